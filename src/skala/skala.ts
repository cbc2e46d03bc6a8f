import * as z from 'zod';
import type { DaftarKutipan } from '../acuan/acuan.js';
import { bacaSelang, type SelangTeks } from './selang-teks.js';

/** What to do with a value in a hole of a scale. */
export type CaraLubang = 'tolak' | 'kelas-bawah' | 'kelas-atas' | 'bulatkan' | 'potong';

/** One class of a scale. */
export interface KelasSkala {
  readonly di: SelangTeks;
  readonly kode: string;
  readonly label: string;
}

/** A hole that a printed scale leaves, with the reason and what to do there. */
export interface LubangSkala {
  readonly di: SelangTeks;
  readonly alasan: string;
  readonly cara: CaraLubang;
}

/** A predikat scale as data: classes with explicit bounds, declared holes, and what happens above and below it. */
export interface Skala {
  readonly id: string;
  readonly nama: string;
  readonly gloss: string;
  /** Unit of the values that are classified. */
  readonly satuan: 'persen' | 'nilai' | 'rasio' | 'poin-persen';
  /** From the highest class to the lowest. */
  readonly rentang: readonly [KelasSkala, ...KelasSkala[]];
  readonly lubang?: readonly LubangSkala[];
  readonly diAtas: 'tolak' | 'kelas-teratas';
  readonly diBawah: 'tolak' | 'kelas-terbawah';
  /** Values are rounded half-up to this many decimals before classification, where the bounds are printed that way. */
  readonly desimalKlasifikasi?: number;
  readonly kutipan: DaftarKutipan;
  readonly catatan?: string;
}

const selang = z
  .string()
  .max(60)
  .refine((s) => bacaSelang(s) !== null, {
    error: 'Selang harus seperti "[70, 85)" dengan batas bawah di bawah batas atas.',
  });
const teks = z.string().min(1).max(200);

/** The shape that a scale handed in by a user must have. */
const SkemaSkala = z.strictObject({
  id: teks,
  nama: teks,
  gloss: teks,
  satuan: z.enum(['persen', 'nilai', 'rasio', 'poin-persen']),
  rentang: z
    .array(z.strictObject({ di: selang, kode: teks, label: teks }))
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

/** Thrown when a scale is not one: names each fault and where. */
export class SkalaTidakSah extends TypeError {
  override readonly name = 'SkalaTidakSah';
}

/** Checks a scale that a user hands in; throws {@link SkalaTidakSah} with every fault. */
export function pastikanSkala(skala: unknown): Skala {
  const hasil = SkemaSkala.safeParse(skala);
  if (hasil.success) return hasil.data as unknown as Skala;
  const salah = hasil.error.issues.map((m) => `${m.path.map(String).join('.') || 'skala'}: ${m.message}`);
  throw new SkalaTidakSah(`Skala tidak sah. ${salah.slice(0, 10).join(' ')}`);
}
