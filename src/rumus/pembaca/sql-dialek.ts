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
  /** Whether it can fail to settle a sum of quotients, for want of digits. */
  readonly bisaRagu: boolean;
  /** The type of columns with decimals. */
  readonly jenisDesimal: string;
  /** A column or element as a whole number × 10^−skala. */
  masukan(x: string, nama: string, desimal: number): { readonly teks: string; readonly skala: number };
  tanda(x: string): string;
  /** How many elements a list has, and whether one of them is missing. */
  panjang(larik: string): string;
  berlubang(larik: string): string;
  /** Whether 0 compares so with some element of a list. */
  nolBanding(banding: '=' | '>' | '>=', larik: string): string;
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
  bagianJumlah(i: number, nama: PemberiNama): { readonly pembilang: string; readonly penyebut: string };
  /** An expression over such queries; NULL where they leave it open. `alasan` is the expression of the reason. */
  putuskan(nilai: string, jumlah: readonly string[], nama: PemberiNama): string;
  putuskanAlasan(nilai: string, alasan: string, jumlah: readonly string[], nama: PemberiNama): string;
  /** A fraction rounded once. */
  bulat(isi: Pecahan, pembulatan: Pembulatan): string;
  /** A number without zeros at its end, where the type allows. */
  rapikan(x: string): string;
}

/** 10^−n as a literal. */
export const satuan = (n: number): string => (n === 0 ? '1' : `0.${'1'.padStart(n, '0')}`);
