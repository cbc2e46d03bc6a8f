import { type Decimal, desimal } from '../desimal.js';
import type { Kandidat } from './kandidat.js';
import type { KodePeringatanAngka } from './peringatan-angka.js';
import { bilanganLain } from './pola.js';

/** What stands after a number: unit, letter, remark. */
export interface Ekor {
  /** Empty when there is none, as are the others. */
  readonly satuan: string;
  /** A letter beside a score: `65 (B)`. */
  readonly huruf: string;
  readonly catatan: string;
  readonly peringatan: readonly KodePeringatanAngka[];
}

/** A unit is a few words; anything longer is prose. */
const SATUAN_TERPANJANG = 40;

/**
 * Reads unit, letter and remark: `Kasus`, `(B)`, `(lima belas) kegiatan`, `% (naik)`. Null when the text holds a second number or its
 * brackets are not one pair.
 */
export function uraiEkor(sisa: string): Ekor | null {
  const cocok = /^[^()]*(?:\(([^()]*)\)[^()]*)?$/.exec(sisa);
  if (!cocok || bilanganLain(sisa) !== undefined) return null;
  const luar = sisa.replace(/ ?\([^()]*\) ?/, ' ').trim();
  const kata = luar
    .replace(/^[-–—.,;: ]+/, '')
    .replace(/(?<![.,;:])[.,;:]+$/, '')
    .trim();
  const isi = (cocok[1] ?? '').trim();
  const huruf = /^[A-Z]{1,3}$/.test(isi);
  const tanda = kata !== '' && !/[\p{L}%°]/u.test(kata);
  const panjang = kata.length > SATUAN_TERPANJANG;
  return {
    satuan: tanda || panjang ? '' : kata,
    huruf: huruf ? isi : '',
    catatan: gabungCatatan(tanda || panjang ? kata : '', huruf ? '' : isi),
    peringatan: [
      ...(kata === luar && !tanda ? [] : (['tanda-berlebih'] as const)),
      ...(panjang ? (['teks-lain'] as const) : []),
    ],
  };
}

/** Remarks on one figure, those that there are. */
export const gabungCatatan = (...catatan: readonly string[]): string => catatan.filter((c) => c !== '').join('; ');

const RIBU = { nama: 'seribu', kali: desimal('1000') };
const JUTA = { nama: 'satu juta', kali: desimal('1000000') };
const MILIAR = { nama: 'satu miliar', kali: desimal('1000000000') };
const TRILIUN = { nama: 'satu triliun', kali: desimal('1000000000000') };

const PENGALI = new Map([
  ['ribu', RIBU],
  ['rb', RIBU],
  ['juta', JUTA],
  ['jt', JUTA],
  ['miliar', MILIAR],
  ['milyar', MILIAR],
  ['triliun', TRILIUN],
  ['trilyun', TRILIUN],
]);
const SINGKATAN_RUPIAH = new Map([
  ['M', MILIAR],
  ['T', TRILIUN],
]);

/**
 * The value times the thousand, million … that the first word of its unit names, or null. `M` and `T` are miliar and triliun for rupiah only, since
 * elsewhere they are metres and tonnes.
 */
export function kalikanSatuan(nilai: Decimal, satuan: string, rupiah: boolean): Kandidat | null {
  const kata = satuan.replace(/\P{L}.*/u, '');
  const pengali = PENGALI.get(kata.toLowerCase()) ?? (rupiah ? SINGKATAN_RUPIAH.get(kata) : undefined);
  if (!pengali) return null;
  const kali = nilai.times(pengali.kali);
  return { nilai: kali, desimal: kali.decimalPlaces(), teks: `dikalikan ${pengali.nama}` };
}
