/** A seeded source of chance (mulberry32), so that every run makes the same reports. */
export class Acak {
  #s: number;
  constructor(benih: number) {
    this.#s = benih >>> 0;
  }
  /** 0 ≤ x < 1. */
  pecahan(): number {
    this.#s = (this.#s + 0x6d2b79f5) >>> 0;
    let t = this.#s;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  /** A whole number from `dari` to `sampai`, both included. */
  bulat(dari: number, sampai: number): number {
    return dari + Math.floor(this.pecahan() * (sampai - dari + 1));
  }
  peluang(p: number): boolean {
    return this.pecahan() < p;
  }
  pilih<T>(daftar: readonly T[]): T {
    const isi = daftar[this.bulat(0, daftar.length - 1)];
    if (isi === undefined) throw new Error('daftar kosong');
    return isi;
  }
  kocok<T>(daftar: readonly T[]): T[] {
    return daftar
      .map((isi) => ({ isi, kunci: this.pecahan() }))
      .sort((a, b) => a.kunci - b.kunci)
      .map(({ isi }) => isi);
  }
}
