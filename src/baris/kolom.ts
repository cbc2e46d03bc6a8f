import { bacaAngka } from '../angka/baca/baca-angka.js';
import { teksKanonik } from '../angka/desimal.js';
import { bacaPolarisasi } from '../model/baca-polarisasi.js';

/** A row as a database driver gives it. */
export type Baris = Readonly<Record<string, unknown>>;

/** What a cell becomes in the model; `lewat` is nothing there. */
export type Isi = { readonly nilai: unknown } | 'lewat' | { readonly salah: string };

/** A column of rows: where its value goes in the object of the model, how rows may call it, and how it is read. */
export interface Kolom {
  /** The path in the model; `{tahun}` stands for the year behind the name. */
  readonly jalur: string;
  /** Other names than the path, the usual one first where the path is none that a row would have; compared without case, dots, blanks and underscores. */
  readonly nama?: readonly string[];
  readonly baca: (nilai: unknown) => Isi;
}

const KANONIK = /^-?\d+(?:\.\d+)?$/;
const hampa = (x: unknown): boolean => x === null || x === undefined || (typeof x === 'string' && x.trim() === '');

/** Codes and references: text, also where the database holds a number. */
export const kode = (x: unknown): Isi => {
  if (hampa(x)) return 'lewat';
  if (typeof x === 'string') return { nilai: x.trim() };
  if (typeof x === 'number' || typeof x === 'bigint') return { nilai: String(x) };
  return { salah: 'harus teks atau bilangan' };
};

export const teks = (x: unknown): Isi => (hampa(x) ? 'lewat' : { nilai: x });

/** A number: as drivers give it (number, bigint, canonical text), else as people write it in a text column. NULL is not available, which is not zero. */
export const angka = (x: unknown): Isi => {
  if (x === null) return { nilai: null };
  if (hampa(x)) return 'lewat';
  if (typeof x !== 'string') return { nilai: x };
  const rapi = x.trim();
  if (KANONIK.test(rapi)) return { nilai: rapi };
  const hasil = bacaAngka(rapi);
  if (hasil.status === 'angka') return { nilai: teksKanonik(hasil.nilai) };
  if (hasil.status === 'kosong') return { nilai: null };
  if (hasil.status === 'rentang') return { nilai: { bawah: teksKanonik(hasil.bawah), atas: teksKanonik(hasil.atas) } };
  return { nilai: rapi };
};

/** A number that the model has no null for. */
export const angkaAda = (x: unknown): Isi => (x === null ? 'lewat' : angka(x));

/** A value of an indicator: a number, a word of an ordinal scale, an object of the model. */
export const nilai = (x: unknown): Isi => {
  const isi = angka(x);
  if (typeof isi !== 'object' || !('nilai' in isi) || typeof isi.nilai !== 'string' || KANONIK.test(isi.nilai))
    return isi;
  return /^\d|^[-+]/.test(isi.nilai) ? isi : { nilai: { label: isi.nilai } };
};

export const tahun = (x: unknown): Isi =>
  hampa(x)
    ? 'lewat'
    : { nilai: (typeof x === 'string' && /^\d{4}$/.test(x.trim())) || typeof x === 'bigint' ? Number(x) : x };

/** A quarter; whether it is one is looked at where the row is put in its place. */
export const triwulan = (x: unknown): Isi => teks(x);

/** 1 and 0, as MySQL keeps yes and no. */
export const yaTidak = (x: unknown): Isi => {
  if (hampa(x)) return 'lewat';
  if (x === 1 || x === '1' || x === true || x === 1n) return { nilai: true };
  if (x === 0 || x === '0' || x === false || x === 0n) return { nilai: false };
  return { nilai: x };
};

export const polarisasi = (x: unknown): Isi => {
  if (hampa(x)) return 'lewat';
  const hasil = bacaPolarisasi(typeof x === 'number' || typeof x === 'string' ? String(x) : '');
  if (hasil.status === 'polarisasi') return { nilai: hasil.polarisasi };
  const saran = hasil.status === 'rusak' && hasil.saran !== undefined ? `; mungkin ${hasil.saran}` : '';
  return {
    salah: `bukan arah yang dikenal${saran}; tulis positif (maximize), negatif (minimize) atau stabil (stabilize)`,
  };
};

/** A path without case and marks, as names are compared. */
export const ratakan = (nama: string): string => nama.toLowerCase().replace(/[^a-z0-9]/g, '');
