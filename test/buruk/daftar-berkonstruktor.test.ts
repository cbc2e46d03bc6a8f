import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ArgumenTidakSah } from '../../src/angka/argumen-tidak-sah.js';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { bukuDariJson } from '../../src/tabel/dari-json.js';

// Found by `npm run fuzz -- 1000000 --benih 11` (laporan:11:4122): a list with a `constructor` of its own, which no JSON gives but a caller may, cannot be
// mapped: "object.constructor[Symbol.species] is not a constructor" came through.

const beri = <T extends object>(daftar: T): T =>
  Object.defineProperty(daftar, 'constructor', { value: 1, enumerable: true });
const baris = (): string[][] => [
  ['Uraian', 'Pagu'],
  ['A', '200'],
];

it.each([
  ['masukan', () => beri([{ baris: baris() }])],
  ['masukan.tabel', () => ({ tabel: beri([{ baris: baris() }]) })],
  ['masukan.tabel[0].baris', () => ({ tabel: [{ baris: beri(baris()) }] })],
  ['masukan.narasi', () => ({ tabel: [{ baris: baris() }], narasi: beri([{ teks: 'Serapan 60,00 persen.' }]) })],
])('periksaTabel names %s as no list', (bidang, buat) => {
  const periksa = (): unknown => periksaTabel(buat() as never);
  expect(periksa).toThrow(ArgumenTidakSah);
  expect(periksa).toThrow(`${bidang} harus berupa `);
});

it('what reads JSON takes a copy, and reads it', () => {
  const buku = bukuDariJson({ tabel: beri([{ baris: beri(baris()) }]) }, { berkas: 'a.json' });
  expect(buku.tabel[0]?.baris).toEqual(baris());
  const laporan = JSON.parse(readFileSync('examples/batu-sopang-2022/laporan.json', 'utf8'));
  beri(laporan.tujuan);
  beri(laporan.tujuan[0].sasaran);
  laporan.tujuan[0].sasaran[0].program = beri([{ kode: '7.01.01' }]);
  expect(bacaLaporan(laporan).status).toBe('tidak-sah');
});
