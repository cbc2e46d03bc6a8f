import { type Angka, desimal, teksKanonik } from '../angka/desimal.js';
import type { KebijakanTerbaca } from './hasil.js';

/** Who decided the options of a call, by the name of the policy: a preset's id, `laporan`. Absent is `pemanggil`. */
export type AsalKebijakan = Readonly<Partial<Record<string, string>>>;

/**
 * One policy as the trace names it: by the name that it has in a report (`rataRata.rumus`), with the value that was chosen and who chose it. A
 * rule in a group (`efisiensi.gerbang`) was decided by whoever decided the group, where nobody is named for itself.
 */
export function terbaca(
  aturan: string,
  dipilih: unknown,
  bawaan: unknown,
  asal: AsalKebijakan | undefined,
): KebijakanTerbaca {
  if (dipilih === undefined) return { aturan, nilai: tulisPilihan(bawaan), asal: 'bawaan' };
  const kelompok = aturan.replace(/\..*/, '');
  return { aturan, nilai: tulisPilihan(dipilih), asal: asal?.[aturan] ?? asal?.[kelompok] ?? 'pemanggil' };
}

/** A chosen value in words. */
export function tulisPilihan(x: unknown): string {
  if (typeof x !== 'object' || x === null) return String(x);
  if ('terburuk' in x) return `terburuk ${teksKanonik(desimal(x.terburuk as Angka, 'targetNol.terburuk'))}`;
  if ('toleransi' in x) return `toleransi ${teksKanonik(desimal(x.toleransi as Angka, 'stabilize.toleransi'))} persen`;
  if ('tabel' in x) return `tabel ${(x.tabel as Angka[][]).map((t) => `(${t.map(String).join(', ')})`).join(' ')}`;
  const { bawah, atas } = x as { readonly bawah?: Angka | null; readonly atas?: Angka | null };
  return `${ujung(bawah)} sampai ${ujung(atas)}`;
}

const ujung = (x: Angka | null | undefined): string =>
  x === null || x === undefined ? 'tanpa batas' : teksKanonik(desimal(x, 'batas'));
