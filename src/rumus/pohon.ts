import type { Angka } from '../angka/desimal.js';
import { desimal, teksKanonik } from '../angka/desimal.js';

/** The unit of an input or a result. Percent is in percent units: 102.5, never 1.025. */
export type Satuan =
  | 'satuan-indikator'
  | 'persen'
  | 'poin-persen'
  | 'rupiah'
  | 'rasio'
  | 'nilai'
  | 'bobot'
  | 'cacah'
  | 'volume';

/** An input of a formula: one number, or a list over which a list operation runs. */
export interface SimpulMasukan {
  readonly jenis: 'masukan';
  /** The whole word, as it stands in a trace: `target`. */
  readonly nama: string;
  readonly satuan: Satuan;
  readonly bentuk: 'tunggal' | 'daftar';
  /** The values for which the formula is meant; property tests draw from it and docs print it. */
  readonly rentang: Rentang;
  readonly keterangan?: string;
}

/** Smallest and largest meant value; null is unbounded. */
export interface Rentang {
  readonly min: number | null;
  readonly maks: number | null;
}

/** Comparison of two expressions. */
export interface Syarat {
  readonly kiri: Simpul;
  readonly banding: '<' | '<=' | '=' | '>=' | '>';
  readonly kanan: Simpul;
}

/** The four operations. */
export type Operasi = 'tambah' | 'kurang' | 'kali' | 'bagi';

/** List operations that take one value an element. */
export type OperasiDaftar = 'jumlah' | 'rata-rata' | 'cacah';

/**
 * A formula as a value. Inside `tiap` (and `bobot`) of a list operation a list input stands for its element at hand, so
 * Σ(P × C − A) is `jumlah(kurang(kali(P, C), A))`. List operations do not nest.
 */
export type Simpul =
  | { readonly jenis: 'konstanta'; readonly nilai: string }
  | SimpulMasukan
  | { readonly jenis: Operasi; readonly kiri: Simpul; readonly kanan: Simpul }
  | { readonly jenis: 'min' | 'maks'; readonly butir: readonly [Simpul, ...Simpul[]] }
  | { readonly jenis: 'bila'; readonly syarat: Syarat; readonly maka: Simpul; readonly lain: Simpul }
  | { readonly jenis: OperasiDaftar; readonly tiap: Simpul }
  | { readonly jenis: 'rata-rata-ukur'; readonly tiap: Simpul; readonly bobot: Simpul };

/** The nodes that run over lists. */
export type SimpulDaftar = Extract<Simpul, { readonly tiap: Simpul }>;

const TAK_NEGATIF: Rentang = { min: 0, maks: null };

export const konstanta = (nilai: Angka): Simpul => ({ jenis: 'konstanta', nilai: teksKanonik(desimal(nilai)) });

export const masukan = (
  nama: string,
  satuan: Satuan,
  rentang: Rentang = TAK_NEGATIF,
  keterangan?: string,
): SimpulMasukan => ({
  jenis: 'masukan',
  nama,
  satuan,
  bentuk: 'tunggal',
  rentang,
  ...(keterangan ? { keterangan } : {}),
});

export const masukanDaftar = (
  nama: string,
  satuan: Satuan,
  rentang: Rentang = TAK_NEGATIF,
  keterangan?: string,
): SimpulMasukan => ({ ...masukan(nama, satuan, rentang, keterangan), bentuk: 'daftar' });

export const tambah = (kiri: Simpul, kanan: Simpul): Simpul => ({ jenis: 'tambah', kiri, kanan });
export const kurang = (kiri: Simpul, kanan: Simpul): Simpul => ({ jenis: 'kurang', kiri, kanan });
export const kali = (kiri: Simpul, kanan: Simpul): Simpul => ({ jenis: 'kali', kiri, kanan });
export const bagi = (kiri: Simpul, kanan: Simpul): Simpul => ({ jenis: 'bagi', kiri, kanan });
export const persen = (isi: Simpul): Simpul => kali(isi, konstanta(100));
export const min = (...butir: [Simpul, ...Simpul[]]): Simpul => ({ jenis: 'min', butir });
export const maks = (...butir: [Simpul, ...Simpul[]]): Simpul => ({ jenis: 'maks', butir });
export const bila = (syarat: Syarat, maka: Simpul, lain: Simpul): Simpul => ({ jenis: 'bila', syarat, maka, lain });
export const jumlah = (tiap: Simpul): Simpul => ({ jenis: 'jumlah', tiap });
export const rataRataDaftar = (tiap: Simpul): Simpul => ({ jenis: 'rata-rata', tiap });
export const cacah = (tiap: Simpul): Simpul => ({ jenis: 'cacah', tiap });
export const rataRataUkurDaftar = (tiap: Simpul, bobot: Simpul = konstanta(1)): Simpul => ({
  jenis: 'rata-rata-ukur',
  tiap,
  bobot,
});

/** The absolute value, which needs no node of its own: the larger of x and −x. */
export const mutlak = (isi: Simpul): Simpul => maks(isi, kurang(konstanta(0), isi));

/** Whether a maximum is an absolute value, as `mutlak` writes it; readers print |x|. */
export function apakahMutlak([x, lawan, ...sisa]: readonly Simpul[]): boolean {
  if (sisa.length > 0 || lawan?.jenis !== 'kurang' || lawan.kanan !== x) return false;
  // Stryker disable next-line ConditionalExpression: no other node has a value.
  return lawan.kiri.jenis === 'konstanta' && lawan.kiri.nilai === '0';
}

/** Short names for comparisons. */
export const syarat = (kiri: Simpul, banding: Syarat['banding'], kanan: Simpul): Syarat => ({ kiri, banding, kanan });
