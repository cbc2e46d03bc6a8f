import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { NAMA_DI_SQL, nilaiGalat, protoTercemar } from '../fuzz/penilai.js';
import { ganti, letakDalam } from './letak.js';
import { PANGGILAN, semuaFungsi } from './panggilan.js';
import { SALAH } from './salah.js';

const semuaSalah = Object.entries(SALAH);
let panggilan = 0;

/** Values that an answer may name as it names what it was given. */
const GEMA = new Set(['NaN', 'fungsiTanpaIsi']);
/** As many parts of an answer are looked at. */
const BAGIAN_TERBANYAK = 2_000;

/** What an answer may not hold: a number that is none, or a text of something that has no text. */
function tidakJujur(hasil: unknown): string | undefined {
  const antre: unknown[] = [hasil];
  for (let i = 0; i < antre.length && i < BAGIAN_TERBANYAK; i += 1) {
    const x = antre[i];
    if (typeof x === 'number' && Number.isNaN(x)) return 'menjawab NaN';
    if (typeof x === 'string' && /\[object |\bNaN\b|\bundefined\b/.test(x.replaceAll(NAMA_DI_SQL, '')))
      return `menjawab ${x.slice(0, 200)}`;
    antre.push(...dalam(x));
  }
  return undefined;
}

/** What an answer holds; what it hands back of the caller's cannot always be looked at. */
function dalam(x: unknown): readonly unknown[] {
  try {
    return typeof x === 'object' && x !== null && !ArrayBuffer.isView(x) && !Decimal.isDecimal(x)
      ? Object.values(x)
      : [];
  } catch {
    return [];
  }
}

/** Writers of workbooks take a hundred times as long. */
const tempat = (nama: string): number => (/^(?:tulis|tandai)/.test(nama) ? 10 : 60);

/** What comes of a call: undefined where it answers, or refuses by an error of ours. */
async function mentah(jenis: string, jalan: () => unknown): Promise<string | undefined> {
  panggilan += 1;
  const mulai = performance.now();
  try {
    const jawaban = await jalan();
    const bohong = GEMA.has(jenis) ? undefined : tidakJujur(jawaban);
    if (bohong !== undefined) return bohong;
  } catch (galat) {
    const kata = nilaiGalat(galat);
    // A value that is missing may be called `undefined` in a message of ours.
    if (kata !== null && !(kata.startsWith('pesan mentah') && /\bundefined\b/.test(kata))) return kata;
  }
  const lama = performance.now() - mulai;
  return lama < 5_000 ? undefined : `${Math.round(lama)} ms`;
}

const daftar = Object.entries(PANGGILAN).flatMap(([nama, isi]) => isi.map((p, i) => [nama, i, p] as const));

describe('every exported function, given what is not meant', { timeout: 120_000 }, () => {
  it('stands in the list of calls', () => {
    expect(Object.keys(PANGGILAN).sort()).toEqual([...semuaFungsi.keys()].sort());
  });

  it.each(daftar)('%s (%i) answers what is right', async (nama, _, isi) => {
    await semuaFungsi.get(nama)?.(...isi);
  });

  it.each(daftar)('%s (%i) answers or refuses by name: every argument', async (nama, _, isi) => {
    const lolos: string[] = [];
    for (const [jenis, buat] of semuaSalah) {
      for (const i of isi.keys()) {
        const p = await mentah(jenis, () => semuaFungsi.get(nama)?.(...isi.map((x, j) => (i === j ? buat() : x))));
        if (p !== undefined) lolos.push(`${i} ${jenis} → ${p}`);
      }
    }
    expect(lolos).toEqual([]);
  });

  it.each(daftar)('%s (%i): every field inside', async (nama, _, isi) => {
    const lolos: string[] = [];
    for (const [i, x] of isi.entries()) {
      for (const [n, jalan] of letakDalam(x, tempat(nama)).entries()) {
        // Each place gets a seventh of the wrong values, each value a seventh of the places.
        for (const [jenis, buat] of semuaSalah.filter((__, s) => (s + n) % 7 === 0)) {
          const p = await mentah(jenis, () =>
            semuaFungsi.get(nama)?.(...isi.map((y, j) => (i === j ? ganti(y, jalan, buat()) : y))),
          );
          if (p !== undefined) lolos.push(`${i}.${jalan.join('.')} ${jenis} → ${p}`);
        }
      }
    }
    expect(lolos).toEqual([]);
  });

  it('is asked thousands of times, and nothing stays behind', () => {
    expect(panggilan).toBeGreaterThan(30_000);
    expect(protoTercemar()).toEqual([]);
  });
});
