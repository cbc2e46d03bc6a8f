import { teksDariBita } from '../../arsip/teks-bita.js';
import { TabelTakTerbaca } from '../../tabel/batas.js';
import { sebutBeberapa } from '../../tabel/catatan-bacaan.js';
import { PembacaHtml } from '../../tabel/pembaca-html.js';
import { catatanLuput, HTML_TERTUTUP, luputBaru } from '../../tabel/teks-luput.js';
import { type BukuKerja, SEL_KOSONG } from '../lembar.js';

/** Reads the tables of a web page saved as .xls as one sheet, below each other, with every cell as it stands there. */
export function bacaHtml(data: Uint8Array): BukuKerja {
  const terbaca = teksDariBita(data);
  if (terbaca.status === 'tak-dikenal') throw new TabelTakTerbaca(terbaca.sebab);
  const luput = luputBaru();
  const pembaca = new PembacaHtml(luput, true);
  pembaca.baca(terbaca.teks);
  const { gabungan, barisTertutup, luar } = pembaca;
  const berangka = luar.map((l) => l.teks).filter((teks) => /\d/.test(teks));
  const sel = pembaca.sel.map((b) => b.map((teks) => (teks === '' ? SEL_KOSONG : { ...SEL_KOSONG, teks })));
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
        barisTersembunyi: barisTertutup.map((b) => b + 1),
        kolomTersembunyi: [],
        barisTersaring: [],
      },
    ],
    nama: [],
    catatan: [
      'isinya halaman web (HTML), bukan buku kerja; tabelnya dibaca seperti tertulis',
      ...(berangka.length === 0
        ? []
        : [`teks di luar tabelnya memuat angka dan tidak dibaca: ${sebutBeberapa(berangka)}`]),
      ...catatanLuput(luput, HTML_TERTUTUP),
    ],
  };
}
