import { isiBelakang, isiDepan } from './cetak-angka.js';
import { bulatDigit, type Digit, geserTitik, pisahTitik } from './digit.js';
import type { Butir } from './urai-format.js';

/** The text of a magnitude under a section with an exponent: `0.00E+00`, `##0.0E+0`. */
export function cetakIlmiah(nilai: Digit, butir: readonly Butir[]): string {
  const e = butir.findIndex((b) => b.jenis === 'pangkat');
  const mantisa = butir.slice(0, e);
  const titik = mantisa.findIndex((b) => b.jenis === 'titik');
  const depan = titik < 0 ? mantisa : mantisa.slice(0, titik);
  const belakang = titik < 0 ? [] : mantisa.slice(titik);
  const banyakUtuh = Math.max(1, tempat(depan));
  const desimal = tempat(belakang);
  // With several places before the point the exponent goes in steps of as many.
  const langkah = (d: Digit): number => (d.digit === '' ? 0 : Math.floor((d.pangkat - 1) / banyakUtuh) * banyakUtuh);
  const awal = langkah(nilai);
  const bulat = bulatDigit(geserTitik(nilai, -awal), desimal);
  const pangkat = awal + langkah(bulat);
  const { utuh, pecahan } = pisahTitik(bulatDigit(geserTitik(bulat, awal - pangkat), desimal), desimal);
  const tanda = pangkat < 0 ? '-' : butir[e]?.isi === '+' ? '+' : '';
  const ekor = isiDepan(butir.slice(e + 1), String(Math.abs(pangkat)), false);
  return `${isiDepan(depan, utuh === '' ? '0' : utuh, false)}${isiBelakang(belakang, pecahan)}E${tanda}${ekor}`;
}

const tempat = (butir: readonly Butir[]): number => butir.filter((b) => b.jenis === 'tempat').length;
