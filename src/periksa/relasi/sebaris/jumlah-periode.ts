import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Peran } from '../../fakta/peran.js';
import { putuskan } from '../konsistensi.js';
import { jumlahBagian, type RelasiLurus } from '../relasi.js';
import { digitBerarti, sekaliKetik } from '../sekali-ketik.js';

/** Years of money that add up to the end of the plan, where most rows of the table do so. */
export function jumlahPeriode(t: TabelTerbaca): RelasiLurus[] {
  return ratakan(kelompokTahun(t), (bagian) => {
    const dinilai = calonHasil(t, bagian).map((hasil) => {
      const relasi = ratakan(t.baris, (b) =>
        b.jenis === 'isi' || b.jenis === 'total' ? (jumlah(t, b, hasil, bagian) ?? []) : [],
      );
      const cocok = relasi.filter((r) => berlaku(r)).length;
      return { relasi, cocok, selip: relasi.filter((r) => !berlaku(r) && sekaliKetik(r)).length };
    });
    const terbaik = dinilai.reduce<(typeof dinilai)[number] | null>(
      (a, d) => (a === null || d.cocok > a.cocok ? d : a),
      null,
    );
    if (terbaik === null) return [];
    // A row that holds and one that a slip of one digit makes hold show it together, where most rows do.
    const { cocok, selip, relasi } = terbaik;
    if (selip > 0 && selip <= cocok && (cocok + selip) * 2 > relasi.length) return relasi;
    if (cocok * 2 < relasi.length) return [];
    if (cocok < 2 && !relasi.some((r) => berlaku(r) && digitBerarti(r.hasil) >= DIGIT_PASTI)) return [];
    return relasi;
  });
}

/** A sum of so many digits that one row meets shows it of two. */
const DIGIT_PASTI = 3;

/** Amounts in full, or in thousands and more, which are as short as counts. */
const beruang = (k: Kolom): boolean => k.uang || k.ribuan;

/** A year of the calendar, or of the plan. */
const masa = (k: Kolom): number | null => k.tahun ?? k.tahunKe;

/** Three years and more of one measure: of money, or of what a column of totals adds up. */
function kelompokTahun(t: TabelTerbaca): Kolom[][] {
  const berjumlah = t.kolom.some((k) => k.peran === 'jumlah' && masa(k) === null);
  const calon = t.kolom.filter(
    (k) => k.berangka && (beruang(k) || berjumlah) && masa(k) !== null && k.triwulan === null && !k.persen,
  );
  const perPeran = kelompokkan(calon.map((k) => [`${k.peran} ${beruang(k)}`, k] as const));
  return [...perPeran.values()].filter((k) => k.length >= 3 && new Set(k.map(masa)).size === k.length);
}

/** What may hold what all years come to, beside the measure itself: of a plan also what it is to cost until its end. */
const KESELURUHAN: ReadonlySet<Peran | null> = new Set(['jumlah', 'kondisi-akhir']);

function calonHasil(t: TabelTerbaca, bagian: readonly Kolom[]): Kolom[] {
  const [{ peran, tahunKe } = { peran: null, tahunKe: null }] = bagian;
  const uang = bagian.some(beruang);
  return t.kolom.filter(
    (k) =>
      k.berangka &&
      k.triwulan === null &&
      masa(k) === null &&
      (KESELURUHAN.has(k.peran) || (uang && (k.peran === peran || (tahunKe !== null && k.peran === 'pagu')))) &&
      beruang(k) === uang &&
      !k.persen,
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
