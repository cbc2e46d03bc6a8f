/** Exact fractions of this benchmark's own, so that no figure of a key comes from the code under test. */
export interface Pec {
  readonly n: bigint;
  readonly d: bigint;
}

export const pec = (n: bigint | number, d: bigint | number = 1n): Pec => {
  const [a, b] = [BigInt(n), BigInt(d)];
  return b < 0n ? { n: -a, d: -b } : { n: a, d: b };
};
export const NOL = pec(0n);
export const SATU = pec(1n);
export const tambah = (a: Pec, b: Pec): Pec => pec(a.n * b.d + b.n * a.d, a.d * b.d);
export const kurang = (a: Pec, b: Pec): Pec => pec(a.n * b.d - b.n * a.d, a.d * b.d);
export const kali = (a: Pec, b: Pec): Pec => pec(a.n * b.n, a.d * b.d);
export const bagi = (a: Pec, b: Pec): Pec | null => (b.n === 0n ? null : pec(a.n * b.d, a.d * b.n));
export const banding = (a: Pec, b: Pec): number => {
  const x = a.n * b.d - b.n * a.d;
  return x < 0n ? -1 : x > 0n ? 1 : 0;
};
export const kecil = (a: Pec, b: Pec): Pec => (banding(a, b) <= 0 ? a : b);
export const besar = (a: Pec, b: Pec): Pec => (banding(a, b) >= 0 ? a : b);
export const jumlah = (x: readonly Pec[]): Pec => x.reduce(tambah, NOL);

/** `x` in units of 10^−des: rounded half away from zero, or cut off. */
export function satuan(x: Pec, des: number, potong: boolean): bigint {
  const n = (x.n < 0n ? -x.n : x.n) * 10n ** BigInt(des);
  const u = potong ? n / x.d : (2n * n + x.d) / (2n * x.d);
  return x.n < 0n ? -u : u;
}
