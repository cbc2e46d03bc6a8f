import type { Cell, CellStyle, WriteSheet } from 'hucre';
import { formatAngka } from '../../angka/cetak/format-angka.js';
import { desimalDariCetakan } from '../../angka/desimal.js';
import { hurufKolom } from '../../tabel/tabel.js';
import { cetak } from '../cetak.js';
import { barisRumus, daftarRumus, type KolomDaftar } from './daftar-rumus.js';
import { FORMAT_BAKU, formatCetakan } from './format-sel.js';
import { GAYA_HIDUP, gayaAngka } from './gaya-hidup.js';
import { type FigurHidup, KOLOM_MASUKAN, LEMBAR_JEJAK, muat } from './rumus-sel.js';
import { acuanLembar } from './tata-letak.js';

/** Shared by all their cells: a workbook has tens of thousands of them. */
const GAYA_TEKS = { ...GAYA_HIDUP.sel, numFmt: '@' } as const;
// On one line: the cell shows as much as there is room for.
const GAYA_SEBARIS = { ...GAYA_TEKS, alignment: { vertical: 'center' } } as const;

/** Rows above the figures. */
export const KEPALA_JEJAK = 5;

const KOLOM = [
  ['No.', 6],
  ['Tabel', 13],
  ['Sel', 7],
  ['Butir', 44],
  ['Besaran', 26],
  ['Rumus', 34],
  ['Perhitungan', 50],
  ['Hasil', 17],
  ['Masukan', 44],
] as const;

/** What the list of formulas below the figures takes of these columns. */
const KOLOM_DAFTAR: KolomDaftar = [
  [0, 0],
  [1, 3],
  [4, 5],
  [6, 7],
];
/** Blank rows between the figures and the list. */
const BARIS_ANTARA = 2;

/** Decimals of an input that are shown; the cell holds all of them. */
const DESIMAL_MASUKAN = 6;

/** The longest text of a cell that stays readable. */
const TEKS_TERPANJANG = 1000;

/**
 * The sheet that explains every figure: its formula, inputs and steps, and below them the formulas with their sources. The figures are too
 * many for paper: only the list of formulas is printed.
 */
export function lembarJejak(figur: readonly FigurHidup[], instansi: string): WriteSheet {
  const masukan = masukanTerbanyak(figur);
  const kolom = [
    ...KOLOM,
    ...Array.from({ length: masukan }, (_, i) => [`Masukan dari luar tabel (${i + 1})`, 16] as const),
  ];
  const rumus = [...new Set(figur.map((f) => f.menurut))];
  const atas = KEPALA_JEJAK + figur.length + BARIS_ANTARA;
  const daftar = daftarRumus(rumus, instansi, atas, KOLOM_DAFTAR);
  const gaya = gayaAngka();
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
    [
      '3,0',
      {
        value: `Rincian ini untuk dibaca di layar; yang dicetak hanya daftar rumus dan sumbernya, mulai baris ${atas + 1}.`,
        style: GAYA_HIDUP.instansi,
        hyperlink: { target: '', location: acuanLembar(LEMBAR_JEJAK, `A${atas + 1}`) },
      },
    ],
    ...kolom.map(([value], c) => [`${KEPALA_JEJAK - 1},${c}`, { value, style: GAYA_HIDUP.kepala }] as const),
  ]);
  for (const [i, f] of figur.entries()) tulisBaris(f, i, barisRumus(atas, rumus.indexOf(f.menurut)), { cells, gaya });
  for (const [alamat, sel] of daftar.cells) cells.set(alamat, sel);
  return {
    name: LEMBAR_JEJAK,
    cells,
    rows: [],
    merges: daftar.merges,
    columns: kolom.map(([, width]) => ({ width })),
    rowDefs: new Map([[KEPALA_JEJAK - 1, { height: 32 }]]),
    freezePane: { rows: KEPALA_JEJAK, columns: 3 },
    view: { showGridLines: false },
    autoFilter: { range: `A${KEPALA_JEJAK}:${hurufKolom(KOLOM.length)}${KEPALA_JEJAK + figur.length}` },
    ...cetak({
      nama: 'Rumus yang dipakai buku kerja ini dan sumbernya',
      daerah: `$A$${atas + 1}:$${hurufKolom(KOLOM.length - 1)}$${barisRumus(atas, rumus.length)}`,
    }),
  };
}

/** Not spread over the arguments of a call, which takes some hundred thousand: a large report has more figures. */
export const masukanTerbanyak = (figur: readonly Pick<FigurHidup, 'masukan'>[]): number =>
  figur.reduce((n, f) => Math.max(n, f.masukan.length), 0);

interface Tujuan {
  readonly cells: Map<string, Partial<Cell>>;
  readonly gaya: (numFmt: string) => CellStyle;
}

function tulisBaris(f: FigurHidup, i: number, kePenjelasan: number, { cells, gaya }: Tujuan): void {
  const r = KEPALA_JEJAK + i;
  const { letak, baris, kolom, sel, hitungan } = f;
  const alamat = letak.alamat(baris, kolom);
  const teks = (value: string): Partial<Cell> => ({
    value: value.slice(0, TEKS_TERPANJANG),
    style: GAYA_TEKS,
  });
  const tautan = (value: string, lembar: string, ke: string): Partial<Cell> => ({
    value,
    style: GAYA_HIDUP.tautan,
    hyperlink: { target: '', location: acuanLembar(lembar, ke) },
  });
  const format = formatCetakan(sel.teks) ?? FORMAT_BAKU;
  const isi: Partial<Cell>[] = [
    { value: i + 1, style: GAYA_HIDUP.angka },
    teks(letak.tabel.nama),
    tautan(alamat, letak.lembar, alamat),
    teks(baris.sebutan),
    teks(kolom.judul),
    tautan(f.menurut.nama, LEMBAR_JEJAK, `A${kePenjelasan + 1}`),
    teks(hitungan.teks ?? (sel.alasan === undefined ? sel.teks : `tidak terukur, karena ${sel.alasan}`)),
    {
      formula: acuanLembar(letak.lembar, alamat),
      formulaResult: f.nilai === null || !muat(f.nilai) ? sel.teks : Number(f.nilai),
      style: gaya(format),
    },
    { ...teks(daftarMasukan(f)), style: GAYA_SEBARIS },
  ];
  for (const [c, sel] of isi.entries()) cells.set(`${r},${c}`, sel);
  for (const [n, m] of f.masukan.entries()) {
    cells.set(`${r},${KOLOM_MASUKAN + n}`, {
      ...(m.dari === null
        ? { value: m.nilai === null ? null : Number(m.nilai) }
        : { formula: m.dari, formulaResult: m.nilai === null ? '' : Number(m.nilai) }),
      style: gaya(formatNilai(m.nilai)),
    });
  }
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
    .join(' · ');
}
