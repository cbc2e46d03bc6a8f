import { rekapLaporan } from '../../rekap/rekap-laporan.js';
import type { Bahasa } from '../../rumus/alasan.js';
import type { Pelapor } from '../../tabel/kemajuan.js';
import { bacaLaporanMasukan } from '../baca-laporan-masukan.js';
import { namaMasukan } from '../baca-masukan.js';
import { denganKebijakan } from '../dengan-kebijakan.js';
import { tulisRekap } from '../hitung-data.js';
import type { KonfigurasiTerbaca } from '../konfigurasi.js';
import { pastikanTahunTerisi } from '../pastikan-tahun-terisi.js';
import type { HasilTugas } from '../pekerja/hasil-tugas.js';
import type { FORMAT_HITUNG } from './format.js';

/** What is computed, and how it is told. */
export interface OpsiTugasHitung {
  readonly berkas: string;
  readonly format: (typeof FORMAT_HITUNG)[number];
  readonly bahasa: Bahasa;
  readonly konfigurasi?: KonfigurasiTerbaca | undefined;
}

/** Reads a report, computes and renders it. */
export async function tugasHitung(
  { berkas, format, bahasa, konfigurasi }: OpsiTugasHitung,
  lapor: Pelapor,
): Promise<HasilTugas> {
  const masukan = await bacaLaporanMasukan(berkas, bahasa, lapor);
  pastikanTahunTerisi(masukan, namaMasukan(berkas), bahasa);
  const laporan = denganKebijakan(masukan.laporan, konfigurasi?.isi.kebijakan);
  const rekap = rekapLaporan(laporan);
  return {
    isi:
      format === 'xlsx'
        ? await (await import('../../excel/index.js')).tulisLaporanHidup(rekap)
        : await tulisRekap(rekap, format),
    status: 0,
    catatan: laporan === masukan.laporan ? [] : [`kebijakan laporan ini dari ${konfigurasi?.nama}.`],
  };
}
