import { apakahAngkaIsi, apakahIsi, apakahTahun } from '../../tabel/isi-sel.js';
import { tiap } from '../../tabel/tiap.js';
import { apakahBarisKelas, apakahKepalaBerangka } from './angka-kepala.js';

/** The heading of a table: where it begins and ends, and for each column its headings from the top down. */
export interface KepalaTabel {
  /** Index of the first row below the heading, numbering row included in the heading. */
  readonly isiMulai: number;
  /** Column headings, from the widest group to the column's own. */
  readonly jalur: readonly (readonly string[])[];
  /** The numbering row under the heading (`1 2 3 4=3/2`), if there is one. */
  readonly penomoran: readonly string[] | null;
  /** The rows of the heading as they stand, to know them again where a table goes on on the next page. */
  readonly baris: readonly (readonly string[])[];
}

/** Headings are looked for in so many rows. */
const BARIS_KEPALA = 8;
/** No heading says more than its first letters. */
const JUDUL_TERPANJANG = 500;
/** A longer text is no figure and no number of a column. */
const SEL_TERPANJANG = 60;

const isiSel = (baris: readonly string[] | undefined, kolom: number): string => baris?.[kolom]?.trim() ?? '';
const banyakIsi = (baris: readonly string[]): number => baris.filter((s) => s.trim() !== '').length;

/** One space between words. */
const rapatkan = (teks: string): string => teks.replace(/\s+/g, ' ').trim();

/** So many years in a row, one after another, are no figures, whatever stands beside them. */
const TAHUN_BERURUTAN = 3;

/** Whether the years of a row of the body are years: nothing else stands in it but words of headings, or they count up one by one. */
export function apakahBarisTahun(sel: readonly string[]): boolean {
  const tahun = tiap(sel.filter(apakahTahun), Number);
  if (tahun.length < 2) return false;
  const isi = tiap(sel, (s) => s.trim()).filter((s) => s !== '');
  const naik = tahun.every((n, i) => i === 0 || n === (tahun[i - 1] as number) + 1);
  if (naik && tahun.length >= TAHUN_BERURUTAN && !isi.some(apakahAngkaIsi)) return true;
  return isi.every((s) => apakahTahun(s) || DAUN.test(s) || /^tahun(?: anggaran)?$/i.test(s));
}

/** A cell of a numbering row: its number, a formula behind it or not; a formula alone has no number of its own. */
const NOMOR = /^\(?(\d{1,2})[a-z]?\)?\.?(?: ?[=(].*)?$/i;
/** `a b c d=c/b`. */
const HURUF = /^\(?([a-z])\)?\.?(?: ?=.*)?$/i;
const RUMUS_SAJA = /^[=(]? ?(?:kol(?:om)?\.? ?)?\(?\d{1,2}\)? ?[-+:/÷×x*].{0,60}$/i;

/** `1 2 3 4=3/2 …`: small numbers that count the columns, some with a formula. */
export function apakahPenomoran(baris: readonly string[]): boolean {
  const isi = tiap(baris, rapatkan).filter((s) => s !== '');
  if (isi.length < 3 || isi.some((s) => s.length > SEL_TERPANJANG)) return false;
  if (isi.every((s, i) => HURUF.exec(s)?.[1]?.toLowerCase() === String.fromCharCode(97 + i))) return true;
  const bernomor = isi.filter((s) => !RUMUS_SAJA.test(s) || NOMOR.test(s));
  const nomor = tiap(bernomor, (s) => NOMOR.exec(s)?.[1]);
  if (bernomor.length < 2 || nomor.some((n) => n === undefined)) return false;
  const [awal = Number.NaN, ...lain] = tiap(nomor, Number);
  let lalu = awal;
  const naik = tiap(lain, (n) => {
    const langkah = n - lalu;
    lalu = n;
    return langkah;
  });
  // A number may stand in all columns of a merged cell, but a first row of answers (`1 3 3 3 4`) counts nothing.
  const berurut = naik.every((n) => n >= 0 && n <= 3) && naik.filter((n) => n > 0).length * 2 >= naik.length;
  return awal <= 2 && (berurut || satuSalahNomor(tiap(nomor, Number)));
}

/** So many columns that are counted one by one show that they are, were one of them misprinted. */
const NOMOR_TERBANYAK = 6;

/** Whether all but one of many numbers are the place where they stand. */
const satuSalahNomor = (nomor: readonly number[]): boolean =>
  nomor.length >= NOMOR_TERBANYAK && nomor.filter((n, i) => n !== i + (nomor[0] as number)).length <= 1;

/** `Indikator (2)`: a heading with the number of its column behind it. */
const BERNOMOR = /^(.{0,200}\S)\s{0,3}\((\d{1,2})\)$/su;

/** `No. (1) | Indikator (2) | Target (3)`: the headings of a row, and the numbers that stand behind all of them. */
function lepasNomor(baris: readonly string[]): { readonly judul: string[]; readonly nomor: string[] } | null {
  const sel = tiap(baris, (s) => BERNOMOR.exec(s.trim()));
  const nomor = tiap(sel, (m) => m?.[2] ?? '');
  if (baris.some((s, k) => s.trim() !== '' && nomor[k] === '') || !apakahPenomoran(nomor)) return null;
  return { judul: tiap(sel, (m) => m?.[1] ?? ''), nomor };
}

/** Finds the heading of a grid; null when its first filled row already holds figures, or when there is no row at all. */
export function cariKepala(tercetak: readonly (readonly string[])[]): KepalaTabel | null {
  const awal = tercetak.findIndex((b) => banyakIsi(b) >= 2);
  const bernomor = tiap(tercetak.slice(awal, awal + BARIS_KEPALA), lepasNomor);
  const baris = tiap(tercetak, (b, i) => bernomor[i - awal]?.judul ?? b);
  const pertama = baris[awal];
  if (pertama === undefined) return null;
  if (pertama.some(apakahIsi) && !apakahKepalaBerangka(pertama, baris.slice(awal + 1))) return null;
  let akhir = awal;
  for (const ini of baris.slice(awal + 1, awal + 1 + BARIS_KEPALA)) {
    if (!melanjutkan(pertama.length, baris[akhir], ini)) break;
    akhir += 1;
  }
  const bawah = baris.slice(akhir + 1, akhir + 3);
  const penomoran = bawah.findIndex(apakahPenomoran);
  const lebar = Math.max(...tiap(baris.slice(awal, akhir + 1), (b) => b.length));
  const isiMulai = penomoran < 0 ? akhir + 1 : akhir + 2 + penomoran;
  return {
    isiMulai,
    penomoran: bawah[penomoran]?.map(rapatkan) ?? bernomor[akhir - awal]?.nomor ?? null,
    jalur: jalurKolom(baris.slice(awal, akhir + 1), lebar, baris.slice(isiMulai)),
    baris: tercetak.slice(awal, akhir + 1),
  };
}

const sebagaiKunci = (baris: readonly string[]): string => tiap(baris, (s) => rapatkan(s).toLowerCase()).join('|');

/** Which rows of the body repeat the heading or its numbering row, as a table does that goes on on the next page. */
export function barisUlangan(kepala: KepalaTabel, isi: readonly (readonly string[])[]): ReadonlySet<number> {
  const dikenal = new Set(tiap([...kepala.baris, ...(kepala.penomoran ? [kepala.penomoran] : [])], sebagaiKunci));
  const ulangan = new Set<number>();
  isi.forEach((b, i) => {
    if (banyakIsi(b) >= 2 && (dikenal.has(sebagaiKunci(b)) || (ulangan.has(i - 1) && apakahPenomoran(b))))
      ulangan.add(i);
  });
  return ulangan;
}

/** What may stand in a heading below a cell that is not merged: a year, a quarter, a unit, or one plain word. */
const DAUN =
  /^\(?(?:(?:th|thn|tahun)?\.? ?(?:19|20)\d{2}|(?:tw|triwulan) ?(?:iv|iii|ii|i|[1-4])|rp|%|rp\.|target|realisasi|capaian|persen)\)?\.?$/i;

/** So many columns whose heading goes down over a row show that it is one of the heading. */
const BERLANJUT = 2;

/**
 * `1 2 3 4 5 1 2 3 4` below `Target Tahun ke-` and `Realisasi Tahun ke-`: years or quarters of a plan, counted anew below each group of columns,
 * or below one of them while the headings of other columns go on. The numbers of the columns themselves are counted once, from the first to the last.
 */
function apakahTahunKe(diAtas: readonly string[], ini: readonly string[]): boolean {
  let [runtun, lalu] = [0, 0];
  for (const sel of tiap(ini, (s) => s.trim()).filter((s) => s !== '')) {
    const n = /^\d{1,2}$/.test(sel) ? Number(sel) : 0;
    if (n !== 1 && n !== lalu + 1) return false;
    if (n === 1) runtun += 1;
    lalu = n;
  }
  if (lalu === 0) return false;
  const berlanjut = diAtas.filter((s, k) => s.trim() !== '' && isiSel(ini, k) === '').length;
  return runtun > 1 || (banyakIsi(ini) > 1 && berlanjut >= BERLANJUT);
}

/** `II.`, `A.`: the first row below, which is numbered. */
const BERURUT = /^(?:[IVX]{1,5}|[A-Z])\.$/;

/** Whether a row still belongs to the heading: most of its texts stand below merged cells, or repeat what is above; a group may have one column. */
function melanjutkan(lebar: number, diAtas: readonly string[] | undefined, ini: readonly string[]): boolean {
  if (diAtas !== undefined && apakahTahunKe(diAtas, ini)) return true;
  if (apakahBarisKelas(ini)) return true;
  if (banyakIsi(ini) === 0 || ini.some(apakahIsi) || apakahPenomoran(ini)) return false;
  const terisi = [...ini.keys()].filter((k) => isiSel(ini, k) !== '');
  if (BERURUT.test(isiSel(ini, 0))) return false;
  const terbentang = terisi.filter((k) => {
    const atas = isiSel(diAtas, k);
    const kanan = isiSel(diAtas, k + 1);
    const bentang = kanan === '' ? k + 1 < lebar : kanan === atas;
    const sekata = atas === isiSel(ini, k) || DAUN.test(isiSel(ini, k));
    return atas === '' || sekata || bentang || (k > 0 && isiSel(diAtas, k - 1) === atas);
  });
  return terisi.length >= 2 && terbentang.length >= 2 && terbentang.length * 2 > terisi.length;
}

/** A column without a heading of its own lies below a merged one, such as the figures beside `Rp`; not where that one holds figures in the same rows. */
function jalurKolom(
  kepala: readonly (readonly string[])[],
  lebar: number,
  isi: readonly (readonly string[])[],
): string[][] {
  const jalur: string[][] = Array.from({ length: lebar }, () => []);
  const berkepala = Array.from({ length: lebar }, (_, k) => kepala.some((b) => isiSel(b, k) !== ''));
  const lepas = (k: number): boolean => {
    const pemilik = berkepala.lastIndexOf(true, k);
    return pemilik !== k && isi.some((b) => apakahAngkaIsi(isiSel(b, k)) && apakahAngkaIsi(isiSel(b, pemilik)));
  };
  kepala.forEach((baris, r) => {
    let kiri = '';
    for (let k = 0; k < lebar; k += 1) {
      const sendiri = isiSel(baris, k).slice(0, JUDUL_TERPANJANG);
      const turun = kepala.slice(0, r).some((b) => isiSel(b, k) !== '') && sendiri === '';
      if (turun) {
        kiri = '';
        continue;
      }
      kiri = sendiri === '' ? kiri : sendiri;
      if (kiri !== '' && jalur[k]?.at(-1) !== kiri) jalur[k]?.push(kiri);
    }
  });
  return tiap(jalur, (j, k) => (lepas(k) ? [] : j));
}
