import type { AngkaCetak, Sel } from './cetakan.js';

/** A relation that the maker of the report knows, because it made the figures by it. */
export interface Relasi {
  readonly jenis: string;
  readonly sel: readonly Sel[];
  /** Whether the printed figures can be right: half-up or truncated at their printed digits. */
  readonly terpenuhi: () => boolean;
}

/** n ÷ d, d above 0. */
interface Pecahan {
  readonly n: bigint;
  readonly d: bigint;
}
interface Selang {
  readonly bawah: Pecahan;
  readonly atas: Pecahan;
}

const kurangDari = (a: Pecahan, b: Pecahan) => a.n * b.d < b.n * a.d;
const tambah = (a: Pecahan, b: Pecahan): Pecahan => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const pecahan = (n: bigint, d: bigint): Pecahan => (d < 0n ? { n: -n, d: -d } : { n, d });

/** All true values that print so: from half a unit below (half-up) to a whole unit above (truncated); mirrored below zero. */
export function selang({ v, d }: AngkaCetak): Selang {
  const penyebut = 2n * 10n ** BigInt(d);
  const [bawah, atas] = v < 0n ? [2n * v - 2n, 2n * v + 1n] : [2n * v - 1n, 2n * v + 2n];
  return { bawah: { n: bawah, d: penyebut }, atas: { n: atas, d: penyebut } };
}

/** Closed at both ends: a report at the very end is given the benefit of the doubt. */
const bersua = (a: Selang, b: Selang) => !kurangDari(a.atas, b.bawah) && !kurangDari(b.atas, a.bawah);
const titik = (p: Pecahan): Selang => ({ bawah: p, atas: p });

const nilai = (s: Sel): Pecahan | undefined => (s.angka ? { n: s.angka.v, d: 10n ** BigInt(s.angka.d) } : undefined);

/** The ends of what a figure stands for: a measured one with decimals was rounded, all others are as printed. */
function tepi(s: Sel): readonly Pecahan[] {
  if (!s.angka) return [];
  if (!s.diukur || s.angka.d === 0) return [{ n: s.angka.v, d: 10n ** BigInt(s.angka.d) }];
  const { bawah, atas } = selang(s.angka);
  return [bawah, atas];
}

/** Every choice of one from each. */
const semuaSudut = (pilihan: readonly (readonly Pecahan[])[]): Pecahan[][] =>
  pilihan.reduce<Pecahan[][]>((awal, p) => awal.flatMap((a) => p.map((x) => [...a, x])), [[]]);

/** A figure computed from the printed inputs, which moves one way with each of them; a malformed cell breaks it. */
function dihitung(
  jenis: string,
  hasil: Sel,
  masukan: readonly Sel[],
  hitung: (m: readonly Pecahan[]) => Pecahan | undefined,
): Relasi {
  return {
    jenis,
    sel: [hasil, ...masukan],
    terpenuhi: () => {
      if (!hasil.angka || masukan.some((x) => x.angka === undefined)) return false;
      const sudut = semuaSudut(masukan.map(tepi)).map(hitung);
      const nilaiSudut = sudut.filter((x) => x !== undefined);
      const [awal] = nilaiSudut;
      if (awal === undefined || nilaiSudut.length < sudut.length) return false;
      const bawah = nilaiSudut.reduce((a, b) => (kurangDari(b, a) ? b : a), awal);
      const atas = nilaiSudut.reduce((a, b) => (kurangDari(a, b) ? b : a), awal);
      return bersua(selang(hasil.angka), { bawah, atas });
    },
  };
}

const bagi = (a: Pecahan, b: Pecahan, kali: bigint) => (b.n === 0n ? undefined : pecahan(kali * a.n * b.d, a.d * b.n));
const nol: Pecahan = { n: 0n, d: 1n };
const kurangi = (a: Pecahan, b: Pecahan) => tambah(a, { n: -b.n, d: b.d });

/** hasil = a ÷ b × 100. */
export const rasio = (hasil: Sel, a: Sel, b: Sel) =>
  dihitung('rasio', hasil, [a, b], ([x = nol, y = nol]) => bagi(x, y, 100n));
/** hasil = Σ a ÷ Σ b × 100. */
export const rasioJumlah = (hasil: Sel, a: readonly Sel[], b: readonly Sel[]) =>
  dihitung('rasio', hasil, [...a, ...b], (m) =>
    bagi(m.slice(0, a.length).reduce(tambah, nol), m.slice(a.length).reduce(tambah, nol), 100n),
  );
/** hasil = (2b − a) ÷ b × 100. */
export const selisihDua = (hasil: Sel, a: Sel, b: Sel) =>
  dihitung('rasio', hasil, [a, b], ([x = nol, y = nol]) => bagi(kurangi(tambah(y, y), x), y, 100n));
/** hasil = (kini − lalu) ÷ lalu × 100. */
export const tumbuh = (hasil: Sel, kini: Sel, lalu: Sel) =>
  dihitung('tumbuh', hasil, [kini, lalu], ([x = nol, y = nol]) => bagi(kurangi(x, y), y, 100n));

/** hasil = Σ bagian, exactly, as whole rupiah and counts add up. */
export const jumlah = (hasil: Sel, bagian: readonly Sel[]): Relasi => ({
  jenis: 'jumlah',
  sel: [hasil, ...bagian],
  terpenuhi: () =>
    sama3(
      hasil,
      bagian.map(nilai).reduce((a, b) => (a && b ? tambah(a, b) : undefined), nol),
    ),
});
/** hasil = a − b, exactly. */
export const sisa = (hasil: Sel, a: Sel, b: Sel): Relasi => ({
  jenis: 'sisa',
  sel: [hasil, a, b],
  terpenuhi: () => {
    const [x, y] = [nilai(a), nilai(b)];
    return sama3(hasil, x && y ? kurangi(x, y) : undefined);
  },
});
/** The same figure printed twice. */
export const sama = (a: Sel, b: Sel): Relasi => ({
  jenis: 'sama',
  sel: [a, b],
  terpenuhi: () => !!a.angka && !!b.angka && bersua(tepiSama(a), tepiSama(b)),
});
/** Rupiah repeat exactly; percentages within what their digits leave open. */
const tepiSama = (s: Sel): Selang => {
  const p = nilai(s) ?? nol;
  return s.angka && s.angka.jenis !== 'rupiah' ? selang(s.angka) : titik(p);
};

/** hasil = mean of the printed percentages, or of what they were rounded from. */
export const rerata = (hasil: Sel, bagian: readonly Sel[]): Relasi => ({
  jenis: 'rerata',
  sel: [hasil, ...bagian],
  terpenuhi: () => {
    if (!hasil.angka || bagian.some((b) => !b.angka)) return false;
    const s = bagian.flatMap((b) => (b.angka ? [selang(b.angka)] : []));
    const n = BigInt(bagian.length);
    const rata = (ambil: (x: Selang) => Pecahan) => {
      const t = s.map(ambil).reduce(tambah, nol);
      return { n: t.n, d: t.d * n };
    };
    return bersua(selang(hasil.angka), { bawah: rata((x) => x.bawah), atas: rata((x) => x.atas) });
  },
});

function sama3(hasil: Sel, benar: Pecahan | undefined): boolean {
  const h = nilai(hasil);
  return h !== undefined && benar !== undefined && h.n * benar.d === benar.n * h.d;
}
