import { pastikanBentuk } from '../angka/bentuk.js';
import { kunciKode } from '../model/kode.js';
import type { Sasaran } from '../model/sasaran.js';
import type { Hasil } from '../rumus/hasil.js';
import { type BandingIndikator, bandingIndikator } from './banding.js';
import type { RekapAnggaranSasaran, RekapProgram } from './bentuk-anggaran.js';
import { BENTUK_REKAP } from './bentuk-rekap.js';
import { type RekapIndikator, rekapIndikator } from './rekap-indikator.js';
import type { RekapSasaran } from './rekap-kinerja.js';
import type { RekapLaporan } from './rekap-laporan.js';

/** A program that serves a sasaran: its budget and its own indicators. */
export interface ProgramPendukung {
  readonly kode: string;
  readonly nama: string;
  /** Percent of its budget that counts here; null is all of it. */
  readonly porsi: string | null;
  /** Null when the report has no budget for it this year. */
  readonly anggaran: RekapProgram | null;
  readonly indikator: readonly RekapIndikator[];
}

/** A sasaran with every comparison that chapter III asks for. */
export interface BandingSasaran {
  readonly kode: string;
  readonly uraian: string;
  readonly rekap: RekapSasaran;
  readonly indikator: readonly BandingIndikator[];
  readonly anggaran: RekapAnggaranSasaran;
  /** Behind the gate: efficiency is claimed only where the achievement is reached. */
  readonly efisiensi: Hasil;
  readonly program: readonly ProgramPendukung[];
  readonly catatan: string | null;
}

/**
 * All comparisons of a report, sasaran by sasaran: this year, earlier years, end of the plan, other units, the plan's path, efficiency, and
 * the programs behind success or failure. What is missing is there as `tak-terukur` with its reason.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * bandingLaporan(rekapLaporan({ versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2022, tujuan: [], program: [] })) // => []
 */
export function bandingLaporan(rekap: RekapLaporan): BandingSasaran[] {
  pastikanBentuk('bandingLaporan', 'rekap', rekap, BENTUK_REKAP);
  const sasaran = rekap.asal.tujuan.flatMap((t) => t.sasaran);
  return rekap.kinerja.tujuan.flatMap((t) => t.sasaran).map((s, i) => bandingSasaran(s, sasaran[i] as Sasaran, rekap));
}

function bandingSasaran(s: RekapSasaran, model: Sasaran, rekap: RekapLaporan): BandingSasaran {
  const { kebijakan } = rekap.kinerja.asal;
  return {
    kode: s.kode,
    uraian: s.uraian,
    rekap: s,
    indikator: model.indikator.map((i) => bandingIndikator(i, rekap.asal, kebijakan)),
    // The roll-ups of a report hold every sasaran of it.
    anggaran: rekap.anggaran.sasaran.find((a) => a.kode === s.kode) as RekapAnggaranSasaran,
    efisiensi: (rekap.efisiensi.sasaran.find((e) => e.kode === s.kode) as { efisiensi: Hasil }).efisiensi,
    program: (model.program ?? []).map((p) => programPendukung(p, rekap)),
    catatan: model.catatan ?? null,
  };
}

function programPendukung(p: NonNullable<Sasaran['program']>[number], rekap: RekapLaporan): ProgramPendukung {
  const kode = typeof p === 'string' ? p : p.kode;
  const kunci = kunciKode(kode);
  const model = rekap.asal.program.find((x) => kunciKode(x.kode) === kunci);
  const { tahun, kebijakan } = rekap.kinerja.asal;
  return {
    kode,
    nama: model?.nama ?? kode,
    porsi: typeof p === 'string' ? null : String(p.porsi),
    anggaran: rekap.anggaran.program.find((x) => kunciKode(x.kode) === kunci) ?? null,
    indikator: (model?.indikator ?? []).map((i) => rekapIndikator(i, tahun, kebijakan)),
  };
}
