const panjangBit = (n: bigint): number => n.toString(2).length;

/** The whole n-th root of a whole number above 0, rounded down. */
export function akarKeBawah(bilangan: bigint, n: number): bigint {
  const pangkat = BigInt(n);
  const langkah = (x: bigint): bigint => ((pangkat - 1n) * x + bilangan / x ** (pangkat - 1n)) / pangkat;
  // One step of Newton's from anywhere above 0 ends at the root or above, and from there the steps come down to it.
  let x = langkah(tebakan(bilangan, n));
  for (;;) {
    const y = langkah(x);
    if (y >= x) return x;
    x = y;
  }
}

/** A start that is surely not below the root: its leading 40 bits or so, and a little more. */
function tebakan(bilangan: bigint, n: number): bigint {
  // Stryker disable all: it only saves steps; the root is the same from any start above 0.
  const depan = Math.max(0, panjangBit(bilangan) - 53);
  const log = (Math.log2(Number(bilangan >> BigInt(depan))) + depan) / n;
  const utuh = Math.floor(log);
  const kasar = BigInt(Math.ceil(2 ** (log - utuh) * 2 ** 52));
  const x = utuh >= 52 ? kasar << BigInt(utuh - 52) : (kasar >> BigInt(52 - utuh)) + 1n;
  return x + (x >> 30n) + 1n;
  // Stryker restore all
}

/** The whole n-th root of a whole number above 0; null where there is none. */
export function akarBulat(bilangan: bigint, n: bigint): bigint | null {
  if (bilangan === 1n) return bilangan;
  // Stryker disable next-line EqualityOperator: at that very number of bits the root is 1, whose power is not the number either.
  if (n >= BigInt(panjangBit(bilangan))) return null;
  const x = akarKeBawah(bilangan, Number(n));
  return x ** n === bilangan ? x : null;
}
