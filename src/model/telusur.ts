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

/** Everything of a report that rules look at one by one, found in one walk. */
export interface IsiLaporan {
  readonly laporan: Laporan;
  readonly indikator: readonly IndikatorDiTempat[];
  readonly anggaran: readonly AnggaranDiTempat[];
}

/** Every indicator and every budget of a report, at every level. */
export function isiLaporan(laporan: Laporan): IsiLaporan {
  const indikator: IndikatorDiTempat[] = [];
  const anggaran: AnggaranDiTempat[] = [];
  telusuri(laporan, (butir, letak) => {
    if (butir.indikator) {
      const path = jalan(letak);
      for (const [i, isi] of butir.indikator.entries())
        indikator.push({ indikator: isi, path: [...path, 'indikator', i] });
    }
    if (butir.anggaran) {
      const dirinci = (butir.kegiatan ?? butir.subKegiatan ?? []).length > 0;
      anggaran.push({ anggaran: butir.anggaran, letak: letakDi(letak, 'anggaran'), dirinci });
    }
  });
  return { laporan, indikator, anggaran };
}
