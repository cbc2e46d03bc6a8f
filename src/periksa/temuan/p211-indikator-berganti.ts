import { jenisTemuan } from './jenis-temuan.js';

/** One sasaran measured by indicators of different names from table to table (F11). */
export const p211 = jenisTemuan({
  kode: 'P211',
  tingkat: 'peringatan',
  nama: 'Nama indikator berganti antar tabel',
  pesan: '{sel}: sasaran "{sasaran}" memakai indikator "{tercetak}", di tabel lain {lain}.',
  saran: 'Pakai nama indikator yang sama di Renstra, perjanjian kinerja dan laporan, atau jelaskan perubahannya.',
  en: {
    nama: 'Name of an indicator changes between tables',
    pesan: '{sel}: sasaran "{sasaran}" has the indicator "{tercetak}", in other tables {lain}.',
    saran: 'Use one name in the plan, the agreement and the report, or explain the change.',
  },
  salah: [],
  benar: [],
  batas:
    'Sasaran yang punya satu indikator di tiap tabel; nama yang lebih pendek dan singkatan (IKM) dianggap sama. Satu temuan tiap sasaran; tabel program dan tabel tahun lain tidak dibandingkan.',
});
