import { type Decimal, desimal, rapikan, teksKanonik } from '../../angka/desimal.js';
import type { Langkah } from '../hasil.js';
import type { Operasi, Simpul, Syarat } from '../pohon.js';
import type { Ikatan } from './ikatan.js';

/** A value on the way, with the way it is referred to in later steps: a canonical number or `#n`. */
export interface Nilai {
  readonly angka: Decimal;
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

const TANDA: Readonly<Record<Operasi, string>> = { tambah: '+', kurang: '−', kali: '×', bagi: '÷' };

function operasikan(operasi: Operasi, a: Decimal, b: Decimal): Decimal {
  switch (operasi) {
    case 'tambah':
      return a.plus(b);
    case 'kurang':
      return a.minus(b);
    case 'kali':
      return a.times(b);
    case 'bagi':
      if (b.isZero()) throw new TakTerhitung('pembagi-nol');
      return a.div(b);
  }
}

/** Compares after the guard digits are gone, so that thirds that add up to 1 equal 1. */
function bandingkan({ banding }: Syarat, kiri: Decimal, kanan: Decimal): boolean {
  const tanda = rapikan(kiri).comparedTo(rapikan(kanan));
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

/** Walks a formula with its values and writes down each step. One walk, one use. */
export class PenghitungSimpul {
  readonly langkah: Langkah[] = [];
  /** Which element of the lists is at hand inside a list operation. */
  private unsur = 0;

  /** Without its steps (`mencatat` false) a walk costs a third. */
  constructor(
    private readonly ikatan: Ikatan,
    private readonly mencatat = true,
  ) {}

  hitung(simpul: Simpul): Nilai {
    switch (simpul.jenis) {
      case 'konstanta':
        return { angka: desimal(simpul.nilai), rujukan: simpul.nilai };
      case 'masukan': {
        const isi = this.ikatan.get(simpul.nama);
        const angka = Array.isArray(isi) ? isi[this.unsur] : isi;
        return { angka, rujukan: this.mencatat ? teksKanonik(angka) : '' };
      }
      case 'tambah':
      case 'kurang':
      case 'kali':
      case 'bagi': {
        const kiri = this.hitung(simpul.kiri);
        const kanan = this.hitung(simpul.kanan);
        const angka = operasikan(simpul.jenis, kiri.angka, kanan.angka);
        return this.catat(simpul.jenis, ` ${TANDA[simpul.jenis]} `, [kiri, kanan], angka);
      }
      case 'min':
      case 'maks': {
        const butir = simpul.butir.map((s) => this.hitung(s));
        const angka = butir
          .map((n) => n.angka)
          .reduce((a, b) => ((simpul.jenis === 'min' ? b.lt(a) : b.gt(a)) ? b : a));
        return this.catat(simpul.jenis, '; ', butir, angka);
      }
      case 'bila': {
        const kiri = this.hitung(simpul.syarat.kiri);
        const kanan = this.hitung(simpul.syarat.kanan);
        return this.hitung(bandingkan(simpul.syarat, kiri.angka, kanan.angka) ? simpul.maka : simpul.lain);
      }
      case 'jumlah':
      case 'rata-rata':
      case 'cacah': {
        const butir = this.tiap(simpul.tiap);
        const total = butir.reduce((a, n) => a.plus(n.angka), desimal(0));
        if (simpul.jenis === 'jumlah') return this.catat('jumlah', ' + ', butir, total);
        if (simpul.jenis === 'cacah') return this.catat('cacah', '; ', butir, desimal(butir.length));
        if (butir.length === 0) throw new TakTerhitung('tidak-ada-yang-terukur');
        return this.catat('rata-rata', '; ', butir, total.div(butir.length));
      }
      case 'rata-rata-ukur':
        return this.ukur(this.tiap(simpul.tiap), this.tiap(simpul.bobot, simpul.tiap));
    }
  }

  /** Whether a condition holds, without writing down its steps. */
  penuhi(syarat: Syarat, unsur: number | null): boolean {
    const lain = new PenghitungSimpul(this.ikatan, false);
    lain.unsur = unsur ?? 0;
    return bandingkan(syarat, lain.hitung(syarat.kiri).angka, lain.hitung(syarat.kanan).angka);
  }

  /** Evaluates an expression once for each element of the list inputs that it uses. */
  private tiap(isi: Simpul, panjangDari: Simpul = isi): Nilai[] {
    const butir: Nilai[] = [];
    const banyak = this.panjang(panjangDari);
    for (let i = 0; i < banyak; i += 1) {
      this.unsur = i;
      butir.push(this.hitung(isi));
    }
    this.unsur = 0;
    return butir;
  }

  /** How many elements the list inputs of an expression have; `ikat` sees to it that all have as many. */
  panjang(isi: Simpul): number {
    for (const nama of masukanDalam(isi)) {
      const x = this.ikatan.get(nama);
      if (Array.isArray(x)) return x.length;
    }
    return 0;
  }

  private ukur(butir: readonly Nilai[], bobot: readonly Nilai[]): Nilai {
    if (butir.length === 0) throw new TakTerhitung('tidak-ada-yang-terukur');
    if (bobot.some((n) => n.angka.lt(0))) throw new TakTerhitung('bobot-negatif');
    if (butir.some((n) => n.angka.lt(0))) throw new TakTerhitung('nilai-tidak-positif');
    const terberat = bobot.reduce((a, n) => (n.angka.gt(a) ? n.angka : a), desimal(0));
    if (terberat.isZero()) throw new TakTerhitung('bobot-nol');
    // Weights in parts of the heaviest: equal ones are exactly 1, and a power never outgrows its base.
    const pangkat = bobot.map((n) => n.angka.div(terberat));
    const total = pangkat.reduce((a, b) => a.plus(b), desimal(0));
    const hasilKali = butir.reduce((a, n, i) => a.times(n.angka.pow(pangkat[i] as Decimal)), desimal(1));
    return this.catat('rata-rata-ukur', '; ', [...butir, ...bobot], rapikan(hasilKali.pow(desimal(1).div(total))));
  }

  private catat(operasi: string, pemisah: string, butir: readonly Nilai[], angka: Decimal): Nilai {
    if (!this.mencatat) return { angka, rujukan: '' };
    const operan = butir.map((n) => n.rujukan);
    this.langkah.push({ teks: operan.join(pemisah), operasi, operan, nilai: teksKanonik(rapikan(angka)) });
    return { angka, rujukan: `#${this.langkah.length}` };
  }
}

/** Names of the inputs that an expression uses. */
export function masukanDalam(simpul: Simpul): Set<string> {
  switch (simpul.jenis) {
    case 'konstanta':
      return new Set();
    case 'masukan':
      return new Set([simpul.nama]);
    case 'tambah':
    case 'kurang':
    case 'kali':
    case 'bagi':
      return gabung(simpul.kiri, simpul.kanan);
    case 'min':
    case 'maks':
      return gabung(...simpul.butir);
    case 'bila':
      return gabung(simpul.syarat.kiri, simpul.syarat.kanan, simpul.maka, simpul.lain);
    case 'jumlah':
    case 'rata-rata':
    case 'cacah':
      return masukanDalam(simpul.tiap);
    case 'rata-rata-ukur':
      return gabung(simpul.tiap, simpul.bobot);
  }
}

function gabung(...simpul: Simpul[]): Set<string> {
  return new Set(simpul.flatMap((s) => [...masukanDalam(s)]));
}
