import { bilangan, boleh, fungsi, pastikanBentuk } from '../angka/bentuk.js';
/** What is being done: unpacking a file, reading its sheets, tables or lines, and the steps of a check in their order. */
export type TahapKerja = 'buka' | 'lembar' | 'baris' | 'tabel' | 'hubungan' | 'sebab' | 'tinjauan' | 'rumus-sel';

/** How far a long piece of work has come. */
export interface Kemajuan {
  readonly tahap: TahapKerja;
  /** Which one is at hand, from 1, and of how many. */
  readonly ke?: number;
  readonly dari?: number;
  /** What the sheet or table is called. */
  readonly nama?: string;
}

/** Told of every step; it may throw to stop the work there. */
export type Pelapor = (kemajuan: Kemajuan) => void;

/** Thrown by {@link batasiWaktu} when the time is up: `saat` is the step that was about to begin. */
export class WaktuHabis extends Error {
  override readonly name = 'WaktuHabis';
  constructor(
    /** The time that was allowed, in milliseconds. */
    readonly batas: number,
    readonly saat: Kemajuan,
  ) {
    super(`waktu ${batas} ms habis pada tahap ${saat.tahap}`);
  }
}

/**
 * A `kemajuan` that stops the work with {@link WaktuHabis} at the first step after so many milliseconds. The clock is the caller's, as the
 * library has none; `teruskan` is told of every step before that.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * let detik = 0;
 * const langkah: string[] = [];
 * const kemajuan = batasiWaktu(1000, () => detik++, (k) => langkah.push(k.tahap));
 * periksaTabel([{ baris: [['Uraian', 'Pagu'], ['A', '1']] }], { kemajuan });
 * langkah.slice(0, 3) // => ['tabel', 'hubungan', 'tinjauan']
 */
export function batasiWaktu(batas: number, jam: () => number, teruskan?: Pelapor): Pelapor {
  pastikanBentuk('batasiWaktu', 'batas', batas, bilangan);
  pastikanBentuk('batasiWaktu', 'jam', jam, fungsi);
  pastikanBentuk('batasiWaktu', 'teruskan', teruskan, boleh(fungsi));
  const mulai = jam();
  return (kemajuan) => {
    if (jam() - mulai > batas) throw new WaktuHabis(batas, kemajuan);
    teruskan?.(kemajuan);
  };
}
