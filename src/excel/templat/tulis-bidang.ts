import type { Cell, WriteSheet } from 'hucre';
import { ambil } from '../../model/jalur.js';
import { cetak } from '../cetak.js';
import { GAYA } from './gaya.js';
import { tulisIsian } from './isian/isian.js';
import { SEL_INI } from './isian/validasi.js';
import type { LembarBidang } from './lembar/identitas.js';
import type { IsiBaris } from './pecah-laporan.js';
import { PERLINDUNGAN } from './tulis-baris.js';

const KEPALA = 4;
/** Lines for notes that an empty template has. */
const CATATAN_KOSONG = 5;

/** One sheet of fields: name, value, explanation. */
export function tulisLembarBidang(templat: LembarBidang, isi: IsiBaris): WriteSheet {
  const catatan = Math.max(CATATAN_KOSONG, ((isi['catatan'] as unknown[] | undefined) ?? []).length + 1);
  const bidang = templat.bidang.filter((b) => Number(/#(\d+)$/.exec(b.kunci)?.[1] ?? 0) < catatan);
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { value: templat.judul, style: GAYA.judul }],
    ['1,0', { value: templat.hint, style: GAYA.hint }],
    ...['Isian', 'Diisi dengan', 'Penjelasan'].map(
      (value, c) => [`${KEPALA - 1},${c}`, { value, style: GAYA.kepala }] as const,
    ),
    ...bidang.flatMap((b, i): [string, Partial<Cell>][] => {
      const r = KEPALA + i;
      const value = tulisIsian(b.isian, ambil(isi, b.kunci));
      return [
        [`${r},0`, { value: `${b.judul}${b.wajib === true ? ' *' : ''}`, style: GAYA.label }],
        [
          `${r},1`,
          {
            value,
            style: {
              ...GAYA.isian,
              numFmt: typeof value === 'string' ? '@' : b.isian.format,
              alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
            },
          },
        ],
        [`${r},2`, { value: b.ket, style: GAYA.ket }],
      ];
    }),
  ]);
  return {
    name: templat.nama,
    cells,
    rows: Array.from({ length: KEPALA + bidang.length }, () => []),
    columns: [{ width: 36 }, { width: 52 }, { width: 62 }],
    rowDefs: new Map([
      [0, { height: 24 }],
      [KEPALA - 1, { height: 22 }],
    ]),
    freezePane: { rows: KEPALA },
    dataValidations: bidang.flatMap((b, i) => {
      const { validasi } = b.isian;
      const sel = `B${KEPALA + i + 1}`;
      if (!validasi) return [];
      const formula1 = validasi.formula1?.replaceAll(SEL_INI, sel);
      return [{ ...validasi, ...(formula1 === undefined ? {} : { formula1 }), range: sel }];
    }),
    protection: PERLINDUNGAN,
    ...cetak({ nama: templat.nama, ulangBaris: `$${KEPALA}:$${KEPALA}` }),
  };
}
