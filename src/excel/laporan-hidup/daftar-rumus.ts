import type { Cell, WriteSheet } from 'hucre';
import { sumberKutipan } from '../../laporan/tabel/jejak.js';
import { keTeks } from '../../rumus/pembaca/ke-teks.js';
import type { Rumus } from '../../rumus/rumus.js';
import { GAYA_HIDUP } from './gaya-hidup.js';

/** The columns (from 0) that each part of the list takes of its sheet: the first and the last. */
export type KolomDaftar = readonly (readonly [dari: number, sampai: number])[];

const JUDUL = ['No.', 'Rumus', 'Bunyi', 'Sumber dan kedudukannya'];
/** Title, office, blank line, heading. */
const KEPALA_DAFTAR = 4;

/** The row (from 0) of a formula in the list that begins at a row. */
export const barisRumus = (atas: number, ke: number): number => atas + KEPALA_DAFTAR + ke;

/** The formulas that the figures of a workbook are made with, in words, with their sources: a block of cells below a row. */
export function daftarRumus(
  rumus: readonly Rumus[],
  instansi: string,
  atas: number,
  kolom: KolomDaftar,
): Required<Pick<WriteSheet, 'cells' | 'merges'>> {
  const cells = new Map<string, Partial<Cell>>([
    [
      `${atas},0`,
      {
        value: 'Rumus yang Dipakai Buku Kerja Ini dan Sumbernya',
        style: { ...GAYA_HIDUP.judul, alignment: { wrapText: false } },
      },
    ],
    [`${atas + 1},0`, { value: instansi, style: GAYA_HIDUP.instansi }],
  ]);
  const tulis = (r: number, isi: readonly Partial<Cell>[]): NonNullable<WriteSheet['merges']> =>
    kolom.map(([dari, sampai], i) => {
      const sel = isi[i] as Partial<Cell>;
      for (let c = dari; c <= sampai; c += 1) cells.set(`${r},${c}`, c === dari ? sel : { ...sel, value: null });
      return { startRow: r, startCol: dari, endRow: r, endCol: sampai };
    });
  const teks = (value: string): Partial<Cell> => ({
    value,
    style: { ...GAYA_HIDUP.sel, numFmt: '@' },
  });
  const merges = [
    ...tulis(
      barisRumus(atas, -1),
      JUDUL.map((value) => ({ value, style: GAYA_HIDUP.kepala })),
    ),
    ...rumus.flatMap((r, i) =>
      tulis(barisRumus(atas, i), [
        { value: i + 1, style: GAYA_HIDUP.angka },
        teks(r.nama),
        teks(keTeks(r)),
        teks(sumberKutipan(r.kutipan)),
      ]),
    ),
  ];
  return { cells, merges: merges.filter((m) => m.startCol < m.endCol) };
}
