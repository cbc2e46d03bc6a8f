import { desimal } from '../../angka/desimal.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import { putuskan } from '../konsistensi.js';
import { type AturanRasio, daftarAturanRasio } from './aturan-rasio.js';
import { kolomTerdekat } from './cari-kolom.js';
import { makinRendahMakinBaik } from './polarisasi.js';
import { nilaiRelasi, type RelasiRumus } from './relasi.js';

/** A rule with the columns that it takes in here. */
export interface Pasangan {
  readonly aturan: AturanRasio;
  readonly kolom: readonly (readonly [lambang: string, kolom: Kolom])[];
}

/** A computed column: the rule that most of its rows follow, and what binds each row. */
export interface KolomRasio {
  readonly kolom: Kolom;
  /** The first is the column's own; empty when no rule has its columns. */
  readonly pasangan: readonly Pasangan[];
  readonly utama: Pasangan | null;
  readonly relasi: readonly RelasiRumus[];
}

const SERATUS = desimal(100);

/** So many rows that follow no rule show that the rule is another one. */
const TAK_DIKENAL_SEJAK = 3;

/** Finds the ratio columns of a table and the rule that each of their rows follows. */
export function rasioBaris(t: TabelTerbaca): KolomRasio[] {
  return t.kolom.flatMap((kolom) => {
    const pasangan = pasanganUntuk(kolom, t.kolom);
    return pasangan.length === 0 ? [] : [bacaKolom(t, kolom, pasangan)];
  });
}

function pasanganUntuk(kolom: Kolom, semua: readonly Kolom[]): Pasangan[] {
  return daftarAturanRasio.flatMap((aturan) => {
    if (
      !kolom.berangka ||
      !aturan.hasil.some((h) => h === kolom.peran) ||
      (kolom.uang && aturan.rumus.satuan === 'persen')
    )
      return [];
    const terakhir = aturan.masukan.at(-1);
    const acuan = terakhir && kolomTerdekat(terakhir[1], kolom, semua);
    if (!acuan) return [];
    const isi = aturan.masukan.map(([lambang, peran]) =>
      lambang === terakhir[0] ? ([lambang, acuan] as const) : ([lambang, kolomTerdekat(peran, acuan, semua)] as const),
    );
    const lengkap = isi.filter((x): x is readonly [string, Kolom] => x[1] !== null);
    return lengkap.length === isi.length ? [{ aturan, kolom: lengkap }] : [];
  });
}

/** The relation of one row under one rule; null when a figure is missing. */
export function relasiBaris(
  t: TabelTerbaca,
  baris: Baris,
  kolom: Kolom,
  p: Pasangan,
  kuat: boolean,
): RelasiRumus | null {
  const hasil = faktaDi(t, baris, kolom);
  if (hasil === undefined) return null;
  const masukan: { lambang: string; fakta: Fakta[] }[] = [];
  for (const [lambang, k] of p.kolom) {
    const fakta = faktaDi(t, baris, k);
    if (fakta === undefined) return null;
    masukan.push({ lambang, fakta: [fakta] });
  }
  return { bentuk: 'rumus', jenis: 'rasio-baris', rumus: p.aturan.rumus, hasil, masukan, kuat };
}

function bacaKolom(t: TabelTerbaca, kolom: Kolom, pasangan: readonly Pasangan[]): KolomRasio {
  const baris = t.baris.filter((b) => b.jenis === 'isi' && faktaDi(t, b, kolom) !== undefined);
  const cocok = pasangan.map((p) => new Set(baris.filter((b) => berlaku(relasiBaris(t, b, kolom, p, true)))));
  const banyak = cocok.map((c) => c.size);
  const terbanyak = Math.max(...banyak);
  const utama = pasangan[banyak.indexOf(terbanyak)] ?? null;
  // Where not one of several rows follows any rule, the column is computed in a way that is not known here.
  if (terbanyak === 0 && baris.length >= TAK_DIKENAL_SEJAK) return { kolom, pasangan, utama: null, relasi: [] };
  const melebihi = cocok.some((c) => [...c].some((b) => faktaDi(t, b, kolom)?.nilai.gt(SERATUS)));
  const relasi = baris.flatMap((b) => {
    const lain = pasangan.filter((_, i) => cocok[i]?.has(b));
    const minimize = makinRendahMakinBaik(b);
    const dipilih =
      lain.find((p) => p === utama) ??
      lain[0] ??
      pasangan.find((p, i) => minimize && p.aturan.minimize && (banyak[i] ?? 0) > 0) ??
      utama;
    const kuat = terbanyak > 0 || (baris.length === 1 && (dipilih?.aturan.rumus.id ?? '').startsWith('anggaran'));
    const r = dipilih && relasiBaris(t, b, kolom, dipilih, kuat);
    if (!r) return [];
    // Where no row goes beyond 100, the report may cap it there: odd, but no proof of a fault.
    if (!melebihi && r.hasil.nilai.eq(SERATUS) && nilaiRelasi(r)?.gt(SERATUS)) return [{ ...r, ragu: true }];
    const lainnya = pasangan.filter((p) => p !== dipilih).flatMap((p) => relasiBaris(t, b, kolom, p, kuat) ?? []);
    return [lainnya.length === 0 ? r : { ...r, lain: lainnya }];
  });
  return { kolom, pasangan, utama, relasi };
}

const berlaku = (r: RelasiRumus | null): boolean => r !== null && putuskan(r)?.status === 'cocok';
