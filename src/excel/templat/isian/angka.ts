import type * as z from 'zod';
import { bacaAngka } from '../../../angka/baca/baca-angka.js';
import { bacaAngkaBersatuan, bacaAngkaPasti } from '../../../angka/baca/baca-angka-pasti.js';
import { dariFormatPersen } from '../../../angka/baca/dari-format-persen.js';
import type { AngkaAmbigu, AngkaRusak } from '../../../angka/baca/hasil-angka.js';
import type { JenisAngka } from '../../../angka/baca/kandidat.js';
import { type Angka, type Decimal, desimal, teksKanonik } from '../../../angka/desimal.js';
import { tampil } from '../../../model/pesan.js';
import { tanpaDerau } from '../../angka-tersimpan.js';
import type { SelExcel } from '../../lembar.js';
import { type Isian, type IsiSel, menurutSkema, type Validasi } from './isian.js';

/** Workbooks keep numbers to 15 digits; longer ones stand as text. */
const DIGIT_EXCEL = 15;
/** A long number written plainly, which `bacaAngka` leaves to its caller. */
const POLOS = /^-?\d{1,30}(?:,\d{1,60})?$/;

/** `8o` is a slip, not eight of something. */
const HURUF_MENEMPEL = /\d\p{L}/u;

/** A number of the model: a JSON number where that holds every digit, else its canonical text. */
export function angkaModel(nilai: Decimal): number | string {
  const teks = teksKanonik(nilai);
  return muat(teks) ? Number(teks) : teks;
}

const muat = (teks: string): boolean =>
  teks.replace(/[-.]/g, '').replace(/^0+/, '').length <= DIGIT_EXCEL && teksKanonik(desimal(Number(teks))) === teks;

/** A number of the model as a cell holds it: a number, or text in Indonesian print where a cell would lose digits. */
export function angkaSel(nilai: unknown): string | number {
  if (typeof nilai === 'number' && tanpaDerau(nilai) === nilai) return nilai;
  const hasil = angkaModel(desimal(nilai as Angka));
  return typeof hasil === 'number' ? hasil : hasil.replace('.', ',');
}

/** Plain digits with a comma; three decimals behind a short number get a zero, lest they be taken for thousands. */
export function cetakAngka(angka: Angka): string {
  const teks = teksKanonik(desimal(angka)).replace('.', ',');
  return /^-?\d{1,3},\d{3}$/.test(teks) ? `${teks}0` : teks;
}

/**
 * What a cell says as one number, its text held to Indonesian print; a text with several readings is a fault that shows them. A unit beside it is handed
 * on where the figure is an indicator's (`bersatuan`), and a fault elsewhere.
 */
export function bacaSelAngka(
  { teks, angka, persen: tertulis }: SelExcel,
  jenis: JenisAngka = 'umum',
  bersatuan = false,
): IsiSel {
  if (angka !== null) {
    const persen = tertulis ?? teks.includes('%');
    const nilai = tanpaDerau(Number(angka));
    return { status: 'isi', nilai: persen ? angkaModel(dariFormatPersen(String(nilai))) : nilai };
  }
  const rapi = teks.trim();
  if (rapi.length > DIGIT_EXCEL && POLOS.test(rapi)) {
    return { status: 'isi', nilai: angkaModel(desimal(rapi.replace(',', '.'))) };
  }
  const berikut = bersatuan ? bacaAngkaBersatuan(rapi, { jenis }) : null;
  if (berikut?.isi.status === 'angka')
    return { status: 'isi', nilai: angkaModel(berikut.isi.nilai), satuan: berikut.satuan };
  const hasil = bacaAngka(rapi, { jenis });
  if (hasil.status === 'kosong') return { status: 'kosong' };
  if (hasil.status === 'ambigu' || hasil.status === 'rusak') return salah(pesanKandidat(rapi, hasil));
  if (hasil.status === 'rentang') return salah(pesanRentang(rapi));
  if (hasil.catatan !== undefined || hasil.kandidat !== undefined || HURUF_MENEMPEL.test(rapi)) {
    return salah(`${tampil(rapi)} memuat keterangan di samping angkanya; tulis angkanya saja`);
  }
  const pasti = bacaAngkaPasti(rapi, { jenis });
  if (pasti.status === 'tolak') return salah(pasti.pesan);
  return { status: 'isi', nilai: angkaModel(hasil.nilai) };
}

const salah = (pesan: string): IsiSel => ({ status: 'galat', pesan, ganti: 0 });

/** That one number is wanted. */
export const pesanRentang = (teks: string): string => `${tampil(teks)} adalah rentang; tulis satu angka`;

/** Why a text is no number, and what it may mean. */
export function pesanKandidat(teks: string, { kandidat, peringatan }: AngkaAmbigu | AngkaRusak): string {
  const sebab = peringatan.map((p) => p.pesan).join('; ');
  const calon = kandidat.map((k) => teksKanonik(k.nilai).replace('.', ',')).join(' atau ');
  return `${tampil(teks)} bukan angka yang pasti${sebab && ` (${sebab})`}; ${calon ? `mungkin ${calon}: ` : ''}tulis sebagai angka, misalnya 82,5`;
}

/** A number cell. "-" is nothing, as is a blank. */
export function isianAngka(
  skema: z.ZodType,
  { jenis = 'umum', format = 'General', validasi, ganti = 0, bersatuan = false }: OpsiIsianAngka = {},
): Isian {
  return {
    baca: (sel) => {
      const isi = bacaSelAngka(sel, jenis, bersatuan);
      if (isi.status === 'galat') return { ...isi, ganti };
      return isi.status === 'isi' ? menurutSkema(skema, isi.nilai, ganti, isi.satuan) : isi;
    },
    tulis: angkaSel,
    format,
    rata: 'right',
    ...(validasi === undefined ? {} : { validasi }),
  };
}

/** How a number cell reads, shows and is checked. */
export interface OpsiIsianAngka {
  readonly jenis?: JenisAngka;
  readonly format?: string;
  readonly validasi?: Validasi;
  /** A sound value that stands in for a fault. @defaultValue 0 */
  readonly ganti?: number;
  /** That the figure is in the unit of its indicator, which may stand beside it. @defaultValue false */
  readonly bersatuan?: boolean;
}

/** A number cell in which a word stands for null: "-" for what is not available yet, "tanpa batas" for no bound. */
export function isianAngkaAtau(kata: string, skema: z.ZodType, opsi: OpsiIsianAngka = {}): Isian {
  const dasar = isianAngka(skema, opsi);
  return {
    ...dasar,
    baca: (sel) =>
      sel.teks.trim().toLowerCase() === kata && sel.angka === null ? { status: 'isi', nilai: null } : dasar.baca(sel),
    tulis: (nilai) => (nilai === null ? kata : angkaSel(nilai)),
  };
}
