import type { Skala } from './skala.js';

const dasar = { gloss: 'traffic light of achievement', satuan: 'persen', diAtas: 'tolak', diBawah: 'tolak' } as const;

/** What of {@link lampuBanjarnegara} classifies. */
export const pokokLampuBanjarnegara = {
  ...dasar,
  id: 'lampu.banjarnegara',
  nama: 'Lampu capaian Banjarnegara',
  rentang: [
    { di: '(90, ∞)', kode: 'hijau', label: 'Hijau' },
    { di: '[70, 90]', kode: 'kuning', label: 'Kuning' },
    { di: '(-∞, 70)', kode: 'merah', label: 'Merah' },
  ],
  kutipan: [
    { acuan: 'banjarnegara-esakip', tempat: 'CapaianKinerjaService.php, determineStatusCapaian', kedudukan: 'praktik' },
  ],
} as const satisfies Skala;

/** Traffic light of Kabupaten Banjarnegara: yellow holds both 70 and 90. */
export const lampuBanjarnegara = {
  ...pokokLampuBanjarnegara,
  contoh: [
    { nilai: '90', kode: 'kuning', asal: 'aplikasi: 70 sampai 90' },
    { nilai: '90.01', kode: 'hijau', asal: 'aplikasi: > 90' },
  ],
} as const satisfies Skala;

/** What of {@link lampuTapin} classifies. */
export const pokokLampuTapin = {
  ...dasar,
  id: 'lampu.tapin',
  nama: 'Lampu capaian BPS Tapin',
  rentang: [
    { di: '[100, ∞)', kode: 'hijau', label: 'Hijau' },
    { di: '[80, 100)', kode: 'kuning', label: 'Kuning' },
    { di: '(-∞, 80)', kode: 'merah', label: 'Merah' },
  ],
  kutipan: [{ acuan: 'tapin-esakip', tempat: 'Models/Indikator.php, getStatusWarnaAttribute', kedudukan: 'praktik' }],
} as const satisfies Skala;

/** Traffic light of the SAKIP application of BPS Kabupaten Tapin. */
export const lampuTapin = {
  ...pokokLampuTapin,
  catatan: 'Kodenya menyebut success, warning, danger; nama warnanya disusun dari situ.',
  contoh: [
    { nilai: '100', kode: 'hijau', asal: 'aplikasi: >= 100' },
    { nilai: '80', kode: 'kuning', asal: 'aplikasi: >= 80' },
  ],
} as const satisfies Skala;

/** What of {@link lampuWpSipd} classifies. */
export const pokokLampuWpSipd = {
  ...dasar,
  id: 'lampu.wp-sipd',
  nama: 'Lampu capaian wp-sipd',
  rentang: [
    { di: '[75, ∞)', kode: 'hijau', label: 'Hijau' },
    { di: '[50, 75)', kode: 'kuning', label: 'Kuning' },
    { di: '(-∞, 50)', kode: 'merah', label: 'Merah' },
  ],
  kutipan: [{ acuan: 'wp-sipd', tempat: 'tampilan monev', kedudukan: 'praktik' }],
} as const satisfies Skala;

/** Traffic light of the wp-sipd family. */
export const lampuWpSipd = {
  ...pokokLampuWpSipd,
  catatan: 'Ambangnya dari aplikasi; nama warnanya disusun di sini.',
  contoh: [
    { nilai: '75', kode: 'hijau', asal: 'aplikasi: >= 75' },
    { nilai: '49.99', kode: 'merah', asal: 'aplikasi: selain itu' },
  ],
} as const satisfies Skala;
