import type { Acak } from './acak.js';
import type { Isi } from './lembar.js';

/** One column: its key, its heading from the top level down, and its formula over the keys of others. */
export interface Kolom {
  readonly k: string;
  readonly judul: readonly string[];
  readonly rumus?: (no: (k: string) => number) => string;
}

export type Baris = Readonly<Record<string, Isi>>;

interface Opsi {
  /** Chance of a row of column numbers (with formulas where columns have them), in a hundred. */
  readonly nomor?: number;
  readonly kosong?: boolean;
  readonly judulDalam?: readonly string[];
  readonly catatan?: readonly string[];
  readonly tandaTangan?: boolean;
  /** Repeats the heading above this body row, as on a new page. */
  readonly ulangDi?: number;
}

const lebar = (baris: readonly Isi[], n: number): Isi[] => [
  ...baris,
  ...Array.from({ length: Math.max(0, n - baris.length) }, () => ''),
];

function kepala(kolom: readonly Kolom[]): Isi[][] {
  const dalam = Math.max(...kolom.map((c) => c.judul.length));
  const hasil: Isi[][] = [];
  for (let t = 0; t < dalam; t++) {
    let kiri: readonly string[] = [];
    hasil.push(
      kolom.map((c) => {
        const ini = c.judul.length === 1 && t > 0 ? '' : (c.judul[t] ?? '');
        const bersama = c.judul.length > 1 && c.judul.slice(0, t + 1).join('|') === kiri.slice(0, t + 1).join('|');
        const terakhir = t === c.judul.length - 1;
        kiri = c.judul;
        return bersama && !terakhir ? '' : ini;
      }),
    );
  }
  return hasil;
}

function nomor(a: Acak, kolom: readonly Kolom[]): Isi[] {
  const rumus = a.kira(60);
  const no = (k: string): number => kolom.findIndex((c) => c.k === k) + 1;
  const [buka, tutup] = a.pilih([
    ['', ''],
    ['', ''],
    ['(', ')'],
  ]);
  return kolom.map((c, i) => {
    if (!rumus || !c.rumus) return `${buka}${i + 1}${tutup}`;
    const r = c.rumus(no);
    return `${buka}${i + 1}${tutup}${buka ? ' = ' : '='}${buka ? r.replace(/\d+/g, (x) => (x === '100' ? x : `(${x})`)) : r}`;
  });
}

/** Where the heading of a grid stands and how high it is, for tables that go on after a page. */
const KEPALA = new WeakMap<readonly Isi[][], { readonly di: number; readonly tinggi: number }>();

/** A long table cut in two: the second part with the heading again. Null where there is nothing to cut. */
export function potongTabel(a: Acak, baris: Isi[][]): [Isi[][], Isi[][]] | null {
  const k = KEPALA.get(baris);
  if (!k || baris.length < 16) return null;
  const di = a.bulat(k.di + k.tinggi + 5, baris.length - 4);
  return [baris.slice(0, di), [...baris.slice(k.di, k.di + k.tinggi), ...baris.slice(di)]];
}

/** The grid as it stands on the page. */
export function susun(a: Acak, kolom: readonly Kolom[], isi: readonly (Baris | null)[], o: Opsi = {}): Isi[][] {
  const n = kolom.length;
  const atas = kepala(kolom);
  const keluar: Isi[][] = [];
  for (const j of o.judulDalam ?? []) keluar.push(lebar([j], n));
  if (o.judulDalam?.length && a.kira(40)) keluar.push(lebar([], n));
  KEPALA.set(keluar, { di: keluar.length, tinggi: atas.length });
  keluar.push(...atas);
  if (a.kira(o.nomor ?? 25)) keluar.push(nomor(a, kolom));
  for (const [i, b] of isi.entries()) {
    if (o.ulangDi === i && i > 0) keluar.push(...atas.map((x) => [...x]));
    keluar.push(b === null ? lebar([], n) : kolom.map((c) => b[c.k] ?? ''));
    if (o.kosong && a.kira(6) && i < isi.length - 2) keluar.push(lebar([], n));
  }
  for (const c of o.catatan ?? []) keluar.push(lebar([c], n));
  if (o.tandaTangan) {
    const kanan = Math.max(0, n - 2);
    const isiKanan = (t: string): Isi[] => lebar([...Array.from({ length: kanan }, () => ''), t], n);
    keluar.push(lebar([], n), isiKanan(a.pilih(['KEPALA DINAS', 'Kepala Badan', 'CAMAT', 'Pengguna Anggaran'])));
  }
  return keluar;
}

/** Two grids beside each other with an empty column between. */
export function sebelah(kiri: readonly Isi[][], kanan: readonly Isi[][]): Isi[][] {
  const l = Math.max(...kiri.map((b) => b.length));
  const r = Math.max(...kanan.map((b) => b.length));
  return Array.from({ length: Math.max(kiri.length, kanan.length) }, (_, i) => [
    ...lebar(kiri[i] ?? [], l),
    '',
    ...lebar(kanan[i] ?? [], r),
  ]);
}

/** Stacks grids in one, as a sheet or a page text does. */
export function tumpuk(a: Acak, ...bagian: readonly (readonly Isi[][])[]): Isi[][] {
  const n = Math.max(...bagian.flatMap((g) => g.map((b) => b.length)));
  const keluar: Isi[][] = [];
  for (const [i, g] of bagian.entries()) {
    if (i > 0) for (let j = a.bulat(1, 2); j > 0; j--) keluar.push(lebar([], n));
    keluar.push(...g.map((b) => lebar(b, n)));
  }
  return keluar;
}

/** 1, 1., a., I, or nothing before each row. */
export function penomor(a: Acak): (i: number) => string {
  const romawi = [
    'I',
    'II',
    'III',
    'IV',
    'V',
    'VI',
    'VII',
    'VIII',
    'IX',
    'X',
    'XI',
    'XII',
    'XIII',
    'XIV',
    'XV',
    'XVI',
    'XVII',
    'XVIII',
    'XIX',
    'XX',
  ];
  return a.pilih<(i: number) => string>([
    (i) => `${i + 1}`,
    (i) => `${i + 1}`,
    (i) => `${i + 1}.`,
    (i) => romawi[i] ?? `${i + 1}`,
    (i) => (i < 26 ? `${String.fromCharCode(97 + i)}.` : `${i + 1}.`),
  ]);
}
