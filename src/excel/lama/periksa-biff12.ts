import { TabelTakTerbaca } from '../../tabel/batas.js';

/** The records whose areas SheetJS walks cell by cell, and where in them an area's rows and columns stand. */
const KOLOM = 60;
const TAUTAN = 494;
const KOLOM_TERAKHIR = 16_383;
const SEL_TAUTAN = 100_000;
const BARIS = 0;
const BARIS_TERAKHIR = 1_048_575;
/** Cells that begin with their column. */
const SEL: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 62]);

/** Where in a record its texts begin, and how many follow each other; SheetJS takes as many letters as one says it has. */
const TEKS: ReadonlyMap<number, readonly [awal: number, banyak: number]> = new Map([
  [6, [8, 1]],
  [8, [8, 1]],
  [17, [4, 1]],
  [19, [1, 1]],
  [39, [9, 1]],
  [43, [21, 1]],
  [44, [2, 1]],
  [62, [9, 1]],
  [147, [19, 1]],
  [156, [8, 2]],
  [335, [8, 1]],
  [355, [0, 1]],
  [TAUTAN, [16, 4]],
  [550, [0, 1]],
  [551, [0, 1]],
  [632, [0, 1]],
  [637, [1, 1]],
  [651, [10, 1]],
]);
/** The first text of these may be none at all. */
const BOLEH_TIADA: ReadonlySet<number> = new Set([156, 355, TAUTAN, 550, 551]);
const TIADA = 0xffffffff;
/** Texts that say first whether runs of letters of their own follow. */
const BERHURUF: ReadonlySet<number> = new Set([19, 62, 637]);
/** Records that begin with how many things follow, and the bytes of each. */
const BERBANYAK: ReadonlyMap<number, number> = new Map([
  [51, 8],
  [362, 12],
]);
const BUKU = 153;
const NAMA = 39;

/**
 * Looks through the records of one part of an .xlsb before SheetJS does: it walks the columns and areas that a record names, and takes as many letters
 * and things as one says there are, so one that names four billion would hold it for minutes and fill all memory. Throws `TabelTakTerbaca` for such a
 * record, and for one that is longer than what is left.
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
    const di = (ke: number): number => (ke + 4 <= panjang ? lihat.getUint32(i + ke, true) : rusak());
    const kata = (ke: number): number => di(4 * ke);
    const sampai = (ke: number): number => (ke <= panjang ? ke : rusak());
    if (jenis === KOLOM && kata(1) > KOLOM_TERAKHIR) rusak();
    if (jenis === BARIS && kata(0) > BARIS_TERAKHIR) rusak();
    if (SEL.has(jenis) && kata(0) > KOLOM_TERAKHIR) rusak();
    if (jenis === TAUTAN && (kata(1) - kata(0) + 1) * (kata(3) - kata(2) + 1) > SEL_TAUTAN) rusak();
    const isi = BERBANYAK.get(jenis);
    if (isi !== undefined) sampai(4 + isi * kata(0));
    let [ke, banyak] = TEKS.get(jenis) ?? (jenis === BUKU && panjang > 8 ? [8, 1] : [0, 0]);
    for (let tiada = BOLEH_TIADA.has(jenis); banyak > 0; banyak -= 1, tiada = false)
      ke = tiada && di(ke) === TIADA ? ke + 4 : sampai(ke + 4 + 2 * di(ke));
    if (BERHURUF.has(jenis) && ((data[i + (TEKS.get(jenis)?.[0] ?? 0) - 1] as number) & 1) === 1)
      sampai(ke + 4 + 4 * di(ke));
    // Behind the formula of a name and what it needs, a comment; it may be missing.
    if (jenis === NAMA && ke + 4 <= panjang) {
      ke = sampai(ke + 4 + di(ke));
      if (ke + 4 <= panjang) ke = sampai(ke + 4 + di(ke));
      if (ke + 4 <= panjang && di(ke) !== TIADA) sampai(ke + 4 + 2 * di(ke));
    }
    i += panjang;
  }
}
