import { apakahAngkaIsi, apakahIsi } from '../../tabel/isi-sel.js';
import { ratakan } from '../../tabel/tiap.js';

/** `<87`, `87 - 91`, `3 s.d. 6`, `> 95 %`, `6-12 bulan`: the classes of a distribution. */
const KELAS = /^(?:[<>≤≥]=? ?[\d.,]+|[\d.,]+ ?(?:[-–]|s\.?d\.?|s\/d|sampai) ?[\d.,]+)(?: ?%| ?\p{L}{2,12})?$/iu;
/** So many of them side by side show that one heading with a word is enough, if it recaps them. */
const KELAS_TERSEDIKIT = 3;

/** Whether a row below a heading goes on with the classes that one of its columns is divided into, and with nothing else. */
export function apakahBarisKelas(baris: readonly string[]): boolean {
  const isi = baris.map((s) => s.trim()).filter((s) => s !== '');
  return baris[0]?.trim() === '' && isi.length >= KATA_TERSEDIKIT && isi.every((s) => KELAS.test(s));
}
/** `Rp 2022`, `2021 (%)`, `2021 Realisasi`: a year, with what is printed of it. */
const TAHUN_BERKATA = /^(?:rp\.? ?)?((?:19|20)\d{2})(?: ?[(/%\p{L}][^\d]{0,40})?$/iu;
/** The first columns of months, quarters, weeks: so many in a row show that they are counted. */
const HITUNGAN_TERPENDEK = 3;
/** So many columns whose heading is a word above figures show a heading; beside what is counted the one that recaps it does. */
const KATA_TERSEDIKIT = 2;
/** Codes of what is left over: `88`, `98`, `99`. */
const SISA = 80;
const REKAP = /^(?:total|jumlah|jml|rata|rerata)(?![\p{L}\d])/iu;
/** So many rows show what a column holds. */
const BARIS_TERBACA = 40;

const berkata = (sel: string): boolean => /\p{L}{3}/u.test(sel) && !apakahIsi(sel);

/**
 * The columns that count one by one from nought or one, or down to it, side by side: months, and categories and scores that are only numbered; and
 * the codes that go on behind them for what is not known or falls nowhere else (`98`, `99`).
 */
function terhitung(baris: readonly string[]): ReadonlySet<number> {
  const hasil = new Set<number>();
  let runtun: number[] = [];
  let langkah = 0;
  const nomor = [...baris, ''].map((s) => (/^\d{1,2}$/.test(s.trim()) ? Number(s) : Number.NaN));
  for (const [k, n] of nomor.entries()) {
    const beda = n - (nomor[k - 1] ?? Number.NaN);
    if (Math.abs(beda) === 1 && (langkah === 0 || beda === langkah)) {
      runtun.push(k);
      langkah = beda;
      continue;
    }
    const awal = Math.min(...[runtun[0], runtun.at(-1)].map((r) => nomor[r ?? -1] ?? Infinity));
    const berderet = runtun.length >= HITUNGAN_TERPENDEK && awal <= 1;
    if (berderet) for (const r of runtun) hasil.add(r);
    if (berderet && langkah > 0 && beda > 0 && (nomor[k] as number) >= SISA) runtun.push(k);
    else [runtun, langkah] = [[k], 0];
  }
  return hasil;
}

/** Years that go on without a gap: of figures no two would. */
function tahunKepala(baris: readonly string[]): (sel: string) => boolean {
  const tahun = ratakan(baris, (s) => TAHUN_BERKATA.exec(s.trim())?.[1] ?? []).map(Number);
  const lanjut = tahun.every((n, i) => i === 0 || n === tahun[i - 1] || n === (tahun[i - 1] as number) + 1);
  return lanjut && new Set(tahun).size > 1 ? (s) => TAHUN_BERKATA.test(s.trim()) : () => false;
}

/** `8 Standar Nasional Pendidikan`, `12 Bulan Terakhir`: words that begin with how many. */
const BERBANYAK = /^\d{1,3} \p{L}{3}/u;

/** Columns whose heading begins with how many, where no cell below does: those are figures with their unit (`12 dokumen`, `8 dokumen`). */
const berbanyak = (baris: readonly string[], bawah: readonly (readonly string[])[]): ReadonlySet<number> =>
  new Set(
    [...baris.keys()].filter(
      (k) => BERBANYAK.test(baris[k]?.trim() ?? '') && !bawah.some((b) => BERBANYAK.test(b[k]?.trim() ?? '')),
    ),
  );

/**
 * Whether a row with figures heads a table all the same: each of them names its column, as a month does that is only counted (`1 2 3 … 12`),
 * the class of a distribution (`<87`, `87 - 91`), a year with its unit (`Rp 2022`) or a name that begins with how many (`8 Standar Nasional`), and
 * words stand above the figures of other columns.
 */
export function apakahKepalaBerangka(baris: readonly string[], bawah: readonly (readonly string[])[]): boolean {
  const hitungan = terhitung(baris);
  const bertahun = tahunKepala(baris);
  const isi = bawah.slice(0, BARIS_TERBACA);
  const banyak = berbanyak(baris, isi);
  const menamai = (s: string, k: number): boolean =>
    hitungan.has(k) || KELAS.test(s.trim()) || bertahun(s) || banyak.has(k);
  if (!baris.every((s, k) => !apakahIsi(s) || menamai(s, k))) return false;
  const berjudul = baris.filter((judul, k) => {
    const sel = isi.map((b) => b[k]?.trim() ?? '').filter((s) => s !== '');
    return (berkata(judul) || bertahun(judul)) && sel.filter(apakahAngkaIsi).length * 2 > sel.length;
  });
  const berderet = hitungan.size > 0 || baris.filter((s) => KELAS.test(s.trim())).length >= KELAS_TERSEDIKIT;
  return berjudul.length >= (berderet && berjudul.some((s) => REKAP.test(s)) ? 1 : KATA_TERSEDIKIT);
}
