import { apakahKepalaTabel, JUDUL_TERPANJANG, kepalaTabel } from '../tabel/kepala-tabel.js';
import type { Blok } from './blok.js';

/** Between a caption and its picture stand this many lines at most, as the rest of its title. */
const BARIS_JUDUL = 2;
/** A caption that says what the picture is. */
const GAMBAR = /^(?:gambar|grafik|foto|bagan)\s/i;

/** The names of tables of which only a picture stands below the caption, before any table. */
export function tabelBergambar(blok: readonly Blok[]): string[] {
  const hasil: string[] = [];
  let nama: string | undefined;
  let sisa = 0;
  let bergambar = false;
  const akhiri = (): void => {
    if (bergambar && nama !== undefined) hasil.push(nama);
    [nama, bergambar] = [undefined, false];
  };
  for (const b of blok) {
    if (b.jenis === 'gambar') bergambar ||= nama !== undefined;
    else if (b.jenis === 'tabel' || GAMBAR.test(b.teks)) [nama, bergambar] = [undefined, false];
    else if (apakahKepalaTabel(b.teks) && b.teks.length <= JUDUL_TERPANJANG) {
      akhiri();
      nama = kepalaTabel([b.teks]).nama;
      sisa = BARIS_JUDUL;
    } else {
      sisa -= 1;
      if (sisa < 0 || b.teks.length > JUDUL_TERPANJANG) akhiri();
    }
  }
  akhiri();
  return hasil;
}

/** Says that they are not read. */
export const catatanGambar = (blok: readonly Blok[]): string[] => {
  const nama = tabelBergambar(blok);
  if (nama.length === 0) return [];
  const sebut = `${nama.slice(0, 10).join(', ')}${nama.length > 10 ? ' …' : ''}`;
  return [`memuat ${nama.length} tabel yang berupa gambar (${sebut}); angkanya tidak dibaca, ketik sebagai tabel Word`];
};
