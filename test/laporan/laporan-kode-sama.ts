import type { Indikator } from '../../src/model/indikator.js';
import type { Laporan } from '../../src/model/laporan.js';

const ik1 = (nama: string, realisasi: number, lain: Partial<Indikator> = {}): Indikator => ({
  kode: 'IK1',
  nama,
  satuan: 'nilai',
  polarisasi: 'maximize',
  target: { '2022': 100, '2023': 100 },
  realisasi: { '2022': realisasi - 10, '2023': realisasi },
  ...lain,
});

const berencana = (nama: string, realisasi: number): Indikator =>
  ik1(nama, realisasi, {
    kondisiAwal: { tahun: 2020, nilai: 0 },
    targetAkhir: { tahun: 2025, nilai: 200, jenis: 'nilai-akhir' },
    triwulan: {
      '2023': {
        konsolidasi: 'terakhir',
        target: [25, 50, 75, 100],
        realisasi: [10, 20, 30, realisasi],
      },
    },
    pembanding: [{ jenis: 'nasional', nama: 'Nasional', nilai: 200 }],
  });

const program = (kode: string, realisasi: number) => ({
  kode,
  nama: `Program ${kode}`,
  indikator: [ik1(`Hasil ${kode}`, realisasi)],
  kegiatan: [
    {
      kode: `${kode}.2.01`,
      nama: `Kegiatan ${kode}`,
      subKegiatan: [
        {
          kode: `${kode}.2.01.01`,
          nama: `Sub ${kode}`,
          anggaran: { '2023': { pagu: 200, realisasi: realisasi * 2 } },
        },
      ],
    },
  ],
});

/**
 * Every owner has an IK1, and the sasaran S1 is named as its tujuan is: codes are unique among their own only. Targets are 100, so that each
 * achievement is its realisasi: S1 50, S2 90, the tujuan 70, the programs 60 and 80.
 */
export const laporanKodeSama: Laporan = {
  versi: 1,
  instansi: { nama: 'Dinas Uji' },
  tahun: 2023,
  periode: { awal: 2021, akhir: 2025 },
  tujuan: [
    {
      kode: 'S1',
      uraian: 'Tujuan',
      indikator: [ik1('Tujuan tercapai', 70)],
      sasaran: [
        {
          kode: 'S1',
          uraian: 'Sasaran satu',
          program: ['1.02.01', '1.02.02'],
          indikator: [berencana('Satu', 50), { ...ik1('Satu lagi', 110), kode: 'IK2' }],
        },
        {
          kode: 'S2',
          uraian: 'Sasaran dua',
          indikator: [berencana('Dua', 90), { ...ik1('Dua lagi', 0), kode: 'IK2', realisasi: {} }],
        },
      ],
    },
  ],
  program: [program('1.02.01', 60), program('1.02.02', 80)],
};
