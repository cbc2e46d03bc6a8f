/** A whole number without its sign. */
// Stryker disable next-line EqualityOperator: −0n is 0n.
export const mutlak = (a: bigint): bigint => (a < 0n ? -a : a);
