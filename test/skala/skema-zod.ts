import * as z from 'zod';
import { bacaSelang } from '../../src/skala/selang-teks.js';

const teks = z.string().min(1).max(200);
const selang = z
  .string()
  .max(100)
  .refine((s) => bacaSelang(s) !== null, {
    error: 'selang harus seperti "[70, 85)": dua batas dengan titik desimal, yang bawah tidak melebihi yang atas',
  });

/** The shape of a scale in Zod: another program that judges what a scale is, without its worked cases. */
const SkemaSkala = z.strictObject({
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
  catatan: z.string().max(2000).optional(),
});

/** Each fault of a scale as Zod finds it, with its place; none for a scale that is one. */
export function salahMenurutZod(skala: unknown): string[] {
  const hasil = SkemaSkala.safeParse(skala, { error: pesan });
  const masalah = hasil.error?.issues ?? [];
  const letak = (m: (typeof masalah)[number]) => m.path.map(String).join('.') || 'skala';
  const bukan = new Set(masalah.filter((m) => m.code === 'invalid_type').map(letak));
  // Zod also measures a text that stands where a list should by the list's length, and whole numbers by what a double can hold.
  return masalah
    .filter((m) => m.code === 'invalid_type' || !bukan.has(letak(m)))
    .filter((m) => !m.message.endsWith(String(Number.MAX_SAFE_INTEGER)))
    .map((m) => `${letak(m)}: ${m.message}`);
}

type Masalah = Parameters<Exclude<NonNullable<Parameters<typeof SkemaSkala.safeParse>[1]>['error'], undefined>>[0];

function pesan(masalah: Masalah): string {
  switch (masalah.code) {
    case 'invalid_type':
      return masalah.input === undefined ? 'belum diisi' : `harus ${JENIS[masalah.expected]}`;
    case 'invalid_value':
      return `harus salah satu dari ${masalah.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `kunci tidak dikenal: ${masalah.keys.slice(0, 10).join(', ')}`;
    case 'too_small':
      return `paling sedikit ${masalah.minimum}`;
    case 'too_big':
      return `paling banyak ${masalah.maximum}`;
    default:
      return 'tidak sah';
  }
}

const JENIS: Readonly<Record<string, string>> = {
  string: 'berupa teks',
  array: 'berupa daftar',
  object: 'berupa objek',
  number: 'berupa angka',
  int: 'bilangan bulat',
};
