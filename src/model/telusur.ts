import type { Anggaran } from './anggaran.js';
import type { Indikator } from './indikator.js';
import type { Laporan } from './laporan.js';
import { jalan, type Letak, letakDi } from './letak.js';

/** An indicator with its place in the report. */
export interface IndikatorDiTempat {
  readonly indikator: Indikator;
  readonly path: readonly PropertyKey[];
}

/** A budget with its place in the report. */
export interface AnggaranDiTempat {
  readonly anggaran: Anggaran;
  readonly letak: Letak;
  /** Whether the line has lines below it, whose sum counts before its own figures. */
  readonly dirinci: boolean;
}

interface Butir {
  readonly indikator?: readonly Indikator[] | undefined;
  readonly anggaran?: Anggaran | undefined;
  readonly kegiatan?: readonly unknown[];
  readonly subKegiatan?: readonly unknown[];
}

/** Everything of a report that may have indicators or a budget, from the goals down to the sub-kegiatan. */
function telusuri({ tujuan, program }: Laporan, kunjungi: (butir: Butir, letak: Letak) => void): void {
  const tiap = <T extends Butir>(
    daftar: readonly T[],
    di: Letak | null,
    nama: string,
    turun?: (isi: T, letak: Letak) => void,
  ): void => {
    const letakDaftar = letakDi(di, nama);
    for (const [i, isi] of daftar.entries()) {
      const letak = letakDi(letakDaftar, i);
      kunjungi(isi, letak);
      turun?.(isi, letak);
    }
  };
  tiap(tujuan, null, 'tujuan', (t, diTujuan) => tiap(t.sasaran, diTujuan, 'sasaran'));
  tiap(program, null, 'program', (p, diProgram) =>
    tiap(p.kegiatan, diProgram, 'kegiatan', (k, diKegiatan) => tiap(k.subKegiatan, diKegiatan, 'subKegiatan')),
  );
}

/** Every indicator of a report, at every level. */
export function semuaIndikator(laporan: Laporan): IndikatorDiTempat[] {
  const hasil: IndikatorDiTempat[] = [];
  telusuri(laporan, (butir, letak) => {
    for (const [i, indikator] of (butir.indikator ?? []).entries()) {
      hasil.push({ indikator, path: [...jalan(letak), 'indikator', i] });
    }
  });
  return hasil;
}

/** Every budget of a report, at every level. */
export function semuaAnggaran(laporan: Laporan): AnggaranDiTempat[] {
  const hasil: AnggaranDiTempat[] = [];
  telusuri(laporan, ({ anggaran, kegiatan, subKegiatan }, letak) => {
    if (!anggaran) return;
    const dirinci = (kegiatan ?? subKegiatan ?? []).length > 0;
    hasil.push({ anggaran, letak: letakDi(letak, 'anggaran'), dirinci });
  });
  return hasil;
}
