import type { LetakHuruf } from '../tabel/huruf-naik.js';
import type { Luput } from '../tabel/teks-luput.js';
import { letakMenurut } from './letak-huruf.js';

/** What properties of letters say, of a run or of a style; absent where they say nothing. */
export interface SifatHuruf {
  letak?: LetakHuruf | undefined;
  coret?: boolean | undefined;
  coretGanda?: boolean | undefined;
  hilang?: boolean | undefined;
}

const SAKELAR: ReadonlyMap<string, 'coret' | 'coretGanda' | 'hilang'> = new Map([
  ['w:strike', 'coret'],
  ['w:dstrike', 'coretGanda'],
  ['w:vanish', 'hilang'],
]);
/** How an attribute says no. */
export const TIDAK: ReadonlySet<string | undefined> = new Set(['0', 'false', 'off']);

/** Takes a property of letters. */
export function aturSifat(sifat: SifatHuruf, nama: string, nilai: string | undefined): void {
  const sakelar = SAKELAR.get(nama);
  if (sakelar !== undefined) sifat[sakelar] = !TIDAK.has(nilai);
  else sifat.letak = letakMenurut(nama, nilai ?? '', sifat.letak);
}

/** Why letters are no part of the text, by what they, the style of their run and that of their paragraph say: two styles that both strike out undo each other. */
export function luputMenurut(
  run: SifatHuruf,
  gaya: SifatHuruf | undefined,
  gayaAlinea: SifatHuruf | undefined,
): Luput | undefined {
  const ya = (sifat: 'coret' | 'coretGanda' | 'hilang'): boolean =>
    run[sifat] ?? (gaya?.[sifat] ?? false) !== (gayaAlinea?.[sifat] ?? false);
  if (ya('hilang')) return 'tertutup';
  return ya('coret') || ya('coretGanda') ? 'coret' : undefined;
}
