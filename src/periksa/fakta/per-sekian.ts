/** `per 1.000 penduduk`, `/100000 KH`, `per seratus ribu`. */
const PER =
  /(?:\bper|\/)\s?(?:(1\d{3,6}|1\d{0,2}(?:[.,]\d{3}){1,2})(?![.,]?\d)|((?:se|sepuluh |seratus )ribu|sejuta)\b)/iu;

const SEBUTAN: Readonly<Record<string, number>> = {
  '1000': 1000,
  seribu: 1000,
  '10000': 10_000,
  'sepuluh ribu': 10_000,
  '100000': 100_000,
  'seratus ribu': 100_000,
  '1000000': 1_000_000,
  sejuta: 1_000_000,
};

/** For each how many a text says that a rate is; null where it says none. */
export function perSekian(teks: string): number | null {
  const [, angka, kata] = PER.exec(teks) ?? [];
  return SEBUTAN[(angka?.replace(/[.,]/g, '') ?? kata ?? '').toLowerCase()] ?? null;
}
