import { describe, expect, it } from 'vitest';
import { bacaBukuTemplat } from '../../../src/excel/templat/baca-templat.js';
import { bukuTiruan, LAPORAN_KECIL, type Sel } from './buku-tiruan.js';

/** The small report with a realisasi, and with other cells in its row behind it. */
const baca = (isi: Sel, ...lain: Sel[]) =>
  bacaBukuTemplat(
    bukuTiruan({
      ...LAPORAN_KECIL,
      Kinerja: [
        ...LAPORAN_KECIL.Kinerja.slice(0, 3),
        ['Indikator sasaran', 'IK1', 'IKM', 'S1', 'nilai', 'maximize', 80, isi, ...lain],
      ],
    }),
  );
const galat = (...isi: [Sel, ...Sel[]]): string[] => {
  const hasil = baca(...isi);
  return hasil.status === 'sah' ? [] : hasil.masalah.map((m) => m.pesan.replace(/^lembar "Kinerja", sel /, ''));
};
const realisasi = (...isi: [Sel, ...Sel[]]): unknown => {
  const hasil = baca(...isi);
  return hasil.status === 'sah' ? hasil.laporan.tujuan[0]?.sasaran[0]?.indikator[0]?.realisasi?.['2024'] : hasil;
};

// What is shown: Excel and LibreOffice under these formats.
describe('a number of the template', () => {
  it.each<[number, string, number | string]>([
    [60, 'General', 60],
    [123_456_789_012, 'General', 123_456_789_012],
    [60.4999, '0', 60.4999],
    [-60, '0;[Red]0', -60],
    [-60, '#,##0_);(#,##0)', -60],
    [1_234_567.891, '#,##0.00', 1_234_567.891],
    [60, '"Rp"#,##0', 60],
    [60, '0" m2"', 60],
    [0, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 0],
    [200_000, '0.00E+00', 200_000],
    [1.5, '# ?/?', 1.5],
    // Shown as 60%, the one stored as a fraction, the other with the sign as a letter.
    [0.6, '0%', 60],
    [60, '0"%"', 60],
  ])('%d under %s is %s', (simpan, format, nilai) => {
    expect(realisasi({ simpan, format })).toBe(nilai);
  });

  const format = 'ubah format selnya menjadi Umum (General), lalu pastikan isinya';
  it.each<[number, string, string]>([
    [60_000, '0.0,', 'menyimpan 60000 tetapi tampak sebagai "60,0"'],
    [60_000_000, '#,##0.00,," juta"', 'menyimpan 60000000 tetapi tampak sebagai "60,00 juta"'],
    [60, '"70"', 'menyimpan 60 tetapi tampak sebagai "70"'],
    [60, '"lihat lampiran"', 'menyimpan 60 tetapi tampak sebagai "lihat lampiran"'],
    [60, ';;;', 'menyimpan 60 tetapi tampak sebagai kosong'],
    [82.55, '0,%', 'menyimpan 82,55 tetapi tampak sebagai "8%"'],
  ])('%d under %s is refused', (simpan, pola, pesan) => {
    expect(galat({ simpan, format: pola })).toEqual([`H4: ${pesan}; ${format}`]);
  });

  it('is refused where it is not what its formula gives', () => {
    expect(galat({ simpan: 60, hitung: '30+40' })).toEqual([
      'H4: tersimpan "60", sedangkan rumusnya "=30+40" atas angka yang tersimpan memberi 70; hitung ulang dan simpan di Excel atau LibreOffice, lalu pastikan angkanya',
    ]);
    expect(galat({ simpan: 60, hitung: 'SUM(I4:J4)' }, 30, 40)).toHaveLength(1);
    expect(realisasi({ simpan: 70, hitung: 'SUM(I4:J4)' }, 30, 40)).toBe(70);
    expect(realisasi({ simpan: 60, hitung: 'VLOOKUP(A1,B:C,2)' })).toBe(60);
    // One's own column is one's own matter.
    expect(realisasi(60, { simpan: 60, hitung: '30+40' })).toBe(60);
  });

  it.each(['٦٠', '६०', '𝟔𝟎', '⁶⁰', '٦٠٫٥', '½'])('as a text, %s is no word', (teks) => {
    expect(galat(teks)).toEqual([
      `H4: "${teks}" bukan angka yang pasti (ada angka selain 0–9 (pecahan seperti ½ atau aksara lain)); tulis sebagai angka, misalnya 82,5; bila maksudnya kata, tulis dalam tanda kutip`,
    ]);
    expect(realisasi(`"${teks}"`)).toEqual({ label: teks });
  });
});
