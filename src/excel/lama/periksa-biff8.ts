import { TabelTakTerbaca } from '../../tabel/batas.js';

const AWAL = 0x0809;
const BIFF8 = 0x0600;
/** What goes on in the next record. */
const LANJUTAN = 0x003c;

/**
 * The fewest bytes of the records from which SheetJS reads how long something is before it counts down to its end: the references to other sheets,
 * formulas of a cell, shared ones, and those of an area.
 */
const TERPENDEK: ReadonlyMap<number, number> = new Map([
  [0x0017, 2],
  [0x0006, 22],
  [0x0206, 22],
  [0x0406, 22],
  [0x04bc, 10],
  [0x0221, 14],
]);

/**
 * Looks through the records of a .xls before SheetJS does: from one that is too short to say how long its content is, it never arrives at the end.
 * Throws `TabelTakTerbaca` for such a record.
 */
export function periksaBiff8(data: Uint8Array): void {
  const lihat = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const kata = (di: number): number => (di + 2 <= data.length ? lihat.getUint16(di, true) : 0);
  if (kata(0) !== AWAL || kata(4) !== BIFF8) return;
  for (let i = 0; i + 4 <= data.length; i += 4 + kata(i + 2)) {
    const panjang = kata(i + 2);
    const perlu = TERPENDEK.get(kata(i)) ?? 0;
    const lanjut = kata(i + 4 + panjang) === LANJUTAN ? kata(i + 6 + panjang) : 0;
    if (panjang + lanjut >= perlu) continue;
    throw new TabelTakTerbaca(
      'isinya tidak terbaca sebagai .xls; berkasnya rusak. Simpan kembali dari Excel sebagai .xlsx.',
    );
  }
}
