import type { Pembulatan } from '../opsi.js';
import type { Pecahan } from './pecahan.js';
import type { PemberiNama } from './sql-nama.js';

/** Lists in pairs, each a column of arrays; an expression for an element calls the elements as `unsur` says. */
export type Larik = readonly string[];

/** A sum of quotients with divisors of their own. */
export interface JumlahPecahan {
  /** Dividend and divisor of an element. */
  readonly atas: string;
  readonly bawah: string;
  readonly larik: Larik;
  /** What an element needs beside the lists: columns, and the names under which it calls them. */
  readonly tunggal: readonly { readonly kolom: string; readonly sebutan: string }[];
  /** Whether a divisor can be 0; then the divisor of the sum must come out as 0 too. */
  readonly mungkinNol: boolean;
  /** Whether only the exact fraction serves, and not two ends between which it lies. */
  readonly tepat: boolean;
  /** Decimals to which the result is rounded. */
  readonly desimal: number;
  /** Digits that its dividend and divisor may have, where numbers have an end. */
  readonly digit: number;
}

/** A value as a quotient of whole numbers, from which it can be shown that two ends which print apart enclose a tie or a bound exactly. */
export interface BuktiSeri {
  /** Dividend × 10^decimals, divisor, and which leaf of the choices they are of. */
  readonly atas: string;
  readonly bawah: string;
  readonly cabang: string;
  readonly pembulatan: Pembulatan;
}

/** An expression over the rows of a group, and what the query that holds it must give a name (`isi AS nama`) before. */
export interface Agregat {
  readonly sebutan: readonly string[];
  readonly isi: string;
}

/** What the ends of sums must agree on besides the value. */
export interface Ujung {
  readonly bukti?: BuktiSeri;
  /** Differences that stand in equations: ends on both sides of an equation deny it alike. */
  readonly persamaan: readonly string[];
}

/** What is needed so that nothing is cut off, rounded or wrapped in silence, and nothing but figures is read. */
export interface Jangkauan {
  /** Digits of a whole number on the way; infinite where only what is no figure at all cannot be read. */
  readonly digit: number;
  /** Whether a column, or an element of a list, cannot be read as a number of so many digits before and after the point. */
  takTerbaca(x: string, utuh: number, desimal: number): string;
  daftarTakTerbaca(larik: string, utuh: number, desimal: number, nama: PemberiNama): string;
  /** Whether the sum of a column over rows passes the end unseen; null where it cannot. */
  readonly jumlahMeluap: ((x: string, desimal: number) => string) | null;
}

/**
 * What one database's SQL looks like; everything else is the same for all of them. A new database is one object of this shape.
 *
 * Numbers on the way are of one exact type (`bilangan`). Texts given are atoms or parenthesised; so must the results be.
 */
export interface Dialek {
  /** Decimals of a result that is not rounded. */
  readonly desimalUtuh: number;
  readonly bilangan: string;
  /** Null where a column that cannot be read, or a number that passes the end, is an error. */
  readonly jangkauan: Jangkauan | null;
  /** Whether it can fail to settle a sum of quotients, for want of digits. */
  readonly bisaRagu: boolean;
  /** The type of columns with decimals, and of columns with lists. */
  jenisDesimal(desimal: number): string;
  jenisDaftar(jenis: string): string;
  /** One part of a name, and a text, in quotes. */
  kutipNama(bagian: string): string;
  kutipTeks(teks: string): string;
  /** A column of text as it is compared with a text, letter by letter. */
  pembanding(x: string): string;
  /** A whole number as a literal of enough digits. */
  literal(n: bigint): string;
  /** A number without its sign, of `bilangan` still. */
  mutlak(x: string): string;
  /** Whether what stands inside a sum of quotients sees columns by their own names. */
  readonly lihatKolom: boolean;
  /** A count as a number of `bilangan`. */
  sebagaiBilangan(x: string): string;
  /** A column as something that a number can be compared with. */
  terbanding(x: string, desimal: number): string;
  /** A column or element as a whole number × 10^−skala. */
  masukan(x: string, nama: string, desimal: number): { readonly teks: string; readonly skala: number };
  tanda(x: string): string;
  /** How many elements a list has, and whether one of them is missing. */
  panjang(larik: string): string;
  berlubang(larik: string, nama: PemberiNama): string;
  /** Whether 0 compares so with some element of a list. */
  nolBanding(banding: '=' | '>' | '>=', larik: string, desimal: number, nama: PemberiNama): string;
  /** What an element of the i-th list is called. */
  unsur(i: number, nama: PemberiNama): string;
  /** Over the elements of lists: a sum, whether a condition holds for some, a geometric mean as a whole number × 10^−skala. */
  jumlah(isi: string, larik: Larik, nama: PemberiNama): string;
  adaUnsur(syarat: string, larik: Larik, nama: PemberiNama): string;
  ukur(
    nilai: string,
    bobot: string,
    larik: Larik,
    nama: PemberiNama,
  ): { readonly teks: string; readonly skala: number };
  /** A query of the i-th sum of quotients; its dividend and divisor are called as `bagianJumlah` says. */
  jumlahPecahan(jumlah: JumlahPecahan, i: number, nama: PemberiNama): string;
  bagianJumlah(
    i: number,
    nama: PemberiNama,
  ): {
    readonly pembilang: string;
    readonly penyebut: string;
    /** Digits of its common divisor beyond the decimals of its ends: below 0 where the ends can prove something. */
    readonly lebih: string;
  };
  /** A difference in which sums stand, as 0 where it can be nothing else; null where sums are settled otherwise. */
  readonly selisih: ((a: string, b: string, lebih: string) => string) | null;
  /** An expression over such queries; NULL where they leave it open. `alasan` is the expression of the reason. */
  putuskan(nilai: string, jumlah: readonly string[], nama: PemberiNama, ujung: Ujung): string;
  putuskanAlasan(nilai: string, alasan: string, jumlah: readonly string[], nama: PemberiNama, ujung: Ujung): string;
  /**
   * The sum of quotients over the rows of a group as an aggregate, for `putuskan`; null where rows go into arrays instead. The divisors are above 0,
   * and both parts NULL in rows that don't count.
   */
  readonly agregat: ((jumlah: Pick<JumlahPecahan, 'atas' | 'bawah' | 'digit'>, nama: PemberiNama) => Agregat) | null;
  /**
   * Where rows are brought together by the query that reads them, which names their fractions before it does, so that a distributed table sums them where they
   * lie: what is put behind that query, to make those names come before columns that nobody asked for. Null where rows come together outside.
   */
  readonly kumpulDiTempat: string | null;
  /** Put behind a query, it makes a name mean a column before it means another result of that query, as everywhere else. */
  readonly kolomDulu: string;
  /** Put behind a subquery, it keeps the planner from copying its expressions to wherever they are used. */
  readonly pagarKueri: string;
  /** A fraction rounded once. */
  bulat(isi: Pecahan, pembulatan: Pembulatan): string;
  /** A number without zeros at its end, where the type allows. */
  rapikan(x: string): string;
}

/** 10^−n as a literal. */
export const satuan = (n: number): string => (n === 0 ? '1' : `0.${'1'.padStart(n, '0')}`);

/** What rounding adds to the whole part of a quotient without sign: nothing, or a condition that counts as 0 or 1. */
export function tambahanBulat(
  mode: Pembulatan['mode'],
  { sisa, pembagi, ganjil }: { readonly sisa: string; readonly pembagi: string; readonly ganjil: string },
): string {
  const lebih = (banding: string) => `2*(${sisa}) ${banding} ${pembagi}`;
  return {
    potong: '',
    'setengah-naik': ` + (${lebih('>=')})`,
    'setengah-genap': ` + (${lebih('>')} OR ${lebih('=')} AND ${ganjil})`,
  }[mode];
}
