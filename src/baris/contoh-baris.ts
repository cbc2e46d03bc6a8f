import type { DataBaris } from './laporan-dari-baris.js';

/** Every table with a row or two, ids as an application has them: a year, a quarter, a budget of a year and of a quarter. */
export const contohBaris = {
  instansi: 'Kecamatan Contoh',
  tahun: 2025,
  periode: { awal: 2025, akhir: 2029 },
  tujuan: [{ id: 1, kode: 'T1', uraian: 'Layanan baik' }],
  sasaran: [{ id: 7, tujuan_id: 1, kode: 'S1', uraian: 'Warga puas' }],
  indikator: [
    {
      id: 9,
      sasaran_id: 7,
      kode: 'IK1',
      nama: 'Nilai IKM',
      satuan: 'nilai',
      polarisasi: 'positif',
      konsolidasi: 'terakhir',
    },
  ],
  nilai: [
    { indikator_id: 9, tahun: 2025, target: '80.00', realisasi: '82.00' },
    { indikator_id: 9, tahun: 2025, triwulan: 1, target: '78.00', realisasi: '79.50' },
    { indikator_id: 9, tahun: 2025, triwulan: 2, target: '80.00', realisasi: '82.00' },
  ],
  program: [{ id: 3, kode: '7.01.02', nama: 'Penyelenggaraan pemerintahan dan pelayanan publik' }],
  sasaranProgram: [{ sasaran_id: 7, program_id: 3 }],
  anggaran: [
    { program_id: 3, tahun: 2025, pagu: '100000000.00', realisasi: '90000000.00' },
    { program_id: 3, tahun: 2025, triwulan: 1, rak: '25000000.00', realisasi: '20000000.00' },
  ],
} as const satisfies DataBaris;
