import { describe, expect, it } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { adaTahunTerisi } from '../../src/model/aturan-tahun-terisi.js';
import { deretTahun } from '../../src/model/deret-tahun.js';
import { Laporan } from '../../src/model/laporan.js';
import { bacaKeduanya } from './baca-keduanya.js';
import { indikatorUji, laporanUji, ubah } from './laporan-uji.js';

const ind = ['tujuan', 0, 'sasaran', 0, 'indikator', 0] as const;
const lain = ['tujuan', 0, 'sasaran', 1, 'indikator', 0, 'realisasi'] as const;
const sub = (i: number) => ['program', i, 'kegiatan', 0, 'subKegiatan', 0, 'anggaran'] as const;
const tanpaData = (data: unknown, bahasa: 'id' | 'en' = 'id') => {
  bacaKeduanya(data);
  const hasil = bacaLaporan(data, { bahasa });
  if (hasil.status !== 'sah') throw new Error(hasil.masalah.map((m) => m.pesan).join('\n'));
  return hasil.peringatan.filter((m) => m.kode === 'tahun-tanpa-data').map((m) => m.pesan);
};
const tahun = (t: number) => ({ ...laporanUji(), tahun: t });
const belanja = (anggaran: unknown) => [{ uraian: 'Belanja Operasi', rincian: [{ uraian: 'Pegawai', anggaran }] }];

describe('a reported year without data', () => {
  it('is told part by part, with the years that are filled', () => {
    expect(tanpaData(tahun(2023))).toEqual([
      'tahun: tahun laporan 2023 tanpa data kinerja: target dan realisasi indikator hanya terisi untuk 2022; betulkan tahun laporan, atau isi tahun 2023',
      'tahun: tahun laporan 2023 tanpa data anggaran: pagu dan realisasi program sampai sub-kegiatan hanya terisi untuk 2022; betulkan tahun laporan, atau isi tahun 2023',
    ]);
    expect(tanpaData(tahun(2023), 'en')[1]).toBe(
      'tahun: the reported year 2023 has no pagu and spending of programs to sub-kegiatan; these are filled for 2022 only; correct the reported year, or fill in 2023',
    );
  });

  it('also where it was changed in one part only', () => {
    const kinerja2023 = ubah(tahun(2023), ind, indikatorUji('S1.IK1', { target: { 2021: 1, 2023: 2 } }));
    expect(tanpaData(kinerja2023)).toEqual([expect.stringContaining('tanpa data anggaran')]);
    const anggaran2023 = ubah(tahun(2023), sub(0), { 2023: { pagu: 5 } });
    expect(tanpaData(anggaran2023)).toEqual([expect.stringContaining('tanpa data kinerja')]);
    const lra = { ...laporanUji(), belanja: belanja({ 2021: { pagu: 5 }, 2022: { realisasi: null } }) };
    expect(tanpaData(lra)).toEqual([expect.stringMatching(/tanpa data belanja: .* hanya terisi untuk 2021;/)]);
  });

  it('also where the heading of one column was changed', () => {
    const nyata2023 = ubah(ubah(laporanUji(), [...ind, 'realisasi'], { 2023: 82 }), lain, { 2021: 4 });
    expect(tanpaData(nyata2023)).toEqual([
      'tahun: tahun laporan 2022 tanpa realisasi indikator: realisasi indikator hanya terisi untuk 2021, 2023; betulkan tahun laporan, atau isi tahun 2022',
    ]);
    const target2021 = ubah(ubah(laporanUji(), [...ind, 'target'], { 2021: 80 }), [...lain.slice(0, -1), 'target'], {});
    expect(tanpaData(target2021, 'en')).toEqual([
      'tahun: the reported year 2022 has no targets of indicators; these are filled for 2021 only; correct the reported year, or fill in 2022',
    ]);
    const pagu2023 = ubah(ubah(laporanUji(), sub(0), { 2022: { realisasi: 5 }, 2023: { pagu: 5 } }), sub(1), {});
    expect(tanpaData(pagu2023)).toEqual([expect.stringContaining('tanpa pagu program sampai sub-kegiatan: ')]);
    const lra = { ...laporanUji(), belanja: belanja({ 2022: { pagu: 5 }, 2023: { realisasi: 5 } }) };
    expect(tanpaData(lra)).toEqual([expect.stringContaining('tanpa realisasi jenis belanja: ')]);
  });

  it.each<[string, unknown]>([
    ['with realisasi of earlier years only', ubah(ubah(laporanUji(), [...ind, 'realisasi'], { 2021: 82 }), lain, {})],
    ['without any target', ubah(ubah(laporanUji(), [...ind, 'target'], {}), [...lain.slice(0, -1), 'target'], {})],
    ['with data everywhere', laporanUji()],
    ['of which nothing is filled', { ...laporanUji(), tahun: 2023, tujuan: [], program: [] }],
    ['that has only a target', ubah(laporanUji(), [...ind, 'realisasi'], {})],
    ['with spending by kind', { ...laporanUji(), belanja: belanja({ 2022: { pagu: 5 } }) }],
  ])('is not one %s', (_, data) => {
    expect(tanpaData(data)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a reported capaian', { capaianTerlapor: { 2023: 100 } }],
    ['a quarter target', { triwulan: { 2023: { konsolidasi: 'jumlah', target: [null, 1, null, null] } } }],
    [
      'a quarter realisasi',
      { triwulan: { 2023: { konsolidasi: 'jumlah', target: [1, 1, 1, 1], realisasi: [1, 1, null, null] } } },
    ],
  ])('%s is data of performance', (_, lain) => {
    const data = ubah(tahun(2023), ind, indikatorUji('S1.IK1', lain));
    expect(tanpaData(data)).toEqual([expect.stringContaining('tanpa data anggaran')]);
  });

  it('null and the frame of the Renstra are no data of a year', () => {
    expect(tanpaData(ubah(tahun(2023), [...ind, 'realisasi'], { 2022: 82, 2023: null }))).toHaveLength(2);
    const kerangka = { 2022: { pagu: 5 }, 2023: { paguIndikatif: 5, realisasi: null } };
    expect(tanpaData(ubah(tahun(2023), sub(0), kerangka))).toHaveLength(2);
    const berTriwulan = (triwulan: unknown) =>
      tanpaData(ubah(tahun(2023), sub(0), { 2022: { pagu: 5 }, 2023: { triwulan } })).slice(1);
    expect(berTriwulan({ rak: [null, 1, null, null] })).toEqual([]);
    // What was spent in a quarter is data of the budget; the pagu is still another year's.
    expect(berTriwulan({ realisasi: [1, null, null, null] })).toEqual([expect.stringContaining('tanpa pagu program')]);
    const triwulan = { 2023: { konsolidasi: 'jumlah', target: [null, null, null, null] } };
    expect(tanpaData(ubah(tahun(2023), ind, indikatorUji('S1.IK1', { triwulan })))).toHaveLength(2);
  });
});

describe('what is planned of a year is not what was done in it', () => {
  const satu = (lain: Record<string, unknown>) => ({
    ...laporanUji(),
    tujuan: [
      {
        kode: 'T1',
        uraian: 'Tujuan',
        sasaran: [{ kode: 'S1', uraian: 'Sasaran', indikator: [indikatorUji('S1.IK1', lain)] }],
      },
    ],
  });
  const kinerja = (lain: Record<string, unknown>) => tanpaData(satu(lain)).map((p) => p.split(';')[0]);

  it('a quarter with a target alone is no realisasi of its year', () => {
    const triwulan = { 2022: { konsolidasi: 'jumlah', target: [1, 1, 1, 1] } };
    expect(kinerja({ realisasi: { 2023: 5 }, triwulan })).toEqual([
      'tahun: tahun laporan 2022 tanpa realisasi indikator: realisasi indikator hanya terisi untuk 2023',
    ]);
  });

  it('nor is one with a realisasi a target', () => {
    const triwulan = { 2022: { konsolidasi: 'jumlah', target: [null, null, null, null], realisasi: [1, 1, 1, 1] } };
    expect(kinerja({ target: { 2021: 5 }, realisasi: {}, triwulan })).toEqual([
      'tahun: tahun laporan 2022 tanpa target indikator: target indikator hanya terisi untuk 2021',
    ]);
  });

  it('null is none of both', () => {
    const kosong = { target: { 2021: 5, 2022: null }, realisasi: { 2021: 5, 2022: null } };
    expect(kinerja(kosong)).toEqual([
      'tahun: tahun laporan 2022 tanpa data kinerja: target dan realisasi indikator hanya terisi untuk 2021',
    ]);
  });
});

describe('adaTahunTerisi', () => {
  it('is so as soon as one part has one value', () => {
    const ada = (data: unknown) => adaTahunTerisi(Laporan.parse(data));
    const kosong = { ...laporanUji(), tujuan: [], program: [] };
    expect([ada(laporanUji()), ada(kosong), ada({ ...kosong, belanja: belanja({ 2020: { pagu: 0 } }) })]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('deretTahun', () => {
  it.each<[number[], string]>([
    [[2022], '2022'],
    [[2024, 2021, 2022, 2022], '2021–2022, 2024'],
    [[], ''],
  ])('%j', (t, teks) => {
    expect(deretTahun(t)).toBe(teks);
  });
});
