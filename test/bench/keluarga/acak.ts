/** Deterministic choices of one report; a seed gives the same report on every machine. */
export class Acak {
  #s: number;

  constructor(benih: number, garam: string) {
    let h = 0x811c9dc5 ^ benih;
    for (const c of `${garam}/${benih}`) h = Math.imul(h ^ c.charCodeAt(0), 0x01000193);
    this.#s = h >>> 0;
    for (let i = 0; i < 4; i++) this.#maju();
  }

  #maju(): number {
    this.#s = (this.#s + 0x6d2b79f5) >>> 0;
    let t = this.#s;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** A whole number from `a` to `b`, both included. */
  bulat(a: number, b: number): number {
    return a + (this.#maju() % (b - a + 1));
  }

  besar(a: bigint, b: bigint): bigint {
    const x = (BigInt(this.#maju()) << 32n) | BigInt(this.#maju());
    return a + (x % (b - a + 1n));
  }

  /** True in `persen` of a hundred cases. */
  kira(persen: number): boolean {
    return this.bulat(1, 100) <= persen;
  }

  pilih<T>(dari: readonly T[]): T {
    return dari[this.bulat(0, dari.length - 1)] as T;
  }

  /** `n` different members in a random order (all of them when there are fewer). */
  ambil<T>(dari: readonly T[], n: number): T[] {
    const a = [...dari];
    for (let i = a.length - 1; i > 0; i--) {
      const j = this.bulat(0, i);
      [a[i], a[j]] = [a[j] as T, a[i] as T];
    }
    return a.slice(0, n);
  }

  /** Rupiah between two figures in millions, as round as budgets are. */
  rupiah(jutaMin: number, jutaMaks: number, bulatan = this.pilih([1n, 1n, 100n, 500n, 1000n, 1000n, 50_000n])): bigint {
    const x = this.besar(BigInt(jutaMin) * 1_000_000n, BigInt(jutaMaks) * 1_000_000n);
    return x - (x % bulatan);
  }

  /** What was spent of `pagu`: between `min` and `maks` per thousand of it. */
  bagian(pagu: bigint, min: number, maks: number, bulatan = 1n): bigint {
    const x = (pagu * BigInt(this.bulat(min, maks))) / 1000n - this.besar(0n, pagu / 1000n + 1n);
    return x < 0n ? 0n : x - (x % bulatan);
  }
}
