import type { Acak } from './acak.js';
import { baca, cetak, type Gaya } from './cetak.js';
import type { Sel } from './lembar.js';
import { pec } from './pecahan.js';

/** Changes the digits: whole figures are grouped anew as a spreadsheet does, others keep their text. */
export function olahAngka(s: Sel, olah: (angka: string) => string | null): string | null {
  const g = s.gaya;
  if (g === null) return null;
  const m = /\d[\d.,]*/.exec(s.teks);
  if (!m) return null;
  const b = baca(s.teks, g);
  if (b === null) return null;
  const isi = m[0].replace(/[.,]$/, '');
  const [badan = '', ekor] = isi.split(g.des);
  const polos = g.rib === '' ? badan : badan.replaceAll(g.rib, '');
  const tulis = (baru: string): string | null => (baru === isi || !baru ? null : s.teks.replace(isi, baru));
  if (polos.length <= 3 && ekor) {
    const digit = olah(polos + ekor);
    if (digit === null) return null;
    // The decimals stay as many; a third one would read as thousands.
    const utuh = digit.slice(0, -ekor.length);
    return utuh === '' || (utuh.length > 1 && utuh.startsWith('0'))
      ? null
      : tulis(`${utuh}${g.des}${digit.slice(-ekor.length)}`);
  }
  const digit = olah(polos);
  if (digit === null || digit === '' || (digit.length > 1 && digit.startsWith('0'))) return null;
  const u: Gaya = { ...g, awal: '', akhir: '', desimal: 0, skala: 1n, nol: null };
  return tulis(cetak(pec(BigInt(digit)), u) + (ekor === undefined ? '' : g.des + ekor));
}

const tempat = (a: Acak, t: string): number => a.bulat(0, t.length - 1);

export const OLAH: Readonly<Record<string, (a: Acak) => (t: string) => string | null>> = {
  'angka salah': (a) => (t) => {
    const i = tempat(a, t);
    const c = String(a.bulat(i === 0 ? 1 : 0, 9));
    return t[i] === c ? null : t.slice(0, i) + c + t.slice(i + 1);
  },
  'angka tertukar': (a) => (t) => {
    if (t.length < 2) return null;
    const i = a.bulat(0, t.length - 2);
    return t[i] === t[i + 1] || (i === 0 && t[1] === '0')
      ? null
      : `${t.slice(0, i)}${t[i + 1]}${t[i]}${t.slice(i + 2)}`;
  },
  'angka hilang': (a) => (t) => {
    if (t.length < 3) return null;
    const i = tempat(a, t);
    return t.slice(0, i) + t.slice(i + 1);
  },
  'angka ganda': (a) => (t) => {
    const i = tempat(a, t);
    return t.slice(0, i + 1) + t.slice(i);
  },
};
