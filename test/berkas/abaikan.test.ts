import { describe, expect, it } from 'vitest';
import { berkasDiabaikan, cocokPola, tanpaLembarDiabaikan } from '../../src/berkas/abaikan.js';
import type { BukuTerbaca } from '../../src/berkas/bacaan.js';
import type { Konfigurasi } from '../../src/model/konfigurasi.js';

const ABAIKAN: Konfigurasi = { versi: 1, abaikan: { lembar: ['rumus*'] } };
const kerja: BukuTerbaca['kerja'] = new Map([
  [
    'a.xlsx',
    {
      data: new Uint8Array(),
      buku: { lembar: ['Rumus 1', 'Capaian'].map((nama) => ({ nama, sel: [] })), catatan: [] },
    },
  ],
]) as never;

// What `*` stands for, by hand: `b` or nothing, but never a text that lacks the part between two of them.
it.each([
  ['a*x*c', 'abc', false],
  ['a*x*c', 'a-x-c', true],
  ['a*c*c', 'abc', false],
  ['a*', 'ba', false],
  ['*a', 'ab', false],
])('a pattern with parts, %s, of %s: %s', (pola, nama, harap) => expect(cocokPola(pola, nama)).toBe(harap));

it.each([
  ['lap/arsip-1.csv', true],
  ['lap\\arsip-1.csv', true],
  ['arsip/2024.csv', false],
  ['lama/2024.csv', true],
])('a file is left out by its path or its name: %s', (berkas, harap) => {
  expect(berkasDiabaikan({ versi: 1, abaikan: { berkas: ['ARSIP-*', 'lama/*'] } }, berkas)).toBe(harap);
  expect(berkasDiabaikan({ versi: 1 }, berkas)).toBe(false);
  expect(berkasDiabaikan({ versi: 1, abaikan: { lembar: ['*'] } }, berkas)).toBe(false);
});

describe('sheets that are left out', () => {
  const buku: BukuTerbaca = {
    tabel: [
      { berkas: 'a.xlsx', lembar: 'Rumus 1', nama: 'T1', baris: [] },
      { berkas: 'a.xlsx', lembar: 'Rumus 1', nama: 'T2', baris: [] },
      { berkas: 'a.xlsx', lembar: 'Capaian', nama: 'T3', baris: [] },
      { lembar: 'RUMUS', nama: 'T4', baris: [] },
      { nama: 'Rumus', baris: [] },
    ],
    narasi: [
      { berkas: 'a.xlsx', bagian: 'Rumus 1', teks: 'satu' },
      { berkas: 'a.xlsx', bagian: 'Capaian', teks: 'dua' },
      { berkas: 'b.docx', bagian: 'Rumus 1', teks: 'tiga' },
      { bagian: 'Rumus 1', teks: 'empat' },
      { berkas: 'a.xlsx', teks: 'lima' },
    ],
    kerja,
    takTerbaca: [],
  };

  it('take their tables and texts with them, but no chapter of a document of that name', () => {
    const hasil = tanpaLembarDiabaikan(buku, ABAIKAN);
    expect(hasil.buku.tabel.map((t) => t.nama)).toEqual(['T3', 'Rumus']);
    expect(hasil.buku.narasi?.map((n) => n.teks)).toEqual(['dua', 'tiga', 'empat', 'lima']);
    expect(hasil.buku.kerja.get('a.xlsx')?.buku.lembar.map((l) => l.nama)).toEqual(['Capaian']);
    // Each place once, though two tables stand there; that without a file by its sheet alone.
    expect(hasil.diabaikan).toEqual([{ berkas: 'a.xlsx', lembar: 'Rumus 1' }, { lembar: 'RUMUS' }]);
  });

  it('of what has no texts leave none behind', () => {
    const { narasi: _, ...tanpaNarasi } = buku;
    expect(tanpaLembarDiabaikan(tanpaNarasi, ABAIKAN).buku.narasi).toEqual([]);
  });

  it.each<Konfigurasi>([{ versi: 1 }, { versi: 1, abaikan: {} }, { versi: 1, abaikan: { lembar: [] } }])(
    'are none by %j',
    (konfigurasi) => {
      const hasil = tanpaLembarDiabaikan(buku, konfigurasi);
      expect(hasil.buku).toBe(buku);
      expect(hasil.diabaikan).toEqual([]);
    },
  );
});

it('a CSV is one sheet, called as its file', () => {
  const tabel = ['lap/rumus 1.csv', 'capaian.tsv', 'rumus.md'].map((berkas) => ({ berkas, baris: [] }));
  const buku: BukuTerbaca = { tabel, narasi: [], kerja: new Map(), takTerbaca: [] };
  const hasil = tanpaLembarDiabaikan(buku, ABAIKAN);
  expect(hasil.buku.tabel.map((t) => t.berkas)).toEqual(['capaian.tsv', 'rumus.md']);
  expect(hasil.diabaikan).toEqual([{ berkas: 'lap/rumus 1.csv', lembar: 'rumus 1' }]);
  const semua = tanpaLembarDiabaikan(buku, { versi: 1, abaikan: { lembar: ['*'] } });
  expect(semua.buku.tabel.map((t) => t.berkas)).toEqual(['rumus.md']);
});
