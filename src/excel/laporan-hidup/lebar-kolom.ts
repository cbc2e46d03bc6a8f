import { type KolomLaporan, selBaris, type TabelLaporan } from '../../tabel/tabel-laporan.js';
import { lebarTeks } from '../lebar-huruf.js';

/** Letters of a column for each unit of its width in the table. */
const PEMBESAR = 1.15;
const LEBAR_TERKECIL = 7;
/** LibreOffice cuts a single column that is wider than the page. */
const LEBAR_TERBESAR = 90;
/** Sizes of type of the cells and of the heading, bold, and the points of a unit of width. */
const HURUF_SEL = 9;
const HURUF_KEPALA = 10;
const TEBAL = 1.08;
const TITIK_PER_LEBAR = 5.25;
/** What a figure has beside it. */
const TEPI = 3.5;
/** A heading is broken into no more lines than these, where its words allow. */
const BARIS_KEPALA = 3;

/**
 * The widths of the columns that tables of one shape share: columns of figures as wide as what they hold and the words of their heading,
 * texts at most so wide; what that saves goes to the texts that are longer than their column, so that rows stay low. Where no text is
 * longer, columns keep what the table gives them.
 */
export function lebarKolom(tabel: readonly [TabelLaporan, ...TabelLaporan[]]): number[] {
  const kolom = tabel[0].kolom.map((k) => {
    const menurutTabel = Math.max(LEBAR_TERKECIL, k.lebar * PEMBESAR);
    const isi = menurutIsi(k, tabel);
    const terlipat = k.rata === 'kiri' && k.format === 'teks' && isi > menurutTabel;
    return { menurutTabel, terlipat, lebar: terlipat ? menurutTabel : isi };
  });
  const jumlah = (x: readonly number[]) => x.reduce((a, b) => a + b, 0);
  const sisa = Math.max(0, jumlah(kolom.map((k) => k.menurutTabel - k.lebar)));
  const jumlahTerlipat = jumlah(kolom.filter((k) => k.terlipat).map((k) => k.lebar));
  return kolom.map(({ menurutTabel, terlipat, lebar }) => {
    const hasil = terlipat
      ? lebar * (1 + sisa / jumlahTerlipat)
      : jumlahTerlipat > 0
        ? lebar
        : Math.max(menurutTabel, lebar);
    return Math.min(LEBAR_TERBESAR, hasil);
  });
}

function menurutIsi(k: KolomLaporan, tabel: readonly TabelLaporan[]): number {
  const isi = tabel.flatMap((t) =>
    t.baris.map((b) => lebarTeks(selBaris(b, k).teks, HURUF_SEL * (b.jenis === 'isi' ? 1 : TEBAL))),
  );
  const judul = [...k.judul.split(' ').map((kata) => [kata, 1] as const), [k.judul, BARIS_KEPALA] as const];
  const kepala = judul.map(([teks, baris]) => lebarTeks(teks, HURUF_KEPALA * TEBAL) / baris);
  const terlebar = [...isi, ...kepala].reduce((a, b) => Math.max(a, b), 0);
  return Math.max(LEBAR_TERKECIL, terlebar / TITIK_PER_LEBAR + TEPI);
}
