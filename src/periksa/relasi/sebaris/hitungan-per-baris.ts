import { ratakan } from '../../../tabel/tiap.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';

/** The longest calculation that is looked at. */
const TERPANJANG = 400;
/** So many rows with a calculation of their own, and so many ways among them: a maximize and a minimize beside each other are one list still. */
const BARIS_TERSEDIKIT = 3;
const RAGAM_TERSEDIKIT = 3;

/**
 * Whether each row prints a calculation of its own (`4 ÷ 5 × 100 = 80,00`) and these are of several kinds: a list of traces, whose columns
 * hold whatever the row's own formula takes and gives. No rule of columns and no total can be meant there.
 */
export function hitunganPerBaris(t: TabelTerbaca): boolean {
  return t.kolom.some((k) => {
    const cara = ratakan(t.baris, (b) => caraHitung(t.tabel.baris[b.ke]?.[k.ke] ?? '') ?? []);
    return cara.length >= BARIS_TERSEDIKIT && new Set(cara).size >= RAGAM_TERSEDIKIT;
  });
}

/** The operations of a calculation in their order, a sum of any length as one; null for a text that is none. */
function caraHitung(teks: string): string | null {
  if (teks.length > TERPANJANG || !/[\d…]\)?\s?[-+−–×÷/:*][^=]*=\s?[-−]?\d/.test(teks)) return null;
  const kiri = teks.slice(0, teks.indexOf('='));
  return kiri.replace(/[^-+−–×÷/:*]/g, '').replace(/\++/g, '+');
}
