import { pastikanBentuk, teks as sebuahTeks } from '../angka/bentuk.js';
import { terdekat } from '../angka/kata-terdekat.js';
import { KATA_POLARISASI as KATA } from '../rumus/kata-polarisasi.js';
import type { Polarisasi } from '../rumus/opsi.js';

/** A direction that could be read, or the word that was not understood, with the nearest one that is. */
export type HasilBacaPolarisasi =
  | { readonly status: 'polarisasi'; readonly teks: string; readonly polarisasi: Polarisasi }
  | { readonly status: 'kosong'; readonly teks: string }
  | { readonly status: 'rusak'; readonly teks: string; readonly saran?: string };

/** `semakin tinggi (realisasi) semakin baik`, and the same downwards or towards the target. */
const KALIMAT: readonly (readonly [RegExp, Polarisasi])[] = [
  [/^(?:se)?makin (?:tinggi|besar|banyak|naik)(?: [a-z]+)? (?:se)?makin (?:baik|bagus)$/, 'maximize'],
  [/^(?:se)?makin (?:rendah|kecil|sedikit|turun)(?: [a-z]+)? (?:se)?makin (?:baik|bagus)$/, 'minimize'],
  [/^(?:se)?makin (?:dekat|mendekati)(?: ke)? target(?:nya)? (?:se)?makin (?:baik|bagus)$/, 'stabilize'],
];

/**
 * Reads the direction (polarisasi) of an indicator as applications and forms write it: `positif`, `negatif`, `maximize`, `MIN`, `naik`,
 * `semakin tinggi semakin baik`, `+`, `-`. Never throws: what is not understood is `rusak`, with the nearest known word where there is one.
 *
 * Throws `ArgumenTidakSah` for what is no text.
 *
 * @example
 * bacaPolarisasi('Semakin rendah semakin baik') // => { status: 'polarisasi', polarisasi: 'minimize' }
 * @example
 * bacaPolarisasi('positip') // => { status: 'rusak', saran: 'positif' }
 */
export function bacaPolarisasi(teks: string | null | undefined): HasilBacaPolarisasi {
  if (teks === null || teks === undefined) return { status: 'kosong', teks: '' };
  pastikanBentuk('bacaPolarisasi', 'teks', teks, sebuahTeks);
  const asli = teks;
  const rapi = asli
    .toLowerCase()
    .replace(/[_,;:.()/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (rapi === '') return { status: 'kosong', teks: asli };
  const gagal = { status: 'rusak', teks: asli } as const;
  const kata = Object.hasOwn(KATA, rapi) ? KATA[rapi] : KALIMAT.find(([pola]) => pola.test(rapi))?.[1];
  if (kata !== undefined) return { status: 'polarisasi', teks: asli, polarisasi: kata };
  const saran = terdekat(
    rapi,
    Object.keys(KATA).filter((k) => k.length > 3),
  );
  return saran === undefined ? gagal : { ...gagal, saran };
}
