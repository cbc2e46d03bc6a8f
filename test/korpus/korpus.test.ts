import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { cocok, type Isi } from './hitung-ulang.js';
import { ragam } from './ragam.js';

// Tables of published reports, transcribed as printed, each with its address. Which figures are right was found by BigInt fractions
// that share no code with the library (hitung-ulang.ts), and is checked again here.
const folder = new URL('./', import.meta.url);
const korpus = readdirSync(folder)
  .filter((f) => f.endsWith('.json'))
  .map((f) => [f, JSON.parse(readFileSync(new URL(f, folder), 'utf8')) as Isi] as const);

// What the checker does not manage yet, by name; a test that begins to hold must be taken off this list.
const BELUM = new Map<string, 'palsu' | 'terlewat'>();

describe.each(korpus)('%s', (nama, isi) => {
  const [tabel] = isi.tabel;
  const { temuan } = periksaTabel({ tabel: isi.tabel, narasi: isi.narasi ?? [] });
  const galat = temuan.filter((t) => t.tingkat === 'galat');
  const sel = (t: (typeof temuan)[number]) => t.lokasi.sel ?? `${t.lokasi.bagian}:${t.lokasi.kolom}`;

  it.each(isi.hitungan)('fractions say of $hasil = $rumus($dari): right is $benar', (h) => {
    expect(cocok(h, tabel?.baris ?? [])).toBe(h.benar);
  });

  const uji = (cacat: string) => (BELUM.get(nama) === cacat ? it.fails : it);

  uji('palsu')('no galat that touches none of the figures that are wrong', () => {
    const palsu = galat.filter(
      (t) => ![sel(t), ...t.terkait.map((k) => k.sel ?? '')].some((s) => isi.salah.includes(s)),
    );
    expect(palsu.map((t) => `${sel(t)} ${t.pesan}`)).toEqual([]);
  });

  uji('terlewat')('every wrong figure is found: named, or among those that a finding relates to', () => {
    const disebut = temuan.flatMap((t) => [sel(t), ...t.terkait.map((k) => k.sel ?? '')]);
    expect(isi.salah.filter((s) => !disebut.includes(s))).toEqual([]);
  });
});

// The same tables as another typist would have set them: nothing may turn into a galat, and what is wrong stays found.
describe.each(ragam)('with $nama', ({ ubah }) => {
  it.each(korpus)('%s', (_, isi) => {
    const [tabel, ...lain] = isi.tabel;
    if (tabel === undefined) return;
    const { baris, ke } = ubah(tabel.baris);
    const pindah = (s: string): string => `${s[0]}${ke(Number(s.slice(1)) - 1) + 1}`;
    const salah = isi.salah.map((s) => (/^[A-Z]\d+$/.test(s) ? pindah(s) : s));
    const { temuan } = periksaTabel({ tabel: [{ ...tabel, baris }, ...lain], narasi: isi.narasi ?? [] });
    const letak = (t: (typeof temuan)[number]) => [
      t.lokasi.sel ?? `${t.lokasi.bagian}:${t.lokasi.kolom}`,
      ...t.terkait.map((k) => k.sel ?? ''),
    ];
    const palsu = temuan.filter((t) => t.tingkat === 'galat' && !letak(t).some((s) => salah.includes(s)));
    expect(palsu.map((t) => `${t.lokasi.sel} ${t.pesan}`)).toEqual([]);
    const disebut = temuan.flatMap(letak);
    expect(salah.filter((s) => !disebut.includes(s))).toEqual([]);
  });
});
