import { describe, expect, it } from 'vitest';
import { apakahKepalaBerangka } from '../../../src/periksa/fakta/angka-kepala.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const kisi = (teks: string): string[][] =>
  teks
    .trim()
    .split('\n')
    .map((b) => b.split('|').map((s) => s.trim()));
const kepala = (teks: string): boolean => {
  const [pertama = [], ...bawah] = kisi(teks);
  return apakahKepalaBerangka(pertama, bawah);
};

describe('a first row with figures', () => {
  it.each([
    [
      'months that are counted',
      'Indikator|Target|1|2|3|4|5|6|7|8|9|10|11|12|Jumlah\nDokumen|12|1|1|1|1|1|1|1|1|1|1|1|1|12',
    ],
    ['classes', 'Kabupaten|Penduduk|Siswa|APK|<87|87 - 91|91 - 95|>95\nKab. Bogor|237,877|180,554|75.90|1|0|0|0'],
    ['quarters between words', 'Kegiatan|Pagu|1|2|3|4|Jumlah\nRapat|40|10|10|10|10|40'],
  ])('heads the table: %s', (_, teks) => expect(kepala(teks)).toBe(true));
  it.each([
    ['figures above figures', 'Kab. Bogor|237,877|180,554|75.90\nKab. Sukabumi|130,522|90,574|69.39'],
    ['a row that counts nothing', 'Pagu|40|50|60\nRealisasi|10|20|30'],
    ['figures beside months', 'Indikator|Target|1|2|3|17\nDokumen|12|1|1|1|3'],
    ['one word above figures', 'Uraian|Pagu|1|2|3\nRapat|satu|a|b|c'],
  ])('does not: %s', (_, teks) => expect(kepala(teks)).toBe(false));
});

it('sums quarters whose headings are numbers', () => {
  // By hand: 120 + 100 + 90 + 80 = 390, 38 + 20 + 30 + 10 = 98, 64 + 51 + 20 + 7 = 142 and not 152.
  const { temuan } = periksaTabel({
    tabel: [
      {
        baris: kisi(
          'Kegiatan|Pagu|1|2|3|4|Jumlah\nRapat koordinasi|400|120|100|90|80|390\nCetak laporan|100|38|20|30|10|98\nPelatihan|150|64|51|20|7|152',
        ),
      },
    ],
  });
  expect(temuan.map((t) => [t.kode, t.tingkat, t.lokasi.sel, t.semestinya])).toEqual([['P102', 'galat', 'G4', '142']]);
});
