/**
 * An oracle: exact fractions on BigInt. It shares no code and no library with `src`, so that an expected value taken from here is a
 * second opinion and not an echo. Slow and plain on purpose.
 *
 * Use: `Pecahan.dari('6151520858')`, `a.kali(b).bagi(c)`, `x.cetak(2)`; for a percentage `persenPecahan(82n, 80n)` is '102.50'.
 */
export type ModeOrakel = 'setengah-naik' | 'potong' | 'setengah-genap';

const mutlak = (a: bigint): bigint => (a < 0n ? -a : a);

function fpb(a: bigint, b: bigint): bigint {
  let [x, y] = [mutlak(a), mutlak(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** A rational number in lowest terms; the denominator is positive. */
export class Pecahan {
  private constructor(
    readonly pembilang: bigint,
    readonly penyebut: bigint,
  ) {}

  /** a/b; throws a RangeError for b = 0. */
  static rasio(a: bigint, b: bigint): Pecahan {
    if (b === 0n) throw new RangeError('penyebut nol');
    const f = fpb(a, b) * (b < 0n ? -1n : 1n);
    return new Pecahan(a / f, b / f);
  }

  /**
   * From a BigInt or from a decimal print: '-12.50', also '1.5e-7', the way JavaScript prints small and large numbers, and '200/3', the
   * way traces print what never ends. Throws a RangeError for anything else.
   */
  static dari(nilai: string | bigint): Pecahan {
    if (typeof nilai === 'bigint') return new Pecahan(nilai, 1n);
    const bagian = /^(-?\d+)\/(\d+)$/.exec(nilai);
    if (bagian) return Pecahan.rasio(BigInt(bagian[1] as string), BigInt(bagian[2] as string));
    const cocok = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(nilai);
    if (!cocok) throw new RangeError(`bukan desimal: ${nilai}`);
    const [, tanda, utuh = '', pecahan = '', pangkat = '0'] = cocok;
    const skala = BigInt(pangkat) - BigInt(pecahan.length);
    const besar = BigInt(utuh + pecahan) * (tanda === '-' ? -1n : 1n);
    return skala >= 0n ? new Pecahan(besar * 10n ** skala, 1n) : Pecahan.rasio(besar, 10n ** -skala);
  }

  static jumlah(nilai: readonly Pecahan[]): Pecahan {
    return nilai.reduce((a, b) => a.tambah(b), new Pecahan(0n, 1n));
  }

  tambah(b: Pecahan): Pecahan {
    return Pecahan.rasio(this.pembilang * b.penyebut + b.pembilang * this.penyebut, this.penyebut * b.penyebut);
  }

  kurang(b: Pecahan): Pecahan {
    return this.tambah(b.negatif());
  }

  kali(b: Pecahan): Pecahan {
    return Pecahan.rasio(this.pembilang * b.pembilang, this.penyebut * b.penyebut);
  }

  /** Throws a RangeError when `b` is zero. */
  bagi(b: Pecahan): Pecahan {
    return Pecahan.rasio(this.pembilang * b.penyebut, this.penyebut * b.pembilang);
  }

  /** this ÷ b × 100. */
  persenDari(b: Pecahan): Pecahan {
    return this.bagi(b).kali(Pecahan.dari(100n));
  }

  negatif(): Pecahan {
    return new Pecahan(-this.pembilang, this.penyebut);
  }

  /** −1, 0 or 1. */
  banding(b: Pecahan): -1 | 0 | 1 {
    const selisih = this.pembilang * b.penyebut - b.pembilang * this.penyebut;
    return selisih < 0n ? -1 : selisih > 0n ? 1 : 0;
  }

  sama(b: Pecahan): boolean {
    return this.banding(b) === 0;
  }

  /** Rounded to `desimal` decimals: half away from zero, towards zero, or half to even. */
  bulat(desimal: number, mode: ModeOrakel = 'setengah-naik'): Pecahan {
    const skala = 10n ** BigInt(desimal);
    const besar = mutlak(this.pembilang) * skala;
    const [hasil, sisa] = [besar / this.penyebut, besar % this.penyebut];
    const naik =
      mode === 'setengah-naik'
        ? 2n * sisa >= this.penyebut
        : mode === 'setengah-genap' &&
          (2n * sisa > this.penyebut || (2n * sisa === this.penyebut && hasil % 2n === 1n));
    const utuh = naik ? hasil + 1n : hasil;
    return Pecahan.rasio(this.pembilang < 0n ? -utuh : utuh, skala);
  }

  /** Rounded and printed with exactly `desimal` decimals, a point, and no minus on zero: '-12.50'. */
  cetak(desimal: number, mode: ModeOrakel = 'setengah-naik'): string {
    const bulat = this.bulat(desimal, mode);
    const skala = 10n ** BigInt(desimal);
    const digit = ((mutlak(bulat.pembilang) * skala) / bulat.penyebut).toString().padStart(desimal + 1, '0');
    const utuh = digit.slice(0, digit.length - desimal);
    return `${bulat.pembilang < 0n ? '-' : ''}${utuh}${desimal === 0 ? '' : `.${digit.slice(digit.length - desimal)}`}`;
  }
}

/** a ÷ b × 100, half-up to two decimals unless said otherwise: `persenPecahan(20n, 18n)` is '111.11'. */
export function persenPecahan(a: bigint, b: bigint, desimal = 2, mode: ModeOrakel = 'setengah-naik'): string {
  return Pecahan.rasio(a * 100n, b).cetak(desimal, mode);
}
