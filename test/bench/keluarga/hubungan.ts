import type { Hubungan, Kerja, Sel } from './lembar.js';
import { bagi, jumlah, kali, kurang, type Pec, pec, SATU, tambah } from './pecahan.js';

interface Opsi {
  readonly longgar?: boolean;
  readonly nama?: string;
}

/** `hasil` = Σ koef × masuk. */
export function linear(k: Kerja, hasil: Sel, masuk: readonly Sel[], koef: readonly Pec[], o: Opsi = {}): void {
  const c = (i: number): Pec => koef[i] ?? SATU;
  const hitung = (x: readonly Pec[]): Pec => jumlah(x.map((v, i) => kali(v, c(i))));
  k.ikat({
    nama: o.nama ?? 'jumlah',
    hasil,
    masuk,
    hitung,
    balik: (i, h, x) => bagi(tambah(kurang(h, hitung(x)), kali(x[i] ?? SATU, c(i))), c(i)),
    longgar: o.longgar ?? false,
  });
}

export const total = (k: Kerja, hasil: Sel, masuk: readonly Sel[], o: Opsi = {}): void =>
  linear(k, hasil, masuk, [], o);

/** `hasil` = a − b. */
export const selisih = (k: Kerja, hasil: Sel, a: Sel, b: Sel, o: Opsi = {}): void =>
  linear(k, hasil, [a, b], [SATU, pec(-1n)], { nama: 'selisih', ...o });

export const rata = (k: Kerja, hasil: Sel, masuk: readonly Sel[], o: Opsi = {}): void =>
  linear(
    k,
    hasil,
    masuk,
    masuk.map(() => pec(1n, masuk.length)),
    { nama: 'rata-rata', longgar: true, ...o },
  );

/** The same figure printed again, in another unit or with fewer decimals. */
export const sama = (k: Kerja, hasil: Sel, asal: Sel, o: Opsi = {}): void =>
  linear(k, hasil, [asal], [], { nama: 'sama', longgar: true, ...o });

/** `hasil` = a / b × f (100 unless told). */
export function rasio(
  k: Kerja,
  hasil: Sel,
  a: Sel,
  b: Sel,
  o: Opsi & { readonly f?: Pec; readonly batas?: Pec } = {},
): void {
  const f = o.f ?? pec(100n);
  k.ikat({
    nama: o.nama ?? 'rasio',
    hasil,
    masuk: [a, b],
    hitung: ([x = SATU, y = SATU]) => {
      const h = bagi(kali(x, f), y);
      return h && o.batas && kurang(h, o.batas).n * 1n > 0n ? o.batas : h;
    },
    balik: (i, h, [x = SATU, y = SATU]) =>
      o.batas && kurang(h, o.batas).n >= 0n ? null : i === 0 ? bagi(kali(h, y), f) : bagi(kali(x, f), h),
    longgar: o.longgar ?? false,
  });
}

/** `hasil` = (b − a) / a × 100: growth from a to b. */
export function tumbuh(k: Kerja, hasil: Sel, a: Sel, b: Sel, o: Opsi = {}): void {
  const seratus = pec(100n);
  k.ikat({
    nama: 'pertumbuhan',
    hasil,
    masuk: [a, b],
    hitung: ([x = SATU, y = SATU]) => bagi(kali(kurang(y, x), seratus), x.n < 0n ? pec(-x.n, x.d) : x),
    balik: (i, h, [x = SATU, y = SATU]) => {
      const faktor = tambah(SATU, pec(h.n, h.d * 100n));
      return i === 0 ? bagi(y, faktor) : kali(x, faktor);
    },
    longgar: o.longgar ?? false,
  });
}

/** `hasil` = (2T − R) / T × 100, for what should be low. */
export function terbalik(k: Kerja, hasil: Sel, t: Sel, r: Sel, o: Opsi & { readonly batas?: Pec } = {}): void {
  k.ikat({
    nama: 'capaian terbalik',
    hasil,
    masuk: [t, r],
    hitung: ([x = SATU, y = SATU]) => {
      const h = bagi(kali(kurang(kali(x, pec(2n)), y), pec(100n)), x);
      return h && o.batas && kurang(h, o.batas).n > 0n ? o.batas : h;
    },
    balik: (i, h, [x = SATU, y = SATU]) => {
      if (o.batas && kurang(h, o.batas).n >= 0n) return null;
      const faktor = kurang(pec(2n), pec(h.n, h.d * 100n));
      return i === 0 ? bagi(y, faktor) : kali(x, faktor);
    },
    longgar: o.longgar ?? false,
  });
}

/** `hasil` = a × b × f. */
export function produk(k: Kerja, hasil: Sel, a: Sel, b: Sel, f: Pec = SATU, o: Opsi = {}): void {
  k.ikat({
    nama: o.nama ?? 'hasil kali',
    hasil,
    masuk: [a, b],
    hitung: ([x = SATU, y = SATU]) => kali(kali(x, y), f),
    balik: (i, h, [x = SATU, y = SATU]) => bagi(h, kali(i === 0 ? y : x, f)),
    longgar: o.longgar ?? false,
  });
}

/** A word or rank that follows from figures. */
export function golongan(
  k: Kerja,
  hasil: Sel,
  masuk: readonly Sel[],
  kata: (x: readonly Pec[]) => string,
  nama: string,
): void {
  const h: Hubungan = { nama, hasil, masuk, hitung: kata, balik: () => null, longgar: false };
  k.ikat(h);
}
