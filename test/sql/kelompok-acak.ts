import { pengacak } from '../orakel/masukan-acak.js';
import { type ModeOrakel, Pecahan } from '../orakel/pecahan.js';

/** One indicator of a group; null is missing. */
export interface Baris {
  readonly polarisasi: 'maximize' | 'minimize';
  readonly target: string;
  readonly realisasi: string | null;
}

/** Indicators whose mean is drawn at random, lies on a class bound, on a tie of two prints, or just beside one. */
export interface Kelompok {
  readonly keluarga: 'acak' | 'batas' | 'seri' | 'musuh';
  readonly baris: readonly Baris[];
}

const bulat = (x: bigint | number) => Pecahan.dari(BigInt(x));
const SERATUS = bulat(100);

/** The capaian in percent by the definition, floored at 0 as `hitungCapaian` does; null where it is not measurable. */
function capaian({ polarisasi, target, realisasi }: Baris): Pecahan | null {
  if (realisasi === null) return null;
  const [t, r] = [Pecahan.dari(target), Pecahan.dari(realisasi)];
  const c = (polarisasi === 'maximize' ? r : t.tambah(t).kurang(r)).persenDari(t);
  return c.banding(bulat(0)) < 0 ? bulat(0) : c;
}

/** What the mean prints, from exact fractions; null where nothing is measurable. */
export function harapan({ baris }: Kelompok, mode: ModeOrakel): string | null {
  const c = baris.map(capaian).filter((x) => x !== null);
  return c.length === 0 ? null : Pecahan.jumlah(c).bagi(bulat(c.length)).cetak(2, mode);
}

type Acak = (n: number) => number;

const desimal = (satuan: number, d: number): string => Pecahan.rasio(BigInt(satuan), 10n ** BigInt(d)).cetak(d);

function barisAcak(acak: Acak): Baris {
  const besar = 10 ** (1 + acak(6));
  const d = [0, 0, 2, 4][acak(4)] as number;
  return {
    polarisasi: acak(2) === 0 ? 'maximize' : 'minimize',
    target: desimal(1 + acak(besar), d),
    realisasi: acak(9) === 0 ? null : desimal(acak(2 * besar), d),
  };
}

/** Rows of small divisors, and a last one that brings the mean to `tujuan`; null where that would need a figure below 0. */
function kelompokTepat(keluarga: 'batas' | 'seri', tujuan: Pecahan, acak: Acak): Kelompok | null {
  const baris = Array.from({ length: 1 + acak(5) }, (): Baris => {
    const t = 1 + acak([9, 30, 60, 120][acak(4)] as number);
    const d = acak(3) === 0 ? 1 : 0;
    const polarisasi = acak(2) === 0 ? 'maximize' : 'minimize';
    return { polarisasi, target: desimal(t, d), realisasi: desimal(acak(2 * t), d) };
  });
  const jumlah = Pecahan.jumlah(baris.map((b) => capaian(b) as Pecahan));
  const sisa = tujuan
    .kali(bulat(baris.length + 1))
    .kurang(jumlah)
    .bagi(SERATUS);
  if (sisa.banding(bulat(0)) < 0 || sisa.penyebut > 10n ** 12n) return null;
  const akhir = { target: `${sisa.penyebut}`, realisasi: `${sisa.pembilang}` };
  return { keluarga, baris: [...baris, { polarisasi: 'maximize', ...akhir }] };
}

function fpb(a: bigint, b: bigint): bigint {
  return b === 0n ? a : fpb(b, a % b);
}

/** The inverse of a modulo m. */
function kebalikan(a: bigint, m: bigint): bigint {
  let [r, s] = [
    [a % m, m],
    [1n, 0n],
  ] as [[bigint, bigint], [bigint, bigint]];
  while (r[1] !== 0n) {
    const q = r[0] / r[1];
    r = [r[1], r[0] - q * r[1]];
    s = [s[1], s[0] - q * s[1]];
  }
  return ((s[0] % m) + m) % m;
}

/** Three coprime divisors with a mean 10^−14 … 10^−50 beside a tie or beside 100, by the Chinese remainder theorem. */
function kelompokMusuh(acak: Acak): Kelompok {
  const digit = [6, 9, 12, 14, 17][acak(5)] as number;
  const penyebut: bigint[] = [];
  while (penyebut.length < 3) {
    const x = BigInt(`${1 + acak(9)}${Array.from({ length: digit - 1 }, () => acak(10)).join('')}`);
    if (fpb(x, 30n) === 1n && penyebut.every((y) => fpb(x, y) === 1n)) penyebut.push(x);
  }
  const semua = penyebut.reduce((a, b) => a * b);
  const tujuan = acak(2) === 0 ? SERATUS : Pecahan.rasio(BigInt(2 * (4000 + acak(11_000)) + 1), 200n);
  const t = tujuan.kali(bulat(3n * semua)).bagi(SERATUS);
  const pembilang = t.pembilang / t.penyebut + BigInt(acak(7) - 3);
  const atas = penyebut.map((b) => ((pembilang % b) * kebalikan(semua / b, b)) % b);
  const kurang = pembilang - atas.reduce((a, x, i) => a + x * (semua / (penyebut[i] as bigint)), 0n);
  // The remainders are right; what is missing is whole, and goes to the first or is taken from the others.
  const utuh = kurang / semua;
  const tambahan = utuh >= 0n ? [utuh, 0n, 0n] : [0n, 0n, 0n];
  const baris = penyebut.map((b, i): Baris => {
    const x = (atas[i] as bigint) + (tambahan[i] as bigint) * b;
    return { polarisasi: 'maximize', target: `${b}`, realisasi: `${x}` };
  });
  return { keluarga: 'musuh', baris };
}

/** Groups of the four families, the same for the same seed. */
export function kelompokAcak(benih: number, banyak: Readonly<Record<Kelompok['keluarga'], number>>): Kelompok[] {
  const acak = pengacak(benih);
  const kumpul = (n: number, buat: () => Kelompok | null): Kelompok[] => {
    const hasil: Kelompok[] = [];
    while (hasil.length < n) {
      const k = buat();
      if (k) hasil.push(k);
    }
    return hasil;
  };
  const baris = () => Array.from({ length: 1 + acak(7) }, () => barisAcak(acak));
  const batas = () => bulat([100, 85, 70, 55][acak(4)] as number);
  const seri = () => Pecahan.rasio(BigInt(2 * (2000 + acak(13_000)) + 1), 200n);
  return [
    ...kumpul(banyak.acak, () => ({ keluarga: 'acak', baris: baris() })),
    ...kumpul(banyak.batas, () => kelompokTepat('batas', batas(), acak)),
    ...kumpul(banyak.seri, () => kelompokTepat('seri', seri(), acak)),
    ...kumpul(banyak.musuh, () => kelompokMusuh(acak)),
  ];
}
