import type { CellStyle } from 'hucre';

const HURUF = 'Arial';
const GARIS = { style: 'thin', color: { rgb: 'B7C4CF' } } as const;
const TEPI = { top: GARIS, right: GARIS, bottom: GARIS, left: GARIS };
const isi = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

/** The looks of the template, by what a cell is for. */
export const GAYA = {
  judul: { font: { name: HURUF, size: 16, bold: true, color: { rgb: '1F3A4D' } } },
  hint: { font: { name: HURUF, size: 10, italic: true, color: { rgb: '55636E' } } },
  kepala: {
    font: { name: HURUF, size: 10, bold: true, color: { rgb: 'FFFFFF' } },
    fill: isi('1F3A4D'),
    border: TEPI,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  kepalaPeriksa: {
    font: { name: HURUF, size: 10, bold: true, color: { rgb: '1F3A4D' } },
    fill: isi('D5DDE3'),
    border: TEPI,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  isian: { font: { name: HURUF, size: 10 }, border: TEPI, protection: { locked: false } },
  contoh: {
    font: { name: HURUF, size: 10, italic: true, color: { rgb: '7A6A2F' } },
    fill: isi('FFF8E1'),
    border: TEPI,
    protection: { locked: false },
  },
  periksa: {
    font: { name: HURUF, size: 10, color: { rgb: '33414C' } },
    fill: isi('EEF2F5'),
    border: TEPI,
    protection: { locked: true },
  },
  label: {
    font: { name: HURUF, size: 10, bold: true },
    fill: isi('EEF2F5'),
    border: TEPI,
    alignment: { vertical: 'top', wrapText: true },
  },
  ket: {
    font: { name: HURUF, size: 9, color: { rgb: '55636E' } },
    border: TEPI,
    alignment: { vertical: 'top', wrapText: true },
  },
  teks: { font: { name: HURUF, size: 10 }, alignment: { vertical: 'top', wrapText: true } },
  subjudul: { font: { name: HURUF, size: 12, bold: true, color: { rgb: '1F3A4D' } } },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** What a row of a sheet is called by its look: the tree stands out. */
export const GAYA_TINGKAT: Readonly<Record<string, CellStyle>> = {
  tujuan: { fill: isi('CFE0EC'), font: { name: HURUF, size: 10, bold: true } },
  sasaran: { fill: isi('E6EFF5'), font: { name: HURUF, size: 10, bold: true } },
  program: { fill: isi('CFE0EC'), font: { name: HURUF, size: 10, bold: true } },
  kegiatan: { fill: isi('E6EFF5'), font: { name: HURUF, size: 10, bold: true } },
};
