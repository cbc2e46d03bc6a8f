import { expect, it } from 'vitest';
import { bukuDariExcel } from '../../src/excel/baca-buku-excel.js';
import { catatanLembar } from '../../src/excel/catatan-lembar.js';
import { susunSel } from '../../src/excel/isi-sel.js';
import type { Lembar } from '../../src/excel/lembar.js';
import { Penampil } from '../../src/excel/tampil/penampil.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';

const BARIS = [
  ['Program', 'Pagu', 'Realisasi', 'Persen'],
  ['A', 1_000_000, 500_000, 50],
  ['B', 2_000_000, 1_000_000, 50],
  ['C', 3_000_000, 2_400_000, 80],
  ['Jumlah', 6_000_000, 3_900_000, 65],
];
/** The table with the realisasi of B under a number format. */
function lembar(format: string): Lembar {
  const penampil = new Penampil();
  return {
    nama: 'L',
    tersembunyi: false,
    sel: BARIS.map((b, r) => b.map((isi, k) => susunSel(isi, r === 2 && k === 2 ? format : 'General', null, penampil))),
    gabungan: [],
    barisTersembunyi: [],
    kolomTersembunyi: [],
  };
}
const periksa = (l: Lembar) => periksaTabel(bukuDariExcel({ lembar: [l], nama: [], catatan: [] }));

// 500.000 + 1.000.000 + 2.400.000 = 3.900.000: the total is right, whether the middle one is seen or not.
it.each([';;;', '"lihat lampiran"', '"-"'])(
  'a figure that %s hides accuses no total over it, and is named',
  (format) => {
    const l = lembar(format);
    expect(periksa(l).temuan).toEqual([]);
    expect(catatanLembar(l)).toEqual([
      'lembar "L": 1 sel menyimpan isi tetapi format selnya tidak menampilkannya (C3), jadi tidak diperiksa',
    ]);
  },
);

// Seen is 2.000.000, and the other figures fit the million that is stored.
it.each(['"2.000.000"', '0.0,'])(
  'a figure that %s shows as another one is checked as it is seen, and named',
  (format) => {
    const l = lembar(format);
    expect(periksa(l).temuan.map((t) => t.lokasi.sel)).toContain('C3');
    expect(catatanLembar(l)).toEqual([
      'lembar "L": format sel C3 menghilangkan ribuan atau menulis angka sendiri, jadi yang tampak bukan angka yang tersimpan; yang tampak yang diperiksa',
    ]);
  },
);
