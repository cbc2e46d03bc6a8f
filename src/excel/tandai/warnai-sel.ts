import { hurufKolom } from '../../tabel/tabel.js';
import { bacaUjung } from '../bukti/rujukan.js';
import { bukaUnsur } from './paket.js';
import { type Suntingan, terapkanSuntingan } from './sunting.js';
import { awalanXml, telusurXml, type UnsurXml } from './telusur-xml.js';

/** Cells that get another style: by row, then by column, from 1; the function takes the number of the style that they have. */
export type Sasaran = ReadonlyMap<number, ReadonlyMap<number, (gaya: number) => number>>;

/** Gives cells of a sheet another style. Cells and rows that are not there are put in; nothing else of the sheet changes. */
export function warnaiSel(teks: string, sasaran: Sasaran): string {
  const penanda = new Penanda(teks, sasaran);
  telusurXml(teks, penanda);
  return terapkanSuntingan(teks, penanda.suntingan);
}

class Penanda {
  readonly suntingan: Suntingan[] = [];
  private readonly awalan: string;
  private readonly kolom: { readonly min: number; readonly maks: number; readonly gaya: number }[] = [];
  private readonly barisSisa: number[];
  private baris = 0;
  private gayaBaris: number | null = null;
  private sel = 0;
  private kolomSisa: number[] = [];

  constructor(
    private readonly teks: string,
    private readonly sasaran: Sasaran,
  ) {
    this.awalan = awalanXml(teks);
    this.barisSisa = [...sasaran.keys()].sort((a, b) => a - b);
  }

  buka(u: UnsurXml): void {
    if (u.nama === 'col') {
      const { min, max, style } = u.atribut;
      if (style !== undefined) this.kolom.push({ min: Number(min), maks: Number(max), gaya: Number(style) });
    } else if (u.nama === 'row' && u.dalam === 2) {
      this.baris = u.atribut['r'] === undefined ? this.baris + 1 : Number(u.atribut['r']);
      this.sisipkanBaris(u.mulai, this.baris);
      this.gayaBaris = u.atribut['s'] === undefined ? null : Number(u.atribut['s']);
      this.sel = 0;
      this.kolomSisa = this.kolomDi(this.baris);
      if (this.barisSisa[0] === this.baris) this.barisSisa.shift();
    } else if (u.nama === 'c' && u.dalam === 3) {
      this.sel = bacaUjung(u.atribut['r'] ?? '')?.kolom ?? this.sel + 1;
      this.sisipkanSel(u.mulai, this.sel);
      if (this.kolomSisa[0] !== this.sel) return;
      this.kolomSisa.shift();
      this.ganti(u);
    }
  }

  tutup(u: UnsurXml, mulaiTutup: number): void {
    if (u.nama === 'row' && u.dalam === 2) {
      if (!u.tertutupSendiri) this.sisipkanSel(mulaiTutup, Number.POSITIVE_INFINITY);
      else if (this.kolomSisa.length > 0)
        this.suntingan.push(bukaUnsur(this.teks, u.mulai, u.mulaiAkhir, this.selBaru(this.kolomSisa)));
    } else if (u.nama === 'sheetData') {
      if (!u.tertutupSendiri) this.sisipkanBaris(mulaiTutup, Number.POSITIVE_INFINITY);
      else {
        const isi = this.barisSisa.map((b) => this.barisBaru(b)).join('');
        if (isi !== '') this.suntingan.push(bukaUnsur(this.teks, u.mulai, u.mulaiAkhir, isi));
      }
    }
  }

  /** The columns of a row that get another style, from left to right. */
  private kolomDi(baris: number): number[] {
    return [...(this.sasaran.get(baris)?.keys() ?? [])].sort((a, b) => a - b);
  }

  /** The style that such a cell of the row gets. */
  private gayaBaru(kolom: number, lama: number): number {
    const ubah = this.sasaran.get(this.baris)?.get(kolom) as (gaya: number) => number;
    return ubah(lama);
  }

  private ganti(u: UnsurXml): void {
    const kepala = this.teks.slice(u.mulai, u.mulaiAkhir);
    const gaya = this.gayaBaru(this.sel, Number(u.atribut['s'] ?? 0));
    const tanpa = kepala.replace(/\ss="\d*"/, '');
    this.suntingan.push({ dari: u.mulai, sampai: u.mulaiAkhir, isi: tanpa.replace(/^<[^\s/>]+/, `$& s="${gaya}"`) });
  }

  /** Puts in the cells that stand before a column. */
  private sisipkanSel(di: number, sebelum: number): void {
    const lewat = this.kolomSisa.filter((k) => k < sebelum);
    if (lewat.length === 0) return;
    this.kolomSisa = this.kolomSisa.filter((k) => k >= sebelum);
    this.suntingan.push({ dari: di, sampai: di, isi: this.selBaru(lewat) });
  }

  private selBaru(kolom: readonly number[]): string {
    return kolom
      .map((k) => {
        const dasar = this.gayaBaris ?? this.kolom.find((c) => k >= c.min && k <= c.maks)?.gaya ?? 0;
        return `<${this.awalan}c r="${hurufKolom(k)}${this.baris}" s="${this.gayaBaru(k, dasar)}"/>`;
      })
      .join('');
  }

  private sisipkanBaris(di: number, sebelum: number): void {
    for (let b = this.barisSisa[0]; b !== undefined && b < sebelum; b = this.barisSisa[0]) {
      this.barisSisa.shift();
      this.suntingan.push({ dari: di, sampai: di, isi: this.barisBaru(b) });
    }
  }

  private barisBaru(baris: number): string {
    const simpan = [this.baris, this.gayaBaris] as const;
    [this.baris, this.gayaBaris] = [baris, null];
    const isi = `<${this.awalan}row r="${baris}">${this.selBaru(this.kolomDi(baris))}</${this.awalan}row>`;
    [this.baris, this.gayaBaris] = simpan;
    return isi;
  }
}
