import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { lapangkan } from '../../angka/jumlah-kelompok.js';
import { sebutNilai } from '../../angka/sebut-nilai.js';
import { bacaKode, type KodeTerbaca } from '../../model/kode.js';
import { BARIS_AWAL } from '../../rumus/pembaca/kolom/kolom-angka.js';
import { pilihTeks } from '../baris-anggaran.js';

/** Codes as one text a row, or each code once and its number a row. */
export type KolomKode =
  | readonly string[]
  | { readonly kamus: readonly string[]; readonly indeks: Int32Array | Uint32Array | Uint16Array | Uint8Array };

/** Codes by group: every row has the number of its group, −1 where its code is none. */
export interface KodeKelompok {
  readonly kelompok: Int32Array;
  /** Rows whose code is no code of program, kegiatan or sub-kegiatan: as many as there are, and the first of them. */
  readonly rusak: {
    readonly banyak: number;
    readonly baris: readonly { readonly baris: number; readonly kode: string }[];
  };
}

/** As many wrong rows as are named. */
export const SEBUT = 20;

/** Numbers codes by their canonical key; what it has read it remembers, so that a column may come in parts. */
export class PenomorKode {
  /** Of each group: its key as one number, in whose order codes stand, and its spelling. */
  readonly kunci: number[] = [];
  readonly kode: string[] = [];
  private readonly menurutKunci = new Map<number, number>();
  private readonly menurutTeks = new Map<string, number>();

  /** The group of a code; −1 where it is none. */
  nomor(teks: string): number {
    const lama = this.menurutTeks.get(teks);
    // Stryker disable next-line ConditionalExpression: read anew it is the same, only slower.
    if (lama !== undefined) return lama;
    const baru = this.baca(teks);
    this.menurutTeks.set(teks, baru);
    return baru;
  }

  /** The groups of a column, whose first row is row `awal` of the whole. */
  nomori(kolom: KolomKode, awal: number): KodeKelompok {
    const rusak: { baris: number; kode: string }[] = [];
    let banyak = 0;
    const catat = (i: number, kode: string) => {
      banyak += 1;
      if (rusak.length < SEBUT) rusak.push({ baris: awal + i, kode: kode.slice(0, 60) });
    };
    if (!('kamus' in kolom)) {
      let kelompok = new Int32Array(Math.min(kolom.length, BARIS_AWAL));
      // Stryker disable next-line StringLiteral: a text that is no code either.
      let [teksLalu, nomorLalu] = ['', -1];
      for (let i = 0; i < kolom.length; i += 1) {
        if (i === kelompok.length) kelompok = lapangkan(kelompok, Math.min(kolom.length, 4 * i));
        const teks = kolom[i] as string;
        // Stryker disable next-line ConditionalExpression: the same text has the same number, asked again only slower.
        if (teks !== teksLalu) {
          if (typeof teks !== 'string') throw bukanTeks('kode', i, teks);
          [teksLalu, nomorLalu] = [teks, this.nomor(teks)];
        }
        kelompok[i] = nomorLalu;
        if (nomorLalu < 0) catat(i, teks);
      }
      return { kelompok: kelompok.subarray(0, kolom.length), rusak: { banyak, baris: rusak } };
    }
    const { kamus, indeks } = kolom;
    const arti = Int32Array.from(kamus, (teks, i) => {
      if (typeof teks !== 'string') throw bukanTeks('kode.kamus', i, teks);
      return this.nomor(teks);
    });
    const kelompok = new Int32Array(indeks.length);
    for (let i = 0; i < indeks.length; i += 1) {
      const ke = indeks[i] as number;
      const nomor = arti[ke];
      if (nomor === undefined) {
        throw new ArgumenTidakSah(
          `rekapKolom: kode.indeks[${i}]: ${sebutNilai(ke)} tidak ada dalam kamus (${kamus.length} kode).`,
        );
      }
      kelompok[i] = nomor;
      if (nomor < 0) catat(i, kamus[ke] as string);
    }
    return { kelompok, rusak: { banyak, baris: rusak } };
  }

  /** The groups in the order of their keys. */
  urut(): Int32Array {
    return Int32Array.from(Float64Array.from(this.kunci).sort(), (k) => this.menurutKunci.get(k) as number);
  }

  /** The group of a code that was read elsewhere. */
  nomorKunci(kunci: number, kode: string): number {
    const ada = this.menurutKunci.get(kunci);
    if (ada !== undefined) {
      this.kode[ada] = pilihTeks([this.kode[ada] as string, kode]);
      return ada;
    }
    const baru = this.kunci.push(kunci) - 1;
    this.kode.push(kode);
    this.menurutKunci.set(kunci, baru);
    return baru;
  }

  private baca(teks: string): number {
    const kode = bacaKode(teks);
    // Stryker disable next-line StringLiteral,ConditionalExpression: what is broken has no program either.
    if (kode.status === 'rusak' || kode.program === undefined) return -1;
    return this.nomorKunci(kunciAngka(kode), teks.trim());
  }
}

const bukanTeks = (bidang: string, i: number, x: unknown): ArgumenTidakSah =>
  new ArgumenTidakSah(`rekapKolom: ${bidang}[${i}] harus berupa teks, bukan ${sebutNilai(x)}.`);

/** The parts of a key: urusan, bidang, program, the two of a kegiatan, sub-kegiatan; what each part is smaller than. */
const LEBAR = [10, 100, 100, 10, 100, 10_000] as const;

/** A key as one number of at most 12 digits; a part that isn't there is 0, which no part below the bidang is. */
function kunciAngka({
  urusan,
  bidang = 0,
  program = 0,
  kegiatan: [a, b] = [0, 0],
  subKegiatan = 0,
}: KodeTerbaca): number {
  return [urusan, bidang, program, a, b, subKegiatan].reduce((n, x, i) => n * (LEBAR[i] as number) + x, 0);
}

/** The levels below the office, from above, and how many parts a code of each has. */
export const TINGKAT = ['urusan', 'bidang', 'program', 'kegiatan', 'sub-kegiatan'] as const;
const BAGIAN = [1, 2, 3, 5, 6] as const;

/** What a key is divided by for a level, and what its last part there is smaller than. */
const PEMBAGI = BAGIAN.map((bagian) => LEBAR.slice(bagian).reduce((n, x) => n * x, 1));
const TERAKHIR = BAGIAN.map((bagian) => LEBAR[bagian - 1] as number);

/** What is left of a key on a level (0 is urusan); −1 where the code ends above. */
export function kunciPada(kunci: number, tingkat: number): number {
  const pangkas = Math.floor(kunci / (PEMBAGI[tingkat] as number));
  return tingkat >= 3 && pangkas % (TERAKHIR[tingkat] as number) === 0 ? -1 : pangkas;
}

/** A key of a level as its canonical text: `7-1-1-2-6`. */
export function kunciTeks(kunci: number, tingkat: number): string {
  const bagian: number[] = [];
  let sisa = kunci;
  for (const lebar of LEBAR.slice(0, BAGIAN[tingkat]).reverse()) {
    bagian.unshift(sisa % lebar);
    sisa = Math.floor(sisa / lebar);
  }
  return bagian.join('-');
}
