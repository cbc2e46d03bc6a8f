import { faktaDi } from '../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../fakta/fakta.js';
import { kelompokkan } from '../fakta/kelompokkan.js';
import type { Kolom } from '../fakta/kolom.js';
import { putuskan } from './konsistensi.js';
import { jumlahBagian, type RelasiLurus } from './relasi.js';
import { digitBerarti } from './sekali-ketik.js';

/** Years of money that add up to the end of the plan, where most rows of the table do so. */
export function jumlahPeriode(t: TabelTerbaca): RelasiLurus[] {
  return kelompokTahun(t).flatMap((bagian) => {
    const dinilai = calonHasil(t, bagian).map((hasil) => {
      const relasi = t.baris.flatMap((b) =>
        b.jenis === 'isi' || b.jenis === 'total' ? (jumlah(t, b, hasil, bagian) ?? []) : [],
      );
      return { relasi, cocok: relasi.filter((r) => berlaku(r)).length };
    });
    const terbaik = dinilai.reduce<(typeof dinilai)[number] | null>(
      (a, d) => (a === null || d.cocok > a.cocok ? d : a),
      null,
    );
    if (terbaik === null || terbaik.cocok * 2 < terbaik.relasi.length) return [];
    if (terbaik.cocok < 2 && !terbaik.relasi.some((r) => berlaku(r) && digitBerarti(r.hasil) >= DIGIT_PASTI)) return [];
    return terbaik.relasi;
  });
}

/** A sum of so many digits that one row meets shows it of two. */
const DIGIT_PASTI = 3;

/** Amounts in full, or in thousands and more, which are as short as counts. */
const beruang = (k: Kolom): boolean => k.uang || k.ribuan;

/** Three years and more of one measure. */
function kelompokTahun(t: TabelTerbaca): Kolom[][] {
  const uang = t.kolom.filter((k) => k.berangka && beruang(k) && k.tahun !== null && k.triwulan === null && !k.persen);
  const perPeran = kelompokkan(uang.map((k) => [k.peran, k] as const));
  return [...perPeran.values()].filter((k) => k.length >= 3 && new Set(k.map((x) => x.tahun)).size === k.length);
}

function calonHasil(t: TabelTerbaca, bagian: readonly Kolom[]): Kolom[] {
  const uang = bagian.some(beruang);
  const peran = bagian[0]?.peran;
  return t.kolom.filter(
    (k) =>
      k.berangka &&
      !bagian.includes(k) &&
      k.triwulan === null &&
      (k.peran === peran || k.peran === 'jumlah' || k.peran === 'kondisi-akhir') &&
      beruang(k) === uang &&
      !k.persen &&
      !(bagian.some((x) => x.tahun !== null) && k.tahun !== null),
  );
}

function jumlah(t: TabelTerbaca, b: Baris, kolom: Kolom, bagian: readonly Kolom[]): RelasiLurus | null {
  const hasil = faktaDi(t, b, kolom);
  const suku = bagian.map((k) => faktaDi(t, b, k)).filter((f): f is Fakta => f !== undefined);
  return hasil === undefined || suku.length < 2 ? null : jumlahBagian(hasil, suku, true);
}

const berlaku = (r: RelasiLurus): boolean => {
  const status = putuskan(r)?.status;
  return status === 'cocok' || status === 'pembulatan-bagian';
};
