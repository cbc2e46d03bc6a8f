import { alamatSel } from '../tabel/tabel.js';
import type { Lembar, SelExcel } from './lembar.js';
import { selTertutup } from './sel-tertutup.js';

/** What a reader should know of a sheet: what is hidden or not shown, and what was never computed. */
export function catatanLembar(lembar: Lembar): string[] {
  const { nama, tersembunyi, barisTersembunyi, kolomTersembunyi } = lembar;
  const belum = selTanpaNilai(lembar);
  const tertutup = selTertutup(lembar).map((s) => alamatSel(s));
  const takTampak = selYang(lembar, takDitampilkan);
  const berubah = selYang(lembar, ({ tampak }) => tampak === 'berubah');
  const dicoret = selYang(
    lembar,
    ({ dicoret, teks }) => dicoret === 'sebagian' || (dicoret === 'utuh' && /\d/.test(teks)),
  );
  return [
    ...(tersembunyi ? [`lembar "${nama}" tersembunyi, dan ikut dibaca`] : []),
    ...(barisTersembunyi.length > 0
      ? [`lembar "${nama}": baris ${ringkas(barisTersembunyi)} tersembunyi, dan ikut dibaca`]
      : []),
    ...(kolomTersembunyi.length > 0
      ? [`lembar "${nama}": kolom ${ringkas(kolomTersembunyi)} tersembunyi, dan ikut dibaca`]
      : []),
    ...(tertutup.length > 0
      ? [
          `lembar "${nama}": sel ${ringkas(tertutup)} berisi tetapi tertutup sel gabungan, jadi tidak tampak, dan ikut dibaca`,
        ]
      : []),
    ...(takTampak.length > 0
      ? [
          `lembar "${nama}": ${takTampak.length} sel menyimpan isi tetapi format selnya tidak menampilkannya (${ringkas(takTampak)}), jadi tidak diperiksa`,
        ]
      : []),
    ...(berubah.length > 0
      ? [
          `lembar "${nama}": format sel ${ringkas(berubah)} menghilangkan ribuan atau menulis angka sendiri, jadi yang tampak bukan angka yang tersimpan; yang tampak yang diperiksa`,
        ]
      : []),
    ...(dicoret.length > 0
      ? [`lembar "${nama}": teks dicoret di sel ${ringkas(dicoret)} memuat angka dan tidak dibaca`]
      : []),
    ...(belum.length > 0
      ? [
          `lembar "${nama}": ${belum.length} rumus belum punya nilai tersimpan (${ringkas(belum)}); buka dan simpan dahulu di Excel atau LibreOffice, lalu periksa lagi`,
        ]
      : []),
  ];
}

/** The addresses of formulas whose result no program has stored. */
const selTanpaNilai = (lembar: Pick<Lembar, 'sel'>): string[] =>
  selYang(lembar, ({ tanpaNilai }) => tanpaNilai === true);

/** Whether a cell holds something that its format does not show, as `;;;` does; a 0 that is not shown is as good as a blank. */
export const takDitampilkan = ({ tampak, angka, teks }: SelExcel): boolean =>
  tampak === 'tidak' || (angka !== null && angka !== '0' && teks.trim() === '');

/** The addresses of some cells. */
export const selYang = ({ sel }: Pick<Lembar, 'sel'>, ya: (sel: SelExcel) => boolean): string[] =>
  sel.flatMap((baris, r) => baris.flatMap((s, k) => (ya(s) ? [alamatSel({ baris: r + 1, kolom: k + 1 })] : [])));

/** The first ten. */
export const ringkas = (nomor: readonly (number | string)[]): string =>
  nomor.length > 10 ? `${nomor.slice(0, 10).join(', ')} …` : nomor.join(', ');
