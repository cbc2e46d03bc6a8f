import { TabelTakTerbaca } from '../../tabel/batas.js';

const AWAL = 0x0809;
const BIFF8 = 0x0600;
/** References to other sheets: how many there are, and each. */
const TAUTAN = 0x0017;
const LANJUTAN = 0x003c;

/**
 * Looks through the records of a .xls before SheetJS does: it counts the references to other sheets down to nought from a number that a record
 * without one does not give, and never arrives. Throws `TabelTakTerbaca` for such a record.
 */
export function periksaBiff8(data: Uint8Array): void {
  const lihat = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const kata = (di: number): number => (di + 2 <= data.length ? lihat.getUint16(di, true) : 0);
  if (kata(0) !== AWAL || kata(4) !== BIFF8) return;
  for (let i = 0; i + 4 <= data.length; i += 4 + kata(i + 2)) {
    if (kata(i) !== TAUTAN || kata(i + 2) >= 2) continue;
    const lanjut = i + 4 + kata(i + 2);
    if (kata(lanjut) === LANJUTAN && kata(i + 2) + kata(lanjut + 2) >= 2) continue;
    throw new TabelTakTerbaca(
      'isinya tidak terbaca sebagai .xls; berkasnya rusak. Simpan kembali dari Excel sebagai .xlsx.',
    );
  }
}
