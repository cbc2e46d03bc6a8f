import type { Acak } from '../bench/keluarga/acak.js';
import { ANEH, angkaTercetak, ubahTeks } from './teks-acak.js';

type Wadah = Record<string, unknown> | unknown[];

const wadah = (x: unknown): x is Wadah => typeof x === 'object' && x !== null;

/** All objects and lists in a value. */
function kumpulkan(x: unknown, hasil: Wadah[] = []): Wadah[] {
  if (!wadah(x)) return hasil;
  hasil.push(x);
  for (const isi of Object.values(x)) kumpulkan(isi, hasil);
  return hasil;
}

function nilaiLain(lama: unknown, acak: Acak): unknown {
  const cara = acak.bulat(0, 9);
  if (cara < 3 && typeof lama === 'string') return ubahTeks(lama, acak);
  if (cara < 3 && typeof lama === 'number') return acak.pilih([-lama, 0, lama * 10 ** acak.bulat(-20, 20), lama + 0.1]);
  if (cara === 3) return angkaTercetak(acak);
  if (cara === 4) return acak.pilih(ANEH);
  // What JSON.parse makes of 1e999 and of a deep bracket.
  return acak.pilih([
    null,
    true,
    -1,
    0,
    1e308,
    Number.POSITIVE_INFINITY,
    [],
    {},
    [[]],
    '1',
    JSON.parse('{"__proto__":{"x":1}}'),
  ]);
}

/** As `splice`, also in a list that has a `constructor` of its own; a name of the list stands for its beginning. */
function sisipkan(w: unknown[], ke: number, buang: number, isi: unknown): void {
  const sesudah = Array.from(w).slice(ke + buang);
  w.length = Math.min(ke, w.length);
  w.push(isi, ...sesudah);
}

/** A copy of plain data with one to five places changed: other values and types, keys gone, doubled, swapped, renamed, unknown. */
export function ubahJson<T>(asli: T, acak: Acak): unknown {
  let hasil: unknown = structuredClone(asli);
  for (let n = acak.bulat(1, 5); n > 0; n -= 1) {
    const semua = kumpulkan(hasil);
    if (semua.length === 0 || acak.kira(1)) {
      hasil = nilaiLain(hasil, acak);
      continue;
    }
    const w = acak.pilih(semua);
    const kunci = Object.keys(w);
    const k = kunci.length === 0 ? '0' : acak.pilih(kunci);
    const lain = kunci.length === 0 ? '0' : acak.pilih(kunci);
    const isi = w as Record<string, unknown>;
    const cara = acak.bulat(0, 6);
    if (cara < 3) isi[k] = nilaiLain(isi[k], acak);
    else if (cara === 3 && Array.isArray(w))
      sisipkan(w, Number(k) || 0, acak.bulat(0, 2), structuredClone(w[Number(lain)]));
    else if (cara === 3) delete isi[k];
    else if (cara === 4) [isi[k], isi[lain]] = [isi[lain], isi[k]];
    else if (cara === 5) isi[k] = structuredClone(acak.kira(10) ? acak.pilih(semua.slice(-20)) : isi[lain]);
    // A list may get a name, too, which a caller can give but no JSON: one called "constructor" makes splice, map and filter of it fail.
    else
      Object.defineProperty(isi, acak.pilih(ANEH), {
        value: isi[k],
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return hasil;
}
