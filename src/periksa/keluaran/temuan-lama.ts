import * as z from 'zod';
import { bacaAman } from '../../angka/baca-aman.js';
import { daftar, pastikanBentuk, teks } from '../../angka/bentuk.js';
import { BENTUK_HASIL_PERIKSA } from '../temuan/bentuk-temuan.js';
import type { HasilPeriksa } from '../temuan/temuan.js';
import { sidikTemuan } from './sidik.js';

const VERSI = 2;

const skemaTemuanLama = z.strictObject({
  versi: z.literal(VERSI),
  temuan: z.array(z.string().min(1).max(4000)).max(100_000),
});

/** The findings of an earlier check as the file that is kept of them. */
export interface TemuanLamaJson {
  readonly versi: 2;
  /** The fingerprint of each, sorted: code, file and table, name of the row, printed figure, `sidik` of what it says. */
  readonly temuan: readonly string[];
}

/** What {@link bacaTemuanLama} gives. */
export type HasilBacaTemuanLama =
  | { readonly status: 'sah'; readonly temuan: readonly string[] }
  | { readonly status: 'tidak-sah'; readonly masalah: readonly string[] };

/** Known findings: a list of fingerprints. */
export const BENTUK_TEMUAN_LAMA = daftar(teks);

/**
 * The findings of a check as those that are known, to be kept in a file: a later check then counts what is new. Accepted findings are left out, since
 * they have a list of their own.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * catatTemuanLama(periksaTabel([{ nama: 'T', baris: [['Uraian', 'Pagu', 'Realisasi Anggaran', '%'], ['A', '200', '150', '57,00']] }])).temuan // => ['P101|T|A|57,00|fe02c98872e1a6f2']
 */
export function catatTemuanLama(hasil: HasilPeriksa): TemuanLamaJson {
  pastikanBentuk('catatTemuanLama', 'hasil', hasil, BENTUK_HASIL_PERIKSA);
  const sidik = sidikTemuan(hasil.temuan);
  return { versi: VERSI, temuan: sidik.filter((_, i) => hasil.temuan[i]?.diterima === undefined).sort() };
}

/**
 * Reads the file of known findings that {@link catatTemuanLama} gave.
 *
 * @example
 * bacaTemuanLama({ versi: 2, temuan: ['P101|T|A|57,00|0f'] }) // => { status: 'sah', temuan: ['P101|T|A|57,00|0f'] }
 * @example
 * bacaTemuanLama([]).status // => 'tidak-sah'
 */
export function bacaTemuanLama(data: unknown): HasilBacaTemuanLama {
  return bacaAman('bacaTemuanLama: data', () => uraiTemuanLama(data));
}

function uraiTemuanLama(data: unknown): HasilBacaTemuanLama {
  const terbaca = skemaTemuanLama.safeParse(data);
  if (terbaca.success) return { status: 'sah', temuan: terbaca.data.temuan };
  const [masalah] = terbaca.error.issues;
  const tempat = masalah === undefined || masalah.path.length === 0 ? 'isi berkas' : masalah.path.join('.');
  // Of version 1 a finding stayed known when the reason for it changed.
  const usang = (data as { versi?: unknown } | null)?.versi === 1;
  return {
    status: 'tidak-sah',
    masalah: [
      `${tempat}: ${usang ? 'catatan dari versi lama' : 'bukan catatan temuan lama'}; buat lagi dengan lkjip periksa … --catat-temuan-lama BERKAS.`,
    ],
  };
}

/**
 * Marks the findings that an earlier check had: they stay in the list with `lama`, but `ringkasan.temuan` no longer counts them. One whose figure, row,
 * inputs or right value changed since is a new finding. `temuanLama` says how many there were, and how many are gone.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * const hasil = periksaTabel([{ nama: 'T', baris: [['Uraian', 'Pagu', 'Realisasi Anggaran', '%'], ['A', '200', '150', '57,00']] }]);
 * terapkanTemuanLama(hasil, [...catatTemuanLama(hasil).temuan, 'P101|T|B|1,00|0f']) // => { ringkasan: { temuan: 0 }, temuanLama: { ada: 1, hilang: 1 } }
 */
export function terapkanTemuanLama(hasil: HasilPeriksa, lama: readonly string[]): HasilPeriksa {
  pastikanBentuk('terapkanTemuanLama', 'hasil', hasil, BENTUK_HASIL_PERIKSA);
  pastikanBentuk('terapkanTemuanLama', 'lama', lama, BENTUK_TEMUAN_LAMA);
  const dikenal = new Set(lama);
  const sidik = sidikTemuan(hasil.temuan);
  const temuan = hasil.temuan.map((t, i) =>
    t.diterima === undefined && dikenal.has(sidik[i] as string) ? { ...t, lama: true as const } : t,
  );
  const ada = temuan.filter((t) => t.lama === true).length;
  const terlihat = new Set(sidik);
  return {
    ...hasil,
    temuan,
    ringkasan: { ...hasil.ringkasan, temuan: temuan.filter((t) => t.diterima === undefined && !t.lama).length },
    temuanLama: { ada, hilang: [...dikenal].filter((s) => !terlihat.has(s)).length },
  };
}
