import { sebabSatuanLain } from '../../../angka/baca/satuan-tertulis.js';
import { pasang } from '../../../model/jalur.js';
import type { BarisBaca } from '../baca-baris.js';
import type { MasalahTemplat, PencatatGalat } from '../galat-templat.js';

/** An object of the model while it is put together. */
export type Objek = Record<string, unknown>;

/** Where a part of the report stands in the workbook, and under which key when that is not its own. */
interface Asal {
  readonly baris: BarisBaca;
  readonly alias: Readonly<Record<string, string>>;
}

/** Puts the report together from rows, and remembers from which cell each part came. */
export class Perakit {
  readonly #asal = new Map<object, Asal>();
  readonly #asalDaftar = new Map<object, BarisBaca[]>();

  constructor(readonly pencatat: PencatatGalat) {}

  /** The object that a row describes: all its cells but those named, under the names of the model. */
  objek(baris: BarisBaca, bukan: readonly string[] = [], alias: Readonly<Record<string, string>> = {}): Objek {
    const hasil: Objek = {};
    const nama = new Map(Object.entries(alias).map(([model, kolom]) => [kolom, model]));
    for (const [kunci, nilai] of baris.isi) {
      if (!bukan.includes(kunci)) pasang(hasil, nama.get(kunci) ?? kunci, nilai);
    }
    return this.catat(hasil, baris, alias);
  }

  /** Remembers the row of an object. */
  catat<T extends object>(objek: T, baris: BarisBaca, alias: Readonly<Record<string, string>> = {}): T {
    this.#asal.set(objek, { baris, alias });
    return objek;
  }

  /** Adds to a list of values that are no objects, and remembers the row of each. */
  tambah(daftar: unknown[], nilai: unknown, baris: BarisBaca): void {
    daftar.push(nilai);
    this.#asalDaftar.set(daftar, [...(this.#asalDaftar.get(daftar) ?? []), baris]);
  }

  /** Notes a fault of a row at the cell of a key. */
  tegur(baris: BarisBaca, kunci: string, pesan: string): void {
    this.pencatat.catat(baris.lembar, selKunci(baris, kunci), pesan);
  }

  /** Notes the figures of a row beside which another unit stands than their indicator has. */
  tegurSatuan(baris: BarisBaca, indikator: Objek | undefined): void {
    const milik = indikator?.['satuan'];
    if (typeof milik !== 'string' || milik === '?') return;
    for (const [kunci, tertulis] of baris.satuan) {
      const sebab = sebabSatuanLain(tertulis, milik);
      if (sebab !== null) this.tegur(baris, kunci, sebab);
    }
  }

  /** The value of a cell that must be filled; where it is not, that is noted and a sound value stands in. */
  wajib(baris: BarisBaca, kunci: string, judul: string, ganti: unknown): unknown {
    const nilai = baris.isi.get(kunci);
    if (nilai !== undefined) return nilai;
    if (!this.pencatat.sudah(baris.lembar, selKunci(baris, kunci)))
      this.tegur(baris, kunci, `"${judul}" belum diisi; wajib diisi pada baris ini`);
    return ganti;
  }

  /** The sheet and cell of a place of the report such as `tujuan[0].sasaran[1].indikator[0].target.2022`; null where no row made it. */
  letak(data: unknown, letak: string): Omit<MasalahTemplat, 'pesan'> | null {
    const jalan = letak.split(/[.[\]]+/).filter((b) => b !== '');
    let hasil: Omit<MasalahTemplat, 'pesan'> | null = null;
    let isi = data;
    for (const [i, bagian] of [...jalan, ''].entries()) {
      if (typeof isi !== 'object' || isi === null) break;
      const asal = this.#asal.get(isi);
      if (asal) hasil = selDari(asal, jalan.slice(i));
      const anggota = this.#asalDaftar.get(isi)?.[Number(bagian)];
      if (anggota) hasil = { lembar: anggota.lembar, sel: selKunci(anggota, '') };
      isi = (isi as Objek)[bagian];
    }
    return hasil;
  }
}

/** The cell of a key, or the first cell of its row. */
function selKunci({ sel }: BarisBaca, kunci: string): string | null {
  return sel.get(kunci) ?? [...sel.values()][0] ?? null;
}

/** The cell of the longest part of a path that is a key of the row, or the beginning of one. */
function selDari({ baris, alias }: Asal, jalan: readonly string[]): Omit<MasalahTemplat, 'pesan'> {
  for (let n = jalan.length; n > 0; n -= 1) {
    const nama = jalan.slice(0, n).join('.');
    const cari = alias[nama] ?? nama;
    const cocok = [...baris.sel].find(([k]) => {
      const polos = k.replaceAll('#', '');
      return polos === cari || polos.startsWith(`${cari}.`);
    });
    if (cocok) return { lembar: baris.lembar, sel: cocok[1] };
  }
  return { lembar: baris.lembar, sel: selKunci(baris, 'kode') };
}
