import type { KodePeringatanAngka } from './peringatan-angka.js';

/** The longest string that is looked at: no figure of a report is longer. */
export const PANJANG_TERBANYAK = 200;

/** Blank cells as people write them; none of them is a zero. */
const KOSONG = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  'n/a',
  '#n/a',
  'na',
  'n.a.',
  'n.a',
  'tad',
  'tidak ada data',
  'belum ada data',
  'tidak terukur',
  'tak terukur',
  '...',
  '…',
]);

/** Whether a cleaned string means "no data". */
export const apakahKosong = (teks: string): boolean => KOSONG.has(teks.toLowerCase());

/** "None": in some tables a zero, in others no data, so neither is taken for granted. */
export const apakahNihil = (teks: string): boolean => /^(?:nihil|tidak ada)\.?$/i.test(teks);

/** A unit with a dash or nothing where the figure should be: `Rp -`, `Rp. ,-`, `%`. */
export const apakahSatuanSaja = (teks: string): boolean => /^(?:(?:rp|idr)\.?|%|persen) ?,?[-–—]{0,2}$/i.test(teks);

/** Text that a spreadsheet would run. */
export const apakahMiripRumus = (teks: string): boolean => /^[=@]/.test(teks);

/** Digits or fractions of another script or size; the raised 2 and 3 of units (m²) are none. */
export const adaAngkaAsing = (teks: string): boolean => /[^\P{N}0-9²³]/u.test(teks) || apakahPangkat(teks);

/**
 * Whether a text has a power of ten: `10⁶`, `3 × 10²`, `10⁻³`. It is neither 10 with the mark of a note nor one that is sure to be meant, so it is no figure;
 * `10¹` is 10 either way.
 */
export const apakahPangkat = (teks: string): boolean => PANGKAT.test(teks);
const PANGKAT = /(?<![\d.,])10(?:[⁰²³⁴-⁹⁻]|¹[⁰¹²³⁴-⁹])|[×x·*]\s?10[⁰¹²³⁴-⁹⁻]/iu;

/** A string with office oddities folded, and what that took. */
export interface TeksRapi {
  readonly teks: string;
  readonly peringatan: readonly KodePeringatanAngka[];
}

const SPASI_KHUSUS = '\u00a0\u2000-\u200a\u202f\u205f\u3000';
const KELOMPOK_SPASI = new RegExp(`(?<![\\d.,])\\d{1,3}(?:[${SPASI_KHUSUS}]\\d{3})+(?![\\d.])`, 'g');
const SPASI = new RegExp(`[${SPASI_KHUSUS}\\s]+`, 'g');
const SPASI_LUAR_ANGKA = new RegExp(`${KELOMPOK_SPASI.source}|${SPASI.source}`, 'g');
/** Nothing of these is seen on paper: soft hyphens, joiners, marks and embeddings of the reading direction. */
const TERSEMBUNYI = /[\u00ad\u061c\u180e\u200b-\u200f\u202a\u202c\u202d\u2060-\u2064\u2066\u2068\u2069\ufeff]/g;
/** The mark by which a spreadsheet keeps what follows as text. */
const PENANDA_TEKS = /^['\u2018\u2019`](?=[\d(+–-]|rp)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is where control characters are found
const KENDALI = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** What turns the order of digits round before the eyes of a reader: `18` behind U+202E is shown as 81. */
const PEMBALIK = /[\u202b\u202e\u2067]/;

/**
 * Folds what office programs and keyboards put in: kinds of space and minus, invisible characters, fullwidth signs. Unbreakable
 * spaces between groups of three are separators and go; a plain space there is not sure to be one and stays. Null when there are
 * control characters, or what reverses digits.
 */
export function rapikanTeks(asli: string): TeksRapi | null {
  if (KENDALI.test(asli) || PEMBALIK.test(asli)) return null;
  const peringatan: KodePeringatanAngka[] = [];
  const ganti = (teks: string, baru: string, kode: KodePeringatanAngka): string => {
    if (baru !== teks) peringatan.push(kode);
    return baru;
  };
  let teks = ganti(asli, asli.replace(TERSEMBUNYI, ''), 'karakter-tersembunyi');
  teks = ganti(teks, sempitkanTeks(teks), 'angka-lebar');
  teks = ganti(
    teks,
    teks.replace(KELOMPOK_SPASI, (g) => g.replace(/\D/g, '')),
    'pemisah-spasi',
  );
  teks = teks.replace(SPASI, ' ').replace(SETARA_MINUS, '-').trim();
  teks = ganti(teks, teks.replace(PENANDA_TEKS, ''), 'penanda-teks');
  return { teks, peringatan };
}

/** Fullwidth signs as the narrow ones. */
const sempitkanTeks = (teks: string): string =>
  teks.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** Kinds of hyphen and the minus of mathematics. */
const SETARA_MINUS = /[\u2010-\u2012\u2212]/g;

/** What a plain cell does not hold: signs beyond Latin, control characters, two spaces, or one at an end; a mark in front. */
// Stryker disable Regex: a plain cell that is taken for another one is folded to itself.
// biome-ignore lint/suspicious/noControlCharactersInRegex: tabs and line breaks are among them
const JANGGAL = /[\u0000-\u001f\u007f-\u00ad\u0250-\uffff]| {2}|^[ '`]| $/;
// Stryker restore Regex

/**
 * A cell as it is seen: without invisible signs and the mark of a text, one space where there are several or a tab, its signs narrow and its minus plain.
 * Unbreakable spaces inside a figure stay.
 */
export function rapikanSel(asli: string): string {
  // Stryker disable next-line ConditionalExpression: it only saves steps; what is plain is folded to itself.
  if (!JANGGAL.test(asli)) return asli;
  return sempitkanTeks(asli.replace(TERSEMBUNYI, ''))
    .replace(SETARA_MINUS, '-')
    .replace(SPASI_LUAR_ANGKA, (g) => (/\d/.test(g) ? g : ' '))
    .trim()
    .replace(PENANDA_TEKS, '');
}

/** A cleaned string taken apart at its first number. */
export interface Bagian {
  /** Comparison sign before the number: `≥`, `<`. */
  readonly banding: string;
  readonly kurung: boolean;
  /**
   * `berjarak`: a dash with a space after it, which may be a bullet; `panjang`: a long dash joined to the number, as word processors
   * make of a minus.
   */
  readonly minus: 'tidak' | 'biasa' | 'panjang' | 'berjarak';
  readonly rupiah: boolean;
  /** Digits, dots and commas. */
  readonly rangkaian: string;
  /** Everything after it, trimmed. */
  readonly sisa: string;
}

/** What may stand before a number, up to it. */
const AWAL = /^([<>]=?|[≤≥])? ?(\()? ?([-+–—] ?)?((?:rp|idr)[.:]?)? ?(\()? ?([-+–—])? ?(?=[.,]?\d)/i;

/** Takes a cleaned string apart; null when it does not begin with a number, or with two signs or brackets. */
export function uraiTeks(teks: string): Bagian | null {
  const cocok = AWAL.exec(teks);
  if (!cocok) return null;
  const [awal, banding = '', buka1, tanda1, rp, buka2, tanda2] = cocok;
  if ((tanda1 && tanda2) || (buka1 && buka2)) return null;
  const isi = teks.slice(awal.length);
  const rangkaian = isi.replace(/[^\d.,].*/, '');
  return {
    banding: banding.replace('>=', '≥').replace('<=', '≤'),
    kurung: Boolean(buka1 ?? buka2),
    minus: jenisMinus(tanda1 ?? tanda2 ?? '+'),
    rupiah: rp !== undefined,
    rangkaian,
    sisa: isi.slice(rangkaian.length).trim(),
  };
}

function jenisMinus(tanda: string): Bagian['minus'] {
  if (tanda.startsWith('+')) return 'tidak';
  if (tanda.endsWith(' ')) return 'berjarak';
  return tanda === '-' ? 'biasa' : 'panjang';
}

/**
 * A run of digits without the tail `,-` that only prices have: it is no minus, and it makes the number an amount of rupiah.
 */
export function lepasEkorHarga(rangkaian: string, sisa: string): { rangkaian: string; sisa: string; harga: boolean } {
  const ekor = /[.,]$/.test(rangkaian) ? /^[-–—=]{1,2}(?![-–—\d])[.,;]*/.exec(sisa) : null;
  if (!ekor) return { rangkaian, sisa, harga: false };
  return { rangkaian: rangkaian.slice(0, -1), sisa: sisa.slice(ekor[0].length).trim(), harga: true };
}

/** `m2`, `CO2`, `TW1`: at most two letters and one digit make a word; `Rp5` and `orang12` hold a number. */
const KATA_BERANGKA = /(?<![\p{L}\d])(?!rp)\p{L}{1,2}\d(?![\p{L}\d.,])/giu;

/** The first number of the text after a number, if there is one. */
export const bilanganLain = (teks: string): string | undefined =>
  // Stryker disable next-line StringLiteral: what takes the place of the word holds no digit, and none stands beside it.
  /\d[\d.,]*/.exec(teks.replace(KATA_BERANGKA, ''))?.[0];

const SAMBUNG =
  /^(%|persen|\p{L}{1,20})? ?(?:[-–—~] ?|s ?\/ ?d ?|s\. ?d\.? ?|sd ?|sampai ?(?:dengan ?)?|hingga ?)(?=[<>≤≥]?=? ?(?:(?:rp|idr)[.:]? ?)?(?:(?<=[\s.d~])-)?[.,]?\d)/iu;

/** The link of a range at the start of what follows a number: `-`, `–`, `s/d`, `s.d.`, `sampai dengan`; with the unit before it. */
export function sambunganRentang(sisa: string): { satuan: string; sisa: string } | null {
  const cocok = SAMBUNG.exec(sisa);
  return cocok && { satuan: cocok[1] ?? '', sisa: sisa.slice(cocok[0].length) };
}
