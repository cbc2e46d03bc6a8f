import { desimal } from '../../../angka/desimal.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Peran } from '../../fakta/peran.js';
import { putuskan } from '../konsistensi.js';
import type { RelasiLurus } from '../relasi.js';
import { denganRekap } from './baris-rekap.js';
import { setahun } from './jumlah-kolom.js';
import { jumlahSekolom } from './jumlah-sekolom.js';
import { melebihiInduk } from './melebihi-induk.js';
import { bersebutan, type Keluarga, type Susunan, susunanBaris } from './susunan-baris.js';
import { bernamaJumlah } from './susunan-tumpuk.js';

const BERTINGKAT: ReadonlySet<Peran | null> = new Set(['pagu', 'realisasi-anggaran', 'sisa']);
/** Columns that add up along a nesting that is written down where its sums show it. */
const MUNGKIN_BERTINGKAT: ReadonlySet<Peran | null> = new Set(['nilai', 'realisasi', 'jumlah', null]);

/** Rows that hold the sum of the rows below them. A nesting that is only inferred from layout must show itself in the figures. */
export function jumlahInduk(tercetak: TabelTerbaca, sarang: readonly Keluarga[]): RelasiLurus[] {
  const t = denganRekap(tercetak);
  const angka = t.kolom.filter((k) => k.berangka && !k.persen);
  const kolom = angka.filter((k) => BERTINGKAT.has(k.peran) || k.uang);
  const mungkin = angka.filter((k) => !kolom.includes(k) && MUNGKIN_BERTINGKAT.has(k.peran));
  const susunan = susunanBaris(t);
  const dinilai = susunan
    .map((s) => {
      const tampak = s.pasti || s.terhitung ? kolomTerjumlah(t, s, mungkin) : [];
      return nilai(t, s, (k) =>
        s.pasti && anakTunggal(t, k, mungkin) ? [...kolom, ...mungkin] : [...kolom, ...tampak],
      );
    })
    .filter(
      (d) => d.relasi.length > 0 && cukup(d, () => terjumlahDiTotal(t, d.susunan, d.susunan.terhitung ? angka : kolom)),
    );
  const terbaik = dinilai.reduce<Dinilai | null>(
    (a, d) => (a === null || d.cocok > a.cocok ? d : a),
    menurutAngka(t, sarang, kolom),
  );
  // Where the amounts nest the rows further than their names do, what stands below a parent is counted again in it.
  const berlebih = (dinilai.length === 0 ? melebihiInduk(t, susunan, kolom) : []).filter(
    (r) => sarang.length === 0 || r.jenis === 'jumlah-kolom',
  );
  if (terbaik === null) return berlebih;
  const relasi = terbaik.relasi.map((r) => ({
    ...r,
    kuat: r.kuat || terbaik.cocok * 2 >= terbaik.relasi.length,
    ...(terbaik.susunan.pasti ? { asal: 'tercetak' as const } : {}),
  }));
  return [...relasi, ...berlebih];
}

/**
 * Whether its sums show a nesting: of codes none needs to, of numbers one, of what is only inferred half of them, two at least; one where the
 * total adds up no more than its uppermost rows.
 */
const cukup = ({ susunan, cocok, relasi }: Dinilai, totalnya: () => boolean): boolean =>
  susunan.pasti
    ? cocok > 0 || susunan.cara !== 'nomor-bertitik'
    : cocok * 2 >= relasi.length && (cocok >= 2 || (cocok === 1 && totalnya()));

/** Whether a total is the sum of the rows that no other holds. */
function terjumlahDiTotal(t: TabelTerbaca, { keluarga }: Susunan, kolom: readonly Kolom[]): boolean {
  const anak = new Set(ratakan(keluarga, (k) => k.anak));
  const akar = t.baris.filter((b) => b.jenis === 'isi' && !anak.has(b));
  return (
    akar.length > 1 &&
    t.baris.some((b) => b.jenis === 'total' && kolom.some((k) => jumlahnya(t, { induk: b, anak: akar }, k)))
  );
}

/** Whether a sum of several large amounts holds. */
const jumlahnya = (t: TabelTerbaca, keluarga: Keluarga, kolom: Kolom): boolean => {
  const r = jumlah(t, keluarga, kolom);
  return r !== null && r.suku.length > 1 && r.hasil.nilai.abs().gte(BERARTI) && berlaku(r);
};

/** Amounts below this add up by chance. */
const BERARTI = desimal(100_000);

/** What the amounts show, where nothing else nests the rows: ranked below all else. */
function menurutAngka(t: TabelTerbaca, keluarga: readonly Keluarga[], kolom: readonly Kolom[]): Dinilai | null {
  if (keluarga.length === 0) return null;
  return { ...nilai(t, { cara: 'angka', pasti: false, keluarga }, () => kolom), cocok: -1 };
}

/** The columns that add up, and a year of what adds up in most of its other years. */
function kolomTerjumlah(t: TabelTerbaca, susunan: Susunan, mungkin: readonly Kolom[]): Kolom[] {
  const tampak = new Set(mungkin.filter((k) => terjumlah(t, susunan, k)));
  return mungkin.filter((k) => {
    const lain = mungkin.filter((x) => setahun(x, k));
    return tampak.has(k) || (lain.length > 1 && lain.filter((x) => tampak.has(x)).length * 2 > lain.length);
  });
}

/** Whether half of the parents and more are in one column the sum of several parts. */
function terjumlah(t: TabelTerbaca, { keluarga }: Susunan, kolom: Kolom): boolean {
  const relasi = ratakan(keluarga, (k) => jumlah(t, k, kolom) ?? []);
  const cocok = relasi.filter(berlaku);
  return (
    cocok.length * 2 >= relasi.length && cocok.some((r) => r.suku.filter((s) => !s.fakta.nilai.isZero()).length > 1)
  );
}

/** So many figures, each another one, that a parent prints as its only part does are no accident. */
const TUNGGAL_TERSEDIKIT = 3;

/** Whether the only part of a parent prints what it does in all columns but one. */
function anakTunggal(t: TabelTerbaca, keluarga: Keluarga, kolom: readonly Kolom[]): boolean {
  if (keluarga.anak.length !== 1) return false;
  const relasi = ratakan(kolom, (k) => jumlah(t, keluarga, k) ?? []);
  const cocok = relasi.filter(berlaku);
  return (
    cocok.length + 1 >= relasi.length && new Set(cocok.map((r) => r.hasil.nilai.toString())).size >= TUNGGAL_TERSEDIKIT
  );
}

interface Dinilai {
  readonly susunan: Susunan;
  readonly relasi: readonly RelasiLurus[];
  readonly cocok: number;
}

function nilai(t: TabelTerbaca, susunan: Susunan, kolom: (k: Keluarga) => readonly Kolom[]): Dinilai {
  const perKeluarga = susunan.keluarga.map((k) => ratakan(kolom(k), (c) => jumlah(t, k, c) ?? []));
  const relasi = ratakan(perKeluarga, (daftar, i) => {
    const cocok = daftar.map(berlaku);
    // One row of no level, or a total, that merely stands below one that has it is within it only where it prints the same.
    const [satu, lain] = susunan.keluarga[i]?.anak ?? [];
    const lepas = satu && !lain && ((susunan.cara === 'sebutan' && !bersebutan(satu)) || bernamaJumlah(satu));
    if (lepas && !cocok.some(Boolean)) return [];
    return daftar.map((r) => ({ ...r, kuat: cocok.some(Boolean) }));
  });
  return { susunan, relasi, cocok: relasi.filter(berlaku).length };
}

const jumlah = (t: TabelTerbaca, { induk, anak }: Keluarga, kolom: Kolom): RelasiLurus | null =>
  jumlahSekolom(t, induk, anak, kolom, { jenis: 'jumlah-induk', kuat: false });

const berlaku = (r: RelasiLurus): boolean => putuskan(r)?.status === 'cocok';
