/**
 * Whether something comes for the first time. What is the same has the same number (`sidik`), and of those that share one `sama` decides: so
 * nothing is written out as a text only to be told apart.
 */
export function pertamaKali<T>(sama: (a: T, b: T) => boolean): (isi: T, sidik: number) => boolean {
  const perSidik = new Map<number, T[]>();
  return (isi, sidik) => {
    const serupa = perSidik.get(sidik);
    if (serupa === undefined) {
      perSidik.set(sidik, [isi]);
      return true;
    }
    if (serupa.some((x) => sama(x, isi))) return false;
    serupa.push(isi);
    return true;
  };
}

/** Figures in their order; undefined where one is blank. */
export type Deret = readonly (number | undefined)[];

/** One number of several; different ones seldom share it. */
export const sidikDeret = (angka: Deret): number => angka.reduce<number>((s, n) => s * 1.5 + (n ?? 0), 0);

/** Whether two rows of as many figures are the same. */
export const samaDeret = (a: Deret, b: Deret): boolean => a.every((n, i) => n === b[i]);
