import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const periksa = (baris: string[][]) =>
  periksaTabel({ tabel: [{ nama: 'LRA', baris: [['Uraian', 'Anggaran', 'Realisasi'], ...baris] }] }).temuan.map(
    (t) => `${t.kode} ${t.lokasi.sel}`,
  );

const juta = (n: number): string => `${n.toLocaleString('de-DE')}.000.000`;
const baris = (isi: readonly (readonly [string, number, number])[]) => isi.map(([n, a, b]) => [n, juta(a), juta(b)]);

describe('rows that nest by their amounts', () => {
  // Operasi = Pegawai + Barang and the total = Operasi + Modal in both columns; what one column adds up across them does so by chance.
  it.each<[string, [string, number, number][]]>([
    [
      'Pegawai = Barang + Modal in the budget: 5 = 2 + 3',
      [
        ['Belanja Operasi', 7_000, 6_500],
        ['Belanja Pegawai', 5_000, 4_800],
        ['Belanja Barang dan Jasa', 2_000, 1_700],
        ['Belanja Modal', 3_000, 2_600],
        ['JUMLAH BELANJA', 10_000, 9_100],
      ],
    ],
    [
      'Pegawai = Barang + Modal in what was spent: 4,3 = 1,7 + 2,6',
      [
        ['Belanja Operasi', 8_000, 6_000],
        ['Belanja Pegawai', 5_500, 4_300],
        ['Belanja Barang dan Jasa', 2_500, 1_700],
        ['Belanja Modal', 3_100, 2_600],
        ['JUMLAH BELANJA', 11_100, 8_600],
      ],
    ],
    [
      'Barang = Hibah + Modal: 5 = 2 + 3',
      [
        ['Belanja Operasi', 17_000, 16_000],
        ['Belanja Pegawai', 10_000, 9_700],
        ['Belanja Barang dan Jasa', 5_000, 4_500],
        ['Belanja Hibah', 2_000, 1_800],
        ['Belanja Modal', 3_000, 2_900],
        ['JUMLAH BELANJA', 20_000, 18_900],
      ],
    ],
  ])('accuses no figure for a sum that holds by chance in one column: %s', (_, isi) => {
    expect(periksa(baris(isi))).toEqual([]);
  });

  it('still finds the column in which a sum is wrong', () => {
    // 4.800 + 1.700 = 6.500, printed 6.600; the total is printed as 6.500 + 2.600.
    const isi: [string, number, number][] = [
      ['Belanja Operasi', 7_000, 6_600],
      ['Belanja Pegawai', 4_900, 4_800],
      ['Belanja Barang dan Jasa', 2_100, 1_700],
      ['Belanja Modal', 3_000, 2_600],
      ['Belanja Tanah', 1_000, 900],
      ['Belanja Gedung', 2_000, 1_700],
      ['JUMLAH BELANJA', 10_000, 9_100],
    ];
    expect(periksa(baris(isi))).toEqual(['P103 C2']);
  });
});
