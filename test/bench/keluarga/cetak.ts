import { type Pec, pec, satuan } from './pecahan.js';

/** How the figures of one column are written. */
export interface Gaya {
  readonly rib: '.' | ',' | '';
  readonly des: ',' | '.';
  readonly desimal: number;
  readonly awal: string;
  readonly akhir: string;
  readonly kurung: boolean;
  /** What stands for zero; null: the figure itself. */
  readonly nol: string | null;
  /** Trailing zeros are dropped, as a spreadsheet in General does. */
  readonly pangkas: boolean;
  /** Cut off instead of rounded, a habit of the whole report. */
  readonly potong: boolean;
  /** 1.000.000 where the column is in millions. */
  readonly skala: bigint;
}

const kelompok = (s: string, rib: string): string => (rib === '' ? s : s.replace(/\B(?=(?:\d{3})+$)/g, rib));

/** The figure as the report prints it. */
export function cetak(x: Pec, g: Gaya): string {
  const u = satuan(pec(x.n, x.d * g.skala), g.desimal, g.potong);
  return cetakSatuan(u, g);
}

function cetakSatuan(u: bigint, g: Gaya): string {
  if (u === 0n && g.nol !== null) return g.nol;
  const s = (u < 0n ? -u : u).toString().padStart(g.desimal + 1, '0');
  let ekor = g.desimal > 0 ? s.slice(-g.desimal) : '';
  if (g.pangkas) ekor = ekor.replace(/0+$/, '');
  const badan = kelompok(g.desimal > 0 ? s.slice(0, -g.desimal) : s, g.rib) + (ekor ? g.des + ekor : '');
  const isi = g.awal + badan + g.akhir;
  return u >= 0n ? isi : g.kurung ? `(${isi})` : `${g.awal}-${badan}${g.akhir}`;
}

/** What a reader takes from the printed text: the value and its last decimal; null where no figure stands. */
export function baca(teks: string, g: Gaya): { readonly nilai: Pec; readonly des: number } | null {
  if (teks === '-' || (g.nol !== null && teks === g.nol)) return { nilai: pec(0n), des: g.desimal };
  let t = teks.replace(/[()]/g, '');
  let minus = t !== teks || t.startsWith('-');
  t = t.replace(/^-/, '');
  if (g.awal && t.startsWith(g.awal)) t = t.slice(g.awal.length);
  minus ||= t.startsWith('-');
  t = t.replace(/^-/, '');
  if (g.akhir && t.endsWith(g.akhir)) t = t.slice(0, -g.akhir.length);
  if (g.rib) t = t.replaceAll(g.rib, '');
  const [a = '', b = ''] = t.split(g.des);
  if (!/^\d+$/.test(a + b) || a === '') return null;
  const nilai = pec(BigInt(a + b) * g.skala * (minus ? -1n : 1n), 10n ** BigInt(b.length));
  return { nilai, des: b.length };
}
