import { type Sumbu, sumbu } from '../angka/sumbu.js';
import type { Batang, GambarBatang } from '../laporan/gambar/gambar.js';
import { lipatLabel } from './lipat-label.js';
import { garisLurus, tulisan, unsur } from './unsur.js';
import { LEBAR_GAMBAR, type Lukisan, WARNA } from './warna.js';

/** Where the line stands. */
const PATOKAN = 100;
/** Of the drawing, what stands around the bars. */
const [KIRI, KANAN, ATAS, BAWAH] = [250, 40, 30, 34];
const [TINGGI_BARIS, TINGGI_BATANG] = [46, 20];
const LEBAR_SEBUTAN = 36;
/** A bold letter of a figure at its widest, and what a figure has around it. */
const [LEBAR_HURUF, SELA] = [7, 6];
const LANGKAH_TERBANYAK = 8;

/** Horizontal bars with their figures, against a line at 100. */
export function lukisBatang(g: GambarBatang): Lukisan {
  const nilai = g.batang.map((b) => Number(b.nilai ?? 0));
  const s = sumbu(Math.min(0, ...nilai), Math.max(PATOKAN, ...nilai) + 10, LANGKAH_TERBANYAK);
  const satuan = (LEBAR_GAMBAR - KIRI - KANAN) / (s.maks - s.min);
  const x = (n: number) => KIRI + (n - s.min) * satuan;
  const bawah = ATAS + g.batang.length * TINGGI_BARIS;
  const baris = g.batang.map((b, i) => satuBatang(b, g.bedakan, ATAS + (i + 0.5) * TINGGI_BARIS, x));
  return {
    tinggi: bawah + BAWAH,
    isi: [
      kisi(s, x, bawah),
      garisLurus(
        [
          [x(PATOKAN), ATAS - 4],
          [x(PATOKAN), bawah],
        ],
        { stroke: WARNA.teks, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' },
      ),
      tulisan([String(PATOKAN)], x(PATOKAN), ATAS - 14, { 'font-size': 12, 'text-anchor': 'middle' }),
      // Behind the bars and the figures, so that the line runs through none.
      ...baris,
      garisLurus(
        [
          [x(0), ATAS],
          [x(0), bawah],
        ],
        { stroke: WARNA.abu },
      ),
    ].join(''),
  };
}

/** Lines of the axis with their figures below. */
const kisi = (s: Sumbu, x: (n: number) => number, bawah: number): string =>
  s.tanda
    .map(
      ({ nilai, teks }) =>
        garisLurus(
          [
            [x(nilai), ATAS],
            [x(nilai), bawah],
          ],
          { stroke: WARNA.garis },
        ) + tulisan([teks], x(nilai), bawah + 14, { 'font-size': 12, 'text-anchor': 'middle' }),
    )
    .join('');

function satuBatang(b: Batang, bedakan: boolean, y: number, x: (n: number) => number): string {
  const nilai = Number(b.nilai ?? 0);
  const [kiri, kanan] = [x(Math.min(0, nilai)), x(Math.max(0, nilai))];
  const batang = unsur('rect', {
    x: kiri,
    y: y - TINGGI_BATANG / 2,
    width: kanan - kiri,
    height: TINGGI_BATANG,
    fill: bedakan && nilai < PATOKAN ? WARNA.jingga : WARNA.biru,
  });
  const sebutan = tulisan(lipatLabel(b.sebutan, LEBAR_SEBUTAN, 2).split('\n'), KIRI - 10, y, {
    'font-size': 12,
    'text-anchor': 'end',
  });
  return sebutan + (b.nilai === null ? '' : batang) + angkaBatang(b.teks, y, kanan, kanan - x(0), x(PATOKAN));
}

/** A figure stands in its bar where there is room, else right of it, and right of the line at 100 that would run through it. */
function angkaBatang(teks: string, y: number, ujung: number, panjang: number, garis: number): string {
  const lebar = teks.length * LEBAR_HURUF + 2 * SELA;
  const gaya = { 'font-size': 12, 'font-weight': 'bold' };
  if (panjang >= lebar) return tulisan([teks], ujung - SELA, y, { ...gaya, 'text-anchor': 'end', fill: WARNA.putih });
  const terkena = garis > ujung - SELA && garis < ujung + lebar;
  return tulisan([teks], (terkena ? garis : ujung) + SELA, y, { ...gaya, fill: WARNA.teks });
}
