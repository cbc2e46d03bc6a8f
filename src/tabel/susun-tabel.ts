import { apakahSekolom } from './jenis-kolom.js';
import { apakahBarisKepala, apakahLanjutan, barisPertama, isiBaris, nomorTabel, sekepala } from './lanjutan.js';
import { pisahTabel } from './pisah-tabel.js';
import type { Tabel } from './tabel.js';
import type { TabelTersusun } from './tabel-tersusun.js';

/** How far back the table is looked for that another one goes on with. */
const TERJAUH = 8;
const PENUTUP = /^(?:grand\s+)?(?:jumlah|total|j\s?u\s?m\s?l\s?a\s?h)\b/i;

/** The tables as they are meant: parted where several stand in one grid, and joined where one goes on in the next grid. */
export function susunTabel(tabel: readonly Tabel[]): TabelTersusun[] {
  const kelompok: TabelTersusun[][] = [];
  for (const t of tabel.flatMap((t) => pisahTabel(t).tabel)) {
    const sebutan = [t.nama, t.judul, ...t.atas].filter((s) => s !== undefined);
    const lanjutan = kelompok
      .slice(-TERJAUH)
      .reverse()
      .find(sebutan.some(apakahLanjutan) ? (k) => disebutLanjutan(k, t, sebutan) : (k) => melanjutkan(k, t));
    if (lanjutan) lanjutan.push(t);
    else kelompok.push([t]);
  }
  return kelompok.map(sambung);
}

function sambung(bagian: readonly TabelTersusun[]): TabelTersusun {
  const [pertama, kedua] = bagian as [TabelTersusun, ...TabelTersusun[]];
  if (kedua === undefined) return pertama;
  const catatan = bagian.flatMap((b) => b.catatan ?? []);
  return {
    ...pertama,
    ...(catatan.length === 0 ? {} : { catatan }),
    baris: bagian.flatMap((b) => b.baris),
    letak: bagian.flatMap((b) => b.letak),
  };
}

/** Whether a table that says that it goes on does so with the one at hand: its heading or its width is the same, and its number, where both have one. */
function disebutLanjutan([awal]: readonly TabelTersusun[], t: TabelTersusun, sebutan: readonly string[]): boolean {
  if (awal === undefined || !setempat(awal, t) || !secorak(awal, t)) return false;
  const nomor = sebutan.map(nomorTabel).find((n) => n !== null);
  const milik = [awal.nama, awal.judul].map((s) => nomorTabel(s ?? '')).find((n) => n !== null);
  return nomor === undefined || milik === undefined || nomor === milik;
}

/**
 * Whether a table that does not say so goes on with the one at hand: it has no name of its own, and either no heading and its columns hold the same,
 * or the same heading and the numbers go on.
 */
function melanjutkan(kelompok: readonly TabelTersusun[], t: TabelTersusun): boolean {
  const [awal, lalu] = [kelompok[0], kelompok.at(-1)] as [TabelTersusun, TabelTersusun];
  const namanya = t.nama !== undefined && t.nama !== awal.nama && !namaBerkas(t);
  if (t.atas.length > 0 || namanya || (t.judul !== undefined && t.judul !== awal.judul)) return false;
  if (!setempat(awal, t) || !secorak(awal, t)) return false;
  return berkepala(t) ? berlanjut(lalu, t) : apakahSekolom(awal.baris, t.baris);
}

const setempat = (a: Tabel, b: Tabel): boolean => a.berkas === b.berkas && a.lembar === b.lembar;

const atas = (t: Tabel): readonly string[] => barisPertama(t.baris) as readonly string[];
const berkepala = (t: Tabel): boolean => apakahBarisKepala(atas(t));

/** Whether a table has the heading of another, or none and its width. */
const secorak = (awal: Tabel, t: Tabel): boolean =>
  berkepala(t) ? sekepala(barisPertama(awal.baris), atas(t)) : lebar(awal) === lebar(t);

/** Whether the name of a table is that of its file, counted or not (`belanja`, `belanja (2)`): what has none is called so, also a part that goes on. */
const namaBerkas = ({ berkas, nama = '' }: Tabel): boolean =>
  berkas?.split(/[\\/]/).some((b) => b.startsWith(`${nama.replace(/ \(\d{1,4}\)$/, '')}.`)) === true;

const lebar = (t: Tabel): number => (t.baris[0] as readonly string[]).length;

/**
 * Whether the numbers of the first column go on: 5 after 4; a total closes a table. Where nothing is numbered, whether other things follow under the
 * same heading, down to the total that the part before has none of.
 */
function berlanjut(lalu: Tabel, t: Tabel): boolean {
  if (bertotal(lalu)) return false;
  const terakhir = lalu.baris.map(nomor).filter(Number.isFinite).slice(-1);
  const pertama = t.baris
    .filter((b) => b.some((s) => /\p{L}/u.test(s)))
    .map(nomor)
    .filter(Number.isFinite);
  if (terakhir.length > 0 || pertama.length > 0) return terakhir.some((n) => pertama[0] === n + 1);
  const sudah = new Set(lalu.baris.slice(1).map(namaBaris));
  return bertotal(t) && !t.baris.slice(1).some((b) => sudah.has(namaBaris(b)));
}

/** Whether a total closes a table. */
const bertotal = (t: Tabel): boolean =>
  t.baris
    .filter((b) => isiBaris(b).length > 1)
    .slice(-1)
    .some((b) => isiBaris(b).some((s) => PENUTUP.test(s)));

const namaBaris = (b: readonly string[]): string | undefined => isiBaris(b)[0];

const nomor = (b: readonly string[]): number => Number(/^(\d{1,4})\.?(?:\||$)/.exec(b.join('|'))?.[1] ?? Number.NaN);
