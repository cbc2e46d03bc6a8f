import { Rupiah, RupiahBertanda, Teks } from '../../../model/nilai.js';
import { isianAngka, isianAngkaAtau, type OpsiIsianAngka } from '../isian/angka.js';
import { isianKode } from '../isian/kode.js';
import { isianPilihan } from '../isian/pilihan.js';
import { isianTeks } from '../isian/teks.js';
import { validasiAngkaAtauStrip, validasiTakNegatif } from '../isian/validasi.js';
import { type Kolom, type LembarTemplat, TAHUN } from '../kolom.js';
import { kolomTahun, kolomTriwulan } from './kolom-bersama.js';

const rupiah: OpsiIsianAngka = { jenis: 'rupiah', format: '#,##0' };
const rupiahAtauStrip: OpsiIsianAngka = { ...rupiah, validasi: validasiAngkaAtauStrip };
const pagu = { isian: isianAngka(Rupiah, { ...rupiah, validasi: validasiTakNegatif }), lebar: 17 };
const realisasi = { isian: isianAngkaAtau('-', Rupiah.nullable(), rupiahAtauStrip), lebar: 17 };
const kolomPagu = (ket: string): Kolom => ({ kunci: `anggaran.${TAHUN}.pagu`, judul: 'Pagu', ...pagu, ket });
const kolomRealisasi = (ket: string): Kolom => ({
  kunci: `anggaran.${TAHUN}.realisasi`,
  judul: 'Realisasi',
  ...realisasi,
  ket,
});
const triwulan = { isian: isianAngkaAtau('-', RupiahBertanda.nullable(), rupiahAtauStrip), lebar: 16 };

const kode: Kolom = {
  kunci: 'kode',
  judul: 'Kode',
  isian: isianKode(Teks.max(40)),
  lebar: 19,
  wajib: true,
  ket: 'Kode program (7.01.01), kegiatan (7.01.01.2.06) atau sub-kegiatan (7.01.01.2.06.04); induknya ditentukan dari kodenya.',
};

/** Program, kegiatan and sub-kegiatan with their budget by year. */
export const lembarAnggaran: LembarTemplat = {
  nama: 'Anggaran',
  judul: 'Program, Kegiatan dan Sub-Kegiatan dengan Anggarannya',
  hint: 'Rupiah penuh. Isi anggaran pada sub-kegiatan; pada program dan kegiatan hanya bila rinciannya tidak ada.',
  beku: 3,
  wajib: true,
  lebarHalaman: 2,
  kosong: 200,
  kolom: [
    kode,
    {
      kunci: 'nama',
      judul: 'Nama',
      isian: isianTeks(Teks),
      lebar: 48,
      bungkus: true,
      wajib: true,
      ket: 'Nama program, kegiatan atau sub-kegiatan.',
    },
    {
      kunci: `anggaran.${TAHUN}.paguIndikatif`,
      judul: 'Pagu indikatif',
      ...pagu,
      ket: 'Kerangka pendanaan Renstra tahun itu, rupiah.',
    },
    kolomPagu('Pagu APBD yang dipakai (umumnya APBD Perubahan), rupiah.'),
    kolomRealisasi('Realisasi belanja, rupiah; "-" bila belum ada.'),
  ],
};

/** Cash plan and spending by quarter. */
export const lembarAnggaranTriwulan: LembarTemplat = {
  nama: 'Anggaran Triwulan',
  judul: 'Rencana Anggaran Kas dan Realisasi per Triwulan',
  hint: 'Satu baris satu program, kegiatan atau sub-kegiatan dalam satu tahun; rupiah triwulan itu sendiri, bukan kumulatif.',
  beku: 2,
  kosong: 100,
  kolom: [
    { ...kode, daftarDari: { lembar: 'Anggaran', kunci: 'kode' }, ket: 'Kode seperti di lembar Anggaran.' },
    kolomTahun,
    ...kolomTriwulan('rak', 'RAK', { ...triwulan, sebutan: 'Rencana anggaran kas' }),
    ...kolomTriwulan('realisasi', 'Realisasi', { ...triwulan, sebutan: 'Realisasi belanja' }),
  ],
};

/** Spending by kind, as the LRA prints it. */
export const lembarBelanja: LembarTemplat = {
  nama: 'Belanja',
  judul: 'Laporan Realisasi Anggaran menurut Jenis Belanja',
  hint: 'Baris Kelompok (misalnya Belanja Operasi) diikuti baris Rincian miliknya. Rupiah penuh.',
  beku: 2,
  kosong: 40,
  kolom: [
    {
      kunci: 'jenis',
      judul: 'Jenis',
      isian: isianPilihan([
        ['kelompok', 'Kelompok'],
        ['rincian', 'Rincian'],
      ]),
      lebar: 12,
      wajib: true,
      ket: 'Kelompok: judul kelompok belanja; Rincian: jenis belanja di bawah kelompok terdekat di atasnya.',
    },
    {
      kunci: 'uraian',
      judul: 'Uraian',
      isian: isianTeks(Teks),
      lebar: 44,
      bungkus: true,
      wajib: true,
      ket: 'Nama kelompok atau jenis belanja.',
    },
    kolomPagu('Pagu tahun itu; hanya pada baris Rincian.'),
    kolomRealisasi('Realisasi tahun itu; hanya pada baris Rincian; "-" bila belum ada.'),
  ],
};
