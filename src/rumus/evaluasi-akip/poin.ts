import type { DaftarKutipan } from '../../acuan/acuan.js';
import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { type Angka, type Decimal, desimal } from '../../angka/desimal.js';
import { pastikanObjek } from '../pastikan-opsi.js';

/** Points by label, from 0 to 1. */
export interface TabelPoin {
  readonly id: string;
  readonly nama: string;
  readonly poin: readonly (readonly [label: string, angka: Angka])[];
  readonly kutipan: DaftarKutipan;
}

/** Points of a sub-component by letter. */
export const poinHuruf = {
  id: 'lke.huruf',
  nama: 'Poin huruf sub-komponen',
  poin: [
    ['AA', '1'],
    ['A', '0.9'],
    ['BB', '0.8'],
    ['B', '0.7'],
    ['CC', '0.6'],
    ['C', '0.5'],
    ['D', '0.3'],
    ['E', '0'],
  ],
  kutipan: [{ acuan: 'lke-bayufadayan', tempat: 'calculateNilai', kedudukan: 'praktik' }],
} as const satisfies TabelPoin;

/** Points of a criterion answered A to D, Y or T. */
export const poinKriteria = {
  id: 'lke.kriteria',
  nama: 'Poin kriteria A–D dan Y/T',
  poin: [
    ['A', '1'],
    ['B', '0.66'],
    ['C', '0.33'],
    ['D', '0'],
    ['Y', '1'],
    ['Ya', '1'],
    ['T', '0'],
    ['Tidak', '0'],
  ],
  kutipan: [{ acuan: 'trenggalek-lke', tempat: 'TingkatanNilaiSeeder.php', kedudukan: 'praktik' }],
} as const satisfies TabelPoin;

/** A table of points, as an option is handed in; its figures are looked at when they are used. */
export function pastikanTabelPoin(nilai: unknown, bidang: string): void {
  pastikanObjek(nilai, bidang);
  const { poin } = nilai as Partial<TabelPoin>;
  if (Array.isArray(poin) && poin.every((p) => Array.isArray(p) && p.length === 2 && typeof p[0] === 'string')) return;
  throw new ArgumenTidakSah(`${bidang}.poin: harus daftar [label, angka], misalnya [["A", "0.9"], ["B", "0.7"]].`);
}

// Stryker disable next-line MethodExpression: in either case the same texts are the same.
const sama = (teks: string): string => teks.trim().toUpperCase();

/** The points of a label, whatever its case and the spaces around it; null when the label is not in the table, which is never 0. */
export function poinLabel(label: string, { poin }: TabelPoin): Decimal | null {
  const cocok = poin.find(([l]) => sama(l) === sama(label));
  return cocok === undefined ? null : desimal(cocok[1], `poin ${label}`);
}
