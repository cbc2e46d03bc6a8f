import { tampil } from '../../model/pesan.js';
import { takDitampilkan } from '../catatan-lembar.js';
import type { SelExcel } from '../lembar.js';

/**
 * Why what a cell stores is not taken: its format shows nothing of it, or something else, and who filled the template saw that. Null where it may be. Of a
 * text cell what is seen is read, so only what is not seen is lost.
 */
export function sebabBedaTampak(sel: SelExcel, bertulisan: boolean): string | null {
  if (sel.dicoret === 'utuh') return 'dicoret; batalkan coretannya (Format Sel, Font), atau hapus isinya';
  const teks = sel.teks.trim();
  const tersembunyi = takDitampilkan(sel);
  if (bertulisan ? !tersembunyi || teks !== '' : !tersembunyi && sel.tampak === undefined) return null;
  const isi = sel.angka === null ? 'isi' : sel.angka.replace('.', ',');
  // A number that is hidden while its format shows digits has an icon or a bar in its place.
  if (sel.angka !== null && sel.tampak === 'tidak' && /\d/.test(teks))
    return `menyimpan ${isi} tetapi format bersyarat menyembunyikannya; hapus format bersyaratnya, lalu pastikan isinya`;
  const lain = sel.tampak === 'lain' ? 'sesuatu yang lain' : teks === '' ? 'kosong' : tampil(teks);
  const bersyarat = sel.tampak === 'lain' ? ' tanpa format bersyarat' : '';
  return `menyimpan ${isi} tetapi ${bersyarat && 'dapat '}tampak sebagai ${lain}; ubah format selnya menjadi Umum (General)${bersyarat}, lalu pastikan isinya`;
}
