import { tiap } from '../../../tabel/tiap.js';
import { pecahKata } from '../../fakta/kata.js';

/** Each with the spelling that offices keep beside it: `Pebruari`, `Nopember`. */
const BULAN = [/^jan/, /^[fp]eb/, /^mar/, /^apr/, /^mei/, /^jun/, /^jul/, /^ag/, /^sep/, /^okt/, /^no[vp]/, /^des/];
/** `September` is the longest. */
const KATA_TERPANJANG = 9;

/** Which month a word names, whole or short, from 0; −1 for none. */
const bulanKata = (kata: string): number =>
  kata.length > KATA_TERPANJANG || kata.length < 3 ? -1 : BULAN.findIndex((b) => b.test(kata));

/** The month that a text names as its first word; −1 where it does not, or says more. */
export function bulanLabel(teks: string): number {
  const [kata = '', ...lain] = pecahKata(teks.slice(0, 40));
  return lain.length > 1 ? -1 : bulanKata(kata);
}

/** The month that a heading names in any of its words. */
export function bulanJudul(teks: string): number {
  const bulan = tiap(pecahKata(teks.slice(0, 120)), bulanKata);
  return bulan.find((b) => b >= 0) ?? -1;
}
