import { ratakan } from '../../tabel/tiap.js';
import { lokasiSel } from '../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { tahunTabel } from '../fakta/subjek.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** Codes of sub-kegiatan written the way another year's nomenclature does (F19). */
export const p219 = jenisTemuan({
  kode: 'P219',
  tingkat: 'peringatan',
  pesan: '{sel}: kode {tercetak} di tabel tahun {tahun} ({banyak} kode): bagian sub kegiatannya {lebar} angka.',
  saran: 'Pakai kode menurut pemutakhiran nomenklatur yang berlaku untuk tahun itu.',
  en: {
    pesan: '{sel}: code {tercetak} in a table of {tahun} ({banyak} codes): its sub-activity part has {lebar} digits.',
    saran: 'Use the codes of the nomenclature in force for that year.',
  },
});

/** What the catalogue says of {@link p219} besides. */
export const p219Lengkap = lengkapiTemuan(p219, {
  nama: 'Lebar kode sub kegiatan tidak sesuai tahunnya',
  en: { nama: 'Width of the sub-activity code does not fit its year' },
  salah: [
    ['Kode', 'Sub Kegiatan', 'Pagu 2022', 'Realisasi Anggaran 2022'],
    ['7.01.01.2.01.0001', 'Dokumen Perencanaan', '4.643.400', '4.600.000'],
  ],
  benar: [
    ['Kode', 'Sub Kegiatan', 'Pagu 2022', 'Realisasi Anggaran 2022'],
    ['7.01.01.2.01.01', 'Dokumen Perencanaan', '4.643.400', '4.600.000'],
  ],
  batas:
    'Dua angka sampai Kepmendagri 050-5889/2021, empat angka sejak 900.1.15.5-1317/2023: diam untuk tahun 2023, dan bila tabelnya tidak menyebut satu tahun.',
});

/** Sub-kegiatan codes of two digits after 2023, of four before it: one finding for each table. */
export function lebarKode(b: Bacaan): Temuan[] {
  return ratakan(b.tabel, (t) => {
    const tahun = tahunSatu(t);
    if (tahun === null || tahun === 2023) return [];
    const lebar = tahun > 2023 ? 2 : 4;
    const kena = ratakan(t.baris, (x) => (x.kode?.lebarSubKegiatan === lebar ? [{ x, kode: x.kode.teks }] : []));
    const [pertama] = kena;
    if (pertama === undefined) return [];
    const lokasi = lokasiSel(t.tabel, pertama.x.ke, t.kolom.find((k) => k.peran === 'kode')?.ke ?? 0);
    return [
      tulisTemuan(
        p219,
        b,
        { lokasi, tercetak: pertama.kode },
        {
          sel: namaLokasi(lokasi),
          tercetak: pertama.kode,
          tahun: String(tahun),
          banyak: String(kena.length),
          lebar: String(lebar),
        },
      ),
    ];
  });
}

/** The one year that a table's title or columns name. */
function tahunSatu(t: TabelTerbaca): number | null {
  const tahun = new Set(ratakan(t.kolom, (k) => (k.tahun === null ? [] : [k.tahun])));
  if (tahun.size > 1) return null;
  return [...tahun][0] ?? tahunTabel(t);
}
