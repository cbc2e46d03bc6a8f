import type { Skala } from './skala.js';

/** Categories of the Nilai Kinerja Anggaran. */
export const nkaPmk62 = {
  id: 'nka.pmk-62-2023',
  nama: 'Kategori Nilai Kinerja Anggaran',
  gloss: 'category of the budget performance score',
  satuan: 'nilai',
  rentang: [
    { di: '(90, ∞)', kode: 'SB', label: 'Sangat Baik' },
    { di: '(80, 90]', kode: 'B', label: 'Baik' },
    { di: '(60, 80]', kode: 'C', label: 'Cukup' },
    { di: '(50, 60]', kode: 'K', label: 'Kurang' },
    { di: '(-∞, 50]', kode: 'SK', label: 'Sangat Kurang' },
  ],
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan: [{ acuan: 'pmk-62-2023', tempat: 'Pasal 249 ayat (8)', kedudukan: 'lewat-pihak-lain' }],
  catatan: 'Hurufnya disusun dari sebutannya.',
} as const satisfies Skala;
