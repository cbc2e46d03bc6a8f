import { teksTepat } from '../../angka/cetak/teks-tepat.js';
import { Pecahan } from '../../angka/pecahan.js';
import {
  bagiTepat,
  bandingTepat,
  kaliTepat,
  kurangTepat,
  rasional,
  type Tepat,
  tambahTepat,
  tandaTepat,
  teksDesimal,
} from '../../angka/tepat.js';
import type { Langkah } from '../hasil.js';
import type { Operasi, Simpul, SimpulDaftar, Syarat } from '../pohon.js';
import type { Ikatan } from './ikatan.js';

/** A value on the way, with the way it is referred to in later steps: an exact number or `#n`. */
export interface Nilai {
  readonly angka: Tepat;
  readonly rujukan: string;
}

/** Signals a division by zero or a root that does not exist; the caller turns it into a reason. */
export class TakTerhitung extends Error {
  constructor(
    readonly alasan: 'pembagi-nol' | 'nilai-tidak-positif' | 'bobot-nol' | 'bobot-negatif' | 'tidak-ada-yang-terukur',
  ) {
    super(alasan);
  }
}

/** What a step can be. */
export type OperasiLangkah = Operasi | 'min' | 'maks' | SimpulDaftar['jenis'];

/** What stands between the operands of a step where it is read. */
export const PEMISAH: Readonly<Record<OperasiLangkah, string>> = {
  tambah: ' + ',
  kurang: ' − ',
  kali: ' × ',
  bagi: ' ÷ ',
  min: '; ',
  maks: '; ',
  jumlah: ' + ',
  'rata-rata': '; ',
  cacah: '; ',
  'rata-rata-ukur': '; ',
};

/** One of the four operations, exactly. Throws {@link TakTerhitung} for a division by zero. */
export function operasikan(operasi: Operasi, a: Tepat, b: Tepat): Tepat {
  switch (operasi) {
    case 'tambah':
      return tambahTepat(a, b);
    case 'kurang':
      return kurangTepat(a, b);
    case 'kali':
      return kaliTepat(a, b);
    case 'bagi':
      if (tandaTepat(b) === 0) throw new TakTerhitung('pembagi-nol');
      return bagiTepat(a, b);
  }
}

/** Whether a comparison holds, of exact values. */
export function bandingkan({ banding }: Pick<Syarat, 'banding'>, kiri: Tepat, kanan: Tepat): boolean {
  const tanda = bandingTepat(kiri, kanan);
  switch (banding) {
    case '<':
      return tanda < 0;
    case '<=':
      return tanda <= 0;
    case '=':
      return tanda === 0;
    case '>=':
      return tanda >= 0;
    case '>':
      return tanda > 0;
  }
}

const konstantaTerbaca = new WeakMap<Simpul, Pecahan>();

/** The value of a constant, read once a node. */
function bacaKonstanta(simpul: Extract<Simpul, { jenis: 'konstanta' }>): Pecahan {
  const lama = konstantaTerbaca.get(simpul);
  // Stryker disable next-line ConditionalExpression: read anew it is the same.
  if (lama) return lama;
  const baru = Pecahan.baca(simpul.nilai);
  konstantaTerbaca.set(simpul, baru);
  return baru;
}

/** How an operation over lists is computed; see {@link hitungDaftar}. */
export type HitungDaftar = (simpul: SimpulDaftar, penghitung: PenghitungSimpul, ikatan: Ikatan) => Nilai;

/** Walks a formula with its values and, where asked, writes down each step. One walk, one use. */
export class PenghitungSimpul {
  readonly langkah: Langkah[] = [];
  /** Which element of the lists is at hand inside a list operation. */
  private unsur = 0;

  constructor(
    private readonly ikatan: Ikatan,
    private readonly mencatat: boolean,
    private readonly daftar: HitungDaftar,
  ) {}

  hitung(simpul: Simpul): Nilai {
    switch (simpul.jenis) {
      case 'konstanta':
        return { angka: bacaKonstanta(simpul), rujukan: simpul.nilai };
      case 'masukan': {
        const isi = this.ikatan.get(simpul.nama);
        const angka = (isi?.bentuk === 'daftar' ? isi.nilai[this.unsur] : isi?.nilai) as Tepat;
        // Stryker disable next-line StringLiteral: where nothing is written down nobody reads it.
        return { angka, rujukan: this.mencatat ? cetakTepat(angka) : '' };
      }
      case 'tambah':
      case 'kurang':
      case 'kali':
      case 'bagi': {
        const kiri = this.hitung(simpul.kiri);
        const kanan = this.hitung(simpul.kanan);
        const angka = operasikan(simpul.jenis, kiri.angka, kanan.angka);
        return this.catat(simpul.jenis, [kiri, kanan], angka);
      }
      case 'min':
      case 'maks': {
        const butir = simpul.butir.map((s) => this.hitung(s));
        const arah = simpul.jenis === 'min' ? -1 : 1;
        const angka = butir.map((n) => n.angka).reduce((a, b) => (bandingTepat(b, a) === arah ? b : a));
        return this.catat(simpul.jenis, butir, angka);
      }
      case 'bila': {
        const kiri = this.hitung(simpul.syarat.kiri);
        const kanan = this.hitung(simpul.syarat.kanan);
        return this.hitung(bandingkan(simpul.syarat, kiri.angka, kanan.angka) ? simpul.maka : simpul.lain);
      }
      default:
        return this.daftar(simpul, this, this.ikatan);
    }
  }

  /** The value of an expression for one element of the lists. */
  padaUnsur(unsur: number, isi: Simpul): Nilai {
    this.unsur = unsur;
    const hasil = this.hitung(isi);
    this.unsur = 0;
    return hasil;
  }

  /** Whether a condition holds, without writing down its steps. */
  penuhi(syarat: Syarat, unsur: number | null): boolean {
    // Stryker disable next-line BooleanLiteral: steps that were written down would be read by nobody.
    const lain = new PenghitungSimpul(this.ikatan, false, this.daftar);
    lain.unsur = unsur ?? 0;
    return bandingkan(syarat, lain.hitung(syarat.kiri).angka, lain.hitung(syarat.kanan).angka);
  }

  /** Writes down one step, where asked. */
  catat(operasi: OperasiLangkah, butir: readonly Nilai[], angka: Tepat): Nilai {
    // Stryker disable next-line ConditionalExpression,StringLiteral: steps that were written down would be read by nobody.
    if (!this.mencatat) return { angka, rujukan: '' };
    const operan = butir.map((n) => n.rujukan);
    const teks = butir.map((n) => (n.rujukan.startsWith('#') ? n.rujukan : teksTepat(n.angka))).join(PEMISAH[operasi]);
    this.langkah.push({ teks, operasi, operan, nilai: teksDesimal(angka) });
    return { angka, rujukan: `#${this.langkah.length}` };
  }
}

/** The exact print of a value: `82.5`, `200/3`; of what is no fraction 40 digits. */
export const cetakTepat = (x: Tepat): string => (rasional(x) ? x.cetak() : teksDesimal(x));

/** Names of the inputs that an expression uses. */
export const masukanDalam = (simpul: Simpul): Set<string> => new Set(namaDalam(simpul));

/** The same, of any part of an expression: what of it is no word holds expressions. */
function namaDalam(bagian: object): string[] {
  if ('nama' in bagian) return [bagian.nama as string];
  return Object.values(bagian).flatMap((x: string | object) => (typeof x === 'string' ? [] : namaDalam(x)));
}
