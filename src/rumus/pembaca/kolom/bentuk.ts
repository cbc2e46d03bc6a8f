import { fpb } from '../../../angka/fpb.js';
import { Pecahan } from '../../../angka/pecahan.js';
import { apakahMutlak, konstanta, type Simpul, type SimpulMasukan, type Syarat } from '../../pohon.js';

/** A linear combination of the inputs: the constant first, then the coefficient of each input in their order. */
export type Linear = readonly bigint[];

/** One linear combination over another; where the divisor is 0 there is no value. */
export interface NisbahLinear {
  readonly atas: Linear;
  readonly bawah: Linear;
}

/** The normal form of a formula for columns: ratios, and choices by the sign of a ratio. Branches may be shared. */
export type Bentuk =
  | ({ readonly jenis: 'nisbah' } & NisbahLinear)
  | {
      readonly jenis: 'bila';
      readonly beda: NisbahLinear;
      readonly banding: Syarat['banding'];
      readonly maka: Bentuk;
      readonly lain: Bentuk;
    };

/** What an input stands for in the tree: a column with so many decimals behind its whole numbers, or one value for all rows. */
export type ArtiMasukan = { readonly urutan: number; readonly desimal: number } | { readonly tetap: Pecahan | null };

/** The formula isn't a ratio of linear combinations. */
export class BukanNisbahLinear extends Error {}

/** As many nodes as a form may have; those of the registry have fewer than thirty. */
const TERBANYAK = 2_000;

const tetapan = (a: Linear): bigint | null => (a.slice(1).every((x) => x === 0n) ? (a[0] as bigint) : null);
const kaliTetap = (a: Linear, k: bigint): Linear => a.map((x) => x * k);
const jumlah = (a: Linear, b: Linear): Linear => a.map((x, i) => x + (b[i] as bigint));

/** A product that is linear again, or none. */
function kali(a: Linear, b: Linear): Linear {
  const [ka, kb] = [tetapan(a), tetapan(b)];
  if (kb !== null) return kaliTetap(a, kb);
  if (ka !== null) return kaliTetap(b, ka);
  throw new BukanNisbahLinear();
}

/** The same ratio in lowest terms, the first coefficient of the divisor above 0. */
function sederhana({ atas, bawah }: NisbahLinear): NisbahLinear {
  const f = [...atas, ...bawah].reduce((x, y) => fpb(x, y), 0n) || 1n;
  const utama = bawah.slice(1).find((x) => x !== 0n) ?? (bawah[0] as bigint);
  const g = utama < 0n ? -f : f;
  return { atas: atas.map((x) => x / g), bawah: bawah.map((x) => x / g) };
}

/** a ± b over one divisor. */
function tambah(a: NisbahLinear, b: NisbahLinear, tanda: 1n | -1n): NisbahLinear {
  const [da, db] = [tetapan(a.bawah), tetapan(b.bawah)];
  if (da === null && db === null) {
    // Both vary: they must be the same but for a factor. In lowest terms of their own they'd be alike; ratios keep theirs, so cross-check.
    const i = a.bawah.findIndex((x) => x !== 0n);
    const [p, q] = [a.bawah[i] as bigint, b.bawah[i] as bigint];
    if (a.bawah.some((x, j) => x * q !== (b.bawah[j] as bigint) * p)) throw new BukanNisbahLinear();
    return sederhana({
      atas: jumlah(kaliTetap(a.atas, q), kaliTetap(b.atas, tanda * p)),
      bawah: kaliTetap(a.bawah, q),
    });
  }
  return sederhana({
    atas: jumlah(kali(a.atas, b.bawah), kaliTetap(kali(b.atas, a.bawah), tanda)),
    bawah: kali(a.bawah, b.bawah),
  });
}

/** Brings trees to {@link Bentuk}. Nodes that stand in several places are brought there once. */
export class PenyusunBentuk {
  private readonly jadi = new Map<Simpul, Bentuk>();
  private banyak = 0;

  constructor(
    private readonly arti: ReadonlyMap<string, ArtiMasukan>,
    private readonly lebar: number,
  ) {}

  susun(simpul: Simpul): Bentuk {
    const lama = this.jadi.get(simpul);
    if (lama) return lama;
    const baru = this.baru(simpul);
    this.jadi.set(simpul, baru);
    return baru;
  }

  /** The choice that a comparison makes: by the sign of the difference of its sides. */
  pilih({ kiri, banding, kanan }: Syarat, maka: Bentuk, lain: Bentuk): Bentuk {
    const beda = this.gabung(this.susun(kiri), this.susun(kanan), (a, b) => tambah(a, b, -1n));
    return this.cabang(beda, banding, maka, lain);
  }

  /** A constant. */
  tetap(nilai: Pecahan | bigint): Bentuk {
    const [a, b] = typeof nilai === 'bigint' ? [nilai, 1n] : nilai.bagian();
    return this.nisbah({ atas: this.linear(0, a), bawah: this.linear(0, b) });
  }

  /** One coefficient, all others 0. */
  private linear(ke: number, koefisien: bigint): Linear {
    return Array.from({ length: this.lebar + 1 }, (_, i) => (i === ke ? koefisien : 0n));
  }

  private nisbah(isi: NisbahLinear): Bentuk {
    this.banyak += 1;
    if (this.banyak > TERBANYAK) throw new BukanNisbahLinear();
    return { jenis: 'nisbah', ...isi };
  }

  private cabang(beda: Bentuk, banding: Syarat['banding'], maka: Bentuk, lain: Bentuk): Bentuk {
    this.banyak += 1;
    if (this.banyak > TERBANYAK) throw new BukanNisbahLinear();
    if (beda.jenis === 'nisbah') return { jenis: 'bila', beda, banding, maka, lain };
    return {
      ...beda,
      maka: this.cabang(beda.maka, banding, maka, lain),
      lain: this.cabang(beda.lain, banding, maka, lain),
    };
  }

  /** Brings choices to the outside. */
  private gabung(a: Bentuk, b: Bentuk, buat: (a: NisbahLinear, b: NisbahLinear) => NisbahLinear): Bentuk {
    if (a.jenis === 'bila') {
      return { ...a, maka: this.gabung(a.maka, b, buat), lain: this.gabung(a.lain, b, buat) };
    }
    if (b.jenis === 'bila') {
      return { ...b, maka: this.gabung(a, b.maka, buat), lain: this.gabung(a, b.lain, buat) };
    }
    return this.nisbah(buat(a, b));
  }

  private baru(simpul: Simpul): Bentuk {
    switch (simpul.jenis) {
      case 'konstanta':
        return this.tetap(Pecahan.baca(simpul.nilai));
      case 'masukan':
        return this.masukan(simpul);
      case 'tambah':
      case 'kurang': {
        const tanda = simpul.jenis === 'tambah' ? 1n : -1n;
        return this.gabung(this.susun(simpul.kiri), this.susun(simpul.kanan), (a, b) => tambah(a, b, tanda));
      }
      case 'kali':
        return this.gabung(this.susun(simpul.kiri), this.susun(simpul.kanan), (a, b) =>
          sederhana({ atas: kali(a.atas, b.atas), bawah: kali(a.bawah, b.bawah) }),
        );
      case 'bagi':
        return this.gabung(this.susun(simpul.kiri), this.susun(simpul.kanan), (a, b) => {
          // A divisor that is a quotient itself would have two places without a value; its own must be a constant.
          if (tetapan(b.bawah) === null) throw new BukanNisbahLinear();
          return sederhana({ atas: kali(a.atas, b.bawah), bawah: kali(a.bawah, b.atas) });
        });
      case 'min':
      case 'maks':
        return this.terluar(simpul.jenis, simpul.butir);
      case 'bila':
        return this.pilih(simpul.syarat, this.susun(simpul.maka), this.susun(simpul.lain));
      default:
        throw new BukanNisbahLinear();
    }
  }

  private masukan({ nama }: SimpulMasukan): Bentuk {
    const arti = this.arti.get(nama);
    if (arti === undefined) throw new BukanNisbahLinear();
    if ('tetap' in arti) return this.tetap(arti.tetap ?? 0n);
    return this.nisbah({ atas: this.linear(arti.urutan + 1, 1n), bawah: this.linear(0, 10n ** BigInt(arti.desimal)) });
  }

  /** The larger or smaller one is a choice by the sign of the difference. */
  private terluar(jenis: 'min' | 'maks', butir: readonly [Simpul, ...Simpul[]]): Bentuk {
    const [pertama, ...lain] = butir;
    const banding = jenis === 'maks' ? '>=' : '<=';
    const x = this.susun(pertama);
    if (apakahMutlak(butir)) {
      const lawan = this.gabung(this.tetap(0n), x, (a, b) => tambah(a, b, -1n));
      return this.pilih({ kiri: pertama, banding, kanan: konstanta(0) }, x, lawan);
    }
    return lain.reduce<Bentuk>((a, s) => {
      const b = this.susun(s);
      return this.cabang(
        this.gabung(a, b, (p, q) => tambah(p, q, -1n)),
        banding,
        a,
        b,
      );
    }, x);
  }
}
