import { desimal, teksKanonik } from '../angka/desimal.js';
import type { SelExcel } from './lembar.js';
import { teksAngka } from './teks-sel.js';

/** What a cell stores. */
export type IsiSel = string | number | boolean | Date | null;

/** A cell by what it stores, its number format as Excel writes it, and its formula. */
export function susunSel(isi: IsiSel, format: string, rumus: string | null): SelExcel {
  if (typeof isi !== 'number') return { teks: teksLain(isi, format), angka: null, rumus };
  return { teks: teksAngka(isi, format), angka: Number.isFinite(isi) ? teksKanonik(desimal(isi)) : null, rumus };
}

/** Whether a cell holds nothing at all. */
export const kosong = (sel: SelExcel | undefined): boolean => sel?.teks === '' && sel.rumus === null;

function teksLain(isi: Exclude<IsiSel, number>, format: string): string {
  if (isi === null) return '';
  if (isi instanceof Date)
    return WAKTU.test(format) && !TANGGAL.test(format) ? teksWaktu(isi, format) : teksTanggal(isi);
  if (typeof isi === 'boolean') return isi ? 'BENAR' : 'SALAH';
  return format === '@' ? isi : isi.trim();
}

/** A date of a sheet as `31-12-2022`; sheets know no time zone, so it is read in UTC. */
function teksTanggal(tanggal: Date): string {
  const [tahun, bulan, hari] = tanggal.toISOString().slice(0, 10).split('-');
  return `${hari}-${bulan}-${tahun}`;
}

const WAKTU = /^(?:"[^"]*"|[^"])*?[hs]/i;
const TANGGAL = /^(?:"[^"]*"|[^"])*?[dy]/i;
/** Day 0 of a sheet, from which times count. */
const HARI_NOL = Date.UTC(1899, 11, 31);

/** A time of day as `10:30`, or a duration (`[h]`) as `36:00`. */
function teksWaktu(waktu: Date, format: string): string {
  // Times are fractions of a day; half a minute brings them to the minute that is shown.
  const bulat = new Date(waktu.getTime() + 30_000);
  const jamMenit = bulat.toISOString().slice(11, 16);
  if (!/\[h+\]/i.test(format)) return jamMenit;
  const jam = Math.floor((bulat.getTime() - HARI_NOL) / 3_600_000);
  return `${String(jam).padStart(2, '0')}${jamMenit.slice(2)}`;
}
