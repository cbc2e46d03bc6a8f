import type { KodeAlasan } from '../alasan.js';

/** Where the written formula has no value. */
export interface Cegah {
  readonly syarat: string;
  readonly alasan: KodeAlasan;
}

/** A value as one fraction in the other program's text: pengali × atas ÷ (pembagi × bawah), without a bawah when that is 1. */
export interface Pecahan {
  readonly atas: string;
  readonly bawah: string | null;
  readonly pengali: bigint;
  readonly pembagi: bigint;
  /** Whether `bawah` is surely above 0. */
  readonly positif: boolean;
  /** Whether `bawah` varies with the element of a list. */
  readonly perUnsur: boolean;
  readonly cegah: readonly Cegah[];
}

/** A fraction, or a choice between them. */
export type Pilihan =
  | { readonly jenis: 'pecahan'; readonly isi: Pecahan }
  | { readonly jenis: 'bila'; readonly syarat: string; readonly maka: Pilihan; readonly lain: Pilihan };

/** Brings choices to the outside: f(choice, x) is the choice between f(…, x). */
export function gabungPilihan(
  [pertama, ...sisa]: readonly Pilihan[],
  buat: (isi: readonly Pecahan[]) => Pecahan,
  isi: readonly Pecahan[] = [],
): Pilihan {
  if (pertama === undefined) return { jenis: 'pecahan', isi: buat(isi) };
  if (pertama.jenis === 'pecahan') return gabungPilihan(sisa, buat, [...isi, pertama.isi]);
  const cabang = (p: Pilihan) => gabungPilihan([p, ...sisa], buat, isi);
  return { ...pertama, maka: cabang(pertama.maka), lain: cabang(pertama.lain) };
}

/** The same value, with more places where it has none. */
export function dengan(p: Pilihan, cegah: readonly Cegah[]): Pilihan {
  // Stryker disable next-line ConditionalExpression: the same, only made anew.
  if (cegah.length === 0) return p;
  if (p.jenis === 'bila') return { ...p, maka: dengan(p.maka, cegah), lain: dengan(p.lain, cegah) };
  return { ...p, isi: { ...p.isi, cegah: [...cegah, ...p.isi.cegah] } };
}

/** Every place where one of the branches has no value. */
export function semuaCegah(p: Pilihan): readonly Cegah[] {
  return p.jenis === 'pecahan' ? p.isi.cegah : [...semuaCegah(p.maka), ...semuaCegah(p.lain)];
}
