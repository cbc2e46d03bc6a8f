import { pengacak } from '../orakel/masukan-acak.js';

/** One indicator with its budget, as rows of an application have it: DECIMAL columns are text, NULL is null. */
export interface KasusPhp {
  readonly target: unknown;
  readonly realisasi: unknown;
  readonly polarisasi: 'maximize' | 'minimize' | 'stabilize';
  readonly kondisiAwal: unknown;
  readonly nilaiTerburuk: unknown;
  readonly targetMaksimal: boolean;
  readonly jejak: boolean;
}

const POLARISASI = ['maximize', 'minimize', 'stabilize'] as const;
/** Ends of classes and of conversions, beside which a digit that is cut shows. */
const UJUNG = [50, 55, 60, 65, 70, 75, 76, 85, 90, 91, 100, 110, 120];
const BESAR = ['9007199254740993', '9007199254740991.5', '123456789012345678901234567890', '-9223372036854775808'];

/** Draws indicators: small and large, ties, ends of classes, beside them, 2^53 and beyond, 40 digits, blanks, zeros, negatives, ranges. */
export function kasusAcak(benih: number, banyak: number): KasusPhp[] {
  const acak = pengacak(benih);
  const pilih = <T>(x: readonly T[]): T => x[acak(x.length)] as T;
  const digit = (n: number) => Array.from({ length: n }, () => acak(10)).join('');
  const koma = (angka: string, tempat: number) => (tempat === 0 ? angka : `${angka}.${digit(tempat)}`);
  const angka = (): unknown => {
    switch (acak(14)) {
      case 0:
        return null;
      case 1:
        return pilih([0, '0', '0.00', '-0', 0.0]);
      case 2:
        return `-${koma(String(acak(500)), acak(4))}`;
      case 3:
        return pilih(BESAR);
      case 4:
        return koma(digit(1 + acak(30)), acak(11));
      case 5:
        return acak(1_000_000) / 1000;
      case 6:
        return pilih([
          0.1 + 0.2,
          1e21,
          5e-7,
          2 ** 53,
          1 / 3,
          1e15 + 0.3,
          1e31,
          -1e300,
          5e-324,
          `${'9'.repeat(30)}.${'9'.repeat(40)}`,
        ]);
      case 7:
        return acak(10 ** 6);
      default:
        return koma(String(acak(pilih([10, 100, 1000, 10 ** 9]))), pilih([0, 0, 1, 2, 4]));
    }
  };
  /** A realisasi that makes the achievement of a target an end of a class, a tie at two decimals, or lie a hair beside one. */
  const terarah = (): Pick<KasusPhp, 'target' | 'realisasi'> => {
    const T = 1 + acak(5000);
    const seratusR = BigInt(T) * BigInt(pilih(UJUNG)) * 1000n + (acak(3) === 0 ? BigInt(T) * 5n : 0n);
    const geser = pilih([0n, 0n, 0n, 1n, -1n]);
    const R = (seratusR * 10n ** 20n) / 1000n + geser;
    const teks = R.toString().padStart(23, '0');
    return { target: String(T), realisasi: `${teks.slice(0, -22)}.${teks.slice(-22)}` };
  };
  const rentang = () => {
    const bawah = acak(200) - 20;
    return { bawah, atas: String(bawah + acak(40) - 2) };
  };
  return Array.from({ length: banyak }, (_, i) => {
    const bebas = { target: acak(8) === 0 ? rentang() : angka(), realisasi: angka() };
    return {
      ...(acak(4) === 0 ? terarah() : bebas),
      polarisasi: pilih(POLARISASI),
      kondisiAwal: angka(),
      nilaiTerburuk: acak(3) === 0 ? pilih([10, '12.50', 0, -1, 1e3]) : null,
      targetMaksimal: acak(6) === 0,
      jejak: i % 8 === 0,
    };
  });
}
