import { jarakSunting } from '../../angka/kata-terdekat.js';
import { type Kolom, TAHUN } from './kolom.js';

/** A heading without case, stars, line breaks, signs that cannot be seen, and other shapes of its letters. */
export const rapikanJudul = (teks: string): string =>
  teks
    .normalize('NFKC')
    .replace(/[*\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** A column of the template that a heading names, and the key of its values. */
export interface JudulDikenal {
  readonly kolom: Kolom;
  readonly kunci: string;
}

/** The year at the end of a heading, however people call it: "2025", "Tahun 2025", "TA 2025", "(2025)", "2025:". */
const TAHUN_JUDUL = / (?:(?:tahun(?: anggaran)?|ta|t\.a\.?|th\.?) )?\(?((?:19|20|21)\d\d)\)?[.:]?$/;
const tahunSah = (tahun: string): boolean => Number(tahun) >= 1990 && Number(tahun) <= 2100;

/** The column whose heading this is; null for one of somebody's own. */
export function kenaliJudul(judul: string, kolom: readonly Kolom[]): JudulDikenal | null {
  const rapi = rapikanJudul(judul);
  const tahun = TAHUN_JUDUL.exec(rapi);
  const dasar = rapi.slice(0, tahun?.index);
  for (const k of kolom) {
    const sama = rapikanJudul(k.judul);
    if (!k.kunci.includes(TAHUN)) {
      if (sama === rapi) return { kolom: k, kunci: k.kunci };
    } else if (tahun?.[1] !== undefined && dasar === sama && tahunSah(tahun[1])) {
      return { kolom: k, kunci: k.kunci.replace(TAHUN, tahun[1]) };
    }
  }
  return null;
}

/** Letters of a heading differ from a known one by so many edits at most when they are meant to be it. */
const SALAH_KETIK = 2;
/** The quarter that the headings of four columns end in. */
const TRIWULAN = / tw [iv]+$/;
/** What follows the name of a column where more is said of it: a year, a quarter, a unit, and no word that makes it another column. */
const KETERANGAN = /[^\p{L}\s]|^ ?(?:$|(?:tahun|ta|th|tw|triwulan)\b)/u;

/** Whether what is written is nearly the name of a field: misspelled, or with something more behind it. */
export const hampirNama = (tertulis: string, nama: string): boolean =>
  (tertulis.startsWith(nama) && KETERANGAN.test(tertulis.slice(nama.length))) ||
  (tertulis.length >= 6 && tertulis.length <= 60 && jarakSunting(tertulis, nama) <= SALAH_KETIK);

/** What a heading that is not known may have been meant as: its column would be lost without a word. */
export interface MaksudJudul {
  readonly kolom: Kolom;
  /** As it should be written. */
  readonly judul: string;
}

/**
 * The column that a heading which is not known is nearly the name of, misspelled or with something more behind it, of those that are not there; null for
 * one that is somebody's own. `ada` has the keys of the columns that are.
 */
export function maksudJudul(
  judul: string,
  kolom: readonly Kolom[],
  ada: ReadonlyMap<string, number>,
): MaksudJudul | null {
  const rapi = rapikanJudul(judul);
  if (rapi.length < 3 || rapi.length > 60) return null;
  const akhiran = TAHUN_JUDUL.exec(rapi);
  const dasar = rapi.slice(0, akhiran?.index);
  const tahun = akhiran?.[1] ?? /(?:19|20|21)\d\d/.exec(rapi)?.[0];
  const calon = kolom.flatMap((k) => {
    const nama = rapikanJudul(k.judul).replace(TRIWULAN, '');
    const pakaiTahun = k.kunci.includes(TAHUN);
    const sudah = pakaiTahun ? tahunAda(k, ada) : [];
    if (pakaiTahun ? sudah.includes(tahun ?? '') : ada.has(k.kunci)) return [];
    const lain = rapi.startsWith(nama) ? rapi.slice(nama.length) : null;
    // Beside the year of a column another may be of no year at all, as a sum of one's own.
    const diikuti = lain !== null && KETERANGAN.test(lain) && (/^$|\d/.test(lain) || sudah.length === 0);
    const jarak = jarakSunting(dasar, rapikanJudul(k.judul));
    const salahKetik =
      dasar.length >= 4 && dasar.length <= 40 && jarak <= SALAH_KETIK && pakaiTahun === (akhiran !== null);
    if (!diikuti && !salahKetik) return [];
    const ditulis = pakaiTahun ? `${k.judul} ${tahun ?? tahunKurang(ada, sudah)}` : k.judul;
    return [{ kolom: k, judul: ditulis, jauh: jarakSunting(rapi, rapikanJudul(ditulis)) }];
  });
  return calon.reduce<(typeof calon)[number] | null>((a, b) => (a !== null && a.jauh <= b.jauh ? a : b), null);
}

/** A year of which there is another column, and not this one. */
function tahunKurang(ada: ReadonlyMap<string, number>, sudah: readonly string[]): string {
  const semua = [...ada.keys()].flatMap((k) => /(?:^|\.)(\d{4})(?:\.|$)/.exec(k)?.[1] ?? []);
  return semua.find((t) => !sudah.includes(t)) ?? '2025';
}

/** The years of which a column is there. */
function tahunAda({ kunci }: Kolom, ada: ReadonlyMap<string, number>): string[] {
  const [depan = '', belakang = ''] = kunci.split(TAHUN);
  return [...ada.keys()]
    .filter((k) => k.startsWith(depan) && k.endsWith(belakang))
    .map((k) => k.slice(depan.length, k.length - belakang.length));
}
