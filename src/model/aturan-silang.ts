import type { Bahasa } from '../rumus/alasan.js';
import { jadikanMasalah, type Pembaca, type Teguran } from './aturan.js';
import { aturanAnggaran } from './aturan-anggaran.js';
import { aturanIndikator } from './aturan-indikator.js';
import { aturanKode } from './aturan-kode.js';
import { aturanPeriode } from './aturan-periode.js';
import { aturanTahunTerisi } from './aturan-tahun-terisi.js';
import { kerangkaKode } from './kerangka-kode.js';
import type { Laporan } from './laporan.js';
import type { Masalah } from './masalah.js';
import { type IsiLaporan, isiLaporan } from './telusur.js';

/** Every rule across fields, in the order in which they are reported. */
const ATURAN: readonly ((isi: IsiLaporan) => Teguran[])[] = [
  aturanPeriode,
  ({ laporan }) => aturanKode(kerangkaKode(laporan)),
  aturanIndikator,
  aturanAnggaran,
  aturanTahunTerisi,
];

/** What the rules across fields say of a report whose shape is sound: faults and warnings, each at its place. */
export function periksaSilang(laporan: Laporan, bahasa: Bahasa, pembaca?: Pembaca): Masalah[] {
  const isi = isiLaporan(laporan);
  return ATURAN.flatMap((aturan) => aturan(isi)).map((t) => jadikanMasalah(t, laporan, bahasa, pembaca));
}
