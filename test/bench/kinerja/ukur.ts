import { isDeepStrictEqual } from 'node:util';

/** One thing that is timed; what it gives is compared with what its rival gives before that. */
export interface Lawan<T> {
  readonly nama: string;
  readonly jalan: () => T | Promise<T>;
}

/** Milliseconds of the processor: on a machine that others use too, they say more than those of the clock. */
export interface Ukuran {
  readonly terbaik: number;
  readonly median: number;
}

export const ringkas = (waktu: readonly number[]): Ukuran => {
  const urut = [...waktu].sort((a, b) => a - b);
  return { terbaik: urut[0] as number, median: urut[Math.floor(urut.length / 2)] as number };
};

async function sekali(jalan: () => unknown): Promise<number> {
  (globalThis as { gc?: () => void }).gc?.();
  const mulai = process.cpuUsage();
  await jalan();
  const { user, system } = process.cpuUsage(mulai);
  return (user + system) / 1000;
}

/**
 * Times rivals in turn, so many times each after two rounds that are not counted. Throws when they don't give the same: a fast way to a
 * different figure is no measure of anything.
 */
export async function adu<T>(lawan: readonly Lawan<T>[], ulang: number): Promise<Ukuran[]> {
  const hasil: T[] = [];
  for (const { jalan } of lawan) hasil.push(await jalan());
  for (const [i, h] of hasil.entries()) {
    if (!isDeepStrictEqual(h, hasil[0])) throw new Error(`${lawan[i]?.nama}: hasilnya berbeda dari ${lawan[0]?.nama}`);
  }
  const waktu: number[][] = lawan.map(() => []);
  for (let n = -1; n < ulang; n += 1) {
    for (const [i, { jalan }] of lawan.entries()) {
      const t = await sekali(jalan);
      if (n >= 0) waktu[i]?.push(t);
    }
  }
  return waktu.map(ringkas);
}
