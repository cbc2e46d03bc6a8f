import { daftarKebijakan } from '../../../kebijakan/daftar.js';
import { Tahun, Teks } from '../../../model/nilai.js';
import { isianAngka } from '../isian/angka.js';
import { isianKode } from '../isian/kode.js';
import { isianKata } from '../isian/pilihan.js';
import { isianTeks } from '../isian/teks.js';
import { validasiTahun } from '../isian/validasi.js';
import type { Kolom } from '../kolom.js';

/** A field of a sheet that reads down: its name in column A, its value in column B. */
export type Bidang = Omit<Kolom, 'lebar' | 'jarang' | 'bungkus'>;

/** A sheet of fields, one a row. */
export interface LembarBidang {
  readonly nama: string;
  readonly judul: string;
  readonly hint: string;
  readonly wajib?: boolean;
  readonly bidang: readonly Bidang[];
}

/** The most notes that a report has. */
export const CATATAN_TERBANYAK = 100;

const teks = isianTeks(Teks);
const tahunAwal = isianAngka(Tahun, { format: '0', validasi: validasiTahun, ganti: 1990 });
const tahunAkhir = isianAngka(Tahun, { format: '0', validasi: validasiTahun, ganti: 2100 });
const tahun = isianAngka(Tahun, { format: '0', validasi: validasiTahun, ganti: 2000 });

/** Who reports, on which year. */
export const lembarIdentitas: LembarBidang = {
  nama: 'Identitas',
  judul: 'Identitas Laporan',
  hint: 'Isi kolom B. Kolom C menjelaskan.',
  wajib: true,
  bidang: [
    {
      kunci: 'instansi.nama',
      judul: 'Nama instansi',
      isian: teks,
      wajib: true,
      ket: 'Perangkat daerah atau unit kerja yang melapor.',
    },
    { kunci: 'instansi.pemda', judul: 'Pemerintah daerah', isian: teks, ket: 'Pemerintah daerah induknya.' },
    { kunci: 'instansi.kode', judul: 'Kode instansi', isian: isianKode(Teks.max(60)), ket: 'Kode instansi, bila ada.' },
    { kunci: 'tahun', judul: 'Tahun laporan', isian: tahun, wajib: true, ket: 'Tahun yang dilaporkan.' },
    { kunci: 'periode.awal', judul: 'Periode Renstra, tahun awal', isian: tahunAwal, ket: 'Tahun pertama Renstra.' },
    {
      kunci: 'periode.akhir',
      judul: 'Periode Renstra, tahun akhir',
      isian: tahunAkhir,
      ket: 'Tahun terakhir Renstra.',
    },
    {
      kunci: 'kebijakan.dasar',
      judul: 'Kebijakan hitung',
      isian: isianKata(daftarKebijakan.map((k) => k.id)),
      ket: `Aturan hitung yang dipakai; kosong berarti ${daftarKebijakan[0].id}. Pilihan satu per satu ada di lembar Kebijakan.`,
    },
    { kunci: 'sumber', judul: 'Sumber data', isian: teks, ket: 'Dokumen asal angka-angka ini.' },
    ...Array.from(
      { length: CATATAN_TERBANYAK },
      (_, i): Bidang => ({
        kunci: `catatan.#${i}`,
        judul: `Catatan ${i + 1}`,
        isian: teks,
        ket: 'Catatan tentang laporan ini.',
      }),
    ),
  ],
};
