import { sebabSatuanLain } from '../angka/baca/satuan-tertulis.js';
import { pasang } from '../model/jalur.js';
import type { BarisTerbaca } from './baca-tabel.js';
import { type NamaTabel, namaKolom } from './daftar-kolom.js';
import type { Pencatat } from './pencatat.js';

/** An object of the model while it is put together. */
export type Objek = Record<string, unknown>;

/** A cell of rows. */
export interface LetakBaris {
  readonly tabel: NamaTabel;
  readonly baris: number;
  readonly bidang: string | null;
}

/** Puts objects of the model together from rows, and remembers where each part came from. */
export class Perakit {
  readonly #asal = new Map<object, Map<string, BarisTerbaca>>();

  constructor(readonly pencatat: Pencatat) {}

  /** The object that a row stands for. */
  objek(baris: BarisTerbaca): Objek {
    const hasil: Objek = {};
    this.isi(hasil, baris);
    return hasil;
  }

  /** Puts the cells of a row into an object. */
  isi(objek: Objek, baris: BarisTerbaca): void {
    this.catat(objek, '', baris);
    for (const [jalur, nilai] of baris.isi) if (!jalur.startsWith('@')) pasang(objek, jalur, nilai);
  }

  /** Remembers the row of a part of an object. */
  catat(objek: object, bagian: string, baris: BarisTerbaca): void {
    const asal = this.#asal.get(objek) ?? new Map<string, BarisTerbaca>();
    this.#asal.set(objek, asal);
    if (!asal.has(bagian)) asal.set(bagian, baris);
  }

  tegur(baris: BarisTerbaca, jalur: string, pesan: string): void {
    this.pencatat.catat(baris.tabel, baris.nomor, baris.sebutan.get(jalur) ?? jalur.replace('@', ''), pesan);
  }

  /** Notes the figures of a row beside which another unit stands than their indicator has. */
  tegurSatuan(baris: BarisTerbaca, indikator: Objek): void {
    const milik = indikator['satuan'];
    if (typeof milik !== 'string') return;
    for (const [jalur, tertulis] of baris.satuan) {
      const sebab = sebabSatuanLain(tertulis, milik);
      if (sebab !== null) this.tegur(baris, jalur, sebab);
    }
  }

  /** The row and column of a place of the report such as `tujuan[0].sasaran[1].indikator[0].target.2022`; null where no row made it. */
  letak(data: unknown, letak: string): LetakBaris | null {
    const jalan = letak.split(/[.[\]]+/).filter((b) => b !== '');
    let hasil: LetakBaris | null = null;
    let isi = data;
    for (let i = 0; i <= jalan.length; i += 1) {
      if (typeof isi !== 'object' || isi === null) break;
      const asal = this.#asal.get(isi);
      if (asal) hasil = selDari(asal, jalan.slice(i));
      const bagian = jalan[i];
      if (bagian === undefined || !Object.hasOwn(isi, bagian)) break;
      isi = (isi as Objek)[bagian];
    }
    return hasil;
  }
}

/** The row that made the longest part of a path, and what it calls it; where the row says nothing of it, the column that would. */
function selDari(asal: ReadonlyMap<string, BarisTerbaca>, jalan: readonly string[]): LetakBaris | null {
  for (let n = jalan.length; n >= 0; n -= 1) {
    const baris = asal.get(jalan.slice(0, n).join('.'));
    if (!baris) continue;
    const { tabel, nomor } = baris;
    for (let m = jalan.length; m > 0; m -= 1) {
      for (const bagian of [jalan.slice(0, m), jalan.slice(n, m), jalan.slice(0, 1)]) {
        const jalur = bagian.join('.');
        const bidang = baris.sebutan.get(jalur) ?? baris.sebutan.get(`@${jalur}`);
        if (bidang !== undefined) return { tabel, baris: nomor, bidang };
      }
    }
    return {
      tabel,
      baris: nomor,
      bidang: namaKolom(tabel, jalan.join('.')) ?? namaKolom(tabel, jalan.slice(n).join('.')),
    };
  }
  return null;
}
