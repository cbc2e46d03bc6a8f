import * as z from 'zod';
import { bacaSelang } from './selang-teks.js';
import type { Skala } from './skala.js';

const teks = z.string().min(1).max(200);
const selang = z
  .string()
  .max(100)
  .refine((s) => bacaSelang(s) !== null, {
    error: 'selang harus seperti "[70, 85)": dua batas dengan titik desimal, yang bawah tidak melebihi yang atas',
  });

/** The shape of a scale that a user hands in. */
export const SkemaSkala = z.strictObject({
  id: teks,
  nama: teks,
  gloss: teks.optional(),
  satuan: z.enum(['persen', 'nilai', 'rasio', 'poin-persen']),
  rentang: z
    .array(z.strictObject({ di: selang, kode: teks, label: teks, peringkat: z.int().min(1).max(50).optional() }))
    .min(1)
    .max(50),
  lubang: z
    .array(
      z.strictObject({
        di: selang,
        alasan: teks,
        cara: z.enum(['tolak', 'kelas-bawah', 'kelas-atas', 'bulatkan', 'potong']),
      }),
    )
    .max(50)
    .optional(),
  diAtas: z.enum(['tolak', 'kelas-teratas']),
  diBawah: z.enum(['tolak', 'kelas-terbawah']),
  desimalKlasifikasi: z.int().min(0).max(20).optional(),
  kutipan: z
    .array(
      z.strictObject({
        acuan: teks,
        tempat: teks,
        kedudukan: z.enum(['dibaca-di-peraturan', 'lewat-pihak-lain', 'praktik', 'simpulan']),
      }),
    )
    .min(1)
    .max(20),
  contoh: z
    .array(
      z.union([
        z.strictObject({ nilai: teks, kode: teks, asal: teks }),
        z.strictObject({ nilai: teks, alasan: z.literal('celah-skala'), asal: teks }),
      ]),
    )
    .min(1)
    .max(50)
    .optional(),
  catatan: z.string().max(2000).optional(),
});

/** Thrown when a scale is not one: names each fault and where. */
export class SkalaTidakSah extends TypeError {
  override readonly name = 'SkalaTidakSah';
}

/** The most faults that one message lists. */
const TERBANYAK = 10;

/**
 * Checks a scale that a user hands in and gives it back as one. Throws {@link SkalaTidakSah} with every fault (up to ten) and its place.
 *
 * Holes and overlaps between classes are not faults here: `periksaSkala` reports them, and `tentukanPredikat` answers for each value.
 */
export function pastikanSkala(skala: unknown): Skala {
  const hasil = SkemaSkala.safeParse(skala, { error: pesan });
  // The template types of intervals and the non-empty lists are what the schema has just checked.
  if (hasil.success) return hasil.data as unknown as Skala;
  const salah = hasil.error.issues.map((m) => `${m.path.map(String).join('.') || 'skala'}: ${m.message}.`);
  const lebih = salah.length > TERBANYAK ? ` Dan ${salah.length - TERBANYAK} kesalahan lain.` : '';
  throw new SkalaTidakSah(`Skala tidak sah. ${salah.slice(0, TERBANYAK).join(' ')}${lebih}`);
}

type Masalah = Parameters<Exclude<NonNullable<Parameters<typeof SkemaSkala.safeParse>[1]>['error'], undefined>>[0];

function pesan(masalah: Masalah): string {
  switch (masalah.code) {
    case 'invalid_type':
      return masalah.input === undefined ? 'belum diisi' : `harus ${JENIS[masalah.expected]}`;
    case 'invalid_value':
      return `harus salah satu dari ${masalah.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `kunci tidak dikenal: ${masalah.keys.slice(0, TERBANYAK).join(', ')}`;
    case 'too_small':
      return `paling sedikit ${masalah.minimum}`;
    case 'too_big':
      return `paling banyak ${masalah.maximum}`;
    default:
      return 'tidak sah';
  }
}

/** The kinds that the schema above asks for. */
const JENIS: Readonly<Record<string, string>> = {
  string: 'berupa teks',
  array: 'berupa daftar',
  object: 'berupa objek',
  number: 'berupa angka',
  int: 'bilangan bulat',
};
