import type { Skala } from './skala.js';

const tercetak = {
  acuan: 'permendagri-86-2017',
  tempat: 'skala nilai peringkat kinerja; naskahnya belum terbaca',
  kedudukan: 'lewat-pihak-lain',
} as const;
const pendahulu = {
  acuan: 'permendagri-54-2010',
  tempat: 'skala nilai peringkat kinerja, angka yang sama',
  kedudukan: 'lewat-pihak-lain',
} as const;
const sampang = { acuan: 'lkjip-sampang-2019', tempat: 'hlm. 29', kedudukan: 'praktik' } as const;
const simpulan = { acuan: 'simpulan-lkjip', tempat: 'cara mengisi celah skala', kedudukan: 'simpulan' } as const;

const dasar = {
  gloss: 'five-level performance rating of Permendagri 54/2010 and 86/2017',
  satuan: 'persen',
  diAtas: 'kelas-teratas',
  diBawah: 'tolak',
} as const;

const rentang = [
  { di: '[91, 100]', kode: 'ST', label: 'Sangat Tinggi' },
  { di: '[76, 90]', kode: 'T', label: 'Tinggi' },
  { di: '[66, 75]', kode: 'S', label: 'Sedang' },
  { di: '[51, 65]', kode: 'R', label: 'Rendah' },
  { di: '(-∞, 50]', kode: 'SR', label: 'Sangat Rendah' },
] as const;

const alasan = 'Skala dicetak dengan bilangan bulat; nilai di antaranya tidak diatur.';
const lubang = <C extends 'tolak' | 'potong' | 'bulatkan'>(cara: C) =>
  [
    { di: '(90, 91)', alasan, cara },
    { di: '(75, 76)', alasan, cara },
    { di: '(65, 66)', alasan, cara },
    { di: '(50, 51)', alasan, cara },
  ] as const;

/** What of {@link permendagri86} classifies. */
export const pokokPermendagri86 = {
  ...dasar,
  id: 'permendagri-86-2017.lima-kelas',
  nama: 'Skala nilai peringkat kinerja Permendagri 86/2017',
  rentang,
  lubang: /* @__PURE__ */ lubang('tolak'),
  kutipan: [tercetak, pendahulu, sampang],
} as const satisfies Skala;

/** The five levels as printed, with the holes between their whole numbers left open: a value in one is refused. */
export const permendagri86 = {
  ...pokokPermendagri86,
  catatan: 'Cara mengisi celah dipilih dengan opsi lubang, atau dengan salah satu varian skala ini.',
  contoh: [
    { nilai: '90', kode: 'T', asal: 'cetakan: 76 sampai 90' },
    { nilai: '90.5', alasan: 'celah-skala', asal: 'cetakan melompati 90 sampai 91' },
  ],
} as const satisfies Skala;

/** What of {@link permendagri86Lantai} classifies. */
export const pokokPermendagri86Lantai = {
  ...dasar,
  id: 'permendagri-86-2017.lantai',
  nama: 'Skala Permendagri 86/2017, celah dipotong ke bilangan bulat',
  rentang,
  lubang: /* @__PURE__ */ lubang('potong'),
  kutipan: [tercetak, pendahulu, simpulan],
} as const satisfies Skala;

/** The same with values truncated to whole numbers first. */
export const permendagri86Lantai = {
  ...pokokPermendagri86Lantai,
  contoh: [
    { nilai: '90.5', kode: 'T', asal: '90,5 dipotong menjadi 90' },
    { nilai: '65.5', kode: 'R', asal: '65,5 dipotong menjadi 65' },
  ],
} as const satisfies Skala;

/** What of {@link permendagri86Bulat} classifies. */
export const pokokPermendagri86Bulat = {
  ...dasar,
  id: 'permendagri-86-2017.bulat',
  nama: 'Skala Permendagri 86/2017, celah dibulatkan ke bilangan bulat',
  rentang,
  lubang: /* @__PURE__ */ lubang('bulatkan'),
  kutipan: [tercetak, pendahulu, simpulan],
} as const satisfies Skala;

/** The same with values rounded half-up to whole numbers first. */
export const permendagri86Bulat = {
  ...pokokPermendagri86Bulat,
  contoh: [
    { nilai: '90.5', kode: 'ST', asal: '90,5 dibulatkan menjadi 91' },
    { nilai: '65.5', kode: 'S', asal: '65,5 dibulatkan menjadi 66' },
  ],
} as const satisfies Skala;

/** What of {@link permendagri86BatasAtas} classifies. */
export const pokokPermendagri86BatasAtas = {
  ...dasar,
  id: 'permendagri-86-2017.batas-atas-inklusif',
  nama: 'Skala Permendagri 86/2017, batas atas inklusif',
  rentang: [
    { di: '(90, 100]', kode: 'ST', label: 'Sangat Tinggi' },
    { di: '(75, 90]', kode: 'T', label: 'Tinggi' },
    { di: '(65, 75]', kode: 'S', label: 'Sedang' },
    { di: '(50, 65]', kode: 'R', label: 'Rendah' },
    { di: '(-∞, 50]', kode: 'SR', label: 'Sangat Rendah' },
  ],
  kutipan: [tercetak, pendahulu, simpulan],
} as const satisfies Skala;

/** The same with each printed upper bound read as inclusive and everything above it as the next class. */
export const permendagri86BatasAtas = {
  ...pokokPermendagri86BatasAtas,
  contoh: [
    { nilai: '90', kode: 'T', asal: '90 masih milik kelas Tinggi' },
    { nilai: '90.01', kode: 'ST', asal: 'di atas 90' },
  ],
} as const satisfies Skala;

/** What of {@link permendagri86E81} classifies. */
export const pokokPermendagri86E81 = {
  ...dasar,
  id: 'permendagri-86-2017.e81-ekspor',
  nama: 'Skala Permendagri 86/2017 menurut ekspor E.81',
  rentang: [
    { di: '(90, 100]', kode: 'ST', label: 'Sangat Tinggi' },
    { di: '[76, 90]', kode: 'T', label: 'Tinggi' },
    { di: '[66, 76)', kode: 'S', label: 'Sedang' },
    { di: '[51, 66)', kode: 'R', label: 'Rendah' },
    { di: '(-∞, 51)', kode: 'SR', label: 'Sangat Rendah' },
  ],
  kutipan: [{ acuan: 'e81-ekspor', tempat: 'rumus sel predikat kinerja', kedudukan: 'praktik' }, tercetak],
} as const satisfies Skala;

/** The cell formula of an E.81 export: above 90, then from 76, 66 and 51 on. It closes its gaps two ways. */
export const permendagri86E81 = {
  ...pokokPermendagri86E81,
  catatan:
    'Rumus selnya tidak berpuncak; di sini puncaknya 100 agar capaian di atasnya bertanda. Celah 90–91 ditutup ke atas, tiga celah lain ke bawah.',
  contoh: [
    { nilai: '90.5', kode: 'ST', asal: 'rumus sel: > 90' },
    { nilai: '75.5', kode: 'S', asal: 'rumus sel: di bawah 76' },
  ],
} as const satisfies Skala;

/** What of {@link permendagri86SangatBaik} classifies. */
export const pokokPermendagri86SangatBaik = {
  ...dasar,
  id: 'permendagri-86-2017.sangat-baik',
  nama: 'Skala Permendagri 86/2017 dengan sebutan Sangat Baik sampai Sangat Kurang',
  rentang: [
    { di: '[91, 100]', kode: 'SB', label: 'Sangat Baik' },
    { di: '[76, 90]', kode: 'B', label: 'Baik' },
    { di: '[66, 75]', kode: 'C', label: 'Cukup' },
    { di: '[51, 65]', kode: 'K', label: 'Kurang' },
    { di: '(-∞, 50]', kode: 'SK', label: 'Sangat Kurang' },
  ],
  lubang: /* @__PURE__ */ lubang('tolak'),
  kutipan: [sampang, tercetak],
} as const satisfies Skala;

/** The same numbers under the names that LKjIPs often print. */
export const permendagri86SangatBaik = {
  ...pokokPermendagri86SangatBaik,
  catatan: 'Hurufnya disusun dari sebutannya.',
  contoh: [
    { nilai: '82.5', kode: 'B', asal: 'Sampang hlm. 29: 76 sampai 90' },
    { nilai: '102.5', kode: 'SB', asal: 'di atas 100: kelas teratas dengan peringatan' },
  ],
} as const satisfies Skala;
