import type { Bahasa } from '../rumus/alasan.js';
import { jadikanMasalah, type Teguran } from './aturan.js';
import { aturanAnggaran } from './aturan-anggaran.js';
import { aturanIndikator } from './aturan-indikator.js';
import { aturanKode } from './aturan-kode.js';
import { aturanPeriode } from './aturan-periode.js';
import { kerangkaKode } from './kerangka-kode.js';
import type { Laporan } from './laporan.js';
import type { Masalah } from './masalah.js';

/** Every rule across fields, in the order in which they are reported. */
const ATURAN: readonly ((laporan: Laporan) => Teguran[])[] = [
  aturanPeriode,
  (laporan) => aturanKode(kerangkaKode(laporan)),
  aturanIndikator,
  aturanAnggaran,
];

/** What the rules across fields say of a report whose shape is sound: faults and warnings, each at its place. */
export function periksaSilang(laporan: Laporan, bahasa: Bahasa): Masalah[] {
  return ATURAN.flatMap((aturan) => aturan(laporan)).map((t) => jadikanMasalah(t, laporan, bahasa));
}
