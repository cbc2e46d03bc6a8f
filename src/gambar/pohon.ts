import type { GambarPohon, SimpulGambar } from '../laporan/gambar/gambar.js';
import { lipatLabel } from './lipat-label.js';
import { garisLurus, tulisan, unsur } from './unsur.js';
import { LEBAR_GAMBAR, type Lukisan, WARNA } from './warna.js';

const TEPI = 10;
/** Of the box of the root, which says what the tree is. */
const LEBAR_AKAR = 64;
/** Between the columns, and between a box and the one below it. */
const [SELA_KOLOM, SELA_KOTAK] = [26, 10];
const LEBAR_TERKECIL = 110;
const UKURAN_HURUF = 10.5;
/** A letter takes so much of its size, in a text of many. */
const LEBAR_HURUF = 0.54;
const BARIS_TERBANYAK = 5;

/** A node with its lines, and the height that it and all below it take. */
interface Ukuran {
  readonly baris: readonly string[];
  readonly tinggi: number;
  readonly anak: readonly Ukuran[];
}

/** A box where it stands: the middle of its left side, and what hangs on it. */
interface Kotak {
  readonly baris: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly anak: readonly Kotak[];
}

const dalam = (s: readonly SimpulGambar[]): number =>
  s.length === 0 ? 0 : 1 + Math.max(...s.map((a) => dalam(a.anak)));
const tinggiKotak = (baris: readonly string[]): number => baris.length * UKURAN_HURUF * 1.25 + 10;
const tinggiSemua = (u: readonly Ukuran[]): number => u.reduce((n, a) => n + a.tinggi, 0);

/** A tree from left to right; the goals hang on one root that says what it is. */
export function lukisPohon(g: GambarPohon): Lukisan {
  const kolom = dalam(g.simpul);
  const muat = (LEBAR_GAMBAR - 2 * TEPI - LEBAR_AKAR) / Math.max(1, kolom) - SELA_KOLOM;
  const lebar = Math.max(LEBAR_TERKECIL, muat);
  const akar = ukur({ sebutan: 'Kinerja', anak: g.simpul }, lebar);
  const kotak = letakkan(akar, TEPI, TEPI, LEBAR_AKAR, lebar);
  return {
    isi: ranting(kotak) + gambarKotak(kotak),
    lebar: Math.max(LEBAR_GAMBAR, 2 * TEPI + LEBAR_AKAR + kolom * (SELA_KOLOM + lebar)),
    tinggi: akar.tinggi + 2 * TEPI,
  };
}

function ukur(s: SimpulGambar, lebar: number): Ukuran {
  const muat = Math.floor((lebar - 8) / (UKURAN_HURUF * LEBAR_HURUF));
  const baris = lipatLabel(s.sebutan, muat, BARIS_TERBANYAK).split('\n');
  const anak = s.anak.map((a) => ukur(a, lebar));
  return { baris, anak, tinggi: Math.max(tinggiKotak(baris) + SELA_KOTAK, tinggiSemua(anak)) };
}

/** Each child under the one before, the node beside the middle of its first and last; in the room from `atas` that it takes. */
function letakkan(u: Ukuran, x: number, atas: number, lebar: number, lebarAnak: number): Kotak {
  // A node may be higher than all that hangs on it.
  let mulai = atas + (u.tinggi - tinggiSemua(u.anak)) / 2;
  const anak = u.anak.map((a) => {
    const kotak = letakkan(a, x + lebar + SELA_KOLOM, mulai, lebarAnak, lebarAnak);
    mulai += a.tinggi;
    return kotak;
  });
  const setengah = (tinggiKotak(u.baris) + SELA_KOTAK) / 2;
  const tengah = anak.length === 0 ? atas + setengah : ((anak[0] as Kotak).y + (anak.at(-1) as Kotak).y) / 2;
  const y = Math.min(Math.max(tengah, atas + setengah), atas + u.tinggi - setengah);
  return { baris: u.baris, x, y, lebar, anak };
}

/** The lines to the children: out to the middle between the columns, along, and in. */
const ranting = (k: Kotak): string =>
  k.anak
    .map((a) => {
      const [dari, tengah] = [k.x + k.lebar, k.x + k.lebar + SELA_KOLOM / 2];
      const titik = [
        [dari, k.y],
        [tengah, k.y],
        [tengah, a.y],
        [a.x, a.y],
      ] as const;
      return garisLurus(titik, { stroke: WARNA.abu, 'stroke-width': 1.2 }) + ranting(a);
    })
    .join('');

const gambarKotak = (k: Kotak): string =>
  unsur('rect', {
    x: k.x,
    y: k.y - tinggiKotak(k.baris) / 2,
    width: k.lebar,
    height: tinggiKotak(k.baris),
    rx: 3,
    fill: WARNA.muda,
    stroke: WARNA.biru,
  }) +
  tulisan(k.baris, k.x + k.lebar / 2, k.y, { 'font-size': UKURAN_HURUF, 'text-anchor': 'middle' }) +
  k.anak.map(gambarKotak).join('');
