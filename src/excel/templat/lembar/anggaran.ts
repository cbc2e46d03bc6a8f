import { Rupiah, RupiahBertanda, Tahun, Teks } from '../../../model/nilai.js';
import { isianAngka, isianAngkaAtau, type OpsiIsianAngka } from '../isian/angka.js';
import { isianPilihan } from '../isian/pilihan.js';
import { isianTeks } from '../isian/teks.js';
import { validasiAngkaAtauStrip, validasiTahun, validasiTakNegatif } from '../isian/validasi.js';
import { type Kolom, type LembarTemplat, TAHUN } from '../kolom.js';
import { ROMAWI } from './rincian-kinerja.js';

const rupiah: OpsiIsianAngka = { jenis: 'rupiah', format: '#,##0' };
const rupiahAtauStrip: OpsiIsianAngka = { ...rupiah, validasi: validasiAngkaAtauStrip };
const pagu = isianAngka(Rupiah, { ...rupiah, validasi: validasiTakNegatif });
const realisasi = isianAngkaAtau('-', Rupiah.nullable(), rupiahAtauStrip);

const kode: Kolom = {
  kunci: 'kode',
  judul: 'Kode',
  isian: isianTeks(Teks.max(40)),
  lebar: 19,
  wajib: true,
  ket: 'Kode program (7.01.01), kegiatan (7.01.01.2.06) atau sub-kegiatan (7.01.01.2.06.04); induknya ditentukan dari kodenya.',
};

/** Program, kegiatan and sub-kegiatan with their budget by year. */
export const lembarAnggaran: LembarTemplat = {
  nama: 'Anggaran',
  judul: 'Program, Kegiatan dan Sub-Kegiatan dengan Anggarannya',
  hint: 'Rupiah penuh. Isi anggaran pada sub-kegiatan; pada program dan kegiatan hanya bila rinciannya tidak ada.',
  beku: 2,
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
      isian: pagu,
      lebar: 17,
      ket: 'Kerangka pendanaan Renstra tahun itu, rupiah.',
    },
    {
      kunci: `anggaran.${TAHUN}.pagu`,
      judul: 'Pagu',
      isian: pagu,
      lebar: 17,
      ket: 'Pagu APBD yang dipakai (umumnya APBD Perubahan), rupiah.',
    },
    {
      kunci: `anggaran.${TAHUN}.realisasi`,
      judul: 'Realisasi',
      isian: realisasi,
      lebar: 17,
      ket: 'Realisasi belanja, rupiah; "-" bila belum ada.',
    },
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
    {
      kunci: 'tahun',
      judul: 'Tahun',
      isian: isianAngka(Tahun, { format: '0', validasi: validasiTahun, ganti: 2000 }),
      lebar: 8,
      wajib: true,
      ket: 'Tahun anggaran.',
    },
    ...(['rak', 'realisasi'] as const).flatMap((jenis) =>
      ROMAWI.map(
        (romawi, i): Kolom => ({
          kunci: `${jenis}.#${i}`,
          judul: `${jenis === 'rak' ? 'RAK' : 'Realisasi'} TW ${romawi}`,
          isian: isianAngkaAtau('-', RupiahBertanda.nullable(), rupiahAtauStrip),
          lebar: 16,
          ket: `${jenis === 'rak' ? 'Rencana anggaran kas' : 'Realisasi belanja'} triwulan ${romawi}; kosong atau "-" bila tidak ada.`,
        }),
      ),
    ),
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
    {
      kunci: `anggaran.${TAHUN}.pagu`,
      judul: 'Pagu',
      isian: pagu,
      lebar: 17,
      ket: 'Pagu tahun itu; hanya pada baris Rincian.',
    },
    {
      kunci: `anggaran.${TAHUN}.realisasi`,
      judul: 'Realisasi',
      isian: realisasi,
      lebar: 17,
      ket: 'Realisasi tahun itu; hanya pada baris Rincian; "-" bila belum ada.',
    },
  ],
};
