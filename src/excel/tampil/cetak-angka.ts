import { bulatDigit, type Digit, geserTitik, pisahTitik } from './digit.js';
import type { Butir } from './urai-format.js';

/** A section as a plain number format. */
interface Bentuk {
  /** Pieces before the decimal point, and from it on. */
  readonly depan: readonly Butir[];
  readonly belakang: readonly Butir[];
  readonly berkelompok: boolean;
  /** Decimals that the point moves: two for a percent, three back for a comma behind the digits. */
  readonly geser: number;
}

/** A printed magnitude, and whether all its shown digits are zero: then it has no minus sign. */
export interface Cetakan {
  readonly teks: string;
  readonly nol: boolean;
}

/** The text of a magnitude under a section with places for digits; literals stand where the format has them. */
export function cetakAngka(nilai: Digit, butir: readonly Butir[]): Cetakan {
  const { depan, belakang, berkelompok, geser } = bentukDari(butir);
  const desimal = belakang.filter((b) => b.jenis === 'tempat').length;
  const bulat = bulatDigit(geserTitik(nilai, geser), desimal);
  const { utuh, pecahan } = pisahTitik(bulat, desimal);
  return { teks: isiDepan(depan, utuh, berkelompok) + isiBelakang(belakang, pecahan), nol: bulat.digit === '' };
}

/** By how many places a section moves the decimal point. */
export const geserTitikBagian = (butir: readonly Butir[]): number => bentukDari(butir).geser;

function bentukDari(semua: readonly Butir[]): Bentuk {
  const titik = semua.findIndex((b) => b.jenis === 'titik');
  const awal = semua.findIndex((b) => b.jenis === 'tempat');
  const utuhAkhir = semua.map((b, i) => b.jenis === 'tempat' && (titik < 0 || i < titik)).lastIndexOf(true);
  let geser = 0;
  let berkelompok = false;
  const butir = semua.map((b, i): Butir => {
    if (b.jenis === 'persen') geser += 2;
    if (b.jenis !== 'koma') return b;
    const diAntara = i > awal && i < utuhAkhir;
    const dibelakang = awal >= 0 && !diAntara && hanyaKoma(semua, i);
    if (diAntara) berkelompok = true;
    if (dibelakang) geser -= 3;
    return { jenis: 'koma', isi: diAntara || dibelakang ? '' : ',' };
  });
  return {
    depan: titik < 0 ? butir : butir.slice(0, titik),
    belakang: titik < 0 ? [] : butir.slice(titik),
    berkelompok,
    geser,
  };
}

/** Whether a comma follows the digits with nothing but commas between. */
function hanyaKoma(semua: readonly Butir[], i: number): boolean {
  let j = i;
  while (semua[j]?.jenis === 'koma') j -= 1;
  return semua[j]?.jenis === 'tempat';
}

/** Digits are put into the places from the right; what has no place of its own stands at the first one. */
export function isiDepan(butir: readonly Butir[], utuh: string, berkelompok: boolean): string {
  const pertama = butir.findIndex((b) => b.jenis === 'tempat');
  let sisa = utuh;
  let tercetak = 0;
  const satu = (digit: string): string => {
    tercetak += 1;
    return berkelompok && tercetak > 1 && (tercetak - 1) % 3 === 0 ? `${digit}.` : digit;
  };
  let hasil = '';
  for (let i = butir.length - 1; i >= 0; i -= 1) {
    const b = butir[i] as Butir;
    if (b.jenis !== 'tempat') {
      hasil = b.isi + hasil;
      continue;
    }
    do {
      const digit = sisa.slice(-1);
      sisa = sisa.slice(0, -1);
      hasil = (digit === '' ? kosongDi(b.isi, satu) : satu(digit)) + hasil;
    } while (i === pertama && sisa !== '');
  }
  return hasil;
}

const kosongDi = (tempat: string, satu: (digit: string) => string): string =>
  tempat === '0' ? satu('0') : tempat === '?' ? ' ' : '';

/** Zeros at the end show only in places that ask for them; a point with nothing behind it is left out. */
export function isiBelakang(butir: readonly Butir[], pecahan: string): string {
  const tempat = butir.filter((b) => b.jenis === 'tempat').map((b) => b.isi);
  const perlu = Math.max(pecahan.replace(/(?<!0)0+$/, '').length, tempat.lastIndexOf('0') + 1);
  const tanpaTitik = perlu === 0 && tempat.length > 0 && !tempat.includes('?');
  let di = -1;
  return butir
    .map((b) => {
      if (b.jenis === 'titik') return tanpaTitik ? '' : ',';
      if (b.jenis !== 'tempat') return b.isi;
      di += 1;
      return di < perlu ? (pecahan[di] as string) : b.isi === '?' ? ' ' : '';
    })
    .join('');
}
