import { catatanAngkaLuar } from '../tabel/catatan-bacaan.js';
import { apakahAngkaIsi } from '../tabel/isi-sel.js';
import { bacaIsi } from './baca-isi.js';
import type { Blok } from './blok.js';

const SEBUTAN: Readonly<Record<string, string>> = {
  footnotes: 'catatan kaki',
  endnotes: 'catatan akhir',
  header: 'kepala halaman',
  footer: 'kaki halaman',
};
const BAGIAN = /^word\/(footnotes|endnotes|header|footer)\d{0,5}\.xml$/;
/** Amounts: thousands, decimals, percents, rupiah. The number of a page, a year and that of a regulation are none. */
const JUMLAH = /\d,\d|\d\.\d{3}(?!\d)|\d\s?%|rp\.?\s?\d/i;
/** So many figures make a table one of figures, and not one that holds the number of the page. */
const ANGKA_TABEL = 3;

/** Whether a part stands outside the body and may hold figures. */
export const apakahBagianLain = (nama: string): boolean => BAGIAN.test(nama);

/** Names each kind of part outside the body that holds figures, with the first of them; what is in them is not read. */
export function catatanBagianLain(bagian: ReadonlyMap<string, Uint8Array>): string[] {
  const contoh = new Map<string, string>();
  for (const [nama, isi] of bagian) {
    const sebutan = SEBUTAN[BAGIAN.exec(nama)?.[1] ?? ''];
    if (sebutan === undefined || contoh.has(sebutan)) continue;
    const angka = cariAngka(bacaIsi(isi, new Map(), nama).blok);
    if (angka !== undefined) contoh.set(sebutan, angka);
  }
  return [...contoh].map(([sebutan, teks]) => catatanAngkaLuar(sebutan, teks, 'isi dokumen'));
}

function cariAngka(blok: readonly Blok[]): string | undefined {
  for (const b of blok) {
    if (b.jenis === 'gambar') continue;
    const teks = b.jenis === 'tabel' ? b.baris.flat() : [b.teks];
    const jumlah = teks.find((t) => JUMLAH.test(t));
    if (jumlah !== undefined) return jumlah;
    const angka = b.jenis === 'tabel' ? teks.filter(apakahAngkaIsi) : [];
    if (angka.length >= ANGKA_TABEL) return angka.join(' ');
  }
  return undefined;
}
