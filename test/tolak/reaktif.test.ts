import { describe, expect, it } from 'vitest';
import { hasilKeJson, hitungCapaian, rataRata, rekapKeJson, teksHasil } from '../../src/index.js';
import { PANGGILAN, rekap, semuaFungsi } from './panggilan.js';

/** What `reactive` of Vue makes of data: plain objects and lists are seen through a Proxy, and so is whatever they hold. */
function reaktif<T>(x: T): T {
  if (typeof x !== 'object' || x === null) return x;
  if (!['[object Object]', '[object Array]'].includes(Object.prototype.toString.call(x))) return x;
  const ada = dikenal.get(x) as T | undefined;
  if (ada !== undefined) return ada;
  const baru = new Proxy(x, { get: (isi, kunci, penerima) => reaktif(Reflect.get(isi, kunci, penerima)) });
  dikenal.set(x, baru);
  return baru;
}
/** The same object is seen through the same Proxy. */
const dikenal = new WeakMap<object, object>();
const tembus = <T extends object>(x: T): T => new Proxy(x, {});

const capaian = hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' });
const kosong = hitungCapaian({ target: 80, realisasi: null, polarisasi: 'maximize' });
const salinan = <T extends object>(x: T): T => Object.create({}, Object.getOwnPropertyDescriptors(x)) as T;

type Bungkus = <T extends object>(x: T) => T;

describe.each<[string, Bungkus]>([
  ['reaktif', reaktif],
  ['tembus', tembus],
  ['salinan bidang', salinan],
])('results seen through another object: %s', (_, bungkus) => {
  it('are the same figures', () => {
    for (const h of [capaian, kosong]) {
      expect(hasilKeJson(bungkus(h))).toEqual(hasilKeJson(h));
      expect(teksHasil(bungkus(h))).toBe(teksHasil(h));
      expect({ ...bungkus(h) }).toEqual({ ...h });
    }
    expect(rataRata([bungkus(capaian)]).jejak.teks).toBe(rataRata([capaian]).jejak.teks);
  });
  it('are the same roll-up', () => {
    expect(rekapKeJson(bungkus(rekap))).toEqual(rekapKeJson(rekap));
  });
});

const daftar = Object.entries(PANGGILAN).flatMap(([nama, isi]) => isi.map((p, i) => [nama, i, p] as const));

describe('every exported function, given what a page made reactive', { timeout: 60_000 }, () => {
  it.each(daftar)('%s (%i) answers as before', async (nama, _, isi) => {
    const hitung = semuaFungsi.get(nama);
    const jawaban = await hitung?.(...isi.map(reaktif));
    if (typeof jawaban === 'string') expect(jawaban).toBe(await hitung?.(...isi));
  });
});
