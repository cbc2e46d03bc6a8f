import * as z from 'zod';
import { pastikanBentuk } from '../../angka/bentuk.js';
import { kelompokkan } from '../fakta/kelompokkan.js';
import { BENTUK_DITERIMA, BENTUK_HASIL_PERIKSA } from '../temuan/bentuk-temuan.js';
import type { HasilPeriksa, Temuan } from '../temuan/temuan.js';

const isi = z.string().min(1).max(2000);

const skemaDiterima = z.strictObject({
  versi: z.literal(1),
  diterima: z
    .array(
      z.strictObject({
        kode: isi,
        /** As printed, so that a figure that changes is reported again; null where something is missing. */
        tercetak: isi.nullable(),
        berkas: isi.optional(),
        lembar: isi.optional(),
        tabel: isi.optional(),
        bagian: isi.optional(),
        sel: isi.optional(),
        alasan: z.string().trim().min(1).max(2000),
      }),
    )
    .max(10_000),
});

/** A finding that somebody accepted, with the reason. What is not given fits every place. */
export type TemuanDiterima = z.infer<typeof skemaDiterima>['diterima'][number];

/** What {@link bacaDiterima} gives. */
export type HasilBacaDiterima =
  | { readonly status: 'sah'; readonly diterima: readonly TemuanDiterima[] }
  | { readonly status: 'tidak-sah'; readonly masalah: readonly string[] };

/**
 * Reads the file of accepted findings: `{ versi: 1, diterima: [{ kode, tercetak, tabel?, sel?, alasan }] }`.
 *
 * @example
 * bacaDiterima({ versi: 1, diterima: [] }) // => { status: 'sah' }
 * @example
 * bacaDiterima({ versi: 1, diterima: [{ kode: 'P101', tercetak: '79,9', alasan: ' ' }] }).masalah // => ['diterima.0.alasan: isi dengan teks, paling banyak 2.000 huruf.']
 */
export function bacaDiterima(data: unknown): HasilBacaDiterima {
  const terbaca = skemaDiterima.safeParse(data);
  if (terbaca.success) return { status: 'sah', diterima: terbaca.data.diterima };
  return { status: 'tidak-sah', masalah: terbaca.error.issues.map(pesan) };
}

function pesan(masalah: z.core.$ZodIssue): string {
  const tempat = masalah.path.length === 0 ? 'isi berkas' : masalah.path.map(String).join('.');
  switch (masalah.code) {
    case 'unrecognized_keys':
      return `${tempat}: ${masalah.keys.map((k) => `"${k}"`).join(', ')} tidak dikenal.`;
    case 'invalid_value':
      return `${tempat}: harus 1.`;
    case 'too_big':
    case 'too_small':
      return `${tempat}: ${masalah.origin === 'array' ? 'paling banyak 10.000 butir' : 'isi dengan teks, paling banyak 2.000 huruf'}.`;
    default:
      return `${tempat}: bentuknya salah atau belum diisi; lihat docs/temuan.md.`;
  }
}

/** A result with the accepted findings marked, and the entries that fit none. */
export interface HasilDiterima {
  readonly hasil: HasilPeriksa;
  readonly takTerpakai: readonly TemuanDiterima[];
}

/**
 * Marks the findings that are accepted; they stay in the list with their reason, but `ringkasan.temuan` no longer counts them.
 *
 * An entry fits a finding of its code whose printed figure and place are the same; a figure that changed since is reported anew.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * terapkanDiterima(periksaTabel([{ baris: [['Pagu', 'Realisasi', '%'], ['200', '150', '75,00']] }]), []).takTerpakai // => []
 */
export function terapkanDiterima(hasil: HasilPeriksa, diterima: readonly TemuanDiterima[]): HasilDiterima {
  pastikanBentuk('terapkanDiterima', 'hasil', hasil, BENTUK_HASIL_PERIKSA);
  pastikanBentuk('terapkanDiterima', 'diterima', diterima, BENTUK_DITERIMA);
  const terpakai = new Set<TemuanDiterima>();
  const perAngka = kelompokkan(diterima.map((d) => [JSON.stringify([d.kode, d.tercetak]), d] as const));
  const temuan = hasil.temuan.map((t) => {
    const butir = perAngka.get(JSON.stringify([t.kode, t.tercetak]))?.find((d) => setempat(d, t));
    if (butir === undefined) return t;
    terpakai.add(butir);
    return { ...t, diterima: butir.alasan };
  });
  const terhitung = temuan.filter((t) => t.diterima === undefined).length;
  return {
    hasil: { ...hasil, temuan, ringkasan: { ...hasil.ringkasan, temuan: terhitung } },
    takTerpakai: diterima.filter((d) => !terpakai.has(d)),
  };
}

const TEMPAT = ['berkas', 'lembar', 'tabel', 'bagian', 'sel'] as const;

const setempat = (butir: TemuanDiterima, temuan: Temuan): boolean =>
  TEMPAT.every((t) => butir[t] === undefined || butir[t] === temuan.lokasi[t]);
