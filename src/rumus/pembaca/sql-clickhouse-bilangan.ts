/** Digits of a whole number on the way. An Int256 ends at 5,7 × 10^76, and wraps in silence: rounding needs one digit beyond this. */
export const DIGIT = 75;

export const utuh = (x: string) => `toInt256(${x})`;
export const mutlak = (x: string) => utuh(`abs(${x})`);
export const ganda = (x: string) => `toFloat64(${x})`;
export const sepuluh = (n: number) => utuh(`'${10n ** BigInt(n)}'`);

/** Names for a value that is used more than once. */
export const sebut = (nama: string, nilai: string, isi: string) => `arrayMap(${nama} -> ${isi}, [${nilai}])[1]`;

/** Of 0 there is no gcd in ClickHouse: it raises an error. */
export function fpb(a: string, b: string): string {
  const tanpaNol = (n: string, ganti: string) => `CASE WHEN ${n} = 0 THEN ${ganti} ELSE ${n} END`;
  return `gcd(${tanpaNol(a, tanpaNol(b, '1'))}, ${tanpaNol(b, '1')})`;
}

export const TANPA_CALON = 'CAST([] AS Array(Tuple(Int256, Int256)))';
