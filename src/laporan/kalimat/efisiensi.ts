import type { BandingSasaran } from '../../rekap/banding-laporan.js';
import type { RekapEfisiensi } from '../../rekap/rekap-efisiensi.js';
import { bandingHasil } from '../../rumus/nilai-hasil.js';
import { persenDalamKata, sebabTakTerukur } from './ungkapan.js';

/** Efficiency of a sasaran: claimed only where the gate allows, and never called efficient when it is not. */
export function kalimatEfisiensi(s: BandingSasaran, { metode }: RekapEfisiensi): string {
  const { capaian } = s.rekap;
  const { serapan } = s.anggaran;
  const dasar = `Capaian sasaran ${s.kode} ${persenDalamKata(capaian)}, sedangkan serapan anggarannya ${persenDalamKata(serapan)}`;
  if (s.efisiensi.status === 'tak-terukur') {
    return `${dasar}. Efisiensi tidak dinyatakan, karena ${sebabTakTerukur(s.efisiensi.alasan)}.`;
  }
  const { teks } = s.efisiensi;
  const ambang = metode === 'rasio' ? 1 : 0;
  const satuan = {
    rasio: '',
    selisih: ' poin persen',
    sisa: ' persen',
    'pmk-214': ' persen',
    'biaya-satuan': ' persen',
  }[metode];
  const banding = bandingHasil(s.efisiensi, ambang);
  const makna =
    banding > 0
      ? 'penggunaan anggaran efisien'
      : banding === 0
        ? 'penggunaan anggaran sebanding dengan hasilnya'
        : 'penggunaan anggaran tidak efisien';
  return `${dasar}; tingkat efisiensinya ${teks}${satuan}, jadi ${makna}.`;
}
