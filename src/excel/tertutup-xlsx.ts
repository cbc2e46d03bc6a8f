import type { Lembar } from './lembar.js';

type Atribut = Readonly<Record<string, string>>;

/** A row of one pixel, in points; nothing is seen of it, nor of one of no height, which Excel counts as hidden. */
export const BARIS_TERPIPIH = 0.75;
/** A column of one pixel, in the width of a digit. */
export const KOLOM_TERSEMPIT = 0.15;

const ya = (teks: string | undefined): boolean => teks === '1' || teks === 'true';
const paling = (teks: string | undefined, batas: number): boolean =>
  teks !== undefined && teks.trim() !== '' && Number(teks) <= batas;

/**
 * The rows and columns of a sheet of which nothing is seen: hidden ones, and those without height or width. That all others of a sheet are hidden
 * (`zeroHeight`) says nothing of a row that is written down, and cells stand in those only.
 */
export class TertutupXlsx {
  private readonly baris: number[] = [];
  private readonly kolom: { readonly dari: number; readonly sampai: number }[] = [];

  /** A row, by its number from 1. */
  bacaBaris(ke: number, { hidden, ht }: Atribut): void {
    if (ya(hidden) || paling(ht, BARIS_TERPIPIH)) this.baris.push(ke);
  }

  bacaKolom({ min, max, hidden, width }: Atribut): void {
    if (ya(hidden) || paling(width, KOLOM_TERSEMPIT)) this.kolom.push({ dari: Number(min), sampai: Number(max) });
  }

  /** What is hidden of a sheet with so many columns. */
  daftar(lebar: number): Pick<Lembar, 'barisTersembunyi' | 'kolomTersembunyi'> {
    const kolom = new Set<number>();
    for (const { dari, sampai } of this.kolom)
      for (let n = Math.max(dari, 1); n <= Math.min(sampai, lebar); n += 1) kolom.add(n);
    const urut = (nomor: Iterable<number>): number[] => [...new Set(nomor)].sort((a, b) => a - b);
    return { barisTersembunyi: urut(this.baris), kolomTersembunyi: urut(kolom) };
  }
}
