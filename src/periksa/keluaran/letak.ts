import type { Lokasi } from '../../tabel/lokasi.js';
import { bersihkanTeks, potongTeks } from '../../tabel/teks-tampil.js';
import type { Temuan } from '../temuan/temuan.js';
import type { Kata } from './kata.js';

/** The place within its table or text: `F5`, `baris 12`; empty for a whole table. */
export function teksSel(lokasi: Lokasi, kata: Kata): string {
  if (lokasi.sel !== undefined) return bersihkanTeks(lokasi.sel);
  // A document has pages and paragraphs, no lines.
  if (lokasi.halaman !== undefined && lokasi.baris !== undefined) return `${kata.alinea} ${lokasi.baris}`;
  const bagian: string[] = [];
  if (lokasi.baris !== undefined) bagian.push(`${kata.baris} ${lokasi.baris}`);
  if (lokasi.kolom !== undefined) bagian.push(`${kata.kolom} ${lokasi.kolom}`);
  return bagian.join(', ');
}

/** A heading may be a paragraph; its beginning is enough to find it. */
const NAMA_TERPANJANG = 200;

/** What holds the place: file, sheet, table or heading, as far as known. */
export function teksWadah(lokasi: Lokasi, pemisah = ' · '): string {
  return [lokasi.berkas, lokasi.lembar, lokasi.tabel, lokasi.bagian]
    .filter((bagian, ke, semua) => bagian !== undefined && bagian !== semua[ke - 1])
    .map((bagian) => potongTeks(bersihkanTeks(bagian as string), NAMA_TERPANJANG))
    .join(pemisah);
}

/** The whole place in one line. */
export function teksLokasi(lokasi: Lokasi, kata: Kata): string {
  const halaman = lokasi.halaman === undefined ? '' : `${kata.halaman} ${lokasi.halaman}`;
  return [teksWadah(lokasi), halaman, teksSel(lokasi, kata)].filter((bagian) => bagian !== '').join(' · ');
}

/** ` (tersembunyi)` behind the place of a finding that a sheet hides. */
export const teksTersembunyi = (t: Pick<Temuan, 'tersembunyi'>, kata: Kata): string =>
  t.tersembunyi === true ? ` (${kata.tersembunyi})` : '';

/** Whether two places are in the same table or text. */
export function sewadah(a: Lokasi, b: Lokasi): boolean {
  return a.berkas === b.berkas && a.lembar === b.lembar && a.tabel === b.tabel && a.bagian === b.bagian;
}

/** The most related places that a message names. */
const TERKAIT_TERBANYAK = 12;

/** Related places in one line: the cells of the finding's own table by address, those elsewhere with their table. */
export function teksTerkait(lokasi: Lokasi, terkait: readonly Lokasi[], kata: Kata): string {
  const nama = terkait
    .slice(0, TERKAIT_TERBANYAK)
    .map((t) => (sewadah(t, lokasi) && teksSel(t, kata)) || teksLokasi(t, kata));
  const sisa = terkait.length - nama.length;
  return sisa > 0 ? `${nama.join(', ')} ${kata.danLagi(sisa)}` : nama.join(', ');
}
