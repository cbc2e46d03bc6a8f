import { teksDariBita } from '../../arsip/teks-bita.js';
import { TabelTakTerbaca } from '../../tabel/batas.js';
import type { BukuKerja } from '../lembar.js';
import { PembacaHtml } from './pembaca-html.js';

/** Reads the tables of a web page saved as .xls as one sheet, below each other, with every cell as it stands there. */
export function bacaHtml(data: Uint8Array): BukuKerja {
  const terbaca = teksDariBita(data);
  if (terbaca.status === 'tak-dikenal') throw new TabelTakTerbaca(terbaca.sebab);
  const pembaca = new PembacaHtml();
  pembaca.baca(terbaca.teks);
  const { sel, gabungan } = pembaca;
  if (sel.length === 0) {
    throw new TabelTakTerbaca('halaman web tanpa tabel; buka di Excel, lalu simpan sebagai .xlsx.');
  }
  return {
    lembar: [
      {
        nama: 'Halaman',
        tersembunyi: false,
        sel,
        gabungan,
        barisTersembunyi: [],
        kolomTersembunyi: [],
        barisTersaring: [],
      },
    ],
    nama: [],
    catatan: ['isinya halaman web (HTML), bukan buku kerja; tabelnya dibaca seperti tertulis'],
  };
}
