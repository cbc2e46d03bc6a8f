/** More digits on one side of the point has no number that is rounded or printed. */
export const DIGIT_CETAK = 100_000;

/** Whether a whole number has more; asked in base 16, in which it is shorter than in base 10 and written in no time. */
export const raksasa = (n: bigint): boolean => n.toString(16).length > DIGIT_CETAK;
