import { bacaAngkaBersatuan, bacaAngkaPasti } from '../angka/baca/baca-angka-pasti.js';
import type { SatuanTertulis } from '../angka/baca/satuan-tertulis.js';
import { teksKanonik } from '../angka/desimal.js';
import { bacaPolarisasi } from '../model/baca-polarisasi.js';
import { tampil } from '../model/pesan.js';
import { DUA_ARTI, KANONIK, type Notasi } from './notasi.js';

/** A row as a database driver gives it. */
export type Baris = Readonly<Record<string, unknown>>;

/** What a cell becomes in the model, with the unit written beside a figure of an indicator; `lewat` is nothing there; `salah` stands behind the value in a message, `tolak` by itself. */
export type Isi =
  | { readonly nilai: unknown; readonly satuan?: SatuanTertulis }
  | 'lewat'
  | { readonly salah: string }
  | { readonly tolak: string };

/** A column of rows: where its value goes in the object of the model, how rows may call it, and how it is read. */
export interface Kolom {
  /** The path in the model; `{tahun}` stands for the year behind the name. */
  readonly jalur: string;
  /** Other names than the path, the usual one first where the path is none that a row would have; compared without case, dots, blanks and underscores. */
  readonly nama?: readonly string[];
  readonly baca: (nilai: unknown, notasi: Notasi | null) => Isi;
}

const hampa = (x: unknown): boolean => x === null || x === undefined || (typeof x === 'string' && x.trim() === '');

/** Codes and references: text, also where the database holds a number. */
export const kode = (x: unknown): Isi => {
  if (hampa(x)) return 'lewat';
  if (typeof x === 'string') return { nilai: x.trim() };
  if (typeof x === 'bigint' || Number.isFinite(x)) return { nilai: String(x) };
  return { salah: 'harus teks atau bilangan' };
};

export const teks = (x: unknown): Isi => (hampa(x) ? 'lewat' : { nilai: x });

/**
 * A number: as drivers give it (number, bigint, canonical text), else as people write it in a text column. NULL is not available, which is not zero.
 * `1.000` is either, so the notation of the column has to say which; what cannot be read in one way is refused.
 */
export const angka = (x: unknown, notasi: Notasi | null): Isi => tanpaKata(bacaAngkaKolom(x, notasi, false));

type IsiKolom = Isi | { readonly kata: string; readonly tolak: string };

const tanpaKata = (isi: IsiKolom): Isi => (typeof isi === 'object' && 'kata' in isi ? { tolak: isi.tolak } : isi);

function bacaAngkaKolom(x: unknown, notasi: Notasi | null, bersatuan: boolean): IsiKolom {
  if (x === null) return { nilai: null };
  if (hampa(x)) return 'lewat';
  if (typeof x !== 'string') return { nilai: x };
  const rapi = x.trim();
  if (KANONIK.test(rapi) && (notasi === 'desimal' || !DUA_ARTI.test(rapi))) return { nilai: rapi };
  const opsi = notasi === 'indonesia' ? ({ lokal: 'id' } as const) : {};
  const berikut = bersatuan ? bacaAngkaBersatuan(rapi, opsi) : null;
  const hasil = berikut?.isi ?? bacaAngkaPasti(rapi, opsi);
  const satuan = berikut === null ? {} : { satuan: berikut.satuan };
  switch (hasil.status) {
    case 'angka':
      return notasi === 'desimal' && rapi.includes(',')
        ? {
            tolak: `${tampil(rapi)} memakai koma, sedangkan notasinya desimal; beri sebagai bilangan atau dengan titik`,
          }
        : { nilai: teksKanonik(hasil.nilai), ...satuan };
    case 'kosong':
      return { nilai: null };
    case 'rentang':
      return { nilai: { bawah: teksKanonik(hasil.bawah), atas: teksKanonik(hasil.atas) }, ...satuan };
    default: {
      if (hasil.kata) return { kata: rapi, tolak: hasil.pesan };
      const cara = DUA_ARTI.test(rapi)
        ? '; beri sebagai bilangan, atau pilih opsi notasi: "desimal" atau "indonesia"'
        : '';
      return { tolak: `${hasil.pesan}${cara}` };
    }
  }
}

/** A number that the model has no null for. */
export const angkaAda = (x: unknown, notasi: Notasi | null): Isi => (x === null ? 'lewat' : angka(x, notasi));

/** A value of an indicator: a number, a word of an ordinal scale, an object of the model. */
export const nilai = (x: unknown, notasi: Notasi | null): Isi => {
  const isi = bacaAngkaKolom(x, notasi, true);
  return typeof isi === 'object' && 'kata' in isi ? { nilai: { label: isi.kata } } : isi;
};

/** A number in the unit of an indicator, that the model has no null for. */
export const angkaBersatuan = (x: unknown, notasi: Notasi | null): Isi =>
  x === null ? 'lewat' : tanpaKata(bacaAngkaKolom(x, notasi, true));

/** Whether a column holds figures, whose notation its texts show. */
export const berangka = (baca: Kolom['baca']): boolean =>
  baca === angka || baca === angkaAda || baca === nilai || baca === angkaBersatuan;

export const tahun = (x: unknown): Isi =>
  hampa(x)
    ? 'lewat'
    : { nilai: (typeof x === 'string' && /^\d{4}$/.test(x.trim())) || typeof x === 'bigint' ? Number(x) : x };

/** A quarter; whether it is one is looked at where the row is put in its place. */
export const triwulan = (x: unknown): Isi => teks(x);

/** Yes and no, as people and databases keep them; BIT(1) of MySQL comes as one byte. */
const YA_TIDAK = new Map([
  ['1', true],
  ['true', true],
  ['ya', true],
  ['0', false],
  ['false', false],
  ['tidak', false],
]);

export const yaTidak = (x: unknown): Isi => {
  if (hampa(x)) return 'lewat';
  const satu = x instanceof Uint8Array && x.length === 1 ? x[0] : x;
  const ya = typeof satu === 'object' ? undefined : YA_TIDAK.get(String(satu).trim().toLowerCase());
  return ya === undefined ? { salah: 'harus ya atau tidak (juga 1 atau 0, true atau false)' } : { nilai: ya };
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

/** What a driver may give that no column of ours holds, and what to do with it; null for the rest. */
export function bukanIsi(x: unknown): string | null {
  if (x instanceof Date) return 'berisi tanggal (Date), yang bukan isi kolom ini; beri angka atau teksnya';
  if (ArrayBuffer.isView(x) || x instanceof ArrayBuffer) {
    return 'berisi data biner (Buffer), yang bukan isi kolom ini; beri angka atau teksnya, misalnya dengan CAST(… AS CHAR)';
  }
  if (typeof x === 'function' || typeof x === 'symbol') return `berisi ${typeof x}, yang bukan data`;
  return x instanceof Map || x instanceof Set || x instanceof Promise
    ? 'berisi objek program (Map, Set, atau Promise), yang bukan data; beri angka atau teksnya'
    : null;
}

/** A path without case and marks, as names are compared. */
export const ratakan = (nama: string): string => nama.toLowerCase().replace(/[^a-z0-9]/g, '');
