import type { BandingIndikator, Posisi } from '../../rekap/banding.js';
import type { Hasil } from '../../rumus/hasil.js';
import { cetakSatuan } from '../cetak-hasil.js';
import { nilaiDalamKata, sebabTakTerukur } from './ungkapan.js';

const JALUR: Readonly<Record<Posisi, string>> = {
  'lebih-baik': 'realisasi lebih baik daripada nilai itu',
  setara: 'realisasi tepat pada nilai itu',
  'lebih-buruk': 'realisasi belum menyamai nilai itu',
  'tak-dinilai': 'posisi realisasi terhadapnya tidak dinilai',
};

/** Progress towards the end of Renstra and RPJMD, and the plan's path. */
export function kalimatAkhirPeriode({ rekap, akhirRenstra, jalur }: BandingIndikator, tahun: number): string[] {
  const target = nilaiDalamKata(akhirRenstra.target, rekap.satuan);
  const akhir = akhirRenstra.tahun === null ? 'akhir periode' : `akhir periode (${akhirRenstra.tahun})`;
  const { kemajuan, dariKondisiAwal } = akhirRenstra;
  if (kemajuan.status === 'tak-terukur') {
    return [
      `Tingkat kemajuan ${rekap.nama} terhadap ${akhir} tidak terukur, karena ${sebabTakTerukur(kemajuan.alasan)}.`,
    ];
  }
  const dibanding = akhirRenstra.akumulasi
    ? `Jumlah realisasi ${rekap.nama} sampai tahun ${tahun}`
    : `Realisasi ${rekap.nama} tahun ${tahun}`;
  return [
    `${dibanding} dibandingkan target ${akhir} sebesar ${target} memberi tingkat kemajuan ${kemajuan.teks} persen.`,
    ...jarak(dariKondisiAwal),
    jalurDalamKata(jalur, tahun),
  ];
}

function jarak(hasil: Hasil): string[] {
  return hasil.status === 'terukur'
    ? [`Dari kondisi awal, ${hasil.teks} persen jarak ke target akhir telah ditempuh.`]
    : [];
}

/** Said only where progress is measurable, so realisasi is there. */
function jalurDalamKata({ nilai, posisi }: BandingIndikator['jalur'], tahun: number): string {
  if (nilai.status === 'tak-terukur') {
    return `Posisi terhadap jalur rencana tidak terukur, karena ${sebabTakTerukur(nilai.alasan)}.`;
  }
  const teks = cetakSatuan(nilai);
  return `Nilai jalur rencana tahun ${tahun} adalah ${teks}; ${JALUR[posisi as Posisi]}.`;
}
