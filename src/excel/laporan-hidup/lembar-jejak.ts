import type { Cell, WriteSheet } from 'hucre';
import { formatAngka } from '../../angka/cetak/format-angka.js';
import { desimalDariCetakan } from '../../angka/desimal.js';
import { sumberKutipan } from '../../laporan/tabel/jejak.js';
import { cariRumus } from '../../rumus/daftar.js';
import { keTeks } from '../../rumus/pembaca/ke-teks.js';
import { hurufKolom } from '../../tabel/tabel.js';
import { cetak } from '../cetak.js';
import { teksSel } from '../templat/isian/teks.js';
import { FORMAT_BAKU, formatCetakan } from './format-sel.js';
import { GAYA_HIDUP } from './gaya-hidup.js';
import { type FigurHidup, KOLOM_MASUKAN, LEMBAR_JEJAK } from './rumus-sel.js';
import { acuanLembar } from './tata-letak.js';

/** Rows above the figures. */
export const KEPALA_JEJAK = 4;

const KOLOM = [
  ['No.', 6],
  ['Tabel', 13],
  ['Sel', 8],
  ['Butir', 22],
  ['Besaran', 18],
  ['Rumus', 36],
  ['Perhitungan', 44],
  ['Hasil', 16],
  ['Sumber rumus dan kedudukannya', 46],
  ['Masukan', 40],
] as const;

/** Decimals of an input that are shown; the cell holds all of them. */
const DESIMAL_MASUKAN = 6;

/** The longest text of a cell that stays readable. */
const TEKS_TERPANJANG = 1000;

/** The sheet that explains every figure: formula, inputs, steps, source with its standing. */
export function lembarJejak(figur: readonly FigurHidup[], instansi: string): WriteSheet {
  const masukan = Math.max(0, ...figur.map((f) => f.masukan.length));
  const kolom = [
    ...KOLOM,
    ...Array.from({ length: masukan }, (_, i) => [`Masukan dari luar tabel (${i + 1})`, 15] as const),
  ];
  const cells = new Map<string, Partial<Cell>>([
    [
      '0,0',
      { value: 'Jejak: Cara Setiap Angka Dicapai', style: { ...GAYA_HIDUP.judul, alignment: { wrapText: false } } },
    ],
    ['1,0', { value: instansi, style: GAYA_HIDUP.instansi }],
    [
      '2,0',
      {
        value:
          'Kolom Hasil merujuk ke sel tabelnya. Masukan yang tidak berdiri di tabel itu ada di kolom kanan, dan dipakai rumus tabelnya.',
        style: GAYA_HIDUP.instansi,
      },
    ],
    ...kolom.map(([value], c) => [`${KEPALA_JEJAK - 1},${c}`, { value, style: GAYA_HIDUP.kepala }] as const),
    ...figur.flatMap(barisJejak),
  ]);
  return {
    name: LEMBAR_JEJAK,
    cells,
    rows: [],
    columns: kolom.map(([, width]) => ({ width })),
    rowDefs: new Map([[KEPALA_JEJAK - 1, { height: 32 }]]),
    freezePane: { rows: KEPALA_JEJAK, columns: 3 },
    view: { showGridLines: false },
    autoFilter: { range: `A${KEPALA_JEJAK}:${hurufKolom(KOLOM.length)}${KEPALA_JEJAK + figur.length}` },
    ...cetak({
      nama: 'Jejak: Cara Setiap Angka Dicapai',
      ulangBaris: `$${KEPALA_JEJAK}:$${KEPALA_JEJAK}`,
      daerah: `$A$1:$${hurufKolom(KOLOM.length)}$${KEPALA_JEJAK + figur.length}`,
    }),
  };
}

function barisJejak(f: FigurHidup, i: number): [string, Partial<Cell>][] {
  const r = KEPALA_JEJAK + i;
  const { letak, baris, kolom, sel, hitungan } = f;
  const alamat = letak.alamat(baris, kolom);
  const rumus = cariRumus(hitungan.rumus);
  const teks = (value: string): Partial<Cell> => ({
    value: teksSel(value.slice(0, TEKS_TERPANJANG)),
    style: { ...GAYA_HIDUP.sel, numFmt: '@' },
  });
  const format = formatCetakan(sel.teks) ?? FORMAT_BAKU;
  const isi: Partial<Cell>[] = [
    { value: i + 1, style: GAYA_HIDUP.angka },
    teks(letak.tabel.nama),
    { value: alamat, style: GAYA_HIDUP.tautan, hyperlink: { target: '', location: acuanLembar(letak.lembar, alamat) } },
    teks(baris.sebutan),
    teks(kolom.judul),
    teks(rumus ? `${rumus.nama}: ${keTeks(rumus)}` : hitungan.rumus),
    teks(hitungan.teks ?? (sel.alasan === undefined ? sel.teks : `tidak terukur, karena ${sel.alasan}`)),
    {
      formula: acuanLembar(letak.lembar, alamat),
      formulaResult: f.nilai === null ? sel.teks : Number(f.nilai),
      style: { ...GAYA_HIDUP.angka, numFmt: format },
    },
    teks(rumus ? sumberKutipan(rumus.kutipan) : '–'),
    teks(daftarMasukan(f)),
  ];
  return [
    ...isi.map((s, c) => [`${r},${c}`, s] as [string, Partial<Cell>]),
    ...f.masukan.map((m, n): [string, Partial<Cell>] => [
      `${r},${KOLOM_MASUKAN + n}`,
      {
        ...(m.dari === null
          ? { value: m.nilai === null ? null : Number(m.nilai) }
          : { formula: m.dari, formulaResult: m.nilai === null ? '' : Number(m.nilai) }),
        style: { ...GAYA_HIDUP.angka, numFmt: formatNilai(m.nilai) },
      },
    ]),
  ];
}

/** A format of its own, so that a cell that refers to another does not take on the format of that one. */
function formatNilai(nilai: string | null): string {
  const pecahan = Math.min(DESIMAL_MASUKAN, nilai?.split('.')[1]?.length ?? 0);
  return pecahan === 0 ? '#,##0' : `#,##0.${'0'.repeat(pecahan)}`;
}

const cetakNilai = (x: string | null): string =>
  x === null ? 'tidak ada' : formatAngka(desimalDariCetakan(x, 'masukan'), { desimal: { min: 0, maks: 4 } });

function daftarMasukan({ hitungan }: FigurHidup): string {
  return Object.entries(hitungan.masukan)
    .map(
      ([nama, n]) =>
        `${nama}: ${Array.isArray(n) ? n.map(cetakNilai).join('; ') || 'tidak ada' : cetakNilai(n as string | null)}`,
    )
    .join('\n');
}
