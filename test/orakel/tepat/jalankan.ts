import { Acak } from './acak.js';
import type { Beda } from './banding.js';
import type { Keluarga } from './keluarga.js';
import { susutkan } from './susut.js';

/** What came of the cases of one family. */
export interface Hitungan {
  readonly nama: string;
  readonly kasus: number;
  readonly salah: number;
  /** How many cases differ in each kind of thing. */
  readonly jenis: Readonly<Record<string, number>>;
  /** The smallest cases found, one a kind. */
  readonly contoh: readonly { readonly jenis: string; readonly panggilan: string; readonly beda: readonly Beda[] }[];
}

/** A name as a seed, so that a family has the same cases whatever stands beside it. */
const benihNama = (nama: string): number =>
  [...nama].reduce((h, c) => Math.imul(h ^ c.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);

function periksa<K>(k: Keluarga<K>, kasus: K): readonly Beda[] {
  try {
    return k.periksa(kasus);
  } catch (e) {
    const pesan = e instanceof Error ? `${e.name}: ${e.message}` : String(e);
    return [{ jenis: 'lempar', letak: 'panggilan', pustaka: pesan, tepat: 'tidak melempar' }];
  }
}

/** Whether a case made smaller is still of the family; one that lost a part it needs is not. */
function masih<K>(k: Keluarga<K>, kasus: K): boolean {
  try {
    return k.sah?.(kasus) ?? true;
  } catch {
    return false;
  }
}

/** Runs `n` cases of a family from a seed. */
export function jalankan<K>(k: Keluarga<K>, n: number, benih: number): Hitungan {
  const acak = new Acak((benih ^ benihNama(k.nama)) >>> 0);
  const jenis: Record<string, number> = {};
  const terkecil = new Map<string, { kasus: K; panjang: number }>();
  let salah = 0;
  for (let i = 0; i < n; i += 1) {
    const kasus = k.bangkitkan(acak);
    const beda = periksa(k, kasus);
    if (beda.length === 0) continue;
    salah += 1;
    for (const j of new Set(beda.map((b) => b.jenis))) {
      jenis[j] = (jenis[j] ?? 0) + 1;
      const panjang = JSON.stringify(kasus).length;
      if (panjang < (terkecil.get(j)?.panjang ?? Number.POSITIVE_INFINITY)) terkecil.set(j, { kasus, panjang });
    }
  }
  const contoh = [...terkecil].map(([j, { kasus }]) => {
    const kecil = susutkan(kasus, (c) => {
      if (!masih(k, c)) return false;
      const beda = periksa(k, c);
      // A throw is a fault of the call made smaller, unless throwing is what is looked for.
      return beda.some((b) => b.jenis === j) && (j === 'lempar' || !beda.some((b) => b.jenis === 'lempar'));
    });
    return { jenis: j, panggilan: k.panggilan(kecil), beda: periksa(k, kecil).filter((b) => b.jenis === j) };
  });
  return { nama: k.nama, kasus: n, salah, jenis, contoh };
}

/** The failure of a family in a few lines: how many, of what kinds, and the smallest call of each. */
export function pesan(h: Hitungan, benih: number): string {
  const jumlah = Object.entries(h.jenis).map(([j, n]) => `${j} ${n}`);
  const contoh = h.contoh.flatMap(({ panggilan, beda }) => [
    `  ${panggilan}`,
    ...beda.slice(0, 3).map((b) => `    ${b.letak}: ${b.jenis}: pustaka ${b.pustaka} | tepat ${b.tepat}`),
  ]);
  return [`${h.nama}: ${h.salah} dari ${h.kasus} kasus berbeda (${jumlah.join(', ')}), benih ${benih}`, ...contoh].join(
    '\n',
  );
}
