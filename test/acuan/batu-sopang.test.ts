import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Kutipan } from '../../src/acuan/acuan.js';
import { daftarKebijakan } from '../../src/kebijakan/daftar.js';
import { daftarRumus } from '../../src/rumus/daftar.js';
import { daftarSkala } from '../../src/skala/daftar.js';

// The seed report is in the repository, so what is cited of it can be looked up: every table exists, every figure is printed there.
const LETAK = 'examples/batu-sopang-2022/tercetak';
const tercetak = new Map(readdirSync(LETAK).map((f) => [f, readFileSync(`${LETAK}/${f}`, 'utf8')]));
const narasi = tercetak.get('narasi.md') ?? '';

const semua: readonly Kutipan[] = [
  ...[...daftarRumus, ...daftarSkala, ...daftarKebijakan].flatMap((x): readonly Kutipan[] => x.kutipan),
  ...daftarKebijakan.flatMap((x) => Object.values<Kutipan>(x.kutipanAturan)),
].filter((k) => k.acuan === 'lkjip-batu-sopang-2022');

const berkasTabel = (nomor: string) => `tabel-${nomor.toLowerCase().replaceAll('.', '-')}.json`;
const tabelDalam = (tempat: string) => [...tempat.matchAll(/Tabel ([\dTC.-]*\d)/g)].map(([, n = '']) => berkasTabel(n));
const babDalam = (tempat: string) => [...tempat.matchAll(/Bab III (3\.\d)/g)].map(([, n = '']) => n);

/** The text of a section: from its heading to the next of its rank. */
function isiBab(nomor: string): string {
  const bagian = narasi.split(/^(?=###? )/m).find((b) => b.startsWith(`### ${nomor}`));
  return bagian ?? '';
}

describe('what is cited of LKjIP 2022 Kecamatan Batu Sopang', () => {
  it('is cited often, and its tables and sections exist', () => {
    expect(semua.length).toBeGreaterThan(20);
    expect(semua.flatMap((k) => tabelDalam(k.tempat)).filter((f) => !tercetak.has(f))).toEqual([]);
    expect(semua.flatMap((k) => babDalam(k.tempat)).filter((n) => isiBab(n) === '')).toEqual([]);
  });

  const berangka = semua.filter((k) => /\d,\d/.test(k.tempat)).map((k) => [k.tempat] as const);

  it.each(berangka)('%s: printed there', (tempat) => {
    const angka = tempat.match(/\d+,\d+/g) ?? [];
    const tabel = tabelDalam(tempat).map((f) => tercetak.get(f) ?? '');
    const tempatnya = [...tabel, ...babDalam(tempat).map(isiBab)];
    const dicari = tempatnya.length > 0 ? tempatnya : [narasi];
    expect(angka.filter((a) => !dicari.every((isi) => isi.includes(a)))).toEqual([]);
  });
});
