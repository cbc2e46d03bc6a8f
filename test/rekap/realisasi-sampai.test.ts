import { describe, expect, it } from 'vitest';
import { rasional } from '../../src/angka/tepat.js';
import { Indikator } from '../../src/model/indikator.js';
import { jumlahTahun, realisasiSampai } from '../../src/rekap/realisasi-sampai.js';
import { indikatorUji } from '../model/laporan-uji.js';

const indikator = (lain: Record<string, unknown>) => Indikator.parse(indikatorUji('I', lain));
const cetak = (x: ReturnType<typeof jumlahTahun>['nilai']) =>
  x === null || typeof x !== 'object' || !('tambah' in x) ? x : rasional(x) ? x.cetak() : 'no fraction';

describe('the sum of some years', () => {
  const i = indikator({ realisasi: { 2020: '0.1', 2021: '0.2', 2022: null, 2023: 4 } });
  it.each([
    [2020, 2021, '0.3', undefined],
    [2021, 2021, '0.2', undefined],
    // a hole, a year that is not there
    [2020, 2022, null, 'realisasi-lalu-kosong'],
    [2023, 2024, null, 'realisasi-lalu-kosong'],
    // before the first year nothing has been done yet, which is known
    [2020, 2019, 0, undefined],
  ] as const)('from %i to %i is %s (%s)', (awal, akhir, nilai, alasan) => {
    const hasil = jumlahTahun(i, awal, akhir, 'realisasi-lalu-kosong');
    expect(cetak(hasil.nilai)).toBe(nilai);
    expect(hasil.alasan).toBe(alasan);
  });

  it('counts labels and scores as the numbers that they are', () => {
    // domain: WTP 4, WDP 3
    const opini = indikator({ ordinal: 'opini-bpk', realisasi: { 2021: { label: 'WTP' }, 2022: { label: 'WDP' } } });
    expect(cetak(jumlahTahun(opini, 2021, 2022, 'seri-berlubang').nilai)).toBe('7');
    const skor = indikator({ realisasi: { 2021: { nilai: '62.5', huruf: 'B' }, 2022: 1 } });
    expect(cetak(jumlahTahun(skor, 2021, 2022, 'seri-berlubang').nilai)).toBe('63.5');
  });
});

describe('what an end target is compared with', () => {
  it('says of a word without a number why it is none', () => {
    const kata = { realisasi: { 2022: { label: 'Baik' } } };
    const akhir = { targetAkhir: { tahun: 2026, nilai: 5, jenis: 'akumulasi' } };
    expect(realisasiSampai(indikator(kata), 2022, undefined)).toEqual({
      nilai: null,
      alasan: 'nilai-kualitatif',
      awal: null,
    });
    expect(realisasiSampai(indikator({ ...kata, ...akhir }), 2022, { awal: 2021, akhir: 2026 })).toEqual({
      nilai: null,
      alasan: 'nilai-kualitatif',
      awal: 2021,
    });
  });
});
