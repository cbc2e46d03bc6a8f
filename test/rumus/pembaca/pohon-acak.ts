import * as p from '../../../src/rumus/pohon.js';
import { Pecahan } from '../../orakel/pecahan.js';
import { bukanRumus } from './bukan-rumus.js';

const { x, y, d, e } = bukanRumus.masukan;
type Acak = (n: number) => number;
const BANDING = ['<', '<=', '=', '>=', '>'] as const;

/** Values of the inputs x, y, d, e. */
export interface Isi {
  readonly x: string;
  readonly y: string;
  readonly d: readonly string[];
  readonly e: readonly string[];
}

/** Trees and their inputs at random: small figures, so that zeros, ties and equal values are common. */
export class PohonAcak {
  constructor(private readonly acak: Acak) {}

  pilih<T>(isi: readonly T[]): T {
    return isi[this.acak(isi.length)] as T;
  }

  isi(): Isi {
    const daftar = 1 + this.acak(4);
    const angka = () =>
      this.pilih(['0', '1', '2', '3', '3', '6', '7', '-1', '-3', '0.5', '12.5', '1.25', `${this.acak(100)}`]);
    const larik = () => Array.from({ length: daftar }, angka);
    return { x: angka(), y: angka(), d: larik(), e: larik() };
  }

  pohon(dalam: number): p.Simpul {
    return this.simpul(dalam, false);
  }

  private simpul(dalam: number, perUnsur: boolean): p.Simpul {
    const konstanta = () => p.konstanta(this.pilih(['1', '2', '3', '100', '0.5', '7', '0', '-1', '-2.5']));
    if (dalam === 0) return this.pilih(perUnsur ? [d, e, x, konstanta()] : [x, y, konstanta()]);
    const a = () => this.simpul(dalam - 1, perUnsur);
    switch (this.acak(perUnsur ? 8 : 12)) {
      case 0:
        return p.tambah(a(), a());
      case 1:
        return p.kurang(a(), a());
      case 2:
        return p.kali(a(), a());
      case 3:
      case 4:
        return p.bagi(a(), a());
      case 5:
        return this.pilih([p.min, p.maks])(a(), a());
      case 6:
        return p.bila(p.syarat(a(), this.pilih(BANDING), a()), a(), a());
      case 7:
        return p.mutlak(a());
      case 8:
        return p.cacah(d);
      case 9:
        return this.pilih([p.jumlah, p.rataRataDaftar])(p.bagi(d, e));
      default:
        return this.pilih([p.jumlah, p.rataRataDaftar])(this.tiap(dalam - 1));
    }
  }

  /** An expression for each element, of which at least one list is a part. */
  private tiap(dalam: number): p.Simpul {
    const isi = this.simpul(Math.max(1, dalam), true);
    return JSON.stringify(isi).includes('"daftar"') ? isi : p.tambah(isi, d);
  }
}

class PembagiNol extends Error {}

/** The value as an exact fraction, or null where something is divided by zero. */
export function nilaiPecahan(simpul: p.Simpul, isi: Isi): Pecahan | null {
  const hitung = (s: p.Simpul, i: number): Pecahan => {
    const h = (t: p.Simpul) => hitung(t, i);
    switch (s.jenis) {
      case 'konstanta':
        return Pecahan.dari(s.nilai);
      case 'masukan': {
        const nilai = isi[s.nama as keyof Isi];
        return Pecahan.dari(typeof nilai === 'string' ? nilai : (nilai[i] as string));
      }
      case 'tambah':
        return h(s.kiri).tambah(h(s.kanan));
      case 'kurang':
        return h(s.kiri).kurang(h(s.kanan));
      case 'kali':
        return h(s.kiri).kali(h(s.kanan));
      case 'bagi': {
        const [a, b] = [h(s.kiri), h(s.kanan)];
        if (b.pembilang === 0n) throw new PembagiNol();
        return a.bagi(b);
      }
      case 'min':
      case 'maks':
        return s.butir.map(h).reduce((a, b) => (a.banding(b) <= 0 === (s.jenis === 'min') ? a : b));
      case 'bila': {
        const c = h(s.syarat.kiri).banding(h(s.syarat.kanan));
        const benar = { '<': c < 0, '<=': c <= 0, '=': c === 0, '>=': c >= 0, '>': c > 0 }[s.syarat.banding];
        return h(benar ? s.maka : s.lain);
      }
      case 'cacah':
        return Pecahan.dari(BigInt(isi.d.length));
      case 'jumlah':
      case 'rata-rata': {
        const jumlah = Pecahan.jumlah(isi.d.map((_, j) => hitung(s.tiap, j)));
        return s.jenis === 'jumlah' ? jumlah : jumlah.bagi(Pecahan.dari(BigInt(isi.d.length)));
      }
      case 'rata-rata-ukur':
        throw new Error('a root is no fraction');
    }
  };
  try {
    return hitung(simpul, 0);
  } catch (galat) {
    if (galat instanceof PembagiNol) return null;
    throw galat;
  }
}
