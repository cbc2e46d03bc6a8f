import { expect, it } from 'vitest';
import { bukuDariJson } from '../../src/tabel/dari-json.js';

const baris = [['Pagu'], ['200']];
const sebut = (isi: unknown): string | undefined => bukuDariJson(isi).catatan?.join();

it.each([
  ['rows in a table', { tabel: [{ baris, kaki: [['TOTAL', 999]] }] }, '"kaki"'],
  ['a table beside the tables', { tabel: [{ baris }], lampiran: [{ baris }] }, '"lampiran"'],
  ['a row', { baris, total: [1000, 360] }, '"total"'],
  ['a row by its columns', [{ baris, total: { pagu: 1000 } }], '"total"'],
  ['a sentence', { tabel: [{ baris }], simpulan: 'Serapan 99 persen' }, '"simpulan"'],
  ['a text beside a table', { baris, narasi: ['75 %'] }, '"narasi"'],
  ['rows beside tables', { tabel: [{ baris }], baris }, '"baris"'],
  ['what stands in a paragraph', { tabel: [], narasi: [{ teks: 'x', rincian: ['a 5'] }] }, '"rincian"'],
  ['notes that are no texts', { baris, catatan: [1, 2] }, '"catatan"'],
  ['what stands beside nothing', { baris, lain: { a: undefined, b: [[5], undefined] } }, '"lain"'],
  ['many', { baris, a: [1], b: [1], c: [1], d: [1] }, '"a", "b", "c" dan 1 lagi'],
])('%s under a key that is not read is named', (_, isi, nama) => {
  expect(sebut(isi)).toBe(`kunci yang tidak dikenal memuat tabel atau tulisan, dan tidak dibaca: ${nama}`);
});

it.each([
  ['a version, a year, a source', { tabel: [{ baris, id: 7, sumber: 'Renja 2022' }], versi: '1.0', tahun: 2022 }],
  ['what holds no figure', { baris, ciri: ['a', ['b', null]], kosong: [], penulis: { bagian: 'x' } }],
])('%s is left alone', (_, isi) => expect(sebut(isi)).toBeUndefined());

it('reads the notes of a table, and a value that holds itself to its end', () => {
  expect(bukuDariJson({ baris, catatan: ['Sumber: BPS'] }).tabel[0]?.catatan).toEqual(['Sumber: BPS']);
  const diri: Record<string, unknown> = {};
  diri['diri'] = diri;
  expect(sebut({ baris, diri })).toBeUndefined();
});
