import { desimal } from '../../angka/desimal.js';
import { selisihTepat } from '../../angka/jumlah.js';
import { putuskan } from '../relasi/konsistensi.js';
import { masukanRelasi, melebihi, nilaiRelasi, type Relasi } from '../relasi/relasi.js';
import type { Perbaikan } from './perbaikan.js';

/** A mean of percentages that misleads by less than this many points is only a warning. */
const POIN_BERARTI = desimal(1);
/** A cause of this weight with a value of its own makes up for a relation that is only assumed. */
const SKOR_BERARTI = 0.5;

/** The relation by which a repair is told: the one that gives the figure, else one that takes it in, and has a value with what it should have been. */
export function relasiUtama({ fakta, nilai, relasi }: Pick<Perbaikan, 'fakta' | 'nilai' | 'relasi'>): Relasi {
  const bernilai = (r: Relasi): boolean => nilai === null || nilaiRelasi(r, new Map([[fakta, nilai]])) !== null;
  return relasi.find((r) => r.hasil === fakta) ?? relasi.find((r) => r.kuat && bernilai(r)) ?? (relasi[0] as Relasi);
}

/**
 * Whether a blame is an error, or only a warning: as of a relation that nothing in the table supports, or that another accepted rule explains,
 * and of figures whose only correction no figure of their column would be, which speaks against the relation; and of one that words alone bind, where
 * no slip explains it.
 */
export function galat(p: Perbaikan): boolean {
  if (p.kepastian === 'bertentangan') return p.takTerbaca === undefined && p.relasi.some(tanpaJalanKeluar);
  const utama = p.sebab[0];
  // A formula that the table prints holds in its total too.
  if (utama?.sebab === 'rata-rata-persen' && relasiUtama(p).asal !== 'tercetak') {
    const nilai = nilaiRelasi(relasiUtama(p));
    return nilai !== null && selisihTepat(nilai, p.fakta.nilai).abs().gte(POIN_BERARTI);
  }
  // A row by another rule contradicts nothing but its column, unless what was made of it has the value of the column's rule.
  if (utama?.sebab === 'aturan-lain' && p.relasi.every((r) => r.jenis === 'rasio-baris')) return false;
  if (bergeserBersama(p)) return true;
  // A sum that holds but for rounding is no witness: its total was rounded with the figure, not made of it.
  if (p.relasi.every((r) => r.ragu || putuskan(r)?.status === 'pembulatan-bagian')) return false;
  if (p.relasi.some((r) => r.kuat && !r.perluSebab)) return true;
  // What is only assumed is shown by the slip: hardly any other figure is one slip away from what would hold.
  return terjelaskan(p).some(
    ({ sebab: [s], nilai }) => s !== undefined && s.nilai !== null && s.skor >= SKOR_BERARTI && nilai !== null,
  );
}

/**
 * Whether figures cannot all be right though nothing says which is wrong: parts that exceed their whole, and rows of which the other columns
 * show that they add up.
 */
const tanpaJalanKeluar = (r: Relasi): boolean =>
  r.kuat && !r.ragu && (melebihi(r) || (r.asal === 'cari' && JUMLAH_BARIS.has(r.jenis)));

const JUMLAH_BARIS: ReadonlySet<Relasi['jenis']> = new Set(['jumlah-kolom', 'jumlah-induk']);

/** So many relations that one event mends are no accident. */
const BERES_BERSAMA = 3;

/**
 * Whether a run of figures slid by a row, and put back makes a formula that the table itself prints hold again in many rows: then the rows that
 * broke it are no doubt about the formula.
 */
const bergeserBersama = ({ sebab: [s], neto, relasi }: Perbaikan): boolean =>
  s?.sebab === 'baris-bergeser' && neto >= BERES_BERSAMA && relasi.some((r) => r.asal === 'tercetak');

/** Among so many figures a slip is no accident; of more, one of them nearly always is a slip away. */
const MASUKAN_TERBANYAK = 3;

/** Of whom a slip counts: of a claim that needs a cause, of the one that is blamed alone. */
function terjelaskan(p: Perbaikan): readonly Perbaikan[] {
  if (p.relasi.some((r) => r.perluSebab)) return p.kepastian === 'satu' ? [p] : [];
  return p.relasi.some((r) => masukanRelasi(r).length > MASUKAN_TERBANYAK) ? [p] : [p, ...p.tandingan];
}
