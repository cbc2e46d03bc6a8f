import { alamatSel } from '../tabel/tabel.js';
import type { Lembar } from './lembar.js';

/** What a reader should know of a sheet: what is hidden or not shown, and what was never computed. */
export function catatanLembar(lembar: Lembar): string[] {
  const { nama, tersembunyi, barisTersembunyi, kolomTersembunyi } = lembar;
  const belum = selTanpaNilai(lembar);
  const takTampak = selTakTampak(lembar);
  return [
    ...(tersembunyi ? [`lembar "${nama}" tersembunyi, dan ikut dibaca`] : []),
    ...(barisTersembunyi.length > 0
      ? [`lembar "${nama}": baris ${ringkas(barisTersembunyi)} tersembunyi, dan ikut dibaca`]
      : []),
    ...(kolomTersembunyi.length > 0
      ? [`lembar "${nama}": kolom ${ringkas(kolomTersembunyi)} tersembunyi, dan ikut dibaca`]
      : []),
    ...(takTampak.length > 0
      ? [
          `lembar "${nama}": ${takTampak.length} sel menyimpan angka tetapi format selnya tidak menampilkannya (${ringkas(takTampak)}), jadi tidak diperiksa`,
        ]
      : []),
    ...(belum.length > 0
      ? [
          `lembar "${nama}": ${belum.length} rumus belum punya nilai tersimpan (${ringkas(belum)}); buka dan simpan dahulu di Excel atau LibreOffice, lalu periksa lagi`,
        ]
      : []),
  ];
}

/** The addresses of formulas whose result no program has stored. */
export function selTanpaNilai({ sel }: Pick<Lembar, 'sel'>): string[] {
  return sel.flatMap((baris, r) =>
    baris.flatMap((s, k) => (s.tanpaNilai ? [alamatSel({ baris: r + 1, kolom: k + 1 })] : [])),
  );
}

/** The addresses of figures that the format of their cell shows as nothing, as `;;;` does; a 0 that is not shown is as good as a blank. */
const selTakTampak = ({ sel }: Pick<Lembar, 'sel'>): string[] =>
  sel.flatMap((baris, r) =>
    baris.flatMap((s, k) =>
      s.angka !== null && s.angka !== '0' && s.teks.trim() === '' ? [alamatSel({ baris: r + 1, kolom: k + 1 })] : [],
    ),
  );

/** The first ten. */
export const ringkas = (nomor: readonly (number | string)[]): string =>
  nomor.length > 10 ? `${nomor.slice(0, 10).join(', ')} …` : nomor.join(', ');
