import type { CellStyle } from 'hucre';
import type { JenisBaris, KolomLaporan } from '../../tabel/tabel-laporan.js';
import { GAYA } from '../templat/gaya.js';

const HURUF = 'Arial';
const BIASA = { font: { name: HURUF, size: 9 }, border: GAYA.kepala.border } as const;
const isi = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

/** The looks of a row of a table. */
const GAYA_BARIS: Readonly<Record<JenisBaris, CellStyle>> = {
  isi: BIASA,
  kelompok: { ...BIASA, font: { name: HURUF, size: 9, bold: true }, fill: isi('E6EFF5') },
  jumlah: { ...BIASA, font: { name: HURUF, size: 9, bold: true }, fill: isi('CFE0EC') },
  'rata-rata': { ...BIASA, font: { name: HURUF, size: 9, bold: true, italic: true }, fill: isi('EEF2F5') },
};

/** The looks of what stands around the tables. */
export const GAYA_HIDUP = {
  judul: {
    font: { name: HURUF, size: 13, bold: true, color: { rgb: '1F3A4D' } },
    alignment: { vertical: 'top', wrapText: true },
  },
  instansi: GAYA.hint,
  kepala: GAYA.kepala,
  catatan: {
    font: { name: HURUF, size: 9, italic: true, color: { rgb: '55636E' } },
    alignment: { vertical: 'top', wrapText: true },
  },
  sel: { ...BIASA, alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 } },
  angka: { ...BIASA, alignment: { horizontal: 'right', vertical: 'center' } },
  tautan: {
    font: { name: HURUF, size: 9, underline: true, color: { rgb: '1F5C99' } },
    border: GAYA.kepala.border,
    alignment: { vertical: 'center' },
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

const RATA = { kiri: 'left', tengah: 'center', kanan: 'right' } as const;

/** The looks of a cell by its row, side, indent (0 for none) and number format. */
export type GayaSel = (jenis: JenisBaris, rata: KolomLaporan['rata'], indent: number, numFmt: string) => CellStyle;

/** One look for all cells that have it: a workbook has tens of thousands of cells and some tens of looks. */
export function gayaSel(): GayaSel {
  const ada = new Map<string, CellStyle>();
  return (jenis, rata, indent, numFmt) => {
    const kunci = `${jenis} ${rata} ${indent} ${numFmt}`;
    const lama = ada.get(kunci);
    if (lama) return lama;
    const alignment = {
      horizontal: RATA[rata],
      vertical: 'center',
      wrapText: true,
      ...(indent > 0 && { indent }),
    } as const;
    const baru: CellStyle = { ...GAYA_BARIS[jenis], alignment, numFmt };
    ada.set(kunci, baru);
    return baru;
  };
}

/** Figures in a number format, outside the tables. */
export function gayaAngka(): (numFmt: string) => CellStyle {
  const ada = new Map<string, CellStyle>();
  return (numFmt) => {
    const gaya = ada.get(numFmt) ?? { ...GAYA_HIDUP.angka, numFmt };
    ada.set(numFmt, gaya);
    return gaya;
  };
}
