const panjangBit = (n: bigint): number => {
  const heksa = n.toString(16);
  return (heksa.length - 1) * 4 + Number.parseInt(heksa[0] as string, 16).toString(2).length;
};

/** The whole n-th root of a whole number above 0, rounded down. */
export function akarKeBawah(bilangan: bigint, n: number): bigint {
  if (n === 1) return bilangan;
  const bit = panjangBit(bilangan);
  if (n >= bit) return 1n;
  const pangkat = BigInt(n);
  let x = tebakan(bilangan, bit, n);
  // Newton's way from above; the guess only saves steps, it decides nothing.
  for (;;) {
    const y = ((pangkat - 1n) * x + bilangan / x ** (pangkat - 1n)) / pangkat;
    if (y >= x) return x;
    x = y;
  }
}

/** A start that is surely not below the root: its leading 40 bits or so, and a little more. */
function tebakan(bilangan: bigint, bit: number, n: number): bigint {
  const depan = Math.max(0, bit - 53);
  const log = (Math.log2(Number(bilangan >> BigInt(depan))) + depan) / n;
  const utuh = Math.floor(log);
  const kasar = BigInt(Math.ceil(2 ** (log - utuh) * 2 ** 52));
  const x = utuh >= 52 ? kasar << BigInt(utuh - 52) : (kasar >> BigInt(52 - utuh)) + 1n;
  return x + (x >> 30n) + 1n;
}

/** The whole n-th root of a whole number above 0; null where there is none. */
export function akarBulat(bilangan: bigint, n: bigint): bigint | null {
  if (n === 1n || bilangan === 1n) return bilangan;
  if (n >= BigInt(panjangBit(bilangan))) return null;
  const x = akarKeBawah(bilangan, Number(n));
  return x ** n === bilangan ? x : null;
}
