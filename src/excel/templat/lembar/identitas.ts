import * as z from 'zod';
import { daftarKebijakan } from '../../../kebijakan/daftar.js';
import { AngkaJson, Tahun, Teks } from '../../../model/nilai.js';
import { daftarSkala } from '../../../skala/daftar.js';
import { isianAngka, isianAngkaAtau } from '../isian/angka.js';
import { isianKode } from '../isian/kode.js';
import { isianPilihan, type Pilihan } from '../isian/pilihan.js';
import { isianTabelKonversi } from '../isian/tabel-konversi.js';
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
      isian: isianPilihan(daftarKebijakan.map((k): Pilihan => [k.id, k.id]) as [Pilihan, ...Pilihan[]]),
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

const pilih = (...kata: [string, ...string[]]) =>
  isianPilihan(kata.map((k): Pilihan => [k, k]) as [Pilihan, ...Pilihan[]]);
const batas = isianAngkaAtau('tanpa batas', AngkaJson.nullable());

/** The policies that a report chooses itself; blank ones come from the preset. */
export const lembarKebijakan: LembarBidang = {
  nama: 'Kebijakan',
  judul: 'Pilihan Kebijakan Hitung',
  hint: 'Kosongkan yang mengikuti kebijakan hitung di lembar Identitas. Isi hanya yang ditentukan sendiri oleh laporan ini.',
  bidang: [
    {
      kunci: 'minimize',
      judul: 'Rumus minimize',
      isian: pilih('selisih', 'rasio'),
      ket: 'selisih: (2T − R) ÷ T; rasio: T ÷ R.',
    },
    {
      kunci: 'stabilize',
      judul: 'Rumus stabilize',
      isian: isianTabelKonversi,
      ket: 'polos, atau titik konversi "0 = 0; 90 = 100; 120 = 110" (capaian awal = capaian).',
    },
    {
      kunci: 'targetNol',
      judul: 'Target nol',
      isian: pilih('tak-terukur', 'nol', 'seratus-bila-tercapai', 'terburuk-indikator'),
      ket: 'Capaian indikator yang targetnya 0.',
    },
    {
      kunci: 'targetNolTerburuk',
      judul: 'Target nol, nilai terburuk',
      isian: isianAngka(AngkaJson),
      ket: 'Nilai terburuk untuk semua indikator bertarget 0; isi ini atau "Target nol", jangan keduanya.',
    },
    {
      kunci: 'realisasiNol',
      judul: 'Realisasi nol',
      isian: pilih('seratus', 'tak-terukur', 'nol'),
      ket: 'Capaian minimize rasio bila realisasinya 0.',
    },
    {
      kunci: 'batas.indikator.bawah',
      judul: 'Batas bawah capaian indikator (%)',
      isian: batas,
      ket: 'Angka, atau "tanpa batas".',
    },
    {
      kunci: 'batas.indikator.atas',
      judul: 'Batas atas capaian indikator (%)',
      isian: batas,
      ket: 'Angka, atau "tanpa batas".',
    },
    {
      kunci: 'batas.rekap.bawah',
      judul: 'Batas bawah capaian dalam rata-rata (%)',
      isian: batas,
      ket: 'Angka, atau "tanpa batas".',
    },
    {
      kunci: 'batas.rekap.atas',
      judul: 'Batas atas capaian dalam rata-rata (%)',
      isian: batas,
      ket: 'Angka, atau "tanpa batas".',
    },
    {
      kunci: 'kemajuan',
      judul: 'Kemajuan ke target akhir',
      isian: pilih('rasio', 'dari-kondisi-awal'),
      ket: 'Cara menghitung kemajuan terhadap target akhir Renstra.',
    },
    {
      kunci: 'rataRata.takTerukur',
      judul: 'Rata-rata: yang tak terukur',
      isian: pilih('kecualikan', 'nol'),
      ket: 'Indikator tak terukur dikecualikan, atau dihitung nol.',
    },
    {
      kunci: 'rataRata.cara',
      judul: 'Rata-rata: cara',
      isian: pilih('per-sasaran', 'per-indikator', 'berbobot'),
      ket: 'Apa yang dirata-ratakan.',
    },
    {
      kunci: 'rataRata.rumus',
      judul: 'Rata-rata: rumus',
      isian: pilih('hitung', 'ukur'),
      ket: 'Rata-rata hitung atau rata-rata ukur.',
    },
    {
      kunci: 'rataRata.dari',
      judul: 'Rata-rata: dari angka',
      isian: pilih('tak-dibulatkan', 'dibulatkan'),
      ket: 'Capaian yang dirata-ratakan dibulatkan dahulu atau tidak.',
    },
    {
      kunci: 'serapanRekap.hierarki',
      judul: 'Serapan program dan kegiatan',
      isian: pilih('gabungan', 'rata-rata-persen'),
      ket: 'gabungan: jumlah rupiah dibagi jumlah rupiah.',
    },
    {
      kunci: 'serapanRekap.sasaran',
      judul: 'Serapan sasaran',
      isian: pilih('gabungan', 'rata-rata-persen'),
      ket: 'gabungan: jumlah rupiah dibagi jumlah rupiah.',
    },
    {
      kunci: 'efisiensi.metode',
      judul: 'Efisiensi: metode',
      isian: pilih('sisa', 'rasio', 'selisih', 'pmk-214'),
      ket: 'Cara menghitung efisiensi.',
    },
    {
      kunci: 'efisiensi.gerbang',
      judul: 'Efisiensi: syarat capaian',
      isian: pilih('tanpa', '>=100', '>100'),
      ket: 'Efisiensi dihitung hanya bila capaian memenuhi syarat ini.',
    },
    {
      kunci: 'skala',
      judul: 'Skala predikat',
      isian: isianPilihan(daftarSkala.map((s): Pilihan => [s.id, s.id]) as [Pilihan, ...Pilihan[]]),
      ket: 'Id skala predikat capaian.',
    },
    {
      kunci: 'celahSkala',
      judul: 'Celah skala',
      isian: pilih('menurut-skala', 'tolak', 'kelas-bawah', 'kelas-atas', 'bulatkan', 'potong'),
      ket: 'Kelas bagi nilai yang jatuh di antara dua kelas.',
    },
    {
      kunci: 'konsolidasi',
      judul: 'Konsolidasi triwulan',
      isian: pilih('terisi', 'ketat'),
      ket: 'terisi: dari triwulan yang terisi; ketat: hanya bila semuanya terisi.',
    },
    {
      kunci: 'pembulatan.desimal',
      judul: 'Pembulatan: desimal',
      isian: isianAngka(z.int({ error: 'desimal' }).min(0, { error: 'desimal' }).max(20, { error: 'desimal' })),
      ket: 'Banyak desimal, 0 sampai 20; isi bersama caranya.',
    },
    {
      kunci: 'pembulatan.mode',
      judul: 'Pembulatan: cara',
      isian: pilih('setengah-naik', 'potong', 'setengah-genap'),
      ket: 'Cara membulatkan; isi bersama desimalnya.',
    },
    {
      kunci: 'klasifikasi',
      judul: 'Predikat dari angka',
      isian: pilih('tak-dibulatkan', 'dibulatkan'),
      ket: 'Nilai mana yang menentukan predikat.',
    },
  ],
};
