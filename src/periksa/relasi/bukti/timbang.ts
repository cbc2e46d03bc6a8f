import { BOBOT, SATUAN_TERKECIL } from './bobot.js';
import type { CiriKolom } from './lapangan.js';

/** From so many figures on the step of a column says something. */
const KISI_SEJAK = 5;

/**
 * What one row shows for a relation, in nats: how unlikely its figure would be by chance, among figures as widely spread as those of its
 * column. `lebar` is the width of what would have been accepted.
 */
export function beratBaris(
  ciri: CiriKolom,
  nilai: number,
  lebar: number,
  terbanyak: number = BOBOT.barisTerbanyak,
): number {
  if (nilai === 0) return 0;
  const sebaran = Math.min(ciri.rentang > 0 ? ciri.rentang : Infinity, 2 * Math.abs(nilai));
  const kembar = ((ciri.banyak.get(nilai) ?? 1) - 1) / ciri.terisi;
  // Few figures that are computed are multiples of something by chance; amounts that are set are not.
  const kisi = ciri.terisi >= KISI_SEJAK || terbanyak > BOBOT.barisTerbanyak ? ciri.kisi : 0;
  const peluang = Math.max(Math.max(lebar, kisi) / sebaran, kembar);
  return peluang >= 1 ? 0 : Math.min(terbanyak, -Math.log(peluang));
}

/**
 * The same for a sum of rows. That a figure of many digits is printed elsewhere too says nothing against it: a parent of one child, and its
 * own parent, print the same.
 */
export const beratJumlah = (ciri: CiriKolom, nilai: number, satuan: number, lebar: number): number =>
  Math.abs(nilai) < SATUAN_TERKECIL * satuan
    ? beratBaris(ciri, nilai, lebar)
    : beratBaris({ ...ciri, banyak: TANPA_KEMBAR }, nilai, lebar, BOBOT.jumlahTerbanyak);

/** Of which no figure is printed twice. */
export const TANPA_KEMBAR: CiriKolom['banyak'] = new Map();

/** The chance that a sum of so many rounded parts meets its rounded total exactly. */
export function peluangTepat(bagian: number): number {
  const sebaran = Math.sqrt((bagian + 1) / 12);
  // The share of a normal curve within half a unit, close enough for a weight.
  const z = 0.5 / sebaran;
  return Math.sqrt(1 - Math.exp((-2 * z * z) / Math.PI));
}

/** What is taken off for having looked at so many forms before this one came up. */
export const dendaCari = (dicoba: number, lazim: boolean): number =>
  lazim ? Math.log(10 + dicoba / 8) : Math.log(Math.max(dicoba, 1));

/** Nats of a row by the operands that it was computed from. */
export const beratOperan = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : a === b || a === SERATUS || b === SERATUS ? BOBOT.setara : 1;

const SERATUS = 100;
