import { capaianMinimizeCetakanKeliru } from '../../rumus/capaian/minimize-dikenali.js';
import { ratakan } from '../../tabel/tiap.js';
import { pencariLokasi } from '../fakta/lokasi-narasi.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** The printed formula (R − (R − T)) ÷ T, which is 100 for every R (F02). */
export const p110 = jenisTemuan({
  kode: 'P110',
  tingkat: 'galat',
  pesan: '{sel}: rumus {tercetak} memberi 100 untuk setiap realisasi; mungkin dimaksud {semestinya}.',
  saran:
    'Perbaiki rumusnya menjadi (Target − (Realisasi − Target)) ÷ Target × 100 %, dan pastikan tabel memakai rumus itu.',
  en: {
    pesan: '{sel}: the formula {tercetak} gives 100 for every realisasi; perhaps {semestinya} is meant.',
    saran: 'Correct the formula and make sure that the tables use it.',
  },
});

/** What the catalogue says of {@link p110} besides. */
export const p110Lengkap = lengkapiTemuan(p110, {
  nama: 'Rumus tercetak selalu memberi 100',
  en: { nama: 'Printed formula is always 100' },
  salah: [],
  benar: [],
  batas: 'Mengenali satu salah cetak itu saja, dalam LaTeX atau teks biasa.',
});

const SALAH_CETAK = {
  id: 'Target pertama tercetak Realisasi',
  en: 'the first Target is printed as Realisasi',
};
const SEBUTAN = '(?:realisasi|r)';
const POLA = new RegExp(`\\(?\\b${SEBUTAN} ?[-−–] ?\\( ?${SEBUTAN} ?[-−–] ?(?:target|rencana|t) ?\\)`, 'i');

/** The misprinted formula (R − (R − T)) ÷ T, which gives 100 whatever the result. */
export function rumusTercetak(b: Bacaan): Temuan[] {
  return ratakan(b.narasi, (n) => {
    const polos = n.teks
      .slice(0, 20_000)
      .replace(/\\text|\\frac|[{}$]/g, ' ')
      .replace(/ {2,}/g, ' ');
    const tercetak = POLA.exec(polos)?.[0];
    if (tercetak === undefined) return [];
    const lokasi = pencariLokasi(n)(Math.max(n.teks.search(/realisasi|\bR\b/i), 0));
    const semestinya = '(Target − (Realisasi − Target)) ÷ Target × 100 %';
    return [
      tulisTemuan(
        p110,
        b,
        {
          lokasi,
          tercetak,
          semestinya,
          rumus: capaianMinimizeCetakanKeliru,
          penjelasan: [{ sebab: 'salah-cetak', teks: SALAH_CETAK, skor: 0.95 }],
        },
        { sel: namaLokasi(lokasi), tercetak, semestinya },
      ),
    ];
  });
}
