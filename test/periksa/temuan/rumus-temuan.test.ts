import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { daftarTemuan } from '../../../src/periksa/tulis/daftar-temuan.js';
import { cariRumus } from '../../../src/rumus/daftar.js';
import type { Buku } from '../../../src/tabel/tabel.js';
import { PENYUNTIK } from '../../bench/periksa/suntik.js';
import { ukurSuntikan } from '../../bench/periksa/ukur.js';

// A formula that only the table has, in its numbering row: (70 + 72 + 74 + 76) ÷ 4 is 73.
const TERCETAK: Buku = {
  tabel: [
    {
      baris: [
        ['No', 'Indikator', 'TW 1', 'TW 2', 'TW 3', 'TW 4', 'Nilai Akhir'],
        ['1', '2', '3', '4', '5', '6', '7 = (3+4+5+6)/4'],
        ['1', 'A', '80', '82', '84', '86', '83'],
        ['2', 'B', '70', '72', '74', '76', '75'],
        ['3', 'C', '60', '60', '60', '64', '61'],
      ],
    },
  ],
};
const folder = new URL('../laporan-tangan/', import.meta.url);
const buku: Buku[] = [
  ...daftarTemuan.filter((j) => j.salah.length > 0).map((j) => ({ tabel: [{ baris: j.salah }] })),
  ...readdirSync(folder).map((nama) => JSON.parse(readFileSync(new URL(nama, folder), 'utf8')) as Buku),
  TERCETAK,
];

it('every formula that a finding names is one of the registry', () => {
  const disuntik = PENYUNTIK.flatMap(({ jenis }) =>
    Array.from({ length: 4 }, (_, i) => {
      const ditemukan: (string | null)[] = [];
      ukurSuntikan(700_000 + i, jenis, 1, (b) => {
        const hasil = periksaTabel(b);
        ditemukan.push(...hasil.temuan.map((t) => t.rumus));
        return hasil;
      });
      return ditemukan;
    }).flat(),
  );
  const disebut = new Set([...disuntik, ...buku.flatMap((b) => periksaTabel(b).temuan.map((t) => t.rumus))]);
  const rumus = [...disebut].filter((id) => id !== null);
  expect(rumus.length).toBeGreaterThan(6);
  expect(rumus.filter((id) => cariRumus(id) === undefined)).toEqual([]);
});

it('a formula that only the table prints is named by what it gives, and not by an id that nobody finds', () => {
  expect(periksaTabel(TERCETAK).temuan.map((t) => [t.lokasi.sel, t.semestinya, t.rumus])).toEqual([['G4', '73', null]]);
});
