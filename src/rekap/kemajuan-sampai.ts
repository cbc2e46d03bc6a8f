import { angkaTunggal, nilaiHitung } from '../model/angka-nilai.js';
import type { Indikator } from '../model/indikator.js';
import type { Laporan } from '../model/laporan.js';
import type { Hasil } from '../rumus/hasil.js';
import { ubahHasil } from '../rumus/hasil-malas.js';
import { peringatan } from '../rumus/peringatan.js';
import * as pola from '../rumus/pola-peringatan.js';
import { hitungKemajuan, type OpsiKemajuan } from '../rumus/waktu/hitung-kemajuan.js';
import { denganAlasan, nilaiKemajuan } from './nilai-indikator.js';
import { realisasiSampai } from './realisasi-sampai.js';

/**
 * Progress of an indicator towards its end target. Where years add up it says from which year they were added, and a year of the plan without
 * a value leaves no sum.
 */
export function kemajuanSampai(
  indikator: Indikator,
  tahun: number,
  periode: Laporan['periode'],
  opsi: OpsiKemajuan,
): Hasil {
  const { ordinal, polarisasi, kondisiAwal } = indikator;
  const T = nilaiHitung(indikator.targetAkhir?.nilai, ordinal);
  const sampai = realisasiSampai(indikator, tahun, periode);
  const hasil = hitungKemajuan(
    {
      targetAkhir: T.angka,
      realisasi: sampai.nilai,
      kondisiAwal: angkaTunggal(kondisiAwal?.nilai, ordinal),
      polarisasi,
    },
    opsi,
  );
  if (hasil.status === 'tak-terukur') {
    return hasil.alasan === 'realisasi-kosong'
      ? ubahHasil(hasil, { alasan: sampai.alasan })
      : denganAlasan(hasil, nilaiKemajuan(indikator), ordinal);
  }
  if (sampai.awal === null) return hasil;
  const sejak = peringatan(pola.akumulasiSejak, { tahun: String(sampai.awal) });
  return ubahHasil(hasil, { peringatan: [...hasil.peringatan, sejak] });
}
