import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** A date where a figure should stand. */
export const p112 = jenisTemuan({
  kode: 'P112',
  tingkat: 'peringatan',
  pesan: '{sel}: {tercetak} adalah tanggal, bukan angka; jumlah dan rata-rata yang memuatnya tidak dapat diperiksa.',
  saran: 'Ketik ulang angkanya dengan koma desimal (12,5); lembar kerja mengubah 12.5 dan 12/5 menjadi tanggal.',
  en: {
    pesan: '{sel}: {tercetak} is a date, no figure; sums and means over it cannot be checked.',
    saran: 'Type the figure again with a decimal comma (12,5); a spreadsheet makes dates of 12.5 and 12/5.',
  },
});

/** What the catalogue says of {@link p112} besides. */
export const p112Lengkap = lengkapiTemuan(p112, {
  nama: 'Tanggal di kolom angka',
  en: { nama: 'A date in a column of figures' },
  salah: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['A', '15', '12-05-2022', '83,33'],
    ['B', '20', '18', '90,00'],
  ],
  benar: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['A', '15', '12,5', '83,33'],
    ['B', '20', '18', '90,00'],
  ],
  batas:
    'Hanya di baris yang sel lainnya angka; tanggal di sebelah tanggal (target dan realisasi waktu penyampaian) dibiarkan.',
});

/** Dates in rows whose other cells hold figures. */
export const tanggalDiAngka = (b: Bacaan): Temuan[] =>
  b.tabel.flatMap((t) =>
    t.takTerbaca.flatMap(({ sel, lokasi, teks, sebab }) => {
      const sebaris = t.fakta.get(sel.baris.ke);
      if (sebab !== 'tanggal' || sebaris === undefined) return [];
      const serupa = t.takTerbaca.some((x) => x.sebab === 'tanggal' && x.sel.baris === sel.baris && x.sel !== sel);
      return serupa
        ? []
        : [tulisTemuan(p112, b, { lokasi, tercetak: teks }, { sel: namaLokasi(lokasi), tercetak: teks })];
    }),
  );
