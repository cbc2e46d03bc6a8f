const kunciUrut = (kode: string): string => kode.replace(/\d+/g, (n) => n.replace(/^0+(?=\d)/, '').padStart(30, '0'));

/** Orders codes as people do, S2 before S10; codes that count alike (S1, S01) by their text, so that the order is total. */
export function bandingKode(a: string, b: string): number {
  const [x, y] = [kunciUrut(a), kunciUrut(b)];
  if (x !== y) return x < y ? -1 : 1;
  // Stryker disable next-line EqualityOperator: below, they are not equal.
  return a === b ? 0 : a < b ? -1 : 1;
}
