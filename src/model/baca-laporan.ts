import type { Bahasa } from '../rumus/alasan.js';
import { jadikanMasalah, type Teguran } from './aturan.js';
import { aturanKode } from './aturan-kode.js';
import { periksaSilang } from './aturan-silang.js';
import { kerangkaKode } from './kerangka-kode.js';
import { Laporan } from './laporan.js';
import type { Masalah } from './masalah.js';
import { periksaMentah } from './periksa-mentah.js';
import { uraikanMasalah } from './uraikan-masalah.js';

/** A report that could be read, with what is unusual in it; or every fault that keeps it from being read. `M` is how a fault names its place. */
export type HasilBaca<M = Masalah> =
  | { readonly status: 'sah'; readonly laporan: Laporan; readonly peringatan: readonly M[] }
  | {
      readonly status: 'tidak-sah';
      readonly masalah: readonly M[];
      /** How many more faults there are than could be listed. */
      readonly lainnya: number;
    };

const MASALAH_TERBANYAK = 200;

/** A rule that looks at the data itself, so that it speaks also where the shape is broken elsewhere; rooms above the model have some. */
export type AturanData = (data: unknown) => readonly Teguran[];

/** Reads a report from data: shape first, then the rules across fields, with those of `aturanLain`. See `bacaLaporan`. */
export function bacaDataLaporan(data: unknown, bahasa: Bahasa, aturanLain: readonly AturanData[]): HasilBaca {
  const lain = aturanLain.flatMap((aturan) => aturan(data));
  const sebut = (teguran: readonly Teguran[]) => teguran.map((t) => jadikanMasalah(t, data, bahasa));
  const hasil = Laporan.safeParse(data);
  if (!hasil.success) {
    const { issues } = hasil.error;
    const bentuk = issues.slice(0, MASALAH_TERBANYAK).flatMap((m) => uraikanMasalah(m, data, Laporan, bahasa));
    // Codes are checked even in a report whose shape is broken elsewhere, so that all faults show at once; only whether a program
    // exists cannot be told from a list that may itself be broken.
    const kode = aturanKode(kerangkaKode(data)).filter((t) => t.kode !== 'program-tak-ada');
    const galat = [...kode, ...lain].filter((t) => t.tingkat === 'galat');
    return tidakSah([...bentuk, ...sebut(galat)], Math.max(0, issues.length - MASALAH_TERBANYAK));
  }
  const temuan = [...sebut(periksaMentah(data, hasil.data)), ...periksaSilang(hasil.data, bahasa), ...sebut(lain)];
  const galat = temuan.filter((t) => t.tingkat === 'galat');
  return galat.length > 0 ? tidakSah(galat) : { status: 'sah', laporan: hasil.data, peringatan: temuan };
}

/** The answer of faults, of which so many are listed; `takTerurai` more were counted already. */
export function tidakSah<M>(semua: readonly M[], takTerurai = 0): HasilBaca<M> {
  const masalah = semua.slice(0, MASALAH_TERBANYAK);
  return { status: 'tidak-sah', masalah, lainnya: semua.length - masalah.length + takTerurai };
}
