import * as z from 'zod';

// Messages of schemas are keys of the catalogue in pesan.ts, so that both languages come from one place.

// `meta` carries into JSON Schema what a refinement cannot: there `minimum` holds for numbers and `pattern` for strings.

/** A number: a JSON number, or a string in canonical form ("82.5") where more digits are needed. */
export const AngkaJson = z.union(
  [z.number(), z.string().regex(/^-?\d{1,30}(?:\.\d{1,30})?$/, { error: 'angka-kanonik' })],
  { error: 'angka' },
);

const negatif = (x: number | string) => (typeof x === 'number' ? x < 0 : /^-[0.]*[1-9]/.test(x));
const sen = (x: number | string) => !/^-?\d+\.\d{3,}$|e-/.test(String(x));
// A larger JSON number has already lost digits when it arrives.
const aman = (x: number | string) => typeof x === 'string' || Math.abs(x) <= Number.MAX_SAFE_INTEGER;

/** An amount that a correction may make negative, as in a single quarter: at most two decimals (sen). */
export const RupiahBertanda = AngkaJson.refine(aman, { error: 'angka-terlalu-besar', abort: true })
  .refine(sen, { error: 'rupiah-sen' })
  .meta({ pattern: '^-?\\d{1,30}(?:\\.\\d{1,2})?$' });

/** An amount of rupiah: 0 or more, at most two decimals (sen). */
export const Rupiah = RupiahBertanda.refine((x) => !negatif(x), { error: 'rupiah-negatif' }).meta({
  minimum: 0,
  pattern: '^(?:-0+(?:\\.0{1,2})?|\\d{1,30}(?:\\.\\d{1,2})?)$',
});

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

/** A value of an indicator: a number, a score with letter, or a label; null is "not available", which is not zero. */
export const Nilai = z.union([AngkaJson, NilaiBerhuruf, NilaiLabel, z.null()], { error: 'nilai' });
/** See {@link Nilai}. */
export type Nilai = z.infer<typeof Nilai>;

/** A target: a value, or a range. */
export const NilaiTarget = z.union([AngkaJson, NilaiBerhuruf, NilaiLabel, NilaiRentang, z.null()], {
  error: 'nilai-target',
});
/** See {@link NilaiTarget}. */
export type NilaiTarget = z.infer<typeof NilaiTarget>;

/** A calendar year as a number. */
export const Tahun = z.int({ error: 'tahun' }).min(1990, { error: 'tahun' }).max(2100, { error: 'tahun' });

/** A map from year ("2022") to something; years from 1990 to 2100. */
export const perTahun = <T extends z.ZodType>(isi: T) =>
  z.record(z.string().regex(/^(?:199\d|20\d\d|2100)$/, { error: 'tahun' }), isi, { error: 'per-tahun' });
