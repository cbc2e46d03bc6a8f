import type { Cell, WriteSheet } from 'hucre';
import { cetak } from '../cetak.js';
import { GAYA_HIDUP } from './gaya-hidup.js';
import { acuanLembar, type TataLetak } from './tata-letak.js';

/** One sheet of the workbook as its list of contents names it. */
interface Butir {
  readonly lembar: string;
  readonly judul: string;
}

/** One line of the list: what it is called, and where it stands. */
interface Tautan extends Butir {
  readonly nama: string;
  readonly sel: string;
}

/** The first sheet: what the workbook holds, with a link to each sheet. */
export function lembarDaftar(
  judul: string,
  instansi: string,
  letak: readonly TataLetak[],
  lain: readonly Butir[],
): WriteSheet {
  const butir: Tautan[] = [
    ...letak.map(({ lembar, atas, tabel: { nama, judul: isi } }) => ({
      lembar,
      judul: isi,
      nama,
      sel: `A${atas + 1}`,
    })),
    ...lain.map((l) => ({ ...l, nama: l.lembar, sel: 'A1' })),
  ];
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { value: judul, style: GAYA_HIDUP.judul }],
    ['1,0', { value: instansi, style: GAYA_HIDUP.instansi }],
    [
      '2,0',
      {
        value:
          'Angka hitungan di lembar-lembar ini adalah rumus: ubah masukannya, dan hasilnya ikut berubah. Lembar Jejak menjelaskan setiap angka.',
        style: GAYA_HIDUP.catatan,
      },
    ],
    ['4,0', { value: 'Tabel', style: GAYA_HIDUP.kepala }],
    ['4,1', { value: 'Isi', style: GAYA_HIDUP.kepala }],
    ...butir.flatMap((b, i): [string, Partial<Cell>][] => [
      [
        `${5 + i},0`,
        {
          value: b.nama,
          style: GAYA_HIDUP.tautan,
          hyperlink: { target: '', location: acuanLembar(b.lembar, b.sel) },
        },
      ],
      [`${5 + i},1`, { value: b.judul, style: GAYA_HIDUP.sel }],
    ]),
  ]);
  return {
    name: 'Daftar Isi',
    cells,
    rows: [],
    columns: [{ width: 18 }, { width: 86 }],
    merges: [0, 1, 2].map((r) => ({ startRow: r, startCol: 0, endRow: r, endCol: 1 })),
    view: { showGridLines: false },
    ...cetak({ nama: judul, arah: 'portrait' }),
  };
}
