import type { Rentang } from './cetakan.js';
import type { Decimal } from './desimal.js';
import {
  bagi,
  type DigitKerja,
  kali,
  kerjaDariDesimal,
  kerjaDariTepat,
  kerjaKeDesimal,
  kerjaKePecahan,
  kurang,
  tambah,
} from './digit-kerja.js';
import type { Pecahan } from './pecahan.js';
import type { Tepat } from './tepat.js';

/** Where a straight line is: one of its points, and how much it rises over how much. */
export interface Garis {
  readonly x: Decimal;
  readonly y: Decimal;
  readonly naik: number;
  readonly datar: number;
}

/** Where a straight line that rises or falls has the value y. */
export const argumenGaris = (g: Garis, y: Decimal): Decimal => g.x.plus(y.minus(g.y).times(g.datar).div(g.naik));

/**
 * Where a quotient of two linear expressions in one number has its values: the inverse from three samples of it, for the cross-ratio of four
 * points is the same before and after. Null where it is constant, has no value at a sample, or takes a value nowhere.
 */
export function argumenPecahan(pada: (x: Pecahan) => Tepat | null, besar: Decimal, nilai: Rentang): Rentang | null {
  const b = kerjaDariDesimal(besar);
  const x = [tambah(b, SATU), tambah(kali(b, DUA), TIGA), tambah(kali(b, TIGA), TUJUH)] as const;
  const [y1, y2, y3] = [sampel(pada, x[0]), sampel(pada, x[1]), sampel(pada, x[2])];
  if (y1 === null || y2 === null || y3 === null) return null;
  const [y21, y23, x12, x10] = [kurang(y2, y1), kurang(y2, y3), kurang(x[1], x[2]), kurang(x[1], x[0])];
  if (y21.m === 0n || y23.m === 0n || kurang(y1, y3).m === 0n) return null;
  const awal = kali(x[0], x12);
  const dari = (n: Decimal): Decimal | null => {
    const y = kerjaDariDesimal(n);
    const bawahnya = kali(kurang(y, y3), y21);
    if (bawahnya.m === 0n) return kerjaKeDesimal(x[2]);
    const k = bagi(kali(kurang(y, y1), y23), bawahnya);
    const pembagi = kurang(x12, kali(k, x10));
    if (pembagi.m === 0n) return null;
    return kerjaKeDesimal(bagi(kurang(awal, kali(kali(k, x[2]), x10)), pembagi));
  };
  const [dariBawah, dariAtas] = [dari(nilai[0]), dari(nilai[1])];
  return dariBawah === null || dariAtas === null ? null : [dariBawah, dariAtas];
}

const [SATU, DUA, TIGA, TUJUH] = [1n, 2n, 3n, 7n].map((m) => ({ m, e: 0 })) as [
  DigitKerja,
  DigitKerja,
  DigitKerja,
  DigitKerja,
];

function sampel(pada: (x: Pecahan) => Tepat | null, x: DigitKerja): DigitKerja | null {
  const y = pada(kerjaKePecahan(x));
  return y && kerjaDariTepat(y);
}
