import type { Skala } from './skala.js';

/** What of {@link semarangOpd} classifies. */
export const pokokSemarangOpd = {
  id: 'semarang.penilaian-opd',
  nama: 'Predikat penilaian OPD Kota Semarang',
  gloss: 'label of an organisation score',
  satuan: 'nilai',
  rentang: [
    { di: '[90, 100]', kode: 'I', label: 'Istimewa' },
    { di: '[80, 90)', kode: 'B', label: 'Baik' },
    { di: '[70, 80)', kode: 'BP', label: 'Butuh Perbaikan' },
    { di: '[60, 70)', kode: 'K', label: 'Kurang' },
    { di: '(-∞, 60)', kode: 'SK', label: 'Sangat Kurang' },
  ],
  diAtas: 'kelas-teratas',
  diBawah: 'tolak',
  kutipan: [{ acuan: 'semarang-esakip', tempat: 'OpdPenilaian.php, totalAkhirPredikat', kedudukan: 'praktik' }],
} as const satisfies Skala;

/** Labels of an organisation's total score in Kota Semarang; the total is capped at 100 first. */
export const semarangOpd = {
  ...pokokSemarangOpd,
  catatan: 'Hurufnya disusun dari sebutannya.',
  contoh: [
    { nilai: '90', kode: 'I', asal: 'aplikasi: >= 90' },
    { nilai: '59.99', kode: 'SK', asal: 'aplikasi: selain itu' },
  ],
} as const satisfies Skala;
