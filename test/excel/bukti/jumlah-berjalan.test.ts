import { expect, it } from 'vitest';
import { bukuDariExcel } from '../../../src/excel/baca-buku-excel.js';
import { periksaRumus } from '../../../src/excel/bukti/periksa-rumus.js';
import type { BukuKerja } from '../../../src/excel/lembar.js';

// A column of typed figures (null) and sums over stretches of its rows. What they should be is worked out here row by row, from the definition: a
// sum of two rows or more that are all covered is counted twice, and so is a sum that covers itself.
type Kolom = readonly (readonly (readonly [dari: number, sampai: number])[] | null)[];

const nilai = (b: number): number => b * b + 3;

function buku(kolom: Kolom): BukuKerja {
  const sel = kolom.map((bentang, i) => [
    {
      teks: String(nilai(i + 1)),
      angka: String(nilai(i + 1)),
      rumus: bentang && `SUM(${bentang.map(([d, s]) => `A${d}:A${s}`)})`,
    },
  ]);
  return {
    lembar: [{ nama: 'L', tersembunyi: false, sel, gabungan: [], barisTersembunyi: [], kolomTersembunyi: [] }],
    nama: [],
    catatan: [],
  };
}

function tanganBaris(kolom: Kolom): string[] {
  const baris = (n: number): number[] => {
    const semua = (kolom[n - 1] ?? []).flatMap(([d, s]) => Array.from({ length: s - d + 1 }, (_, i) => d + i));
    return [...new Set(semua)];
  };
  return kolom.flatMap((bentang, i) => {
    if (bentang === null) return [];
    const di = new Set(baris(i + 1));
    const total = (b: number): boolean => b === i + 1 || (baris(b).length > 1 && baris(b).every((x) => di.has(x)));
    if (![...di].some(total)) return [];
    const sisa = [...di].filter((b) => !total(b)).reduce((s, b) => s + nilai(b), 0);
    return [`A${i + 1} ${sisa}`];
  });
}

const ditemukan = (kolom: Kolom): string[] => {
  const b = buku(kolom);
  return periksaRumus(b, bukuDariExcel(b).tabel)
    .filter((t) => t.kode === 'P503')
    .map((t) => `${t.lokasi.sel} ${t.semestinya}`);
};

const sebanyak = (n: number, isi: (b: number) => Kolom[number]): Kolom =>
  Array.from({ length: n }, (_, i) => isi(i + 1));

it.each<[string, Kolom]>([
  ['running totals', sebanyak(60, (b) => (b < 3 ? null : [[1, b - 1]]))],
  ['running totals beside figures', sebanyak(60, (b) => (b % 3 > 0 ? null : [[1, b - 1]]))],
  ['of two beginnings by turns', sebanyak(60, (b) => (b < 6 || b % 4 === 0 ? null : [[(b % 2) * 3 + 1, b - 1]]))],
  ['totals above their parts', sebanyak(60, (b) => (b % 5 === 1 ? [[b + 1, b + 4 + (b % 2)]] : null))],
  [
    'totals above, in a grand total that ends amid one',
    sebanyak(60, (b) => (b === 60 ? [[1, 53]] : b % 5 === 1 ? [[b + 1, b + 4]] : null)),
  ],
  ['sums of themselves', sebanyak(40, (b) => [[1, b]])],
  [
    'several stretches',
    sebanyak(60, (b) =>
      b < 9 || b % 2
        ? null
        : [
            [1, 3],
            [5, b - 3],
            [b - 1, b - 1],
          ],
    ),
  ],
  ['sums of a single row', sebanyak(20, (b) => (b < 2 ? null : [[b - 1, b - 1]]))],
])('%s', (_, kolom) => {
  const tangan = tanganBaris(kolom);
  expect(ditemukan(kolom).map((t) => t.replaceAll('.', ''))).toEqual(tangan);
});
