import * as z from 'zod';
import { angkaMasukan, takTerukur } from './angka-masukan.js';

// Messages of schemas are keys of the catalogue in pesan.ts, so that both languages come from one place.

// `meta` carries into JSON Schema what a refinement cannot: there `minimum` holds for numbers and `pattern` for strings.

/** Digits of a number before and behind the point; an exact result has up to 40, many of which may stand behind it. */
const POLA_ANGKA = '^-?\\d{1,30}(?:\\.\\d{1,60})?$';
const pola = new RegExp(POLA_ANGKA);
/** What looks like a canonical number, of whatever length. */
const SEPERTI_ANGKA = /^-?\d+(?:\.\d+)?$/;

const teksAngka = z
  .string()
  .regex(pola, { error: ({ input }) => (SEPERTI_ANGKA.test(String(input)) ? 'angka-panjang' : 'angka-kanonik') });

/** What a program has where a number is meant: a Decimal, a bigint, a measured Hasil. */
const dariProgram = z
  .unknown()
  .refine((x) => !Object.is(angkaMasukan(x), x), { abort: true })
  .transform(angkaMasukan)
  .pipe(z.union([teksAngka, z.number()]));

/** What JSON may hold where a number is meant: besides a number and its text a measured Hasil, as `hasilKeJson` gives it. */
const BENTUK_ANGKA = [
  { type: 'number' },
  { type: 'string', pattern: POLA_ANGKA },
  {
    type: 'object',
    properties: { status: { const: 'terukur' }, nilai: { type: 'string', pattern: POLA_ANGKA } },
    required: ['status', 'nilai'],
  },
] as const;

/**
 * A number: a JSON number, or a string in canonical form ("82.5") where more digits are needed. A Decimal, a bigint and a measured Hasil
 * (its exact value, also from JSON) are taken too and become such a string.
 */
export const AngkaJson = z
  .union([z.number(), teksAngka, dariProgram], {
    error: ({ input }) => (takTerukur(input) ? 'hasil-tak-terukur' : 'angka'),
  })
  .meta({ id: 'Angka', anyOf: BENTUK_ANGKA });

/** Nothing: null, or in a program's data a Hasil that could not be measured. `bacaLaporan` says why it could not. */
const Kosong = z
  .union([
    z.null(),
    z
      .unknown()
      .refine(takTerukur, { abort: true })
      .transform(() => null),
  ])
  .meta({
    id: 'Kosong',
    anyOf: [
      { type: 'null' },
      { type: 'object', properties: { status: { const: 'tak-terukur' } }, required: ['status'] },
    ],
  });

/** A number that may be missing. */
export const AngkaAtauKosong = z.union([AngkaJson, Kosong], { error: 'angka' });

const negatif = (x: number | string) => Number(x) < 0;
const sen = (x: number | string) => !/^-?\d+\.\d{3,}$|e-/.test(String(x));
// A larger JSON number has already lost digits when it arrives.
const aman = (x: number | string) => typeof x === 'string' || Math.abs(x) <= Number.MAX_SAFE_INTEGER;

/** An amount that a correction may make negative, as in a single quarter: at most two decimals (sen). */
export const RupiahBertanda = AngkaJson.refine(aman, { error: 'angka-terlalu-besar' })
  .refine((x) => !aman(x) || sen(x), { error: 'rupiah-sen' })
  .meta({ id: 'RupiahBertanda', pattern: '^-?\\d{1,30}(?:\\.\\d{1,2})?$' });

/** An amount of rupiah: 0 or more, at most two decimals (sen). */
export const Rupiah = RupiahBertanda.refine((x) => !negatif(x), { error: 'rupiah-negatif' }).meta({
  id: 'Rupiah',
  minimum: 0,
  pattern: '^(?:-0+(?:\\.0{1,2})?|\\d{1,30}(?:\\.\\d{1,2})?)$',
});

/** An amount that may not be known yet. */
export const RupiahAtauKosong = z.union([Rupiah, Kosong], { error: 'angka' });
/** The same of a single quarter. */
export const RupiahBertandaAtauKosong = z.union([RupiahBertanda, Kosong], { error: 'angka' });

/** A weight or a worst value: 0 or more. */
export const AngkaTakNegatif = AngkaJson.refine((x) => !negatif(x), { error: 'rupiah-negatif' }).meta({ minimum: 0 });

/** Text of a report: not empty, at most 2.000 characters. */
export const Teks = z.string().trim().min(1, { error: 'teks-kosong' }).max(2000, { error: 'teks-panjang' });

/** A score with its letter: "65 (B)". */
export const NilaiBerhuruf = z.strictObject({ nilai: AngkaJson, huruf: Teks.max(10) });
/** A label of an ordinal scale: "WTP". */
export const NilaiLabel = z.strictObject({ label: Teks.max(100) });
/** A target range: "80–90". */
export const NilaiRentang = z.strictObject({ bawah: AngkaJson, atas: AngkaJson });

// A value with a further shape (the numerator and denominator that it was made from) is one more line in these two unions: what reads
// values downstream tells them apart by their keys, and the compiler names every place that has to learn it.

/** A value of an indicator: a number, a score with letter, or a label; null is "not available", which is not zero. */
export const Nilai = z.union([AngkaJson, NilaiBerhuruf, NilaiLabel, Kosong], { error: 'nilai' });
/** A number as a report holds it: a JSON number, or a string in canonical form (`'82.5'`) where more digits are needed. */
export type AngkaLaporan = number | string;

/** A score with its letter: "65 (B)". */
export interface NilaiBerhuruf {
  /** The score. */
  nilai: AngkaLaporan;
  /** The letter printed with it; it decides nothing. */
  huruf: string;
}

/** A label of an ordinal scale. */
export interface NilaiLabel {
  /** As the indicator's `ordinal` names it: `'WTP'`. */
  label: string;
}

/** A target range: "80–90". */
export interface NilaiRentang {
  /** The lower end, which belongs to it. */
  bawah: AngkaLaporan;
  /** The upper end, which belongs to it. */
  atas: AngkaLaporan;
}

/** See {@link Nilai}. */
export type Nilai = AngkaLaporan | NilaiBerhuruf | NilaiLabel | null;

/** A target: a value, or a range. */
export const NilaiTarget = z.union([AngkaJson, NilaiBerhuruf, NilaiLabel, NilaiRentang, Kosong], {
  error: 'nilai-target',
});
/** See {@link NilaiTarget}. */
export type NilaiTarget = AngkaLaporan | NilaiBerhuruf | NilaiLabel | NilaiRentang | null;

/** A calendar year as a number. */
export const Tahun = z.int({ error: 'tahun' }).min(1990, { error: 'tahun' }).max(2100, { error: 'tahun' });

/** A map from year ("2022") to something; years from 1990 to 2100. */
export const perTahun = <T extends z.ZodType>(isi: T) =>
  z.record(z.string().regex(/^(?:199\d|20\d\d|2100)$/, { error: 'tahun' }), isi, { error: 'per-tahun' });
