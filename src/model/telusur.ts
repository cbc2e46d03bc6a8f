import type { Anggaran } from './anggaran.js';
import type { Indikator } from './indikator.js';
import type { Laporan } from './laporan.js';

/** An indicator with its place in the report. */
export interface IndikatorDiTempat {
  readonly indikator: Indikator;
  readonly path: readonly PropertyKey[];
}

/** A budget with its place in the report. */
export interface AnggaranDiTempat {
  readonly anggaran: Anggaran;
  readonly path: readonly PropertyKey[];
}

const beri = (daftar: readonly Indikator[] | undefined, path: readonly PropertyKey[]): IndikatorDiTempat[] =>
  (daftar ?? []).map((indikator, i) => ({ indikator, path: [...path, 'indikator', i] }));

/** Every indicator of a report, at every level. */
export function semuaIndikator({ tujuan, program }: Laporan): IndikatorDiTempat[] {
  const dariTujuan = tujuan.flatMap((t, i) => [
    ...beri(t.indikator, ['tujuan', i]),
    ...t.sasaran.flatMap((s, j) => beri(s.indikator, ['tujuan', i, 'sasaran', j])),
  ]);
  const dariProgram = program.flatMap((p, i) => [
    ...beri(p.indikator, ['program', i]),
    ...p.kegiatan.flatMap((k, j) => [
      ...beri(k.indikator, ['program', i, 'kegiatan', j]),
      ...k.subKegiatan.flatMap((s, l) => beri(s.indikator, ['program', i, 'kegiatan', j, 'subKegiatan', l])),
    ]),
  ]);
  return [...dariTujuan, ...dariProgram];
}

/** Every budget of a report, at every level. */
export function semuaAnggaran({ program }: Laporan): AnggaranDiTempat[] {
  const beriAnggaran = (anggaran: Anggaran | undefined, path: readonly PropertyKey[]) =>
    anggaran ? [{ anggaran, path: [...path, 'anggaran'] }] : [];
  return program.flatMap((p, i) => [
    ...beriAnggaran(p.anggaran, ['program', i]),
    ...p.kegiatan.flatMap((k, j) => [
      ...beriAnggaran(k.anggaran, ['program', i, 'kegiatan', j]),
      ...k.subKegiatan.flatMap((s, l) => beriAnggaran(s.anggaran, ['program', i, 'kegiatan', j, 'subKegiatan', l])),
    ]),
  ]);
}
