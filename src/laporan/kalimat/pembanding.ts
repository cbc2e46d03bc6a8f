import { type BandingIndikator, type BandingNilai, type Posisi, SEBUTAN_PEMBANDING } from '../../rekap/banding.js';
import { hurufKecil, nilaiDalamKata, rangkai } from './ungkapan.js';

const POSISI: Readonly<Record<Posisi, string>> = {
  'lebih-baik': 'lebih baik daripada',
  setara: 'setara dengan',
  'lebih-buruk': 'belum menyamai',
  'tak-dinilai': 'tidak dinilai terhadap',
};

/** Realisasi beside each figure there is; the kinds without data in one sentence. */
export function kalimatPembanding({ rekap, pembanding }: BandingIndikator): string[] {
  const ada = pembanding.filter((p) => p.posisi !== null);
  const tanpa = pembanding.filter((p) => p.nilai === null);
  const tanpaRealisasi = pembanding.some((p) => p.nilai !== null && p.posisi === null);
  return [
    ...ada.map((p) => satu(p, rekap.nama, rekap.satuan)),
    ...(tanpaRealisasi ? [`Realisasi ${rekap.nama} belum tersedia untuk dibandingkan dengan pembandingnya.`] : []),
    ...(tanpa.length > 0
      ? [
          `Perbandingan ${rekap.nama} dengan ${rangkai(tanpa.map((p) => hurufKecil(SEBUTAN_PEMBANDING[p.jenis])))} tidak terukur, karena angka pembandingnya belum tersedia.`,
        ]
      : []),
  ];
}

function satu(p: BandingNilai, nama: string, satuan: string): string {
  const tahun = p.tahun === null ? '' : ` tahun ${p.tahun}`;
  const posisi = POSISI[p.posisi as Posisi];
  const persen = p.capaian.status === 'terukur' ? ` (${p.capaian.teks} persen)` : '';
  return `Realisasi ${nama} ${posisi} ${p.nama}${tahun} sebesar ${nilaiDalamKata(p.nilai, satuan)}${persen}.`;
}
