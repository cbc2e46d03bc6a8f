import { apakahAngkaIsi, apakahIsi } from '../../tabel/isi-sel.js';

/** `<87`, `87 - 91`, `> 95 %`: the classes of a distribution. */
const KELAS = /^(?:[<>≤≥]=? ?[\d.,]+|[\d.,]+ ?[-–] ?[\d.,]+) ?%?$/;
/** The first columns of months, quarters, weeks: so many in a row show that they are counted. */
const HITUNGAN_TERPENDEK = 3;
/** So many columns whose heading is a word above figures show a heading. */
const KATA_TERSEDIKIT = 2;
/** So many rows show what a column holds. */
const BARIS_TERBACA = 40;

const berkata = (sel: string): boolean => /\p{L}{3}/u.test(sel) && !apakahIsi(sel);

/** The columns that count on from one, side by side. */
function terhitung(baris: readonly string[]): ReadonlySet<number> {
  const hasil = new Set<number>();
  let runtun: number[] = [];
  for (const [k, sel] of [...baris, ''].entries()) {
    if (sel.trim() === String(runtun.length + 1)) {
      runtun.push(k);
      continue;
    }
    if (runtun.length >= HITUNGAN_TERPENDEK) for (const r of runtun) hasil.add(r);
    runtun = sel.trim() === '1' ? [k] : [];
  }
  return hasil;
}

/**
 * Whether a row with figures heads a table all the same: each of them names its column, as a month does that is only counted (`1 2 3 … 12`) or
 * the class of a distribution (`<87`, `87 - 91`), and words stand above the figures of other columns.
 */
export function apakahKepalaBerangka(baris: readonly string[], bawah: readonly (readonly string[])[]): boolean {
  const hitungan = terhitung(baris);
  if (!baris.every((s, k) => !apakahIsi(s) || hitungan.has(k) || KELAS.test(s.trim()))) return false;
  const isi = bawah.slice(0, BARIS_TERBACA);
  const berjudul = baris.filter((judul, k) => {
    const sel = isi.map((b) => b[k]?.trim() ?? '').filter((s) => s !== '');
    return berkata(judul) && sel.filter(apakahAngkaIsi).length * 2 > sel.length;
  });
  return berjudul.length >= KATA_TERSEDIKIT;
}
