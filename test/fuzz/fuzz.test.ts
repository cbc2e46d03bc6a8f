import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArgumenTidakSah } from '../../src/angka/argumen-tidak-sah.js';
import { dibawa } from '../../tsup.config.js';
import { bagiMasukan, cariJenis, DAFTAR, masukanKe } from './daftar.js';
import { buatPelari, type Pelari } from './jalankan.js';
import { nilaiGalat, nilaiTeks } from './penilai.js';

/** Fixed, so that what passes here passes again; `npm run fuzz -- N --benih S` looks further. */
const BENIH = 20_261_126;
const BANYAK = 3_000;

let folder: string;
let pekerja: URL;
let pelari: Pelari;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-fuzz-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  await build({
    entry: { pekerja: 'test/fuzz/pekerja.ts', 'pekerja-jahat': 'test/fuzz/pekerja-jahat.ts' },
    format: ['esm'],
    outDir: folder,
    outExtension: () => ({ js: '.mjs' }),
    target: 'node20',
    config: false,
    silent: true,
    // As in dist: a thread opens one file rather than hundreds.
    noExternal: dibawa,
  });
  pekerja = pathToFileURL(join(folder, 'pekerja.mjs'));
  pelari = buatPelari(pekerja);
});
afterAll(async () => {
  await pelari.tutup();
  rmSync(folder, { recursive: true, force: true });
});

describe('inputs of every kind, made by chance from a fixed seed', { timeout: 300_000 }, () => {
  it.each([...bagiMasukan(BANYAK)])('%s (%i)', async (jenis, sampai) => {
    expect(await pelari.jalankan({ jenis, benih: BENIH, dari: 0, sampai })).toEqual([]);
  });
});

describe('what runs them', () => {
  it('makes the same input of the same seed and number', () => {
    for (const j of DAFTAR) expect(masukanKe(j, 7, 3)).toEqual(masukanKe(j, 7, 3));
  });
  it('ends a worker that hangs, or takes all memory, or throws, and goes on behind it', {
    timeout: 120_000,
  }, async () => {
    const jahat = new URL('pekerja-jahat.mjs', pekerja);
    const batas = { waktu: 300, timbunanMiB: 64, prosesMiB: 4_000 };
    const pelariJahat = buatPelari(jahat, batas);
    const temuan = await pelariJahat.jalankan({ jenis: 'kode', benih: 1, dari: 0, sampai: 6 });
    await pelariJahat.tutup();
    expect(temuan.map((t) => [t.ke, t.salah.join().replace(/[:\d].*/, '')])).toEqual([
      [1, 'macet'],
      [2, 'pekerja mati'],
      [4, 'pekerja mati'],
      [5, 'salah'],
    ]);
  });
  it('knows its kinds', () => expect(() => cariJenis('kodok')).toThrow(/pilih angka, kode/));
});

describe('what counts as a find', () => {
  it.each([
    [new ArgumenTidakSah("Cannot read properties of undefined (reading 'x')"), /pesan mentah/],
    [new TypeError('desimal: 3 harus bilangan bulat.'), /bukan milik pustaka/],
    [new SyntaxError('Unexpected token'), /bukan milik pustaka/],
    ['teks', /melempar string/],
    [new ArgumenTidakSah('desimal: \u001b harus bilangan bulat.'), /tanda kendali/],
  ])('%s', (galat, harapan) => expect(nilaiGalat(galat)).toMatch(harapan));
  it('a named error is none', () =>
    expect(nilaiGalat(new ArgumenTidakSah('desimal: 3 harus bilangan bulat.'))).toBeNull());
  it('NaN that the input did not have, and signs that drive a terminal', () => {
    expect(nilaiTeks('teks', 'nilai NaN', 'NaN')).toEqual([]);
    expect(nilaiTeks('teks', 'nilai NaN', '12')).toEqual(['teks: NaN']);
    expect(nilaiTeks('teks', '\u202e1', '')).toHaveLength(1);
  });
});
