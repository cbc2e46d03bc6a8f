import * as z from 'zod';
import { bacaAman } from '../../angka/baca-aman.js';
import { pastikanBentuk } from '../../angka/bentuk.js';
import { ratakan } from '../../tabel/tiap.js';
import { kelompokkan } from '../fakta/kelompokkan.js';
import { BENTUK_DITERIMA, BENTUK_HASIL_PERIKSA } from '../temuan/bentuk-temuan.js';
import type { HasilPeriksa, Temuan } from '../temuan/temuan.js';

const isi = z.string().min(1).max(2000);

const skemaButir = z.strictObject({
  kode: isi,
  /** As printed, so that a figure that changes is reported again; null where something is missing. */
  tercetak: isi.nullable(),
  /** `sidik` of the finding, so that it is reported again when its reason changes; one without it is of version 1 and fits no finding. */
  sidik: isi.optional(),
  berkas: isi.optional(),
  lembar: isi.optional(),
  tabel: isi.optional(),
  bagian: isi.optional(),
  sel: isi.optional(),
  alasan: z.string().trim().min(1).max(2000),
});
const semua = <B extends z.ZodType>(b: B) => z.array(b).max(10_000);

const skemaDiterima = z.discriminatedUnion('versi', [
  z.strictObject({
    versi: z.literal(2),
    diterima: semua(skemaButir.required({ sidik: true })),
    /** `sidik` of findings that somebody looked at and agrees with: kept for the page, nothing follows from it. */
    benarSalah: semua(isi).optional(),
  }),
  z.strictObject({ versi: z.literal(1), diterima: semua(skemaButir.omit({ sidik: true })) }),
]);

/** A finding that somebody accepted, with the reason. What is not given of its place fits every place. */
export type TemuanDiterima = z.infer<typeof skemaButir>;

/** What {@link bacaDiterima} gives. */
export type HasilBacaDiterima =
  | { readonly status: 'sah'; readonly diterima: readonly TemuanDiterima[] }
  | { readonly status: 'tidak-sah'; readonly masalah: readonly string[] };

/**
 * Reads the file of accepted findings: `{ versi: 2, diterima: [{ kode, tercetak, sidik, berkas?, tabel?, sel?, alasan }] }`, each with the `sidik` that
 * the result of the check gives the finding. Entries of version 1 have none: they are read, fit no finding, and are to be accepted again. `benarSalah?`,
 * the `sidik` of findings that a person agreed with, stands there too and changes nothing.
 *
 * @example
 * bacaDiterima({ versi: 2, diterima: [] }) // => { status: 'sah' }
 * @example
 * bacaDiterima({ versi: 2, diterima: [{ kode: 'P101', tercetak: '79,9', sidik: '0f', alasan: ' ' }] }).masalah // => ['diterima.0.alasan: isi dengan teks, paling banyak 2.000 huruf.']
 */
export function bacaDiterima(data: unknown): HasilBacaDiterima {
  const terbaca = bacaAman('bacaDiterima: data', () => skemaDiterima.safeParse(data));
  if (terbaca.success) return { status: 'sah', diterima: terbaca.data.diterima };
  return { status: 'tidak-sah', masalah: terbaca.error.issues.map(pesan) };
}

function pesan(masalah: z.core.$ZodIssue): string {
  const tempat = masalah.path.length === 0 ? 'isi berkas' : masalah.path.map(String).join('.');
  switch (masalah.code) {
    case 'unrecognized_keys':
      return `${tempat}: ${masalah.keys.map((k) => `"${k}"`).join(', ')} tidak dikenal.`;
    case 'invalid_union':
      return masalah.path[0] === 'versi' ? `${tempat}: harus 1 atau 2.` : bentukSalah(tempat);
    case 'too_big':
    case 'too_small':
      return `${tempat}: ${masalah.origin === 'array' ? 'paling banyak 10.000 butir' : 'isi dengan teks, paling banyak 2.000 huruf'}.`;
    default:
      return bentukSalah(tempat);
  }
}

const bentukSalah = (tempat: string): string => `${tempat}: bentuknya salah atau belum diisi; lihat docs/temuan.md.`;

/** A result with the accepted findings marked, and the entries that fit none. */
export interface HasilDiterima {
  readonly hasil: HasilPeriksa;
  readonly takTerpakai: readonly TemuanDiterima[];
}

/**
 * Marks the findings that are accepted; they stay in the list with their reason, but `ringkasan.temuan` no longer counts them.
 *
 * An entry fits a finding of its code whose `sidik`, printed figure and place are the same: one whose figure, row, inputs or right value changed since is
 * reported anew. Where several files were checked, its file decides, by name without the folder; a file that is called otherwise now is known by what
 * it says, unless two files say the same.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * terapkanDiterima(periksaTabel([{ baris: [['Pagu', 'Realisasi', '%'], ['200', '150', '75,00']] }]), []).takTerpakai // => []
 */
export function terapkanDiterima(hasil: HasilPeriksa, diterima: readonly TemuanDiterima[]): HasilDiterima {
  pastikanBentuk('terapkanDiterima', 'hasil', hasil, BENTUK_HASIL_PERIKSA);
  pastikanBentuk('terapkanDiterima', 'diterima', diterima, BENTUK_DITERIMA);
  const perIsi = kelompokkan(hasil.temuan.map((t) => [kunciIsi(t), t] as const));
  const berkas = new Set(
    ratakan([...hasil.cakupan.tabel, ...hasil.kolom, ...hasil.temuan], ({ lokasi: l }) => l.berkas ?? []),
  );
  const butirTemuan = new Map<Temuan, TemuanDiterima>();
  const terpakai = new Set<TemuanDiterima>();
  for (const d of diterima) {
    const setempat = (perIsi.get(kunciIsi(d)) ?? []).filter((t) => sesuai(d, t));
    for (const t of menurutBerkas(d, setempat, berkas)) {
      if (!butirTemuan.has(t)) butirTemuan.set(t, d);
      terpakai.add(d);
    }
  }
  const temuan = hasil.temuan.map((t) => {
    const butir = butirTemuan.get(t);
    return butir === undefined ? t : { ...t, diterima: butir.alasan };
  });
  const terhitung = temuan.filter((t) => t.diterima === undefined).length;
  return {
    hasil: { ...hasil, temuan, ringkasan: { ...hasil.ringkasan, temuan: terhitung } },
    takTerpakai: diterima.filter((d) => !terpakai.has(d)),
  };
}

const kunciIsi = (x: Pick<TemuanDiterima, 'kode' | 'tercetak' | 'sidik'>): string =>
  JSON.stringify([x.kode, x.tercetak, x.sidik]);

const TEMPAT = ['lembar', 'tabel', 'bagian', 'sel'] as const;

const sesuai = (butir: TemuanDiterima, temuan: Temuan): boolean =>
  TEMPAT.every((t) => butir[t] === undefined || butir[t] === temuan.lokasi[t]);

const namaBerkas = (berkas: string | undefined): string | undefined => berkas?.replace(/^.*[\\/]/s, '');

/** Of findings that an entry may mean, those of its file; none where that could be more than one file. */
function menurutBerkas(
  { berkas, sidik }: TemuanDiterima,
  temuan: readonly Temuan[],
  diperiksa: ReadonlySet<string>,
): readonly Temuan[] {
  const milik = (nama: (b: string | undefined) => string | undefined): readonly Temuan[] | null =>
    [...diperiksa].some((b) => nama(b) === nama(berkas))
      ? temuan.filter((t) => nama(t.lokasi.berkas) === nama(berkas))
      : null;
  const calon =
    berkas === undefined ? temuan : (milik((b) => b) ?? milik(namaBerkas) ?? (sidik === undefined ? [] : temuan));
  return new Set(calon.map((t) => t.lokasi.berkas)).size > 1 ? [] : calon;
}
