import type { Acak } from './acak.js';

/** How the figures of one report are printed. */
export interface Gaya {
  /** Before rupiah: '', 'Rp', 'Rp ', 'Rp. '. */
  readonly awalan: string;
  /** After rupiah: '', ',00', ',-'. */
  readonly akhiran: string;
  readonly ribuan: '.' | ',';
  readonly tandaPersen: '' | '%' | ' %';
  /** 80,10 is printed 80,1. */
  readonly buangNol: boolean;
  /** A negative is printed in brackets. */
  readonly kurung: boolean;
}

export type Jenis = 'rupiah' | 'persen' | 'ukur';

/** A printed figure: v ÷ 10^d. */
export interface AngkaCetak {
  readonly v: bigint;
  readonly d: number;
  readonly jenis: Jenis;
  readonly gaya: Gaya;
}

/** One printed cell; its text changes when an error is put in. */
export interface Sel {
  teks: string;
  angka?: AngkaCetak;
  /** A measured result, which is rounded where it has decimals: what is computed from it has an interval. */
  diukur?: true;
}

export function gayaAcak(a: Acak): Gaya {
  const inggris = a.peluang(0.08);
  return {
    awalan: a.pilih(['', '', '', 'Rp', 'Rp ', 'Rp. ']),
    akhiran: inggris ? a.pilih(['', '.00']) : a.pilih(['', '', ',00', ',00', ',-']),
    ribuan: inggris ? ',' : '.',
    tandaPersen: a.pilih(['', '', '%', ' %']),
    buangNol: a.peluang(0.2),
    kurung: a.peluang(0.3),
  };
}

export const teks = (isi: string): Sel => ({ teks: isi });

export function sel(v: bigint, d: number, jenis: Jenis, gaya: Gaya): Sel {
  const s: Sel = { teks: '' };
  ubah(s, { v, d, jenis, gaya });
  return s;
}

export function ubah(s: Sel, angka: AngkaCetak): void {
  s.angka = gantiNol(angka);
  s.teks = cetak(s.angka);
}

/** With trailing zeros dropped the figure is printed with fewer decimals, and is read so. */
function gantiNol(a: AngkaCetak): AngkaCetak {
  if (!a.gaya.buangNol || a.jenis === 'rupiah') return a;
  let { v, d } = a;
  while (d > 0 && v % 10n === 0n) {
    v /= 10n;
    d -= 1;
  }
  return { ...a, v, d };
}

export function cetak({ v, d, jenis, gaya }: AngkaCetak): string {
  const mutlak = v < 0n ? -v : v;
  const digit = mutlak.toString().padStart(d + 1, '0');
  const utuh = d === 0 ? digit : digit.slice(0, -d);
  const pecahan = d === 0 ? '' : `${gaya.ribuan === '.' ? ',' : '.'}${digit.slice(-d)}`;
  const kelompok = jenis === 'persen' ? utuh : utuh.replace(/\B(?=(\d{3})+$)/g, gaya.ribuan);
  const isi = `${kelompok}${pecahan}`;
  const tanda = (t: string) => (v < 0n ? (gaya.kurung && jenis === 'rupiah' ? `(${t})` : `-${t}`) : t);
  if (jenis === 'rupiah')
    return tanda(`${gaya.awalan}${isi}${d === 0 ? gaya.akhiran : ''}`).replace(/^-(Rp\.? ?)/, '$1-');
  return jenis === 'persen' ? `${tanda(isi)}${gaya.tandaPersen}` : tanda(isi);
}

export type Mode = 'setengah-naik' | 'potong';

/** a ÷ b at d decimals, as a scaled whole number, away from zero on ties; truncation is towards zero. */
export function bagiBulat(a: bigint, b: bigint, d: number, mode: Mode): bigint {
  const negatif = a < 0n !== b < 0n;
  const atas = (a < 0n ? -a : a) * 10n ** BigInt(d);
  const bawah = b < 0n ? -b : b;
  const q = mode === 'potong' ? atas / bawah : (2n * atas + bawah) / (2n * bawah);
  return negatif ? -q : q;
}
