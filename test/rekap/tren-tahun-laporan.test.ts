import { describe, expect, it } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { Indikator } from '../../src/model/indikator.js';
import { rekapIndikator } from '../../src/rekap/rekap-indikator.js';
import { indikatorUji } from '../model/laporan-uji.js';

const tren = (realisasi: Record<number, number | null>, polarisasi = 'maximize') =>
  rekapIndikator(
    Indikator.parse(indikatorUji('I', { realisasi, polarisasi, target: { 2022: 80 } })),
    2022,
    gabungKebijakan(),
  ).tren;

describe('the trend of a report year', () => {
  it.each([
    ['that has no realisasi yet', { 2020: 80, 2021: 81, 2022: null }],
    ['that is not there at all', { 2020: 80, 2021: 81 }],
    ['that is followed by others', { 2020: 80, 2021: 81, 2023: 90 }],
  ])('%s is no older movement: not measurable', (_, realisasi) => {
    const t = tren(realisasi);
    expect(t).toMatchObject({
      delta: { status: 'tak-terukur', alasan: 'nilai-ini-kosong' },
      pertumbuhan: { status: 'tak-terukur', alasan: 'nilai-ini-kosong' },
      arah: null,
      makna: null,
    });
    // The trace names this year's value as missing, and last year's.
    expect(Object.values(t.delta.jejak.masukan)).toEqual([null, '81']);
    // What moved before stands in the list of movements, by its years.
    expect(t.perubahan).toMatchObject([{ dari: 2020, ke: 2021, arah: 'naik', makna: 'membaik' }]);
  });

  it('with a gap before it spans the gap and says so', () => {
    expect(tren({ 2020: 80, 2021: null, 2022: 84 })).toMatchObject({
      delta: { teks: '4,00' },
      arah: 'naik',
      peringatan: [{ kode: 'tahun-berselang', data: { dari: '2020', ke: '2022', jarak: '2' } }],
      rataRata: { alasan: 'seri-berlubang' },
      // by hand: √(84 ÷ 80) − 1 = 2,4695…
      cagr: { teks: '2,47' },
    });
  });

  it('of the first year has nothing to be compared with', () => {
    expect(tren({ 2022: 80 })).toMatchObject({ delta: { alasan: 'kurang-dari-dua-tahun' }, arah: null });
    expect(tren({})).toMatchObject({ delta: { alasan: 'kurang-dari-dua-tahun' }, perubahan: [] });
  });
});
