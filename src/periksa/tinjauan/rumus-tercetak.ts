import { capaianMinimizeCetakanKeliru } from '../../rumus/capaian/minimize-dikenali.js';
import { pencariLokasi } from '../fakta/lokasi-narasi.js';
import { p110 } from '../temuan/p110-rumus-tercetak.js';
import type { Temuan } from '../temuan.js';
import { namaLokasi } from '../uraian-relasi.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

const SALAH_CETAK = {
  id: 'Target pertama tercetak Realisasi',
  en: 'the first Target is printed as Realisasi',
};
const SEBUTAN = '(?:realisasi|r)';
const POLA = new RegExp(`\\(?\\b${SEBUTAN} ?[-−–] ?\\( ?${SEBUTAN} ?[-−–] ?(?:target|rencana|t) ?\\)`, 'i');

/** The misprinted formula (R − (R − T)) ÷ T, which gives 100 whatever the result. */
export function rumusTercetak(b: Bacaan): Temuan[] {
  return b.narasi.flatMap((n) => {
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
