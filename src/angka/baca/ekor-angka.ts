import { type Decimal, desimal } from '../desimal.js';
import type { Kandidat } from './kandidat.js';
import type { KodePeringatanAngka } from './peringatan-angka.js';
import { bilanganLain } from './pola.js';

/** What stands after a number: unit, letter, remark. */
export interface Ekor {
  readonly satuan?: string;
  /** A letter beside a score: `65 (B)`. */
  readonly huruf?: string;
  readonly catatan?: string;
  readonly peringatan: readonly KodePeringatanAngka[];
}

/** A unit is a few words; anything longer is prose. */
const SATUAN_TERPANJANG = 40;

/**
 * Reads unit, letter and remark: `Kasus`, `(B)`, `(lima belas) kegiatan`, `% (naik)`. Null when the text holds a second number or its
 * brackets are not one pair.
 */
export function uraiEkor(sisa: string): Ekor | null {
  const cocok = /^([^()]*)(?:\(([^()]*)\)([^()]*))?$/.exec(sisa);
  if (!cocok || bilanganLain(sisa) !== undefined) return null;
  const [, depan = '', dalam, belakang = ''] = cocok;
  const luar = `${depan.trim()} ${belakang.trim()}`.trim();
  const kata = luar
    .replace(/^[-–—.,;: ]+/, '')
    .replace(/(?<![.,;:])[.,;:]+$/, '')
    .trim();
  const isi = dalam?.trim() ?? '';
  const huruf = /^[A-Z]{1,3}$/.test(isi);
  const tanda = kata !== '' && !/[\p{L}%°]/u.test(kata);
  const panjang = kata.length > SATUAN_TERPANJANG;
  const catatan = [tanda || panjang ? kata : '', huruf ? '' : isi].filter((c) => c !== '').join('; ');
  return {
    ...(kata === '' || tanda || panjang ? {} : { satuan: kata }),
    ...(huruf ? { huruf: isi } : {}),
    ...(catatan === '' ? {} : { catatan }),
    peringatan: [
      ...(kata === luar && !tanda ? [] : (['tanda-berlebih'] as const)),
      ...(panjang ? (['teks-lain'] as const) : []),
    ],
  };
}

const PENGALI: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:ribu|rb)(?!\p{L})/iu, 'seribu', 3],
  [/^(?:juta|jt)(?!\p{L})/iu, 'satu juta', 6],
  [/^(?:miliar|milyar)(?!\p{L})/iu, 'satu miliar', 9],
  [/^(?:triliun|trilyun)(?!\p{L})/iu, 'satu triliun', 12],
];
const SINGKATAN_RUPIAH: typeof PENGALI = [
  [/^M(?!\p{L})/u, 'satu miliar', 9],
  [/^T(?!\p{L})/u, 'satu triliun', 12],
];

/**
 * The value times the thousand, million … that its unit names, or null. `M` and `T` are miliar and triliun for rupiah only, since
 * elsewhere they are metres and tonnes.
 */
export function kalikanSatuan(nilai: Decimal, satuan: string, rupiah: boolean): Kandidat | null {
  const pengali = [...PENGALI, ...(rupiah ? SINGKATAN_RUPIAH : [])].find(([pola]) => pola.test(satuan));
  if (!pengali) return null;
  const kali = nilai.times(desimal(`1${'0'.repeat(pengali[2])}`));
  return { nilai: kali, desimal: kali.decimalPlaces(), teks: `dikalikan ${pengali[1]}` };
}
