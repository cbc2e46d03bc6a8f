import { bulatkanTepat } from '../../../angka/bulatkan-tepat.js';
import type { Pecahan } from '../../../angka/pecahan.js';
import type { KodeAlasan } from '../../alasan.js';
import { nilaiIkatan } from '../evaluasi.js';
import { ikat } from '../ikatan.js';
import { bagiBulatAman, linearAman, simpanBulatan } from './bulat-aman.js';
import { desimalGanda, type KolomAngka } from './kolom-angka.js';
import { T_TERBESAR } from './laju.js';
import { type Penjaga, paruh, type Rencana } from './rencana.js';
import type { LinearGanda, SimpulKolom } from './simpul-kolom.js';

/** A sign that an estimate or whole numbers do not settle, and a ratio without a value. */
const RAGU = 2;
const TANPA = 3;

/** Computes single rows exactly: by an estimate that is proven, else in whole numbers as doubles, else as fractions of BigInt. */
export class PenghitungBaris {
  /** The value of the last row that was measured: the double nearest its print. */
  nilai = 0;
  /** The doubles nearest the inputs of the row at hand, in the order of the columns. */
  readonly x: Float64Array;
  /** Results that a double does not print exactly, as whole numbers × 10^−desimal, by row. */
  readonly utuh = new Map<number, bigint>();
  private readonly bulat: Float64Array;
  /** 10^decimals of {@link bulat}; 0 while it is not known, NaN where there are no such whole numbers. */
  private pangkat = 0;
  private readonly skala: number;
  private readonly paruh: number;

  constructor(
    private readonly rencana: Rencana,
    private readonly kolom: readonly KolomAngka[],
  ) {
    this.x = new Float64Array(kolom.length);
    this.bulat = new Float64Array(kolom.length);
    this.skala = 10 ** rencana.pembulatan.desimal;
    this.paruh = paruh(rencana.pembulatan.mode);
  }

  /** Computes the row whose inputs are in {@link x}; null where it is measured. */
  hitung(baris: number): KodeAlasan | null {
    const { x, kolom, rencana } = this;
    this.pangkat = 0;
    // Stryker disable next-line EqualityOperator: there is nothing behind the last column.
    for (let j = 0; j < x.length; j += 1) {
      // Infinity is no number: what reads it says so.
      if (Math.abs(x[j] as number) === Infinity) (kolom[j] as KolomAngka).tepat(baris);
    }
    for (const p of rencana.penjaga) {
      const kena = this.kena(p, baris);
      if (kena === null) return this.rujukan(baris);
      if (kena) return p.alasan;
    }
    const daun = this.turun(rencana.akar, baris);
    if (daun === RAGU) return this.rujukan(baris);
    if (daun === TANPA) return 'pembagi-nol';
    return this.daun(daun, baris);
  }

  /** Whether a condition holds; null where that is not settled. */
  private kena(p: Penjaga, baris: number): boolean | null {
    if (p.jenis === 'selalu') return true;
    if (p.jenis === 'syarat') {
      for (const j of p.terisi) if (Number.isNaN(this.x[j])) return false;
      const daun = this.turun(p.simpul, baris);
      // The branches are the constants 1 and 0.
      return typeof daun === 'number' ? null : (daun.atas.koefisien[0] as number) > 0;
    }
    const x = this.x[p.kolom] as number;
    switch (p.jenis) {
      case 'kosong':
        return Number.isNaN(x);
      case 'nol':
        return x === 0;
      case 'negatif':
        return x < 0;
      case 'tidak-positif':
        return x <= 0;
    }
  }

  /** Follows the choices down to a ratio. */
  private turun(simpul: SimpulKolom, baris: number): SimpulKolom | typeof RAGU | typeof TANPA {
    let kini = simpul;
    while (kini.jenis === 'bila') {
      const bawah = this.tanda(kini.bawah, baris);
      if (bawah === RAGU) return RAGU;
      if (bawah === 0) return TANPA;
      const atas = this.tanda(kini.atas, baris);
      if (atas === RAGU) return RAGU;
      // Stryker disable next-line ArithmeticOperator: the sign of the divisor is 1 or −1.
      kini = kini.kena[1 + atas * bawah] === true ? kini.maka : kini.lain;
    }
    return kini;
  }

  /** The sign of a linear combination. */
  private tanda({ koefisien, galat }: LinearGanda, baris: number): number {
    const { x } = this;
    let hasil = koefisien[0] as number;
    let batas = galat[0] as number;
    for (let j = 0; j < x.length; j += 1) {
      hasil += (koefisien[j + 1] as number) * (x[j] as number);
      batas += (galat[j + 1] as number) * Math.abs(x[j] as number);
    }
    if (Math.abs(hasil) > batas) return Math.sign(hasil);
    this.bulatkan(baris);
    const pasti = linearAman(koefisien, this.bulat, this.pangkat);
    return Number.isNaN(pasti) ? RAGU : Math.sign(pasti);
  }

  /** The value of a ratio. */
  private daun({ atas, bawah }: SimpulKolom, baris: number): KodeAlasan | null {
    if (this.taksir(atas, bawah)) return null;
    this.bulatkan(baris);
    const b = linearAman(bawah.koefisien, this.bulat, this.pangkat);
    if (b === 0) return 'pembagi-nol';
    const a = linearAman(atas.koefisien, this.bulat, this.pangkat);
    const q = bagiBulatAman(a, Math.abs(b), this.skala, this.rencana.pembulatan.mode);
    if (q < 0) return this.rujukan(baris);
    // Not −0.
    // Stryker disable next-line EqualityOperator: of 0 the quotient is 0.
    this.nilai = (q === 0 || a < 0 === b < 0 ? q : -q) / this.skala;
    return null;
  }

  /** The value by an estimate, as the loops of `laju.ts` take it and for the same reason, where it is proven. */
  private taksir(atas: LinearGanda, bawah: LinearGanda): boolean {
    const { x, skala } = this;
    let a = atas.koefisien[0] as number;
    let b = bawah.koefisien[0] as number;
    let galatAtas = atas.galat[0] as number;
    let galatBawah = bawah.galat[0] as number;
    for (let j = 0; j < x.length; j += 1) {
      const ini = x[j] as number;
      a += (atas.koefisien[j + 1] as number) * ini;
      b += (bawah.koefisien[j + 1] as number) * ini;
      galatAtas += (atas.galat[j + 1] as number) * Math.abs(ini);
      galatBawah += (bawah.galat[j + 1] as number) * Math.abs(ini);
    }
    const t = (a / b) * skala + this.paruh;
    const q = Math.floor(t);
    const jarak = (0.5 - Math.abs(t - q - 0.5)) * Math.abs(b);
    const galat = galatAtas * skala + galatBawah * T_TERBESAR;
    if (!(jarak > 2 * galat && Math.abs(b) >= 1e-200)) return false;
    // Stryker disable next-line EqualityOperator: a whole t, as this one, is proven above by nothing.
    if (Math.abs(t) >= T_TERBESAR) return false;
    // Stryker disable next-line EqualityOperator: the same.
    if (this.paruh === 0 && t < 0) return false;
    this.nilai = q / skala;
    return true;
  }

  /** The inputs as whole numbers of one scale, which is NaN where some have none that doubles hold: whatever is made of them is NaN then. */
  private bulatkan(baris: number): void {
    if (this.pangkat !== 0) return;
    const { x, bulat, kolom } = this;
    let terbanyak = 0;
    for (let j = 0; j < x.length; j += 1) {
      const ganda = x[j] as number;
      const desimal = (kolom[j] as KolomAngka).tepatGanda(baris, ganda) ? desimalGanda(ganda) : -1;
      if (desimal < 0) {
        this.pangkat = Number.NaN;
        return;
      }
      terbanyak = Math.max(terbanyak, desimal);
    }
    const pangkat = 10 ** terbanyak;
    this.pangkat = pangkat;
    // Stryker disable next-line EqualityOperator: what is written behind the end of an array of numbers is lost.
    for (let j = 0; j < x.length; j += 1) {
      const m = Math.round((x[j] as number) * pangkat);
      // The product is off by less than half up to here. Without decimals it is the number itself.
      // Stryker disable next-line EqualityOperator: 2^50 has sixteen digits and is no multiple of ten, so nothing comes out as it.
      if (pangkat > 1 && Math.abs(m) > BULAT_TERBESAR) this.pangkat = Number.NaN;
      bulat[j] = m;
    }
  }

  /** The row as `evaluasi` computes it. */
  private rujukan(baris: number): KodeAlasan | null {
    const { rumus, masukan, pembulatan } = this.rencana;
    let ke = 0;
    const isi: Record<string, Pecahan | null> = {};
    for (const m of masukan) {
      isi[m.lambang] = m.jenis === 'tetap' ? m.nilai : (this.kolom[ke++] as KolomAngka).tepat(baris);
    }
    const nilai = nilaiIkatan(rumus, ikat(rumus, isi));
    if (typeof nilai === 'string') return nilai;
    const bulatan = bulatkanTepat(nilai, pembulatan.desimal, pembulatan.mode);
    this.nilai = simpanBulatan(bulatan, baris, this.utuh);
    return null;
  }
}

const BULAT_TERBESAR = 2 ** 50;
