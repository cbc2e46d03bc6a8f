import { tanpaKendali } from '../angka/tanpa-kendali.js';
import { bersihkanTeks, potongTeks } from './teks-tampil.js';

/** So many texts are named. */
const DISEBUT = 3;
/** No text is named further. */
const PANJANG = 60;

/** The first of some texts as they are named in a note: `"99", "19,00" dan 4 lagi`. */
export function sebutBeberapa(semua: readonly string[]): string {
  const nama = semua.slice(0, DISEBUT).map((s) => `"${potongTeks(bersihkanTeks(s), PANJANG)}"`);
  const sisa = semua.length - nama.length;
  return nama.join(', ') + (sisa > 0 ? ` dan ${sisa} lagi` : '');
}

const KUTIPAN_TERPANJANG = 40;

/** What is said of figures outside of what is read, with the beginning of the first text that holds one. */
export function catatanAngkaLuar(tempat: string, contoh: string, tujuan: string): string {
  const rapi = tanpaKendali(contoh.replace(/\s+/g, ' ').trim());
  const kutipan = rapi.length > KUTIPAN_TERPANJANG ? `${rapi.slice(0, KUTIPAN_TERPANJANG)}…` : rapi;
  return `memuat angka di ${tempat} ("${kutipan}"), yang tidak dibaca; bila perlu diperiksa, salin ke ${tujuan}`;
}
