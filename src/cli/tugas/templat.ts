import type { Laporan } from '../../model/laporan.js';
import type { Pelapor } from '../../tabel/kemajuan.js';
import { bacaLaporanMasukan } from '../baca-laporan-masukan.js';
import type { HasilTugas } from '../pekerja/hasil-tugas.js';

/** A template for a year, or one that is filled with a report. */
export interface OpsiTugasTemplat {
  readonly dari?: string;
  readonly tahun: number;
  readonly periode?: { readonly awal: number; readonly akhir: number };
}

/** Makes a template. */
export async function tugasTemplat({ dari, ...rencana }: OpsiTugasTemplat, lapor: Pelapor): Promise<HasilTugas> {
  const { tulisTemplat } = await import('../../excel/index.js');
  const isi: Laporan | Omit<OpsiTugasTemplat, 'dari'> =
    dari === undefined ? rencana : (await bacaLaporanMasukan(dari, 'id', lapor)).laporan;
  return { isi: await tulisTemplat(isi), status: 0, catatan: [] };
}
