import { faktaDi } from '../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import { putuskan } from '../konsistensi.js';
import { type KelompokTotal, kelompokTotal } from './kelompok-total.js';
import { type KolomRasio, type Pasangan, relasiBaris } from './rasio-baris.js';
import type { Relasi, RelasiLurus, RelasiRumus } from './relasi.js';

/** Roles whose column may end in a mean. */
const BERATA_RATA = new Set([
  'capaian',
  'serapan',
  'persen',
  'kemajuan',
  'efisiensi',
  'nilai',
  'rata-rata',
  'pertumbuhan',
]);

/** What binds the percentages in rows of totals and of means: the ratio of the totals, or the mean of the column. */
export function rasioTotal(t: TabelTerbaca, rasio: readonly KolomRasio[]): Relasi[] {
  const perKolom = new Map(rasio.map((r) => [r.kolom, r] as const));
  const rekap = t.baris.filter((b) => b.jenis === 'total' || b.jenis === 'rata-rata');
  const kolom = t.kolom.filter((k) => k.berangka && (perKolom.has(k) || BERATA_RATA.has(k.peran ?? '')));
  return rekap.flatMap((b) =>
    kolom.flatMap((k) => {
      if (faktaDi(t, b, k) === undefined) return [];
      const r = b.jenis === 'total' ? diTotal(t, b, k, perKolom.get(k)) : diRataRata(t, b, k, perKolom.get(k));
      return r === null ? [] : [r];
    }),
  );
}

const berlaku = (r: Relasi): boolean => {
  const status = putuskan(r)?.status;
  return status === 'cocok' || status === 'bila-dibulatkan';
};

function diTotal(t: TabelTerbaca, b: Baris, k: Kolom, rasio: KolomRasio | undefined): Relasi | null {
  if (rasio === undefined || k.peran === 'sisa' || k.peran === 'selisih')
    return rasio ? (rasioSendiri(t, b, rasio)[0] ?? null) : null;
  const kelompok = kelompokTotal(t, b);
  const sendiri = rasioSendiri(t, b, rasio);
  const gabungan = sendiri.length > 0 ? [] : kelompok.flatMap((g) => rasioGabungan(t, b, k, g, rasio.utama) ?? []);
  const rata = kelompok.flatMap((g) => rataRata(t, b, k, g, true) ?? []);
  const calon = [...sendiri, ...gabungan];
  const utama = calon.find(berlaku) ?? calon[0];
  if (utama === undefined) return rata.find(berlaku) ?? null;
  return { ...utama, lain: [...rata.slice(0, 3), ...calon.filter((c) => c !== utama).slice(0, 3)] };
}

function diRataRata(t: TabelTerbaca, b: Baris, k: Kolom, rasio: KolomRasio | undefined): Relasi | null {
  const kelompok = kelompokTotal(t, b);
  const rata = kelompok.flatMap((g) => rataRata(t, b, k, g, kelompok.length === 1) ?? []);
  const sendiri = rasio === undefined ? [] : rasioSendiri(t, b, rasio);
  const gabungan = rasio === undefined ? [] : kelompok.flatMap((g) => rasioGabungan(t, b, k, g, rasio.utama) ?? []);
  const calon: Relasi[] = [...rata, ...sendiri, ...gabungan];
  const utama =
    calon.find(berlaku) ?? (k.persen || k.peran === 'capaian' || k.peran === 'serapan' ? rata[0] : undefined);
  return utama === undefined ? null : { ...utama, lain: calon.filter((c) => c !== utama).slice(0, 4) };
}

/** The row's own figures under the rules that its column knows, its own rule first. */
function rasioSendiri(t: TabelTerbaca, b: Baris, { kolom, pasangan, utama }: KolomRasio): RelasiRumus[] {
  const urut = [...(utama ? [utama] : []), ...pasangan.filter((p) => p !== utama)];
  return urut.flatMap((p) => {
    const r = relasiBaris(t, b, kolom, p, true);
    return r === null ? [] : [{ ...r, jenis: 'rasio-total' as const }];
  });
}

/** The ratio of the sums of the rows, where the total row does not print the sums. */
function rasioGabungan(
  t: TabelTerbaca,
  b: Baris,
  k: Kolom,
  { baris }: KelompokTotal,
  p: Pasangan | null,
): RelasiRumus | null {
  const hasil = faktaDi(t, b, k);
  if (p === null || hasil === undefined || !p.aturan.rumus.id.startsWith('anggaran.')) return null;
  const lengkap = baris.filter((x) => p.kolom.every(([, kk]) => faktaDi(t, x, kk) !== undefined));
  if (lengkap.length === 0) return null;
  const masukan = p.kolom.map(([lambang, kk]) => ({
    lambang,
    fakta: lengkap.map((x) => faktaDi(t, x, kk)).filter((f): f is Fakta => f !== undefined),
  }));
  return { bentuk: 'rumus', jenis: 'rasio-total', rumus: p.aturan.rumus, hasil, masukan, kuat: true };
}

function rataRata(t: TabelTerbaca, b: Baris, k: Kolom, { baris }: KelompokTotal, kuat: boolean): RelasiLurus | null {
  const hasil = faktaDi(t, b, k);
  const suku = baris.map((x) => faktaDi(t, x, k)).filter((f): f is Fakta => f !== undefined);
  if (hasil === undefined || suku.length === 0) return null;
  return {
    bentuk: 'lurus',
    jenis: 'rata-rata-kolom',
    rumus: 'gabungan.rata-rata',
    hasil,
    suku: suku.map((fakta) => ({ fakta, koef: 1 })),
    pembagi: suku.length,
    kuat,
  };
}
