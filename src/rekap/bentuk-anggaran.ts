import type { Decimal } from '../angka/desimal.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import type { Cakupan } from '../rumus/gabungan/hitung-rata-rata.js';
import type { Hasil } from '../rumus/hasil.js';
import type { AgregatAnggaran } from './agregat-anggaran.js';
import type { DaunAnggaran } from './baris-anggaran.js';
import type { CaraBarisInduk } from './baris-induk.js';

/**
 * Budget figures of one line or level, all on one base: `sisa` is `pagu` − `realisasi` and `serapan` their ratio. Where lines below lack a figure
 * the policy `anggaran.takTerukur` sets the base, and `cakupan` says so. Null where nothing below has one: missing is not zero.
 */
export interface AngkaAnggaran {
  readonly pagu: Decimal | null;
  readonly realisasi: Decimal | null;
  readonly sisa: Decimal | null;
  readonly serapan: Hasil;
  /** The pagu of all lines, also of those that are left out. */
  readonly paguSeluruhnya: Decimal | null;
  /** How many of the lines below have both figures, of how many. */
  readonly cakupan: Cakupan;
  readonly agregat: AgregatAnggaran;
}

/** A sub-kegiatan with its figures. */
export interface RekapSubKegiatan extends AngkaAnggaran {
  readonly kode: string;
  readonly nama: string;
}

/** A kegiatan with its figures and parts. */
export interface RekapKegiatan extends RekapSubKegiatan {
  readonly subKegiatan: readonly RekapSubKegiatan[];
}

/** A program with its figures and parts. */
export interface RekapProgram extends RekapSubKegiatan {
  readonly kegiatan: readonly RekapKegiatan[];
}

/** A sasaran with the figures of the programs that serve it, by their shares. */
export interface RekapAnggaranSasaran extends AngkaAnggaran {
  readonly kode: string;
  readonly uraian: string;
  readonly program: readonly string[];
}

/** A sasaran and the programs that serve it; kept so that roll-ups can be merged. */
export interface TautanSasaran {
  readonly kode: string;
  readonly uraian: string;
  readonly program: readonly { readonly kunci: string; readonly kode: string; readonly porsi: string | null }[];
}

/** The budget of an office at every level. */
export interface RekapAnggaran {
  readonly total: AngkaAnggaran;
  readonly program: readonly RekapProgram[];
  readonly sasaran: readonly RekapAnggaranSasaran[];
  /** What it was made from, for merging: figures by canonical code, names of upper levels, links to sasaran, policies. */
  readonly asal: AsalRekapAnggaran;
}

/** What a budget roll-up is made from. */
export interface AsalRekapAnggaran {
  readonly daun: readonly DaunAnggaran[];
  readonly nama: ReadonlyMap<string, { readonly kode: string; readonly nama: string }>;
  readonly tautan: readonly TautanSasaran[];
  readonly kebijakan: KebijakanPenuh;
  /** Of bare lines: what one does beside lines below its own code. Reports have none such; offices of one code add up. */
  readonly barisInduk?: CaraBarisInduk;
}
