import { TabelTakTerbaca } from '../../tabel/batas.js';
import { pastikanTeksBersama } from './teks-bersama.js';

const AWAL: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const AKHIR = 0x000a;
/** Where a version of Excel before 5 stands, whose records have other lengths. */
const SEBELUM_LIMA: ReadonlySet<number> = new Set([0x0002, 0x0007, 0x0200, 0x0300, 0x0400]);
/** What follows is encrypted. */
const SANDI = 0x002f;
/** What goes on in the next record, and how many bytes of such a record come before it goes on. */
const LANJUTAN: ReadonlyMap<number, number> = new Map([
  [0x003c, 0],
  [0x043c, 0],
  [0x0812, 4],
  [0x0875, 12],
  [0x087f, 12],
]);
const TEKS_BERSAMA = 0x00fc;
/** Where in the stream a sheet begins, and what kind of sheet it is. */
const LETAK_LEMBAR = 0x0085;
const KOLOM = 0x007d;
const KOLOM_TERAKHIR = 255;

/**
 * The fewest bytes of the records from which SheetJS reads how long something is before it counts to its end: the references to other sheets,
 * formulas of a cell, shared ones and those of an area, and texts.
 */
const TERPENDEK: ReadonlyMap<number, number> = new Map([
  [0x0017, 2],
  [0x0006, 22],
  [0x0206, 22],
  [0x0406, 22],
  [0x04bc, 10],
  [0x0021, 14],
  [0x0221, 14],
  [0x0018, 4],
  [0x001c, 6],
  [0x0204, 8],
  [0x0007, 2],
  [0x0207, 2],
  [0x041e, 3],
  [0x005c, 1],
  [0x01ba, 2],
]);

/** The records that say how many things follow, and the bytes of each: SheetJS makes as many of them, whether they are there or not. */
const BERBANYAK: ReadonlyMap<number, number> = new Map([
  [0x0092, 4],
  [0x00e5, 8],
]);
/** SheetJS copies the merged areas of a sheet anew with every record of them; Excel puts a thousand into one. */
const GABUNGAN = 0x00e5;
const REKAMAN_GABUNGAN = 20_000;

/** The records of cells that hold something; each begins with its row and column. */
const SEL: ReadonlySet<number> = new Set([
  0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x001c, 0x00bd, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x0206, 0x027e,
  0x0406,
]);

/** Records of links, and where in them the rows and columns stand whose cells SheetJS walks; and how many it may walk. */
const TAUTAN: ReadonlyMap<number, number> = new Map([
  [0x01b8, 0],
  [0x0800, 2],
]);
const SEL_TAUTAN = 40_000_000;

/** Formulas of an area, among which SheetJS looks for that of each cell with a formula; and how many it may look at. */
const LARIK: ReadonlySet<number> = new Set([0x0021, 0x0221]);
const RUMUS: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406]);
const LIHATAN_LARIK = 300_000_000;

/**
 * Looks through the records of a .xls before SheetJS does: from one that is too short to say how long its content is it never arrives at the end; a
 * cell in a column that no .xls has makes a table of tens of thousands; what is said to be many is made, though it is not there; each cell of a
 * link is walked, and each formula of an area for each cell; and what is cut off is read as empty. Throws for such records.
 */
export function periksaBiff8(data: Uint8Array): void {
  const lihat = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const kata = (di: number): number => (di + 2 <= data.length ? lihat.getUint16(di, true) : 0);
  const baru = kata(0) === 0x0809 && !SEBELUM_LIMA.has(kata(4));
  let [dalam, tautan, gabungan, larik, lihatan] = [0, 0, 0, 0, 0];
  for (let i = 0; i + 4 <= data.length; i += 4 + kata(i + 2)) {
    const [jenis, panjang] = [kata(i), kata(i + 2)];
    if (AWAL.has(jenis)) dalam += 1;
    // SheetJS reads no further than this.
    else if (dalam === 0 || jenis === SANDI) return;
    else if (jenis === AKHIR) dalam -= 1;
    if (baru && TERPENDEK.has(jenis)) pastikanPanjang(bersambung(data, kata, i), TERPENDEK.get(jenis) as number);
    if (BERBANYAK.has(jenis))
      pastikanPanjang(bersambung(data, kata, i), 2 + kata(i + 4) * (BERBANYAK.get(jenis) as number));
    if (jenis === GABUNGAN && ++gabungan > REKAMAN_GABUNGAN) rusak();
    if (SEL.has(jenis) && (panjang < 4 || kata(i + 6) > KOLOM_TERAKHIR)) rusak();
    // One that is not where it is said to be is read as empty.
    if (baru && jenis === LETAK_LEMBAR && kata(i + 8) >> 8 === 0 && !AWAL.has(kata(lihat.getUint32(i + 4, true))))
      rusak();
    // Excel itself writes one column more than there are.
    if (jenis === KOLOM && kata(i + 6) > KOLOM_TERAKHIR + 1) rusak();
    if (baru && jenis === TEKS_BERSAMA) pastikanTeksBersama(bersambung(data, kata, i), rusak);
    const di = i + 4 + (TAUTAN.get(jenis) ?? Number.NaN);
    if (di > 0) tautan += banyakSel(kata(di), kata(di + 2), kata(di + 4), kata(di + 6));
    if (tautan > SEL_TAUTAN)
      throw new TabelTakTerbaca(
        'tautannya menyebut terlalu banyak sel; hapus tautannya di Excel, lalu simpan sebagai .xlsx.',
      );
    if (LARIK.has(jenis)) larik += 1;
    if (RUMUS.has(jenis)) lihatan += larik;
    if (lihatan > LIHATAN_LARIK)
      throw new TabelTakTerbaca('rumus lariknya terlalu banyak untuk .xls; simpan dari Excel sebagai .xlsx.');
  }
  // Without its end a sheet is read as an empty one.
  if (dalam > 0) rusak();
}

/** What reads the file says of whatever is thrown here what is to be done. */
function rusak(): never {
  throw new Error('rekaman rusak');
}

const pastikanPanjang = (bagian: readonly Uint8Array[], perlu: number): void => {
  if (bagian.reduce((n, b) => n + b.length, 0) < perlu) rusak();
};

const banyakSel = (r1: number, r2: number, k1: number, k2: number): number =>
  Math.max(0, r2 - r1 + 1) * Math.max(0, k2 - k1 + 1);

/** What a record holds, and the records that go on with it. */
function bersambung(data: Uint8Array, kata: (di: number) => number, awal: number): Uint8Array[] {
  const bagian: Uint8Array[] = [];
  let kepala: number | undefined = 0;
  for (let i = awal; kepala !== undefined && i + 4 <= data.length; i += 4 + kata(i + 2), kepala = LANJUTAN.get(kata(i)))
    bagian.push(data.subarray(Math.min(i + 4 + kepala, i + 4 + kata(i + 2)), i + 4 + kata(i + 2)));
  return bagian;
}
