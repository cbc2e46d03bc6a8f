import { angkaTunggal } from '../model/angka-nilai.js';
import { kunciKode } from '../model/kode.js';
import type { Laporan } from '../model/laporan.js';
import type { KeluaranEfisiensi } from '../rumus/efisiensi/hitung-efisiensi.js';
import type { TautanSasaran } from './bentuk-anggaran.js';

/** One output of a report: a sub-kegiatan with what it cost and what it gave. */
export interface KeluaranLaporan extends KeluaranEfisiensi {
  /** Key of the program that it belongs to. */
  readonly program: string;
}

/**
 * The outputs of a report for unit costs: every sub-kegiatan with a budget in the year, and the target and realisasi of its first indicator (by code) as
 * volume. What is not there stays missing, so that the figure says what it lacks.
 */
export function keluaranLaporan({ program, tahun }: Laporan): KeluaranLaporan[] {
  return program.flatMap((p) =>
    p.kegiatan.flatMap((k) =>
      k.subKegiatan.flatMap((s) => {
        const { pagu = null, realisasi = null } = s.anggaran[tahun] ?? {};
        if (pagu === null && realisasi === null) return [];
        const [i] = s.indikator ?? [];
        const volume = {
          target: i ? angkaTunggal(i.target[tahun], i.ordinal) : null,
          realisasi: i ? angkaTunggal(i.realisasi[tahun], i.ordinal) : null,
        };
        return [{ program: kunciKode(p.kode), pagu, realisasi, volume }];
      }),
    ),
  );
}

/** The outputs of the programs that serve a sasaran. */
export function keluaranSasaran(
  semua: readonly KeluaranLaporan[],
  tautan: TautanSasaran | undefined,
): KeluaranLaporan[] {
  const program = new Set(tautan?.program.map((p) => p.kunci));
  return semua.filter((k) => program.has(k.program));
}
