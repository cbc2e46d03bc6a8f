import { describe, expect, it } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { bacaKeduanya } from './baca-keduanya.js';
import { indikatorUji, laporanUji, ubah } from './laporan-uji.js';

const ind = ['tujuan', 0, 'sasaran', 0, 'indikator', 0] as const;
const diInd = 'tujuan[0].sasaran[0].indikator[0]';
const peringatan = (lain: Record<string, unknown>, bahasa: 'id' | 'en' = 'id') => {
  const data = ubah(laporanUji(), ind, indikatorUji('S1.IK1', lain));
  bacaKeduanya(data);
  const hasil = bacaLaporan(data, { bahasa });
  if (hasil.status !== 'sah') throw new Error(hasil.masalah.map((m) => m.pesan).join('\n'));
  return hasil.peringatan;
};
const kosong = [null, null, null, null];
const kata = (konsolidasi: string, realisasi: unknown, setahun: unknown, lain: Record<string, unknown> = {}) => {
  const { target = kosong, ...sisa } = lain;
  const triwulan = { 2022: { konsolidasi, target, realisasi } };
  return peringatan({ triwulan, target: { 2022: null }, realisasi: { 2022: setahun }, ...sisa })
    .filter((m) => m.kode !== 'realisasi-tanpa-target')
    .map((m) => m.kode);
};

describe('realisasi of the quarters beside that of the year', () => {
  const [beda, hampa] = ['realisasi-triwulan', 'realisasi-tahunan-kosong'];
  // D4: 20 + 20 + 20 + 20 against 90; the rest by hand.
  it.each<[string, string, unknown, unknown, string[]]>([
    ['that add up to another figure', 'jumlah', [20, 20, 20, 20], 90, [beda]],
    ['that add up to it', 'jumlah', [20, 20, 20, 30], 90, []],
    ['that add up to it to the last digit', 'jumlah', ['0.1', '0.2', 0, 0], '0.3', []],
    ['that miss it by a hundredth', 'jumlah', [20, 20, 20, '30.01'], 90, [beda]],
    ['whose mean prints as it', 'rata-rata', [10, 10, 11, 10], '10.25', []],
    ['whose mean, cut off, prints as it', 'rata-rata', [10, 10, 11, 10], '10.2', []],
    ['whose mean is another', 'rata-rata', [10, 10, 11, 10], '10.26', [beda]],
    ['the last of which is it', 'terakhir', [70, 71, 72, 82], 82, []],
    ['the last of which is another', 'terakhir', [70, 71, 72, 82], 80, [beda]],
    ['the last of which is the score of a letter', 'terakhir', [60, 61, 62, 65], { nilai: 65, huruf: 'B' }, []],
    ['complete beside no figure', 'jumlah', [20, 20, 20, 20], null, [hampa]],
    ['not all in beside no figure', 'jumlah', [20, 20, 20, null], null, []],
    ['not all in beside a figure', 'jumlah', [20, 20, 20, null], 90, []],
    ['the last of which is missing', 'terakhir', [70, 71, 72, null], 80, []],
    ['all blank', 'jumlah', kosong, 90, []],
    ['not there', 'jumlah', undefined, 90, []],
    ['beside a word without a scale', 'jumlah', [1, 1, 1, 1], { label: 'Baik' }, ['label-tanpa-ordinal']],
  ])('%s', (_, konsolidasi, realisasi, setahun, harapan) => {
    expect(kata(konsolidasi, realisasi, setahun)).toEqual(harapan);
  });

  it('counts the quarters that have a target, and waits for them', () => {
    const target = [null, 10, null, 10];
    expect(kata('jumlah', [null, 10, null, 12], 20, { target })).toContain(beda);
    expect(kata('jumlah', [null, 10, null, 10], 20, { target })).not.toContain(beda);
    expect(kata('jumlah', [null, 10, null, null], 20, { target })).not.toContain(beda);
    expect(kata('jumlah', [null, 10, null, 12], null, { target })).toContain(hampa);
    // A quarter without a target in which something came in counts all the same.
    expect(kata('jumlah', [5, 10, null, 10], 20, { target })).toContain(beda);
    expect(kata('terakhir', [null, 60, null, null], 62, { target: [null, 65, null, null] })).not.toContain(beda);
  });

  it('knows the number of a word: WTP is 4', () => {
    const opini = { ordinal: 'opini-bpk' };
    expect(kata('terakhir', [3, 3, 4, 4], { label: 'WTP' }, opini)).toEqual([]);
    expect(kata('terakhir', [3, 3, 4, 3], { label: 'WTP' }, opini)).toEqual([beda]);
    const triwulan = { 2022: { konsolidasi: 'terakhir', target: [3, 3, 3, 3] } };
    expect(peringatan({ ...opini, triwulan, target: { 2022: { label: 'WTP' } }, realisasi: {} })).toMatchObject([
      { kode: 'target-triwulan' },
    ]);
  });

  it('says what the year would be, in both languages', () => {
    const triwulan = { 2022: { konsolidasi: 'jumlah', target: kosong, realisasi: [20, 20, 20, '20.5'] } };
    const isi = (setahun: unknown) => ({ triwulan, target: { 2022: 90 }, realisasi: { 2022: setahun } });
    const letak = `${diInd}.realisasi.2022`;
    const pesan = (setahun: unknown, bahasa: 'id' | 'en') => peringatan(isi(setahun), bahasa).map((m) => m.pesan);
    expect(pesan(1090, 'id')).toEqual([
      `${letak} (S1.IK1): realisasi triwulan berjumlah 80,5, padahal realisasi 2022 adalah 1.090; periksa realisasinya atau cara konsolidasinya`,
    ]);
    expect(pesan(1090, 'en')).toEqual([
      `${letak} (S1.IK1): the quarters add up to 80.5, while the realisasi of 2022 is 1,090; check the realisasi or how they consolidate`,
    ]);
    expect(pesan(null, 'id')).toEqual([
      `${letak} (S1.IK1): realisasi 2022 belum diisi, padahal realisasi triwulannya lengkap dan berjumlah 80,5; isi 80,5 bila itu realisasi setahun`,
    ]);
    expect(pesan(null, 'en')).toEqual([
      `${letak} (S1.IK1): the realisasi of 2022 is missing, while its quarters are complete and add up to 80.5; enter 80.5 if that is the year's`,
    ]);
  });

  it('prints a mean that never ends with the decimals of the year', () => {
    const pesan = (setahun: unknown) => {
      const triwulan = {
        2022: { konsolidasi: 'rata-rata', target: [10, 10, 11, null], realisasi: [10, 10, 11, null] },
      };
      return peringatan({ triwulan, target: {}, realisasi: { 2022: setahun } })
        .map((m) => m.pesan)
        .join('\n');
    };
    expect(pesan('10.5')).toContain('berata-rata 10,33, padahal');
    expect(pesan('10.3334')).toContain('berata-rata 10,3333, padahal');
    expect(pesan(null)).toContain('isi 10,33 bila');
  });
});

// 4 × 0,125 = 0,5 and so on by hand: a sum that ends says all of itself, up to six decimals.
describe('what the quarters make', () => {
  it.each<[unknown[], string]>([
    [['0.125', 0, 0, 1], '1,125'],
    [['0.123456', 0, 0, 1], '1,123456'],
    [['0.1234567', 0, 0, 1], '1,12'],
  ])('%j is %s', (realisasi, tercetak) => {
    const triwulan = { 2022: { konsolidasi: 'jumlah', target: kosong, realisasi } };
    const [satu] = peringatan({ triwulan, target: { 2022: 5 }, realisasi: { 2022: 5 } });
    expect(satu?.pesan).toContain(`berjumlah ${tercetak}, padahal`);
  });

  it('of targets is said with the marks of each language', () => {
    const isi = { triwulan: { 2022: { konsolidasi: 'jumlah', target: [1000, 0, 0, '0.5'] } }, target: { 2022: 1200 } };
    const kalimat = (bahasa: 'id' | 'en') => peringatan({ ...isi, realisasi: {} }, bahasa).map((m) => m.pesan);
    expect(kalimat('id').join()).toContain('berjumlah 1.000,5, padahal target 2022 adalah 1.200;');
    expect(kalimat('en').join()).toContain('add up to 1,000.5, while the target of 2022 is 1,200;');
  });
});

describe('spending of the quarters beside that of the year', () => {
  const sub = ['program', 0, 'kegiatan', 0, 'subKegiatan', 0, 'anggaran', '2022'] as const;
  const letak = 'program[0].kegiatan[0].subKegiatan[0].anggaran.2022';
  const pesan = (path: readonly (string | number)[], anggaran: unknown, bahasa: 'id' | 'en' = 'id') => {
    const hasil = bacaLaporan(ubah(laporanUji(), path, anggaran), { bahasa });
    return hasil.status === 'sah' ? hasil.peringatan.map((m) => m.pesan) : [];
  };
  const realisasi = (a: unknown, b: unknown) => pesan(sub, { pagu: 200, realisasi: b, triwulan: { realisasi: a } });

  it.each<[string, unknown, unknown, string[]]>([
    ['that add up to it', [50, 50, 25, 25], 150, []],
    ['with a correction', [50, -10, 60, 50], 150, []],
    ['not all in', [50, 50, 25, null], 150, []],
    [
      'that add up to another figure',
      [50, 50, 25, '25.5'],
      150,
      [
        `${letak}.realisasi (7.01.01.2.06.04): realisasi triwulan berjumlah Rp150,50, padahal realisasi 2022 adalah Rp150; periksa salah satunya`,
      ],
    ],
    [
      'complete beside no figure',
      [50, 50, 25, 25],
      null,
      [
        `${letak}.realisasi (7.01.01.2.06.04): realisasi 2022 belum diisi, padahal realisasi triwulannya lengkap dan berjumlah Rp150; isi Rp150 bila itu realisasi setahun`,
      ],
    ],
  ])('%s', (_, triwulan, setahun, harapan) => {
    expect(realisasi(triwulan, setahun)).toEqual(harapan);
  });

  it('in English too', () => {
    const isi = (setahun: unknown) => ({ pagu: 200, realisasi: setahun, triwulan: { realisasi: [50, 50, 25, 24] } });
    expect(pesan(sub, isi(150), 'en')).toEqual([
      `${letak}.realisasi (7.01.01.2.06.04): the quarters add up to Rp149, while the spending of 2022 is Rp150; check either`,
    ]);
    expect(pesan(sub, isi(undefined), 'en')).toEqual([
      `${letak}.realisasi (7.01.01.2.06.04): the spending of 2022 is missing, while its quarters are complete and add up to Rp149; enter Rp149 if that is the year's`,
    ]);
  });

  it('both are warnings, each with a code of its own', () => {
    const kode = (setahun: unknown) => {
      const data = ubah(laporanUji(), sub, {
        pagu: 200,
        realisasi: setahun,
        triwulan: { realisasi: [50, 50, 25, 24] },
      });
      const hasil = bacaKeduanya(data);
      return hasil.status === 'sah' && hasil.peringatan.map((m) => `${m.tingkat} ${m.kode}`);
    };
    expect(kode(150)).toEqual(['peringatan realisasi-triwulan']);
    expect(kode(null)).toEqual(['peringatan realisasi-tahunan-kosong']);
  });

  it('asks no year of a program whose kegiatan state it', () => {
    const tw = { 2022: { triwulan: { realisasi: [50, 50, 25, 25] } } };
    expect(pesan(['program', 0, 'anggaran'], tw)).toEqual([]);
    expect(pesan(['program', 0], { kode: '7.01.01', nama: 'x', kegiatan: [], anggaran: tw })).toEqual([
      expect.stringMatching(/^program\[0\]\.anggaran\.2022\.realisasi \(7\.01\.01\): realisasi 2022 belum diisi/),
    ]);
  });
});
