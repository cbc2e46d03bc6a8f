import { pastikanBentuk, teks as sebuahTeks } from '../angka/bentuk.js';
/** The level of a code of the Permendagri 90/2019 nomenclature. */
export type TingkatKode = 'urusan' | 'bidang' | 'program' | 'kegiatan' | 'sub-kegiatan';

/** A code that could be read. */
export interface KodeTerbaca {
  readonly status: 'kode';
  readonly teks: string;
  readonly tingkat: TingkatKode;
  /** 0 stands for the placeholder X. */
  readonly urusan: number;
  readonly bidang?: number;
  readonly program?: number;
  readonly kegiatan?: readonly [number, number];
  readonly subKegiatan?: number;
  /** Integers joined by `-`, so that `…06.04` and `…06.0004` are the same activity. */
  readonly kunci: string;
  /** Canonical keys of the levels above, nearest first. */
  readonly induk: readonly string[];
  /** Whether X or XX stands for any urusan or bidang. */
  readonly generik: boolean;
  /** Digits of the sub-kegiatan part: 2 up to Kepmendagri 050-5889/2021, 4 from 900.1.15.5-1317/2023. */
  readonly lebarSubKegiatan?: 2 | 4;
}

/** A code that could not be read. */
export interface KodeRusak {
  readonly status: 'rusak';
  readonly teks: string;
  readonly alasan: 'bentuk' | 'nol';
}

const POLA = /^(\d|X)(?:\.(\d{2}|XX)(?:\.(\d{2})(?:\.(\d)\.(\d{2})(?:\.(\d{2}|\d{4}))?)?)?)?$/;
const TINGKAT: readonly TingkatKode[] = ['urusan', 'bidang', 'program', 'kegiatan', 'sub-kegiatan'];

/** X is no number, and stands for 0. */
const angka = (bagian: string): number => Number(bagian) || 0;

/**
 * Reads a code of urusan, bidang, program, kegiatan or sub-kegiatan.
 *
 * Compare codes by `kunci`, not by text: the sub-kegiatan part had 2 digits until 2023 and has 4 since. Program 00, a kegiatan
 * part 0 and sub-kegiatan 0 do not exist (`nol`); anything else that does not fit is `bentuk`. Never throws.
 *
 * @example
 * bacaKode('7.01.01.2.06.0004') // => { status: 'kode', tingkat: 'sub-kegiatan', kunci: '7-1-1-2-6-4', lebarSubKegiatan: 4 }
 * @example
 * bacaKode('7.1.1') // => { status: 'rusak', alasan: 'bentuk' }
 */
export function bacaKode(teks: string): KodeTerbaca | KodeRusak {
  pastikanBentuk('bacaKode', 'teks', teks, sebuahTeks);
  const bersih = teks.trim().toUpperCase();
  const cocok = POLA.exec(bersih);
  if (!cocok) return { status: 'rusak', teks, alasan: 'bentuk' };
  const bagian = cocok.slice(1).filter((b): b is string => b !== undefined);
  const nomor = bagian.map(angka);
  const [urusan = 0, bidang, program, keg1, keg2, sub] = nomor;
  if (program === 0 || keg1 === 0 || keg2 === 0 || sub === 0) return { status: 'rusak', teks, alasan: 'nol' };
  const kunci = kunciTingkat(nomor);
  // Put together step by step: spreading the parts costs more than reading them, and a report has tens of thousands of codes.
  const hasil: Tertulis<KodeTerbaca> = {
    status: 'kode',
    teks,
    tingkat: TINGKAT[kunci.length - 1] as TingkatKode,
    urusan,
    kunci: kunci.at(-1) as string,
    induk: kunci.slice(0, -1).reverse(),
    generik: bersih.startsWith('X') || bersih.startsWith('.XX', 1),
  };
  if (bidang !== undefined) hasil.bidang = bidang;
  if (program !== undefined) hasil.program = program;
  if (keg2 !== undefined) hasil.kegiatan = [keg1 as number, keg2];
  if (sub !== undefined) {
    hasil.subKegiatan = sub;
    hasil.lebarSubKegiatan = (bagian[5] as string).length === 4 ? 4 : 2;
  }
  return hasil;
}

type Tertulis<T> = { -readonly [K in keyof T]: T[K] };

/** The keys of the levels from the urusan down to the code itself; the two parts of a kegiatan are one level. */
function kunciTingkat(nomor: readonly number[]): string[] {
  const hasil: string[] = [];
  let kunci: string | undefined;
  for (const [i, n] of nomor.entries()) {
    kunci = kunci === undefined ? String(n) : `${kunci}-${n}`;
    if (i !== 3) hasil.push(kunci);
  }
  return hasil;
}

/** The canonical key of a code, or the text itself where it is none; `baca` may remember what it has read. */
export function kunciKode(teks: string, baca: typeof bacaKode = bacaKode): string {
  const kode = baca(teks);
  return kode.status === 'kode' ? kode.kunci : teks;
}

/** Whether one code stands right below another in the hierarchy, by canonical key. */
export function apakahAnak(anak: KodeTerbaca, induk: KodeTerbaca): boolean {
  return anak.induk[0] === induk.kunci;
}
