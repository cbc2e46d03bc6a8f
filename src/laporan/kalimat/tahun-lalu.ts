import { formatAngka } from '../../angka/cetak/format-angka.js';
import type { BandingIndikator } from '../../rekap/banding.js';
import { cetakSatuan, tanpaMinus } from '../cetak-hasil.js';
import { sebabTakTerukur } from './ungkapan.js';

const MAKNA = {
  membaik: 'membaik',
  memburuk: 'memburuk',
  tetap: 'tidak berubah',
  'tak-dinilai': 'tidak dinilai arahnya',
} as const;

/** This year against last year and the years before. */
export function kalimatTahunLalu(b: BandingIndikator, tahun: number): string[] {
  return [...realisasi(b), ...capaian(b, tahun), ...deret(b, tahun), ...terlapor(b)];
}

function realisasi({ rekap, tren }: BandingIndikator): string[] {
  const akhir = tren.perubahan.at(-1);
  const { delta, pertumbuhan } = tren;
  if (!akhir || delta.status === 'tak-terukur') {
    return [
      `Perubahan realisasi ${rekap.nama} dari tahun sebelumnya tidak terukur, karena realisasi belum tersedia untuk dua tahun.`,
    ];
  }
  const besar = tanpaMinus(cetakSatuan(delta));
  const gerak = akhir.arah === 'tetap' ? 'tetap' : `${akhir.arah} ${besar}`;
  const persen =
    pertumbuhan.status === 'terukur' && akhir.arah !== 'tetap' ? ` (${tanpaMinus(pertumbuhan.teks)} persen)` : '';
  const makna = akhir.makna === null || akhir.makna === 'tetap' ? '' : `, yang berarti ${MAKNA[akhir.makna]}`;
  return [`Dibandingkan tahun ${akhir.dari}, realisasi ${rekap.nama} tahun ${akhir.ke} ${gerak}${persen}${makna}.`];
}

function capaian(b: BandingIndikator, tahun: number): string[] {
  const { rekap, tahunLalu, trenCapaian } = b;
  if (trenCapaian.status === 'terukur') {
    const { nilai } = trenCapaian;
    const satuan = b.caraTrenCapaian === 'persen' ? 'persen' : 'poin persen';
    const besar = `${tanpaMinus(trenCapaian.teks)} ${satuan}`;
    const gerak = nilai.isZero() ? 'sama dengan' : `${nilai.gt(0) ? 'naik' : 'turun'} ${besar} dari`;
    return [`Capaiannya ${gerak} capaian tahun ${tahunLalu.tahun}.`];
  }
  if (rekap.capaian.status === 'tak-terukur') {
    return [`Perubahan capaiannya tidak terukur, karena capaian tahun ${tahun} tidak terukur.`];
  }
  const sebab =
    tahunLalu.capaian.status === 'tak-terukur'
      ? `pada tahun itu ${sebabTakTerukur(tahunLalu.capaian.alasan)}`
      : sebabTakTerukur(trenCapaian.alasan);
  return [`Perubahan capaiannya terhadap tahun ${tahunLalu.tahun} tidak terukur, karena ${sebab}.`];
}

function deret({ deret: tahunTahun, rekap, tren }: BandingIndikator, tahun: number): string[] {
  const ada = tahunTahun.filter((d) => d.tahun < tahun - 1 && d.realisasi !== null);
  if (ada.length === 0) {
    return [
      `Realisasi ${rekap.nama} sebelum tahun ${tahun - 1} tidak ada dalam data, jadi perbandingan beberapa tahun tidak terukur.`,
    ];
  }
  const rata =
    tren.rataRata.status === 'terukur' ? ` dengan pertumbuhan rata-rata ${tren.rataRata.teks} persen setahun` : '';
  return [`Data realisasinya tersedia sejak tahun ${ada[0]?.tahun}${rata}.`];
}

function terlapor({ tahunLalu }: BandingIndikator): string[] {
  if (tahunLalu.terlapor === null) return [];
  return [
    `Laporan tahun ${tahunLalu.tahun} mencetak capaian ${formatAngka(tahunLalu.terlapor)} persen tanpa target dan realisasi; angka itu tidak dapat diuji sehingga tidak dibandingkan.`,
  ];
}
