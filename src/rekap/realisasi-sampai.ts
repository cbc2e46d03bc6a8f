import type { Angka } from '../angka/desimal.js';
import { angkaTunggal } from '../model/angka-nilai.js';
import type { Indikator } from '../model/indikator.js';
import { evaluasi } from '../rumus/pembaca/evaluasi.js';
import { konsolidasiJumlah } from '../rumus/waktu/konsolidasi-nilai.js';

/** What the end target is compared with: the value of the year, or of all years of the plan so far where the end target is a sum. */
export function realisasiSampai(indikator: Indikator, tahun: number): Angka | null {
  const { target, realisasi, ordinal, targetAkhir } = indikator;
  const kini = angkaTunggal(realisasi[tahun], ordinal);
  if (targetAkhir?.jenis !== 'akumulasi') return kini;
  const awal = Math.min(tahun, ...Object.keys(target).map(Number));
  const dipakai = Object.entries(realisasi).filter(([t]) => kini !== null && Number(t) >= awal && Number(t) <= tahun);
  const x = dipakai.map(([, nilai]) => angkaTunggal(nilai, ordinal)).filter((n) => n !== null);
  const jumlah = evaluasi(konsolidasiJumlah, { x });
  return jumlah.status === 'terukur' ? jumlah.nilai : null;
}
