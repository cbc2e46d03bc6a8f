import { masukan, type SimpulMasukan, type Syarat } from '../pohon.js';
import type { Tulisan } from './pecahan-simpul.js';
import type { Dialek, Larik } from './sql-dialek.js';
import type { PemberiNama } from './sql-nama.js';

/** A column of the caller's: its quoted name, the most decimals in it, and whether it is one of arrays. */
export interface KolomTerbaca {
  readonly teks: string;
  readonly desimal: number;
  readonly daftar: boolean;
}

/** Marks an input that is a piece of SQL of our own; no input of a formula is called so. */
const TANDA_BUATAN = '\0';

/** How the arithmetic of fractions reads in SQL, in all dialects. */
export class TulisanSql implements Tulisan {
  /** The lists of the formula; they run in pairs, so every operation over elements can take them all. */
  readonly larik: Larik;
  private readonly daftar: readonly string[];
  private readonly bagian: ReturnType<Dialek['bagianJumlah']>[] = [];
  /** Differences in which sums of quotients stand, where they are asked whether they are 0. */
  readonly persamaan: string[] = [];
  readonly literal = (n: bigint): string => this.dialek.literal(n);

  constructor(
    private readonly kolom: ReadonlyMap<string, KolomTerbaca>,
    private readonly dialek: Dialek,
    private readonly nama: PemberiNama,
  ) {
    this.daftar = [...kolom].flatMap(([n, k]) => (k.daftar ? [n] : []));
    this.larik = this.daftar.map((n) => this.terbaca(n).teks);
  }

  /** A piece of SQL as an input, a whole number. */
  masukanBuatan(teks: string): SimpulMasukan {
    return masukan(`${TANDA_BUATAN}${teks}`, 'cacah');
  }

  /** The fraction of the i-th sum of quotients. */
  pecahanJumlah(i: number): { readonly p: SimpulMasukan; readonly q: SimpulMasukan } {
    const bagian = this.dialek.bagianJumlah(i, this.nama);
    this.bagian.push(bagian);
    return { p: this.masukanBuatan(bagian.pembilang), q: this.masukanBuatan(bagian.penyebut) };
  }

  masukan(nama: string): { readonly teks: string; readonly skala: number } {
    if (nama.startsWith(TANDA_BUATAN)) return { teks: nama.slice(1), skala: 0 };
    const { teks, desimal, daftar } = this.terbaca(nama);
    const x = daftar ? this.dialek.unsur(this.daftar.indexOf(nama), this.nama) : teks;
    return this.dialek.masukan(x, nama, desimal);
  }

  mutlak(x: string): string {
    return this.dialek.mutlak(x);
  }

  tanda(x: string): string {
    return this.dialek.tanda(x);
  }

  terluar(jenis: 'min' | 'maks', a: string, b: string): string {
    return `${jenis === 'min' ? 'least' : 'greatest'}(${a}, ${b})`;
  }

  bila(syarat: string, maka: string, lain: string): string {
    return `(CASE WHEN ${syarat} THEN ${maka} ELSE ${lain} END)`;
  }

  banding(a: string, banding: Syarat['banding'], b: string): string {
    const polos = `(${a}${banding}${b})`;
    const { selisih } = this.dialek;
    if (selisih === null) return polos;
    const sendiri = polos.replaceAll(/`[^`]*`|"[^"]*"/g, '');
    const jumlah = this.bagian.filter((j) => sendiri.includes(j.pembilang) || sendiri.includes(j.penyebut));
    if (jumlah.length === 0) return polos;
    const teks = selisih(a, b, jumlah.map((j) => j.lebih).join(' + '));
    if (banding === '=') this.persamaan.push(teks);
    return `(${teks}${banding}0)`;
  }

  jumlah(isi: string): string {
    return this.dialek.jumlah(isi, this.larik, this.nama);
  }

  jumlahHasilBagi(): never {
    throw new Error('jumlah hasil bagi diangkat menjadi kueri sendiri sebelum sampai di sini.');
  }

  cacah([pertama]: readonly string[]): string {
    return this.dialek.sebagaiBilangan(this.dialek.panjang(this.terbaca(pertama as string).teks));
  }

  adaUnsur(syarat: string): string {
    return this.dialek.adaUnsur(syarat, this.larik, this.nama);
  }

  ukur(nilai: string, bobot: string): { readonly teks: string; readonly skala: number } {
    return this.dialek.ukur(nilai, bobot, this.larik, this.nama);
  }

  private terbaca(nama: string): KolomTerbaca {
    // A formula uses none but its own inputs (BENTUK_RUMUS), and each has its column.
    return this.kolom.get(nama) as KolomTerbaca;
  }
}
