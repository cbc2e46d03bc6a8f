import { describe, expect, it } from 'vitest';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { type HasilE81, hitungBarisE81, hitungRupiahE81, type OpsiE81 } from '../../../src/rumus/waktu/e81.js';
import { hitungBarisRkpd, hitungRupiahRkpd } from '../../../src/rumus/waktu/e81-rkpd.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);
const kolom = (h: HasilE81) => [
  nilai(h.realisasiRenja),
  nilai(h.tingkatCapaianRenja),
  nilai(h.realisasiSampaiTahunIni),
  nilai(h.tingkatCapaianRenstra),
];
type Baris = Parameters<typeof hitungBarisE81>[0];
const e8101: Baris = {
  targetRenstra: 500,
  realisasiSampaiTahunLalu: 180,
  targetRenja: 100,
  realisasiTriwulan: [20, 25, 25, 20],
  konsolidasi: 'jumlah',
  jenisRenstra: 'akumulasi',
  polarisasi: 'maximize',
};
const hitung = (ubah: Partial<Baris>, opsi: OpsiE81 = {}) => hitungBarisE81({ ...e8101, ...ubah }, opsi);

describe('hitungBarisE81', () => {
  it('E81-01: quarters add to 90, 270 of 500 is 54', () => {
    expect(kolom(hitungBarisE81(e8101))).toEqual(['90.00', '90.00', '270.00', '54.00']);
  });
  it('takes the last known value for an index, over quarters and over years', () => {
    const indeks = {
      targetRenstra: 85,
      realisasiSampaiTahunLalu: 80,
      targetRenja: 82,
      realisasiTriwulan: [80, null, 81, null],
    };
    const { jenisRenstra: _, ...tanpaJenis } = e8101;
    expect(kolom(hitungBarisE81({ ...tanpaJenis, ...indeks, konsolidasi: 'terakhir' }))).toEqual([
      '81.00',
      '98.78',
      '81.00',
      '95.29',
    ]);
  });
  it('does not guess whether what adds up within a year also adds up over years: 5 a year of 5 is 100, not 200', () => {
    // An output that recurs every year, the commonest row of table T-C.27: 5 in each year, 5 at the end.
    const { jenisRenstra: _, ...tanpaJenis } = e8101;
    const berulang = {
      targetRenstra: 5,
      realisasiSampaiTahunLalu: 5,
      targetRenja: 5,
      realisasiTriwulan: [2, 1, 1, 1],
    };
    expect(kolom(hitungBarisE81({ ...tanpaJenis, ...berulang }))).toEqual([
      '5.00',
      '100.00',
      'jenis-renstra-kosong',
      'jenis-renstra-kosong',
    ]);
    expect(kolom(hitung({ ...berulang, jenisRenstra: 'nilai-akhir' })).slice(2)).toEqual(['5.00', '100.00']);
    expect(kolom(hitung({ ...berulang, jenisRenstra: 'akumulasi' })).slice(2)).toEqual(['10.00', '200.00']);
  });
  it('lets a recurring output add up over quarters and not over years', () => {
    const h = hitung({ targetRenstra: 100, jenisRenstra: 'nilai-akhir' });
    expect(kolom(h)).toEqual(['90.00', '90.00', '90.00', '90.00']);
  });
  it("uses last year's value with a warning where this year has none yet, for what does not add up", () => {
    const h = hitung({
      targetRenstra: 85,
      realisasiSampaiTahunLalu: 80,
      realisasiTriwulan: [null, null],
      konsolidasi: 'rata-rata',
      jenisRenstra: 'nilai-akhir',
    });
    expect(kolom(h)).toEqual(['realisasi-kosong', 'realisasi-kosong', '80.00', '94.12']);
    expect(h.realisasiSampaiTahunIni.peringatan).toMatchObject([{ kode: 'nilai-tahun-lalu-dipakai' }]);
    const kosong = hitung({
      realisasiSampaiTahunLalu: null,
      realisasiTriwulan: [null],
      konsolidasi: 'terakhir',
      jenisRenstra: 'nilai-akhir',
    });
    expect(kolom(kosong).slice(2)).toEqual(['realisasi-kosong', 'realisasi-kosong']);
  });
  it('keeps a blank past apart from 0: an accumulation with a hole has no value', () => {
    expect(kolom(hitung({ realisasiSampaiTahunLalu: null }))).toEqual([
      '90.00',
      '90.00',
      'realisasi-lalu-kosong',
      // The level hears why there is no realisasi: it is last year's that is missing.
      'realisasi-lalu-kosong',
    ]);
    expect(kolom(hitung({ realisasiSampaiTahunLalu: 0 }))[2]).toBe('90.00');
    expect(kolom(hitung({ realisasiTriwulan: [null, null, null, null] }))[2]).toBe('realisasi-kosong');
  });
  it('gives a reason where the Excel form shows #DIV/0!', () => {
    const h = hitung({ targetRenja: 0, targetRenstra: null });
    expect([nilai(h.tingkatCapaianRenja), nilai(h.tingkatCapaianRenstra)]).toEqual(['target-nol', 'target-kosong']);
  });
  it('follows the polarity and says what the printed form would show', () => {
    const turun = {
      polarisasi: 'minimize',
      konsolidasi: 'terakhir',
      targetRenja: 20,
      realisasiTriwulan: [18],
      targetRenstra: 18,
      jenisRenstra: 'nilai-akhir',
    } as const;
    const h = hitung(turun);
    expect(nilai(h.tingkatCapaianRenja)).toBe('110.00'); // (40 − 18) / 20
    expect(h.tingkatCapaianRenja.peringatan).toMatchObject([
      { kode: 'formulir-membagi-polos', data: { hasil: '90,00' } },
    ]);
    expect(h.tingkatCapaianRenstra.peringatan).toEqual([]); // both are 100 at R = T
    expect(nilai(hitung(turun, { minimize: 'rasio' }).tingkatCapaianRenja)).toBe('111.11');
    const polos = hitung(turun, { tingkatCapaian: 'bagi-polos' }).tingkatCapaianRenja;
    expect([nilai(polos), polos.peringatan]).toEqual(['90.00', []]);
    expect(nilai(hitung({ ...turun, targetRenja: 0, realisasiTriwulan: [0] }).tingkatCapaianRenja)).toBe('100.00');
  });
  it('keeps both years in the trace where it does not know whether they add up', () => {
    const { jenisRenstra: _, ...tanpaJenis } = e8101;
    expect(hitungBarisE81(tanpaJenis).realisasiSampaiTahunIni.jejak.masukan).toEqual({
      'realisasi sampai tahun lalu': '180',
      'realisasi tahun ini': '90',
    });
  });
  it('says nothing of the printed form where there is no figure beside it', () => {
    const h = hitung(
      { polarisasi: 'minimize', konsolidasi: 'terakhir', realisasiTriwulan: [0], jenisRenstra: 'nilai-akhir' },
      { minimize: 'rasio', realisasiNol: 'tak-terukur' },
    );
    expect([nilai(h.tingkatCapaianRenja), h.tingkatCapaianRenja.peringatan]).toEqual(['realisasi-nol', []]);
  });
  it('rounds as told', () => {
    const h = hitung({ targetRenstra: 7 }, { pembulatan: { desimal: 1, mode: 'potong' } });
    expect([h.tingkatCapaianRenstra, h.realisasiRenja]).toMatchObject([{ teks: '3.857,1' }, { teks: '90,0' }]);
  });
});

describe('hitungRupiahE81', () => {
  const rp = {
    targetRenstra: 1000,
    realisasiSampaiTahunLalu: 100,
    targetRenja: 200,
    realisasiTriwulan: [10, 40, null, 80],
  };
  it('adds quarters and years, and divides by the pagu', () => {
    expect(kolom(hitungRupiahE81(rp))).toEqual(['130.00', '65.00', '230.00', '23.00']);
  });
  it('of no quarter at all has no realisasi', () => {
    expect(kolom(hitungRupiahE81({ ...rp, realisasiTriwulan: [null, null] }))).toEqual(
      Array(4).fill('realisasi-kosong'),
    );
  });
  it('has reasons for pagu and realisasi', () => {
    expect(
      kolom(hitungRupiahE81({ ...rp, targetRenja: 0, targetRenstra: null, realisasiSampaiTahunLalu: null })),
    ).toEqual(['130.00', 'pagu-nol', 'realisasi-lalu-kosong', 'pagu-kosong']);
  });
});

describe('hitungBarisRkpd', () => {
  it('is the row of E.81 under the names of RKPD and RPJMD', () => {
    const { targetRenstra: targetRpjmd, targetRenja: targetRkpd, ...lain } = e8101;
    const k = hitungBarisRkpd({ ...lain, targetRpjmd, targetRkpd });
    expect(
      [k.realisasiRkpd, k.tingkatCapaianRkpd, k.realisasiSampaiTahunIni, k.tingkatCapaianRpjmd].map(nilai),
    ).toEqual(['90.00', '90.00', '270.00', '54.00']);
    const { jenisRenstra: _, ...tanpaJenis } = lain;
    const k2 = hitungBarisRkpd({ ...tanpaJenis, targetRpjmd, targetRkpd });
    expect(nilai(k2.tingkatCapaianRpjmd)).toBe('jenis-renstra-kosong');
    const rp = hitungRupiahRkpd({ ...lain, targetRpjmd, targetRkpd });
    expect([nilai(rp.tingkatCapaianRkpd), nilai(rp.tingkatCapaianRpjmd)]).toEqual(['90.00', '54.00']);
  });
});
