import { angkaTersimpan } from '../angka-tersimpan.js';
import type { IsiSel } from '../isi-sel.js';
import type { Penampil } from '../tampil/penampil.js';
import { UMUM } from './format-ods.js';

/** A date with its time of day. */
const SAAT_ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?$/;
/** A time of day, or a duration. */
const LAMA_ISO = /^PT(\d{1,6})H(\d{1,2})M(\d{1,2}(?:[.,]\d{1,12})?)S$/;
/** How values show whose style says nothing of their kind. A currency without one shows as a plain number. */
const BAWAAN: Readonly<Record<string, string>> = { date: 'dd/mm/yyyy', time: 'h:mm', percentage: '0.00%' };

const LOGIS: Readonly<Record<string, boolean>> = { true: true, false: false };

type Atribut = Readonly<Record<string, string>>;

/**
 * The format by which a number of this kind shows. A moment is one whatever its style says; a percentage is one only where its style leaves it open, as
 * LibreOffice shows both.
 */
export function formatTampak(isi: IsiSel, jenis = '', format: string, penampil: Penampil): string {
  const bawaan = typeof isi === 'number' ? BAWAAN[jenis] : undefined;
  if (bawaan === undefined) return format;
  const dinyatakan = jenis === 'percentage' ? format !== UMUM : penampil.apakahWaktu(isi as number, format);
  return dinyatakan ? format : bawaan;
}

/** What a cell stores: its value by its kind; the text that it shows where it stores none, as errors do; null for a value that is not of its kind. */
export function isiSel(a: Atribut, teks: string, penampil: Penampil): IsiSel | null {
  const nilai = a['office:value'];
  if (a['calcext:value-type'] === 'error') return teks;
  switch (a['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency':
      return nilai === undefined ? teks : angkaTersimpan(nilai);
    case 'date': {
      const saat = a['office:date-value'] ?? '';
      const hari = new Date(SAAT_ISO.test(saat) ? `${saat}Z` : `${saat.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(hari.getTime()) ? teks : penampil.hari(hari);
    }
    case 'boolean':
      return LOGIS[a['office:boolean-value'] ?? ''] ?? null;
    case 'time': {
      const [, jam, menit, detik] = LAMA_ISO.exec(a['office:time-value'] ?? '') ?? [];
      return jam === undefined ? teks : (Number(jam) * 3600 + Number(menit) * 60 + Number(detik)) / 86_400;
    }
    default:
      return a['office:string-value'] ?? teks;
  }
}
