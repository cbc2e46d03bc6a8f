import type { Aturan } from './cari-pasangan.js';
import type { Lapangan } from './lapangan.js';

/** The rules that stay when several say the same of the same figures. */
export const lombakan = (l: Lapangan, aturan: readonly Aturan[]): Aturan[] => {
  const satu = satuPerHimpunan(aturan);
  return satu.filter((a) => !satu.some((b) => b !== a && menggantikan(l, b, a)));
};

/**
 * One rule for each set of columns: the one that holds most rows on the printed figures, of these the one whose result is the coarsest figure.
 * A share computed back to what it is a share of says the same again, with a tolerance that hides errors.
 */
function satuPerHimpunan(aturan: readonly Aturan[]): Aturan[] {
  const terbaik = new Map<string, Aturan>();
  for (const a of aturan) {
    const kunci = [a.hasil, ...a.masuk].sort((x, y) => x - y).join(',');
    const lama = terbaik.get(kunci);
    if (lama === undefined || lebihBaik(a, lama)) terbaik.set(kunci, a);
  }
  return [...terbaik.values()];
}

function lebihBaik(a: Aturan, b: Aturan): boolean {
  if (a.tepat.size !== b.tepat.size) return a.tepat.size > b.tepat.size;
  const lazim = (x: Aturan): number => (x.bentuk === null || x.bentuk.lazim ? 1 : 0);
  if (lazim(a) !== lazim(b)) return lazim(a) > lazim(b);
  return a.longgar.size > b.longgar.size;
}

/**
 * Whether a rule takes the place of another: the same with one column exchanged for one that is often equal to it, or a sum of more columns,
 * which gives all rows that the other gives and some that it does not.
 */
function menggantikan(l: Lapangan, baru: Aturan, lama: Aturan): boolean {
  if (baru.hasil !== lama.hasil || baru.bentuk?.rumus !== lama.bentuk?.rumus) return false;
  const pegang = (a: Aturan): Set<number> => new Set([...a.tepat, ...a.longgar]);
  const [b, k] = [pegang(baru), pegang(lama)];
  if (![...k].every((r) => b.has(r) || !baru.baris.includes(r)) || b.size <= k.size) return false;
  if (lama.bentuk === null && lama.masuk.every((m) => baru.masuk.includes(m))) return true;
  const beda = lama.masuk.flatMap((m, i) => (baru.masuk[i] === m ? [] : [[m, baru.masuk[i]] as const]));
  const [pertama] = beda;
  return (
    lama.masuk.length === baru.masuk.length && beda.length === 1 && pertama !== undefined && seringSama(l, ...pertama)
  );
}

function seringSama(l: Lapangan, a: number, b: number | undefined): boolean {
  let [ada, sama] = [0, 0];
  for (const baris of l.petak) {
    const [x, y] = [baris[a], b === undefined ? undefined : baris[b]];
    if (!x || !y) continue;
    ada += 1;
    if (x.nilai === y.nilai) sama += 1;
  }
  return sama * 2 >= ada;
}
