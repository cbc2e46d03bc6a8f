import { TabelTakTerbaca } from '../../tabel/batas.js';
import { pastikanTeksBersama } from './teks-bersama.js';

const AWAL: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const AKHIR = 0x000a;
/** What follows is encrypted. */
const SANDI = 0x002f;
/** What goes on in the next record. */
const LANJUTAN = 0x003c;
const TEKS_BERSAMA = 0x00fc;
const KOLOM = 0x007d;
const KOLOM_TERAKHIR = 255;
const BANYAK_RK = 0x00bd;
/** Where in the stream a sheet begins, and what kind of sheet it is. */
const LETAK_LEMBAR = 0x0085;
/** SheetJS copies the merged areas of a sheet anew with every record of them; Excel puts a thousand into one. */
const GABUNGAN = 0x00e5;
const REKAMAN_GABUNGAN = 20_000;

/**
 * The records of cells, texts and formulas, and the fewest bytes of each in Excel 2, 3 and 4, and from 5 on: from one that is too short to say how
 * long its content is, SheetJS counts without an end.
 */
const TERPENDEK: ReadonlyMap<number, readonly [dua: number, tiga: number, lima: number]> = new Map([
  [0x0002, [9, 9, 9]],
  [0x0003, [15, 15, 15]],
  [0x0004, [8, 8, 9]],
  [0x0005, [9, 9, 9]],
  [0x0006, [17, 18, 22]],
  [0x0206, [17, 18, 22]],
  [0x0406, [17, 18, 22]],
  [0x0007, [1, 2, 2]],
  [0x0207, [2, 2, 2]],
  [0x0017, [2, 2, 2]],
  [0x0018, [4, 4, 4]],
  [0x0218, [4, 4, 4]],
  [0x001e, [1, 1, 2]],
  [0x041e, [3, 3, 3]],
  [0x0021, [8, 10, 14]],
  [0x0221, [8, 10, 14]],
  [0x04bc, [10, 10, 10]],
  [BANYAK_RK, [12, 12, 12]],
  [0x00d6, [9, 8, 8]],
  [0x00fd, [10, 10, 10]],
  [0x0203, [14, 14, 14]],
  [0x0204, [8, 8, 8]],
  [0x0205, [8, 8, 8]],
  [0x027e, [10, 10, 10]],
]);

/** What else SheetJS is to read: pages of codes, dates, formats, names, links between sheets, what is hidden or merged, and where sheets begin. */
const LAIN: ReadonlySet<number> = new Set([
  ...[...AWAL, AKHIR, SANDI, LANJUTAN, TEKS_BERSAMA, KOLOM, LETAK_LEMBAR, GABUNGAN],
  ...[0x0000, 0x0200, 0x0208, 0x0022, 0x0042, 0x0043, 0x0243, 0x0443, 0x00e0, 0x0044, 0x0023, 0x0223, 0x01ae, 0x008f],
]);
/** Stands for a record that nobody reads: where a page ends, which SheetJS steps over. */
const DILEWATI = 0x001a;

/** The records of cells that hold something; each begins with its row and column. */
const SEL: ReadonlySet<number> = new Set([
  0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x00bd, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x0206, 0x027e, 0x0406,
]);

/** Formulas of an area, among which SheetJS looks for that of each cell with a formula; and how many it may look at. */
const LARIK: ReadonlySet<number> = new Set([0x0021, 0x0221]);
const RUMUS: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406]);
const LIHATAN_LARIK = 300_000_000;

/**
 * A copy of the records of a .xls as SheetJS may have them: those that nothing here reads (links, notes, pictures, colours) are blank, since it makes
 * or walks whatever they say there is; and the others are looked through. Throws for a record that is too short, a cell in a column that no .xls has,
 * which makes a table of tens of thousands, more merged areas or formulas of areas than can be read in time, and for what is cut off, which it would
 * read as empty.
 */
export function saringBiff(data: Uint8Array): Uint8Array {
  const lihat = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const kata = (di: number): number => (di + 2 <= data.length ? lihat.getUint16(di, true) : 0);
  const hasil = Uint8Array.from(data);
  const versi = new Versi();
  let [dalam, gabungan, larik, lihatan] = [0, 0, 0, 0];
  let i = 0;
  for (; i + 4 <= data.length; i += 4 + kata(i + 2)) {
    const [jenis, panjang] = [kata(i), kata(i + 2)];
    const terpendek = TERPENDEK.get(jenis);
    if (AWAL.has(jenis)) {
      dalam += 1;
      versi.baca(jenis, kata(i + 4), kata(i + 6));
    }
    // SheetJS reads no further than this.
    else if (dalam === 0) break;
    else if (jenis === SANDI) return hasil;
    else if (jenis === AKHIR) dalam -= 1;
    if (terpendek !== undefined) {
      if (banyakBita(data, kata, i) < versi.pilih(terpendek)) rusak();
    } else if (!LAIN.has(jenis)) hasil.set([DILEWATI, 0], i);
    if (SEL.has(jenis) && kata(i + 6) > KOLOM_TERAKHIR) rusak();
    if (jenis === BANYAK_RK && kata(i + 2 + panjang) > KOLOM_TERAKHIR) rusak();
    // Excel itself writes one column more than there are.
    if (jenis === KOLOM && kata(i + 6) > KOLOM_TERAKHIR + 1) rusak();
    if (jenis === GABUNGAN && (++gabungan > REKAMAN_GABUNGAN || banyakBita(data, kata, i) < 2 + 8 * kata(i + 4)))
      rusak();
    // One that is not where it is said to be is read as empty.
    if (jenis === LETAK_LEMBAR && versi.sejakLima && kata(i + 8) >> 8 === 0)
      if (!AWAL.has(kata(lihat.getUint32(i + 4, true)))) rusak();
    if (jenis === TEKS_BERSAMA) pastikanTeksBersama(bersambung(data, kata, i), rusak);
    if (LARIK.has(jenis)) larik += 1;
    if (RUMUS.has(jenis)) lihatan += larik;
    if (lihatan > LIHATAN_LARIK)
      throw new TabelTakTerbaca('rumus lariknya terlalu banyak untuk .xls; simpan dari Excel sebagai .xlsx.');
  }
  // Without its end a sheet is read as an empty one.
  if (dalam > 0) rusak();
  return hasil.subarray(0, i);
}

/** Of which Excel the records are, as SheetJS takes it: from the first sign of their beginnings. */
class Versi {
  #biff = 8;
  /** No version is told: SheetJS takes it now for 2, now for 5. */
  #tebakan = false;

  baca(jenis: number, versi: number, isi: number): void {
    if (this.#biff === 8) this.#biff = DARI_JENIS.get(jenis) ?? DARI_VERSI.get(versi) ?? 8;
    this.#tebakan = versi === 0;
    if (versi === 0 && isi === 0x1000) this.#biff = 5;
    if (versi === 0 && isi === 0x0010 && this.#biff === 8) this.#biff = 2;
  }

  get sejakLima(): boolean {
    return this.#biff >= 5 && !this.#tebakan;
  }

  pilih([dua, tiga, lima]: readonly [number, number, number]): number {
    if (this.#tebakan) return Math.max(dua, lima);
    if (this.#biff >= 5) return lima;
    return this.#biff === 2 ? dua : tiga;
  }
}

const DARI_JENIS: ReadonlyMap<number, number> = new Map([
  [0x0009, 2],
  [0x0209, 3],
  [0x0409, 4],
]);
const DARI_VERSI: ReadonlyMap<number, number> = new Map([
  [0x0200, 2],
  [0x0300, 3],
  [0x0400, 4],
  [0x0500, 5],
  [0x0600, 8],
  [0x0002, 2],
  [0x0007, 2],
]);

/** What reads the file says of whatever is thrown here what is to be done. */
function rusak(): never {
  throw new Error('rekaman rusak');
}

/** What a record holds, and the records that go on with it. */
function bersambung(data: Uint8Array, kata: (di: number) => number, awal: number): Uint8Array[] {
  const bagian: Uint8Array[] = [];
  for (let i = awal; i === awal || kata(i) === LANJUTAN; i += 4 + kata(i + 2))
    bagian.push(data.subarray(i + 4, i + 4 + kata(i + 2)));
  return bagian;
}

const banyakBita = (data: Uint8Array, kata: (di: number) => number, awal: number): number =>
  bersambung(data, kata, awal).reduce((n, b) => n + b.length, 0);
