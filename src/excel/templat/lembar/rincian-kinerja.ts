import { AngkaJson, Teks } from '../../../model/nilai.js';
import { Porsi } from '../../../model/sasaran.js';
import { isianAngka, isianAngkaAtau } from '../isian/angka.js';
import { isianKode } from '../isian/kode.js';
import { isianNilai } from '../isian/nilai.js';
import { isianPilihan } from '../isian/pilihan.js';
import { isianTeks } from '../isian/teks.js';
import { validasiAngka, validasiAngkaAtauStrip, validasiPorsi } from '../isian/validasi.js';
import type { Kolom, LembarTemplat } from '../kolom.js';
import { kolomTahun, kolomTriwulan } from './kolom-bersama.js';

const angkaTriwulan = isianAngkaAtau('-', AngkaJson.nullable(), {
  validasi: validasiAngkaAtauStrip,
  bersatuan: true,
});

const kodeIndikator: Kolom = {
  kunci: 'indikator',
  judul: 'Kode indikator',
  isian: isianKode(Teks.max(60)),
  lebar: 16,
  wajib: true,
  daftarDari: { lembar: 'Kinerja', kunci: 'kode' },
  ket: 'Kode indikator seperti di lembar Kinerja.',
};
const kodeInduk: Kolom = {
  kunci: 'induk',
  judul: 'Kode induk',
  isian: isianKode(Teks),
  lebar: 12,
  ket: 'Hanya bila kode indikator itu dipakai lebih dari sekali: kode sasaran (tujuan, program, kegiatan) pemiliknya.',
};

/** Targets and realisasi by quarter. */
export const lembarTriwulan: LembarTemplat = {
  nama: 'Triwulan',
  judul: 'Target dan Realisasi per Triwulan',
  hint: 'Satu baris satu indikator dalam satu tahun. Isi angka triwulan itu sendiri, bukan kumulatif.',
  beku: 4,
  kosong: 60,
  kolom: [
    kodeIndikator,
    kodeInduk,
    kolomTahun,
    {
      kunci: 'konsolidasi',
      judul: 'Konsolidasi',
      isian: isianPilihan([
        ['jumlah', 'jumlah'],
        ['rata-rata', 'rata-rata'],
        ['terakhir', 'terakhir'],
      ]),
      lebar: 12,
      wajib: true,
      ket: 'Bagaimana empat triwulan menjadi angka setahun: jumlah, rata-rata, atau terakhir.',
    },
    ...kolomTriwulan('target', 'Target', { isian: angkaTriwulan, lebar: 11 }),
    ...kolomTriwulan('realisasi', 'Realisasi', { isian: angkaTriwulan, lebar: 11 }),
  ],
};

/** What realisasi are set beside. */
export const lembarPembanding: LembarTemplat = {
  nama: 'Pembanding',
  judul: 'Angka Pembanding',
  hint: 'Satu baris satu angka yang disandingkan dengan realisasi indikator.',
  beku: 3,
  kosong: 40,
  kolom: [
    kodeIndikator,
    kodeInduk,
    {
      kunci: 'jenis',
      judul: 'Jenis',
      isian: isianPilihan([
        ['rpjmd', 'rpjmd'],
        ['standar', 'standar'],
        ['nasional', 'nasional'],
        ['provinsi', 'provinsi'],
        ['kabupaten', 'kabupaten'],
        ['unit-lain', 'unit-lain'],
      ]),
      lebar: 12,
      wajib: true,
      ket: 'rpjmd: target akhir RPJMD; standar: standar nasional (SPM); lainnya: angka daerah atau unit itu.',
    },
    {
      kunci: 'nama',
      judul: 'Nama',
      isian: isianTeks(Teks),
      lebar: 34,
      bungkus: true,
      wajib: true,
      ket: 'Misalnya "Rata-rata kabupaten"; nama unit, bukan orang.',
    },
    { ...kolomTahun, wajib: false, ket: 'Tahun angka itu.' },
    {
      kunci: 'nilai',
      judul: 'Nilai',
      isian: isianNilai('realisasi'),
      lebar: 12,
      wajib: true,
      ket: 'Nilainya, ditulis seperti realisasi; "-" bila belum ada.',
    },
    { kunci: 'sumber', judul: 'Sumber', isian: isianTeks(Teks), lebar: 34, bungkus: true, ket: 'Dari mana angka itu.' },
  ],
};

/** Labels of scales of one's own. */
export const lembarOrdinal: LembarTemplat = {
  nama: 'Ordinal',
  judul: 'Skala Ordinal Sendiri',
  hint: 'Hanya bila skala yang disediakan di lembar Kinerja tidak cocok: satu baris satu label dengan angkanya.',
  beku: 1,
  kosong: 40,
  kolom: [
    kodeIndikator,
    kodeInduk,
    {
      kunci: 'label',
      judul: 'Label',
      isian: isianTeks(Teks.max(100)),
      lebar: 28,
      wajib: true,
      ket: 'Kata yang dipakai sebagai nilai.',
    },
    {
      kunci: 'angka',
      judul: 'Angka',
      isian: isianAngka(AngkaJson, { validasi: validasiAngka }),
      lebar: 12,
      wajib: true,
      ket: 'Angka yang mewakilinya.',
    },
  ],
};

/** Which programs serve which sasaran. */
export const lembarProgramSasaran: LembarTemplat = {
  nama: 'Sasaran-Program',
  judul: 'Program Pendukung Sasaran',
  hint: 'Satu baris satu program yang mendukung satu sasaran. Isi porsi bila satu program mendukung beberapa sasaran.',
  beku: 2,
  kosong: 60,
  kolom: [
    {
      kunci: 'sasaran',
      judul: 'Kode sasaran',
      isian: isianKode(Teks.max(60)),
      lebar: 16,
      wajib: true,
      daftarDari: { lembar: 'Kinerja', kunci: 'kode' },
      ket: 'Kode sasaran di lembar Kinerja.',
    },
    {
      kunci: 'program',
      judul: 'Kode program',
      isian: isianKode(Teks.max(40)),
      lebar: 16,
      wajib: true,
      daftarDari: { lembar: 'Anggaran', kunci: 'kode' },
      ket: 'Kode program di lembar Anggaran.',
    },
    {
      kunci: 'porsi',
      judul: 'Porsi (%)',
      isian: isianAngka(Porsi, { validasi: validasiPorsi, ganti: 0.000001 }),
      lebar: 11,
      ket: 'Persen anggaran program yang dihitung di sasaran ini; di atas 0 sampai 100; kosong berarti seluruhnya.',
    },
  ],
};
