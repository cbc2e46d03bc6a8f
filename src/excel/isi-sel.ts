import { desimal, teksKanonik } from '../angka/desimal.js';
import type { SelExcel } from './lembar.js';
import type { Penampil } from './tampil/penampil.js';

/** What a cell stores; a date is the number of its day. */
export type IsiSel = string | number | boolean;

/** A cell by what it stores, its number format as Excel writes it, and its formula. Its texts count for the workbook. */
export function susunSel(isi: IsiSel, format: string, rumus: string | null, penampil: Penampil): SelExcel {
  const sel = rakitSel(isi, format, rumus, penampil);
  penampil.hitungTeks(sel.teks);
  if (rumus !== null) penampil.hitungTeks(rumus);
  return sel;
}

function rakitSel(isi: IsiSel, format: string, rumus: string | null, penampil: Penampil): SelExcel {
  if (typeof isi !== 'number') {
    const teks = teksLain(isi, format, penampil);
    const tampak = typeof isi === 'string' && !teks.includes(isi.trim());
    return { teks, angka: null, rumus, ...(tampak ? { tampak: 'tidak' } : {}) };
  }
  const teks = penampil.angka(isi, format);
  if (!Number.isFinite(isi)) return { teks, angka: null, rumus };
  if (penampil.apakahWaktu(isi, format)) return { teks, angka: null, rumus, tanggal: true };
  const nol = isi === 0 ? penampil.nol(format) : null;
  const polos = penampil.polos(isi, format) ?? (isi < 0 ? minusDiDepan(teks) : null);
  return {
    teks,
    angka: teksKanonik(desimal(isi)),
    rumus,
    ...(nol === null ? {} : { nol }),
    ...(polos === null ? {} : { polos }),
    ...bedaTampak(isi, format, teks, penampil),
  };
}

/** A figure with its minus in front, as it is read, where its format writes it behind; null for another. */
const minusDiDepan = (teks: string): string | null => (/\d ?-$/.test(teks) ? `-${teks.slice(0, -1).trim()}` : null);

/** How a format shows a 0 without a digit; a 0 that is not shown is as good as a blank. */
const SEPERTI_NOL = /^(?:|[-–—]{1,3}|nihil|nol)$/i;

/** What of a number is shown otherwise than it is stored; nothing where it is only rounded, or a percent. */
function bedaTampak(
  isi: number,
  format: string,
  teks: string,
  penampil: Penampil,
): Pick<SelExcel, 'tampak' | 'persen'> {
  const geser = penampil.geser(isi, format, teks);
  if (geser === 2) return {};
  if (geser === 0) return teks.includes('%') ? { persen: false } : {};
  if (geser !== null) return isi === 0 ? {} : { tampak: 'berubah' };
  if (/\d/.test(teks)) return { tampak: 'berubah' };
  const sebagaiNol = isi === 0 && (SEPERTI_NOL.test(teks) || penampil.nol(format) !== null);
  return sebagaiNol ? {} : { tampak: 'tidak' };
}

/** Whether a cell holds nothing at all, but for a 0 that is not shown. */
export const kosong = (sel: SelExcel | undefined): boolean =>
  sel?.teks === '' && sel.rumus === null && sel.tampak === undefined && (sel.angka ?? '0') === '0';

function teksLain(isi: Exclude<IsiSel, number>, format: string, penampil: Penampil): string {
  if (typeof isi === 'boolean') return isi ? 'BENAR' : 'SALAH';
  return format === '@' ? isi : penampil.teks(isi, format).trim();
}

/** Whether a cell shows an error value. */
export const tergalat = (s: SelExcel): boolean =>
  /^(?:#(?:DIV\/0!|REF!|N\/A|NAME\?|VALUE!|NUM!|NULL!)|Err:\d{3})$/.test(s.teks);
