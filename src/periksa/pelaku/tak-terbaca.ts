import type { Lokasi } from '../../tabel/lokasi.js';
import { lokasiSel } from '../fakta/baca-tabel.js';
import { masukanRelasi, type Relasi } from '../relasi/relasi.js';

/** A cell with digits that could not be read as a figure. */
export interface SelTakTerbaca {
  readonly lokasi: Lokasi;
  readonly teks: string;
}

/** So many are told of. */
const DISEBUT_TERBANYAK = 3;
/** Sums over more rows are not looked through. */
const BARIS_TERBANYAK = 2000;

/**
 * The cells in the block of a sum that were not read, although digits stand in them: its total says nothing of the parts beside them. Rows
 * are those from the first part to the last, and to the total.
 */
export function selTakTerbaca(r: Relasi): readonly SelTakTerbaca[] {
  const { sel } = r.hasil;
  if (r.bentuk !== 'lurus' || sel === null || (r.jenis !== 'jumlah-kolom' && r.jenis !== 'jumlah-induk')) return [];
  const { tabel, kolom } = sel;
  const ke = [sel.baris.ke, ...masukanRelasi(r).flatMap((f) => (f.sel?.tabel === tabel ? [f.sel.baris.ke] : []))];
  const awal = ke.reduce((a, b) => Math.min(a, b));
  const akhir = ke.reduce((a, b) => Math.max(a, b));
  if (akhir - awal > BARIS_TERBANYAK) return [];
  const hasil: SelTakTerbaca[] = [];
  for (let b = awal; b <= akhir && hasil.length < DISEBUT_TERBANYAK; b += 1) {
    // A heading that is repeated on the next page is blank as read.
    const terbaca = tabel.baris[b - (tabel.baris[0]?.ke ?? 0)];
    const teks = terbaca?.jenis === 'kosong' ? '' : (tabel.tabel.baris[b]?.[kolom.ke]?.trim() ?? '');
    if (/\d/.test(teks) && tabel.fakta.get(b)?.get(kolom.ke) === undefined)
      hasil.push({ lokasi: lokasiSel(tabel.tabel, b, kolom.ke), teks });
  }
  return hasil;
}
