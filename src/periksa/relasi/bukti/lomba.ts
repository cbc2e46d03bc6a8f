import { ratakan } from '../../../tabel/tiap.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Peran } from '../../fakta/peran.js';
import { samaPeriode } from '../cari-kolom.js';
import { type Aturan, terakhir } from './cari-pasangan.js';
import type { Lapangan } from './lapangan.js';

/** The rules that stay when several say the same of the same figures. */
export const lombakan = (l: Lapangan, aturan: readonly Aturan[]): Aturan[] => {
  const satu = satuPerHimpunan(aturan.filter((a) => !lintasPeriode(l, a) && !rencanaTercapai(l, a)));
  return satu.filter((a) => !satu.some((b) => b !== a && menggantikan(l, b, a)));
};

/**
 * One rule for each set of columns: the one that holds most rows on the printed figures, of these the one whose result is the coarsest figure.
 * A share computed back to what it is a share of says the same again, with a tolerance that hides errors.
 */
export function satuPerHimpunan(aturan: readonly Aturan[]): Aturan[] {
  const terbaik = new Map<string, Aturan>();
  for (const a of aturan) {
    const kunci = [a.hasil, ...a.masuk].sort((x, y) => x - y).join(',');
    const lama = terbaik.get(kunci);
    if (lama === undefined || lebihBaik(a, lama)) terbaik.set(kunci, a);
  }
  return [...terbaik.values()];
}

function lebihBaik(a: Aturan, b: Aturan): boolean {
  const lebih = a.tepat.size - b.tepat.size;
  const lazim = (x: Aturan): number => (x.bentuk === null || x.bentuk.lazim ? 1 : 0);
  // A single row more may be one that a coarse result hides: then what is usual stands before what is not, and what comes last is computed.
  if (Math.abs(lebih) <= 1 && lazim(a) !== lazim(b)) return lazim(a) > lazim(b);
  if (Math.abs(lebih) <= 1 && terakhir(a) !== terakhir(b)) return terakhir(a);
  return lebih === 0 ? a.longgar.size > b.longgar.size : lebih > 0;
}

/**
 * Whether a rule takes the place of another of the same column: it gives all rows that the other gives, and two or more that the other does not.
 * One such row alone may hold an error that the other sees; unless the two differ by one column that is another thing, or by the columns
 * of a sum.
 */
function menggantikan(l: Lapangan, baru: Aturan, lama: Aturan): boolean {
  if (baru.hasil !== lama.hasil) return false;
  const [b, k] = [pegang(baru), pegang(lama)];
  if (![...k].every((r) => b.has(r) || !baru.baris.includes(r))) return false;
  if (lama.bentuk === null && baru.bentuk === null && baru.rata === lama.rata && bersarang(baru, lama)) {
    return baru.tepat.size > lama.tepat.size || (baru.tepat.size === lama.tepat.size && b.size > k.size);
  }
  const luput = lama.baris.filter((r) => !k.has(r) && b.has(r)).length;
  if (luput !== 1) return luput > 1;
  if (k.size * 10 < lama.baris.length * 7) return true;
  const tukar = tukarSatu(baru, lama);
  return tukar !== undefined && !seringSama(l, tukar);
}

const pegang = (a: Aturan): Set<number> => new Set([...a.tepat, ...a.longgar]);

const bersarang = (a: Aturan, b: Aturan): boolean =>
  a.masuk.every((m) => b.masuk.includes(m)) || b.masuk.every((m) => a.masuk.includes(m));

/** The one pair of columns in which two rules of one form differ. */
function tukarSatu(a: Aturan, b: Aturan): readonly [number, number] | undefined {
  if (a.bentuk?.rumus !== b.bentuk?.rumus || a.masuk.length !== b.masuk.length) return undefined;
  const beda = ratakan(b.masuk, (m, i) => (a.masuk[i] === m ? [] : [[m, a.masuk[i] as number] as const]));
  return beda.length === 1 ? beda[0] : undefined;
}

/** Whether two columns print the same in most rows: then one row that differs may be an error. */
function seringSama(l: Lapangan, [x, y]: readonly [number, number]): boolean {
  const berdua = ratakan(l.petak, (baris) => {
    const [p, q] = [baris[x], baris[y]];
    return p && q ? [p.nilai === q.nilai] : [];
  });
  return berdua.filter(Boolean).length * 10 >= berdua.length * 7;
}

/** Whether a ratio binds a quarter to a share of the year, in a table that has the year; or a sum adds up what runs from the beginning of the year. */
function lintasPeriode(l: Lapangan, a: Aturan): boolean {
  const kolom = [a.hasil, ...a.masuk].map((c) => l.kolom[c] as Kolom);
  return a.bentuk === null ? kolom.every((k) => k.kumulatif && k.triwulan !== null) : !samaPeriode(kolom, l.kolom);
}

const RENCANA: ReadonlySet<Peran | null> = new Set(['target', 'pagu']);
const HASIL: ReadonlySet<Peran | null> = new Set(['realisasi', 'realisasi-anggaran']);

/** Whether a plan is said to be the sum of what came of it, or the other way round: nearly all of it was reached, and no more than that. */
function rencanaTercapai(l: Lapangan, { hasil, masuk, bentuk }: Aturan): boolean {
  const semua = (kolom: readonly number[], peran: typeof RENCANA): boolean =>
    kolom.every((c) => peran.has(l.kolom[c]?.peran ?? null));
  return (
    bentuk === null && (semua([hasil], RENCANA) ? semua(masuk, HASIL) : semua([hasil], HASIL) && semua(masuk, RENCANA))
  );
}
