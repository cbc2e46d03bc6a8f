import { serapan } from '../../rumus/anggaran/serapan.js';
import { lokasiSel } from '../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** Budget absorption under a heading of performance (F16). */
export const p216 = jenisTemuan({
  kode: 'P216',
  tingkat: 'peringatan',
  pesan: '{sel}: kolom "{tercetak}" berisi serapan anggaran, bukan capaian kinerja.',
  saran: 'Namai kolomnya "Serapan (%)" atau "Realisasi Anggaran (%)".',
  en: {
    pesan: '{sel}: the column "{tercetak}" holds budget absorption, not performance.',
    saran: 'Call the column "Serapan (%)".',
  },
});

/** What the catalogue says of {@link p216} besides. */
export const p216Lengkap = lengkapiTemuan(p216, {
  nama: 'Serapan anggaran dinamai capaian kinerja',
  en: { nama: 'Absorption called performance' },
  salah: [
    ['Uraian', 'Pagu', 'Realisasi Anggaran', 'Capaian Kinerja (%)'],
    ['A', '1.000.000', '900.000', '90,00'],
    ['B', '2.000.000', '900.000', '45,00'],
  ],
  benar: [
    ['Uraian', 'Pagu', 'Realisasi Anggaran', 'Serapan (%)'],
    ['A', '1.000.000', '900.000', '90,00'],
    ['B', '2.000.000', '900.000', '45,00'],
  ],
  batas: 'Hanya bila barisnya terbukti mengikuti realisasi ÷ pagu.',
});

/** Columns headed as performance whose rows follow realisasi ÷ pagu. */
export function serapanKinerja(b: Bacaan): Temuan[] {
  const kena = new Map<Kolom, TabelTerbaca>();
  for (const { r, putusan } of b.diputus) {
    const sel = r.hasil.sel;
    if (
      sel &&
      r.bentuk === 'rumus' &&
      r.rumus.id === 'anggaran.serapan' &&
      putusan.status === 'cocok' &&
      /kinerja/i.test(sel.kolom.judul) &&
      !/anggaran|keuangan/i.test(sel.kolom.judul)
    ) {
      kena.set(sel.kolom, sel.tabel);
    }
  }
  return [...kena].map(([k, t]) => {
    const [awal = { ke: 1 }] = t.baris;
    const lokasi = lokasiSel(t.tabel, Math.max(awal.ke - 1, 0), k.ke);
    return tulisTemuan(
      p216,
      b,
      { lokasi, tercetak: k.judul, rumus: serapan },
      { sel: namaLokasi(lokasi), tercetak: k.judul },
    );
  });
}
