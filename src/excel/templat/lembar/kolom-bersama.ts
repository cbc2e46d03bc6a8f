import { Tahun } from '../../../model/nilai.js';
import { isianAngka } from '../isian/angka.js';
import type { Isian } from '../isian/isian.js';
import { validasiTahun } from '../isian/validasi.js';
import type { Kolom } from '../kolom.js';

/** The year that a row is of. */
export const kolomTahun: Kolom = {
  kunci: 'tahun',
  judul: 'Tahun',
  isian: isianAngka(Tahun, { format: '0', validasi: validasiTahun, ganti: 2000 }),
  lebar: 8,
  wajib: true,
  ket: 'Tahun anggaran.',
};

/** Four columns, one a quarter. */
export const kolomTriwulan = (
  kunci: string,
  judul: string,
  { isian, lebar, sebutan = judul }: { readonly isian: Isian; readonly lebar: number; readonly sebutan?: string },
): Kolom[] =>
  ['I', 'II', 'III', 'IV'].map((romawi, i) => ({
    kunci: `${kunci}.#${i}`,
    judul: `${judul} TW ${romawi}`,
    isian,
    lebar,
    ket: `${sebutan} triwulan ${romawi}; kosong atau "-" bila tidak ada.`,
  }));
