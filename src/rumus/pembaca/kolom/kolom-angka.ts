import { ArgumenTidakSah } from '../../../angka/argumen-tidak-sah.js';
import type { Angka } from '../../../angka/desimal.js';
import { lapangkan } from '../../../angka/jumlah-kelompok.js';
import { Pecahan } from '../../../angka/pecahan.js';
import { sebutNilai } from '../../../angka/sebut-nilai.js';

/** What a column may be: typed numbers (NaN is missing), whole numbers of 64 bits, or a list of numbers with null for what is missing. */
export type IsiKolom = Float64Array | BigInt64Array | readonly (Angka | null)[];

export const apakahKolom = (x: unknown): x is IsiKolom =>
  x instanceof Float64Array || x instanceof BigInt64Array || Array.isArray(x);

/** Rows that are taken at once: what is brought to doubles for them stays in the nearest cache. */
export const BLOK = 16_384;

/** Rows for which there is room before the first is looked at. */
export const BARIS_AWAL = 1 << 20;

/** The largest number of decimals that a double is tried with before its print is read. */
const DESIMAL_DUGA = 9;
/** Whole numbers of at most 15 digits are told apart by doubles whatever their scale: the shortest print of m ÷ 10^k is m ÷ 10^k. */
const LIMA_BELAS_DIGIT = 1e15;

/** A column of numbers: as doubles for estimates, and exactly, row by row. */
export class KolomAngka {
  private readonly bantu: Float64Array | undefined;
  /** Values that a double does not say exactly, by row. */
  private readonly lebih: ReadonlyMap<number, Pecahan> | undefined;
  private readonly asal: Float64Array | BigInt64Array;

  /** `desimal`: the column's numbers × 10^−desimal are meant. `kosong`: 1 where a row is missing. */
  constructor(
    readonly nama: string,
    isi: IsiKolom,
    readonly desimal: number,
    private readonly kosong: Uint8Array | undefined,
  ) {
    if (isi instanceof Float64Array || isi instanceof BigInt64Array) this.asal = isi;
    else {
      const lebih = new Map<number, Pecahan>();
      this.asal = bacaDaftar(nama, isi, lebih);
      this.lebih = lebih.size > 0 ? lebih : undefined;
    }
    // Stryker disable next-line ConditionalExpression: where nothing is to be brought into it, a block of its own only takes longer.
    if (kosong !== undefined || !(this.asal instanceof Float64Array)) this.bantu = new Float64Array(BLOK);
  }

  get banyak(): number {
    return this.asal.length;
  }

  /** Whether every double below 2^53 that is whole is the number itself. */
  get bulat(): boolean {
    return this.lebih === undefined;
  }

  /** The doubles nearest the numbers of some rows, at most {@link BLOK}; NaN is missing. What is given lasts until the next call. */
  blok(dari: number, sampai: number): Float64Array {
    const { asal, bantu, kosong } = this;
    if (bantu === undefined) return potongan(asal as Float64Array, dari, sampai);
    const isi = bantu.subarray(0, sampai - dari);
    if (asal instanceof Float64Array) isi.set(asal.subarray(dari, sampai));
    else bacaBulat64(asal, dari, isi);
    // Stryker disable next-line EqualityOperator: what is written behind the end of an array of numbers is lost.
    if (kosong !== undefined) for (let i = 0; i < isi.length; i += 1) if (kosong[dari + i] !== 0) isi[i] = Number.NaN;
    return isi;
  }

  /** Whether the double of a row, which is not missing, is the number itself. */
  tepatGanda(baris: number, ganda: number): boolean {
    if (this.asal instanceof Float64Array) return this.lebih === undefined || !this.lebih.has(baris);
    return Number.isSafeInteger(ganda);
  }

  /** The exact number of a row, as it is meant; null is missing. */
  tepat(baris: number): Pecahan | null {
    if (this.kosong !== undefined && this.kosong[baris] !== 0) return null;
    const asal = this.asal[baris] as number | bigint;
    if (Number.isNaN(asal)) return null;
    const lebih = this.lebih?.get(baris);
    if (lebih === undefined && (asal === Infinity || asal === -Infinity)) throw bukanAngka(this.nama, baris, asal);
    const angka = lebih ?? Pecahan.baca(asal);
    // Stryker disable next-line ConditionalExpression: a division by 1, which only takes longer.
    return this.desimal === 0 ? angka : angka.bagi(Pecahan.dari(10n ** BigInt(this.desimal)));
  }
}

/** A part of an array; the whole as it is, since making a view takes longer than a few rows. */
export const potongan = (isi: Float64Array, dari: number, sampai: number): Float64Array =>
  dari === 0 && sampai === isi.length ? isi : isi.subarray(dari, sampai);

const bukanAngka = (nama: string, baris: number, x: unknown): ArgumenTidakSah =>
  new ArgumenTidakSah(
    `${nama}[${baris}]: ${sebutNilai(x)} bukan angka; yang kosong ditulis NaN, atau null dalam daftar.`,
  );

/** A list as doubles; of what a double does not say exactly the exact number is put beside. */
function bacaDaftar(nama: string, isi: readonly (Angka | null)[], lebih: Map<number, Pecahan>): Float64Array {
  // A list may say that it is of any length; room is made for what is there.
  let hasil = new Float64Array(Math.min(isi.length, BARIS_AWAL));
  // Stryker disable next-line EqualityOperator: what is written behind the end of an array of numbers is lost.
  for (let i = 0; i < isi.length; i += 1) {
    if (i === hasil.length) hasil = lapangkan(hasil, Math.min(isi.length, 4 * i));
    const x = isi[i];
    // A hole is nothing that somebody wrote, and there may be no end of them.
    if (x === undefined && !(i in isi)) throw bukanAngka(nama, i, x);
    if (x === null || x === undefined) hasil[i] = Number.NaN;
    else if (typeof x === 'number') {
      if (!Number.isFinite(x)) throw bukanAngka(nama, i, x);
      hasil[i] = x;
    } else {
      const tepat = Pecahan.baca(x, `${nama}[${i}]`);
      const ganda = Number(tepat.teksDesimal(20));
      hasil[i] = ganda;
      if (!Number.isFinite(ganda) || !Pecahan.baca(ganda).sama(tepat)) lebih.set(i, tepat);
    }
  }
  return hasil.subarray(0, isi.length);
}

/** Whole numbers of 64 bits as the doubles nearest them, without making a BigInt of each: 2^32 × the upper half + the lower. */
function bacaBulat64(asal: BigInt64Array, dari: number, isi: Float64Array): void {
  const paruh = new Int32Array(asal.buffer, asal.byteOffset + dari * 8, isi.length * 2);
  // Stryker disable next-line ArithmeticOperator: 0 on the machines that run the tests.
  const [bawah, atas] = [BAWAH, 1 - BAWAH];
  // Stryker disable next-line EqualityOperator: what is written behind the end of an array of numbers is lost.
  for (let i = 0; i < isi.length; i += 1) {
    isi[i] = (paruh[2 * i + atas] as number) * 4_294_967_296 + ((paruh[2 * i + bawah] as number) >>> 0);
  }
}

/** Where the lower half of a number stands: first (0) on a machine that writes the lowest byte first, whose last byte of 1 is 0, else second (1). */
const BAWAH = new Uint8Array(Uint32Array.of(1).buffer)[3] as number;

/**
 * How many decimals the shortest print of a double has: 0 for a whole number below 2^53; else at most 9, with at most 15 digits in all; −1 for others. m ÷ 10^k, correctly rounded, is
 * the double; with no more than 15 digits no other decimal of so few digits has the same double, so the shortest print is that one.
 */
export function desimalGanda(x: number): number {
  if (Number.isSafeInteger(x)) return 0;
  let skala = 1;
  for (let k = 0; k <= DESIMAL_DUGA; k += 1) {
    const m = Math.round(x * skala);
    // Stryker disable next-line EqualityOperator: what is 10^15 ÷ 10^k is whole.
    if (Math.abs(m) >= LIMA_BELAS_DIGIT) return -1;
    if (m / skala === x) return k;
    skala *= 10;
  }
  return -1;
}
