import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bacaAngka, OPSI_BACA_ANGKA } from '../../src/angka/baca/baca-angka.js';
import { bacaAngkaPasti } from '../../src/angka/baca/baca-angka-pasti.js';
import { formatAngka, OPSI_FORMAT_ANGKA } from '../../src/angka/cetak/format-angka.js';
import { formatPersen, OPSI_FORMAT_PERSEN } from '../../src/angka/cetak/format-persen.js';
import { formatRupiah, OPSI_FORMAT_RUPIAH } from '../../src/angka/cetak/format-rupiah.js';
import { galatPilihan, type PilihanOpsi, tolakOpsiAsing } from '../../src/angka/tolak-opsi.js';
import { tabelDariCsv } from '../../src/tabel/dari-csv.js';
import { bukuDariJson } from '../../src/tabel/dari-json.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';

type Jalan = (opsi: never) => unknown;
type Daftar = Readonly<Record<string, PilihanOpsi>>;

/** Every function of reading and printing that takes options. */
const FUNGSI: readonly (readonly [string, Daftar, Jalan])[] = [
  ['bacaAngka', OPSI_BACA_ANGKA, (o) => bacaAngka('5', o)],
  ['bacaAngkaPasti', OPSI_BACA_ANGKA, (o) => bacaAngkaPasti('5', o)],
  ['formatAngka', OPSI_FORMAT_ANGKA, (o) => formatAngka(5, o)],
  ['formatPersen', OPSI_FORMAT_PERSEN, (o) => formatPersen(5, o)],
  ['formatRupiah', OPSI_FORMAT_RUPIAH, (o) => formatRupiah(5, o)],
];

const pesan = (jalan: Jalan, opsi: unknown): string => {
  try {
    jalan(opsi as never);
  } catch (galat) {
    expect(galat).toBeInstanceOf(TypeError);
    return (galat as Error).message;
  }
  return 'lolos';
};

describe('a misspelt option of reading or printing must not pass for the default', () => {
  it.each(FUNGSI)('%s refuses a misspelt key, naming itself and the nearest', (fungsi, daftar, jalan) => {
    const dikenal = Object.keys(daftar);
    for (const kunci of dikenal) {
      expect(pesan(jalan, { [kunci]: undefined })).toBe('lolos');
      expect(pesan(jalan, { [`${kunci}x`]: undefined })).toBe(
        `${fungsi}: opsi ${kunci}x tidak dikenal (maksudnya "${kunci}"?); yang dikenal: ${dikenal.join(', ')}.`,
      );
    }
    expect(pesan(jalan, { tiadaDuanya: 1 })).toBe(
      `${fungsi}: opsi tiadaDuanya tidak dikenal; yang dikenal: ${dikenal.join(', ')}.`,
    );
  });

  it.each(FUNGSI)('%s takes every value that may be chosen and refuses the rest', (_, daftar, jalan) => {
    for (const [kunci, pilihan] of Object.entries(daftar)) {
      if (typeof pilihan === 'function') continue;
      for (const nilai of pilihan ?? []) expect(pesan(jalan, { [kunci]: nilai })).toBe('lolos');
      for (const nilai of ['sembarang', null, 7.5, {}, [], 'tru']) {
        expect(pesan(jalan, { [kunci]: nilai })).toMatch(new RegExp(`^${kunci}`));
      }
    }
  });

  it.each(FUNGSI)('%s refuses what is no set of options', (fungsi, _, jalan) => {
    for (const bukan of [null, 'rupiah', 5, []]) {
      expect(pesan(jalan, bukan)).toMatch(new RegExp(`^${fungsi}: opsi harus berupa objek \\{ `));
    }
  });

  it.each<[string, Jalan]>([
    ['tabelDariCsv', (o) => tabelDariCsv('a;b', o)],
    ['bukuDariJson', (o) => bukuDariJson([['a']], o)],
    ['bukuDariMarkdown', (o) => bukuDariMarkdown('a', o)],
  ])('%s refuses a misspelt key, too', (fungsi, jalan) => {
    expect(pesan(jalan, { berkas: 'a.csv' })).toBe('lolos');
    expect(pesan(jalan, { berkass: 'a.csv' })).toMatch(
      new RegExp(`^${fungsi}: opsi berkass tidak dikenal \\(maksudnya "berkas"\\?\\)`),
    );
  });

  it('tabelDariCsv refuses a separator that there is not', () => {
    expect(pesan((o) => tabelDariCsv('a;b', o), { pemisah: '#' })).toBe(
      'pemisah: # tidak dikenal; pilih ;, "\\t", | atau ,.',
    );
  });

  it('names the nearest word, in quotes where its spaces count', () => {
    const rupiah: Jalan = (o) => formatRupiah(-5, o);
    expect(pesan(rupiah, { negatif: 'kurungg' })).toBe(
      'negatif: kurungg tidak dikenal (maksudnya "kurung"?); pilih minus atau kurung.',
    );
    expect(pesan(rupiah, { simbol: 'IDR' })).toBe('simbol: IDR tidak dikenal; pilih Rp, "Rp ", "Rp. " atau "".');
    expect(pesan(rupiah, { simbol: 'Rp.' })).toContain('(maksudnya "Rp');
    expect(pesan((o) => formatAngka(5, o), { mode: '' })).toMatch(/^mode: "" tidak dikenal; pilih setengah-naik, /);
    expect(pesan((o) => bacaAngka('5', o), { lokal: 'ID' })).toContain('maksudnya "id"?');
    expect(pesan((o) => formatAngka(5, o), { desimal: { min: 0, mask: 2 } })).toBe(
      'desimal: opsi mask tidak dikenal (maksudnya "maks"?); yang dikenal: min, maks.',
    );
  });

  it('the table above holds every function of the room that takes options', () => {
    const isi = readdirSync('src/angka', { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('.ts'))
      .flatMap((f) =>
        [...readFileSync(`src/angka/${f}`, 'utf8').matchAll(/export function (\w+)\([^)]*opsi: Opsi/g)].map(
          (m) => m[1],
        ),
      );
    expect(isi.sort()).toEqual(FUNGSI.map(([nama]) => nama));
  });
});

it('a choice of one, of two and of more is named in one sentence', () => {
  const pesan = (...pilihan: string[]) => galatPilihan('mode', 'zzzzzz', pilihan).message;
  expect(pesan('naik')).toBe('mode: zzzzzz tidak dikenal; pilih naik.');
  expect(pesan('naik', 'turun')).toBe('mode: zzzzzz tidak dikenal; pilih naik atau turun.');
  expect(pesan('naik', 'turun', 'diam')).toBe('mode: zzzzzz tidak dikenal; pilih naik, turun atau diam.');
});

it('what is no set of options is told which there are, and a key of any length is cut at 60 letters', () => {
  const daftar = { satu: null, dua: null };
  expect(() => tolakOpsiAsing('hitung', 5, daftar)).toThrow(/^hitung: opsi harus berupa objek \{ satu, dua \}\.$/);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(() => tolakOpsiAsing('hitung', proxy, daftar)).toThrow('hitung: opsi tidak dapat dibaca.');
  expect(() => tolakOpsiAsing('hitung', { ['k'.repeat(61)]: 1 }, daftar)).toThrow(
    `hitung: opsi ${'k'.repeat(60)} tidak dikenal; yang dikenal: satu, dua.`,
  );
});
