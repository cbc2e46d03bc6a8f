import type { Fakta } from '../../fakta/fakta.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import type { Relasi, RelasiLurus } from '../relasi.js';

const jumlahBarisan = (r: Relasi): r is RelasiLurus =>
  r.bentuk === 'lurus' && (r.jenis === 'jumlah-induk' || r.jenis === 'jumlah-kolom');

const ke = (f: Fakta): number => f.sel?.baris.ke ?? -1;

/** The rows that a sum binds, whatever its column. */
const barisnya = (r: RelasiLurus): string => [ke(r.hasil), ...r.suku.map((s) => ke(s.fakta))].join(',');

/** Sums of the same rows, one for each column. */
export type JumlahSebarisan = readonly (readonly RelasiLurus[])[];

/** The sums of a table by the rows that they bind. */
export const jumlahSebarisan = (relasi: readonly Relasi[]): JumlahSebarisan => [
  ...kelompokkan(relasi.filter(jumlahBarisan).map((r) => [barisnya(r), r] as const)).values(),
];
