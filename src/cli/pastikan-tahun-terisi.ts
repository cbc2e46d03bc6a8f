import { adaTahunTerisi, TAHUN_TANPA_DATA } from '../model/aturan-tahun-terisi.js';
import type { Bahasa } from '../rumus/alasan.js';
import { bersihkanTeks } from '../tabel/teks-tampil.js';
import type { LaporanMasukan } from './baca-laporan-masukan.js';
import { GalatMasukan } from './galat-masukan.js';

const TANPA_DATA = {
  id: 'belum berisi target, realisasi atau anggaran tahun mana pun; isi dahulu datanya',
  en: 'has no targets, realisasi or budgets of any year; fill in the data first',
} as const;

/**
 * A report whose year has no data would come out as a page of blanks: most often the year was changed in one place, and not in the others. The
 * library warns of it; for somebody who asked for a report it is a fault of the input.
 */
export function pastikanTahunTerisi(masukan: LaporanMasukan, sumber: string, bahasa: Bahasa): void {
  const kosong = masukan.peringatan.filter((p) => p.kode === TAHUN_TANPA_DATA).map((p) => p.pesan);
  const baris = adaTahunTerisi(masukan.laporan) ? kosong : [TANPA_DATA[bahasa]];
  if (baris.length > 0) throw new GalatMasukan(baris.map((b) => bersihkanTeks(`${sumber}: ${b}`)));
}
