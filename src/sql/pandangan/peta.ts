import * as z from 'zod';
import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { gabungKebijakan, type KebijakanPenuh } from '../../kebijakan/gabung-kebijakan.js';
import { Kebijakan } from '../../model/kebijakan.js';
import { Teks } from '../../model/nilai.js';
import { uraikanMasalah } from '../../model/uraikan-masalah.js';
import { POLARISASI } from '../../rumus/opsi.js';
import { type DialekSql, daftarDialek } from '../../rumus/pembaca/sql-daftar-dialek.js';
import { dialekDekat } from '../../rumus/pembaca/sql-opsi.js';
import { KOLOM_RATA_RATA } from '../susun-rata-rata.js';
import { type NamaView, salahNamaView, semuaNamaView } from './nama-view.js';

const Nama = Teks.max(64);
const Tabel = z
  .union([Nama, z.array(Nama).min(1).max(3)])
  .describe('Nama tabel atau view; dengan skema atau basis data: ["sakip", "kinerja"]');
const daftarNama = z.array(Nama).max(20);
const Kelompok = z
  .array(daftarNama)
  .max(20)
  .default([])
  .describe('Tiap daftar kolom menjadi satu view rekap: [["opd_id"], []] per OPD, lalu seluruhnya');

const Polarisasi = z.union([
  z.enum(POLARISASI),
  z.strictObject({
    kolom: Nama,
    nilai: z
      .strictObject({
        maximize: daftarNama.optional(),
        minimize: daftarNama.optional(),
        stabilize: daftarNama.optional(),
      })
      .describe('Isi kolom itu bagi tiap polarisasi; isi lain tidak terukur'),
  }),
]);

/** The tables of an application and what of them is what: from this its views are written. */
export const PetaPandangan = z.strictObject({
  dialek: z.enum(Object.keys(daftarDialek) as [DialekSql, ...DialekSql[]]).optional(),
  kebijakan: Kebijakan.optional().describe('Preset, atau pilihan di atasnya, seperti pada laporan'),
  awalan: Teks.max(30).default('lkjip_').describe('Awal nama view'),
  desimalMasukan: z.int().min(0).max(20).optional().describe('Desimal masukan paling banyak (bawaan 4)'),
  kinerja: z
    .strictObject({
      tabel: Tabel,
      kunci: daftarNama.min(1).describe('Kolom yang mengenali sebuah baris'),
      target: Nama,
      realisasi: Nama,
      polarisasi: Polarisasi,
      kelompok: Kelompok,
    })
    .optional()
    .describe('Satu baris tiap indikator'),
  anggaran: z
    .strictObject({ tabel: Tabel, kunci: daftarNama.min(1), pagu: Nama, realisasi: Nama, kelompok: Kelompok })
    .optional()
    .describe('Satu baris tiap sub-kegiatan'),
});
/** Its JSON Schema, as those of the model are written. */
export const skemaPeta = (): Record<string, unknown> => ({
  title: 'PetaPandangan',
  ...z.toJSONSchema(PetaPandangan, { target: 'draft-2020-12', io: 'input' }),
});

/** See the schema {@link PetaPandangan}. */
export type PetaPandangan = z.infer<typeof PetaPandangan>;

/** A mapping that can be written: its dialect is known, its policies are filled in. */
export interface PetaLengkap extends PetaPandangan {
  readonly dialek: DialekSql;
  readonly aturan: KebijakanPenuh['aturan'];
}

/** Names that the views give to columns of their own. */
const MILIK_VIEW = new Set([
  ...KOLOM_RATA_RATA,
  ...'capaian predikat alasan_predikat indeks golong pagu realisasi sisa serapan baris'.split(' '),
]);

/** Reads a mapping. Throws `ArgumenTidakSah` with one line a fault, each with its field. */
export function bacaPeta(data: unknown, dialek?: string): PetaLengkap {
  const isi = dialek !== undefined && typeof data === 'object' && data !== null ? { ...data, dialek } : data;
  const dekat = dialekDekat((isi as { readonly dialek?: unknown } | null)?.dialek);
  if (dekat !== null) throw new ArgumenTidakSah(`dialek: ${dekat}`);
  const hasil = PetaPandangan.safeParse(isi);
  if (!hasil.success) {
    const masalah = hasil.error.issues.flatMap((m) => uraikanMasalah(m, isi, PetaPandangan, 'id', 'peta'));
    throw new ArgumenTidakSah(masalah.map((m) => m.pesan).join('\n'));
  }
  const peta = hasil.data;
  const view = semuaNamaView(peta);
  const salah = [
    ...(peta.dialek === undefined ? [`dialek: belum ada; pilih ${Object.keys(daftarDialek).join(', ')}`] : []),
    ...(peta.kinerja || peta.anggaran ? [] : ['peta: isi kinerja, anggaran, atau keduanya']),
    ...(['kinerja', 'anggaran'] as const).flatMap((bagian) => namaTerpakai(bagian, peta[bagian], view)),
    ...salahNamaView(view, peta.dialek),
    ...nilaiKembar(peta.kinerja?.polarisasi),
  ];
  if (salah.length > 0) throw new ArgumenTidakSah(salah.join('\n'));
  return { ...peta, dialek: peta.dialek as DialekSql, aturan: gabungKebijakan(peta.kebijakan).aturan };
}

/** Values of a column that stand for two polarities. */
function nilaiKembar(polarisasi: z.infer<typeof Polarisasi> | undefined): string[] {
  if (polarisasi === undefined || typeof polarisasi === 'string') return [];
  const pemilik = new Map<string, string>();
  return Object.entries(polarisasi.nilai).flatMap(([p, isi]) =>
    (isi ?? []).flatMap((x) => {
      const lalu = pemilik.get(x) ?? p;
      pemilik.set(x, lalu);
      const bidang = 'kinerja.polarisasi.nilai';
      return lalu === p ? [] : [`${bidang}.${p}: ${JSON.stringify(x)} juga ada di ${lalu}; pilih salah satu`];
    }),
  );
}

function namaTerpakai(
  bagian: string,
  isi:
    | {
        readonly tabel: string | readonly string[];
        readonly kunci: readonly string[];
        readonly kelompok: readonly (readonly string[])[];
      }
    | undefined,
  view: readonly NamaView[],
): string[] {
  if (isi === undefined) return [];
  const namaView = new Set(view.map((v) => v.nama.toLowerCase()));
  const adaView = (n: string | undefined) => n !== undefined && namaView.has(n.toLowerCase());
  const tabel = typeof isi.tabel === 'string' ? isi.tabel : isi.tabel.at(-1);
  const nama = [...new Set([...isi.kunci, ...isi.kelompok.flat()])];
  return [
    ...(adaView(tabel) ? [`${bagian}.tabel: ${tabel} bernama seperti view yang ditulis; ganti awalan`] : []),
    ...nama
      .filter((n) => MILIK_VIEW.has(n.toLowerCase()))
      .map((n) => `${bagian}: kolom ${n} bernama seperti kolom view sendiri; beri nama lain lewat view`),
    ...nama.filter(adaView).map((n) => `${bagian}: kolom ${n} bernama seperti view yang ditulis; ganti awalan`),
  ];
}
