import { digitCetak } from '../../../angka/digit-cetak.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import { tahunTabel } from '../../fakta/subjek.js';
import { type RelasiLurus, samakan } from '../relasi.js';
import { digitBerarti } from '../sekali-ketik.js';
import type { SelBernama } from './baris-bernama.js';
import { type Kelompok, sejenis, serupa, setara } from './kelompok.js';

/** So many digits an amount and a percentage must show: of fewer too many are a slip away from each other. */
const DIGIT = { uang: 5, persen: 4 } as const;
const TAHUN = /(?<!\d)20\d{2}(?!\d)/g;

/**
 * The only figure that a sentence gives of a row that it names, none of whose cells prints it: the cell of the role that its words say. It may be of
 * another year or version, so that nothing is said of it unless one slip of the hand makes the one of the other; and that is an error only of two digits
 * that changed places, since a budget may have been changed by a round amount, which is one digit.
 */
export function tunggal({ angka: [a, lagi], baris, total }: Kelompok, teks: string): RelasiLurus[] {
  if (a === undefined || lagi !== undefined || total || a.fakta.peran === null) return [];
  const digit = a.jenis === 'uang' || a.jenis === 'persen' ? DIGIT[a.jenis] : null;
  if (digit === null || digitBerarti(a.fakta) < digit) return [];
  const semua = ratakan(baris, (b) => b.sel);
  const [satu, ...lain] = semua.filter((s) => sejenis(a, s) && setara(s.kolom.peran) === a.fakta.peran);
  if (satu === undefined || digitBerarti(satu.fakta) < digit || !setahun(satu, teks, a.jenis === 'persen')) return [];
  if (lain.some((s) => !serupa(s.fakta, satu.fakta)) || semua.some((s) => serupa(a.fakta, s.fakta))) return [];
  const beda = digitBeda(a.fakta, satu.fakta);
  return beda === null
    ? []
    : [{ ...samakan(a.fakta, satu.fakta), ...(beda === 1 || a.jenis === 'persen' ? { ragu: true } : {}) }];
}

/** How many digits of two prints differ: one, or two neighbours that changed places; null where it is otherwise. */
function digitBeda(a: Fakta, b: Fakta): 1 | 2 | null {
  const [x, y] = [digitCetak(a.nilai, a.desimal), digitCetak(b.nilai, b.desimal)];
  if (a.desimal !== b.desimal || x.length !== y.length) return null;
  const [i = 0, j, lagi] = ratakan([...x], (d, ke) => (d === y[ke] ? [] : [ke]));
  if (j === undefined) return 1;
  return lagi === undefined && j === i + 1 && x[i] === y[j] && x[j] === y[i] ? 2 : null;
}

/** Whether one slip makes the one print of the other: a digit, two in each other's place, one lost or typed twice, or the sign before the decimals. */
export function salahSalin(a: Fakta, b: Fakta): boolean {
  if (digitBeda(a, b) !== null) return true;
  const [x, y] = [digitCetak(a.nilai, a.desimal), digitCetak(b.nilai, b.desimal)].sort((s, t) => s.length - t.length);
  if (x === undefined || y === undefined || y.length - x.length > 1) return false;
  return x.length === y.length ? x === y : [...y].some((_, i) => y.slice(0, i) + y.slice(i + 1) === x);
}

/** The years that a sentence names. */
export const tahunDi = (teks: string): number[] => [...new Set([...teks.matchAll(TAHUN)].map((m) => Number(m[0])))];

/** Whether a cell is of the year of a sentence, as far as both say; percentages of two years are near to each other. */
export function setahun({ kolom, fakta: { sel } }: SelBernama, teks: string, ketat: boolean): boolean {
  const milik = kolom.tahun ?? (sel && tahunTabel(sel.tabel));
  const [satu, lagi] = tahunDi(teks);
  return satu === undefined || (milik === null ? !ketat : satu === milik && lagi === undefined);
}
