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
  const lain = sel.tampak === 'lain' ? 'sesuatu yang lain' : teks === '' ? 'kosong' : tampil(teks);
  return `menyimpan ${isi} tetapi tampak sebagai ${lain}; ubah format selnya menjadi Umum (General), lalu pastikan isinya`;
}
