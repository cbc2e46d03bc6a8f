import { TabelTakTerbaca } from '../../tabel/batas.js';

/** The records whose areas SheetJS walks cell by cell, and where in them an area's rows and columns stand. */
const KOLOM = 60;
const TAUTAN = 494;
const KOLOM_TERAKHIR = 16_383;
const SEL_TAUTAN = 100_000;

/**
 * Looks through the records of one part of an .xlsb before SheetJS does: it walks the columns and areas that a record names, so one that names four
 * billion would hold it for minutes. Throws `TabelTakTerbaca` for such a record, and for one that is longer than what is left.
 */
export function periksaBiff12(nama: string, data: Uint8Array): void {
  const lihat = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const rusak = (): never => {
    throw new TabelTakTerbaca(`bagian "${nama}" rusak; buka di Excel, lalu simpan sebagai .xlsx.`);
  };
  let i = 0;
  const satu = (): number => (i < data.length ? (data[i++] as number) : rusak());
  while (i < data.length) {
    const awal = satu();
    const jenis = awal < 0x80 ? awal : (awal & 0x7f) | ((satu() & 0x7f) << 7);
    let panjang = 0;
    for (let n = 0, b = 0x80; n < 4 && b >= 0x80; n += 1) {
      b = satu();
      panjang |= (b & 0x7f) << (7 * n);
    }
    if (i + panjang > data.length) rusak();
    const kata = (ke: number): number => (4 * ke + 4 <= panjang ? lihat.getUint32(i + 4 * ke, true) : rusak());
    if (jenis === KOLOM && kata(1) > KOLOM_TERAKHIR) rusak();
    if (jenis === TAUTAN && (kata(1) - kata(0) + 1) * (kata(3) - kata(2) + 1) > SEL_TAUTAN) rusak();
    i += panjang;
  }
}
