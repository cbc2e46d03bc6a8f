import { describe, expect, it } from 'vitest';
import { nilaiGalat } from '../fuzz/penilai.js';
import { ganti, letakDalam } from './letak.js';
import { PANGGILAN, semuaFungsi } from './panggilan.js';
import { RAKSASA, TIRUAN } from './raksasa.js';

/** All answer in 200 ms on a machine of their own; what is refused only after its digits are written takes seconds, or has no end. */
const TERLAMA = 2_000;

const semua = [...Object.entries(RAKSASA), ...Object.entries(TIRUAN)];
const daftar = Object.entries(PANGGILAN).flatMap(([nama, isi]) => isi.map((p, i) => [nama, i, p] as const));

async function mentah(jalan: () => unknown): Promise<string | undefined> {
  const mulai = performance.now();
  try {
    await jalan();
  } catch (galat) {
    const kata = nilaiGalat(galat);
    // A field that is missing is called undefined, and the tag of a forged Decimal is a text that somebody may have meant.
    if (kata !== null && !/\bundefined\b|\[object Decimal\]/.test(kata)) return kata;
  }
  const lama = performance.now() - mulai;
  return lama < TERLAMA ? undefined : `${Math.round(lama)} ms`;
}

describe('every exported function, given a number without end or a forged one', { timeout: 120_000 }, () => {
  it.each(daftar)('%s (%i) answers or refuses at once', async (nama, _, isi) => {
    const lolos: string[] = [];
    for (const [i, x] of isi.entries()) {
      const letak = letakDalam(x, /^(?:tulis|tandai)/.test(nama) ? 10 : 60);
      for (const [n, jalan] of [[], ...letak].entries()) {
        // Each place inside gets a ninth of the values, each value a ninth of the places.
        for (const [jenis, buat] of semua.filter((__, s) => n === 0 || (s + n) % 9 === 0)) {
          const p = await mentah(() =>
            semuaFungsi.get(nama)?.(...isi.map((y, j) => (i === j ? ganti(y, jalan, buat()) : y))),
          );
          if (p !== undefined) lolos.push(`${i}.${jalan.join('.')} ${jenis} → ${p}`);
        }
      }
    }
    expect(lolos).toEqual([]);
  });
});
