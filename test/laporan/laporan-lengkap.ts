import type { Laporan } from '../../src/model/laporan.js';

/**
 * A report with every kind of thing that a table or sentence must cope with: several years, quarters, other units, a range, words, an
 * accumulated end target, shares of programs, a sasaran without indicators, a program that serves none.
 */
export const laporanLengkap: Laporan = {
  versi: 1,
  instansi: { nama: 'Dinas Uji', kode: '1.02' },
  tahun: 2023,
  periode: { awal: 2021, akhir: 2025 },
  tujuan: [
    {
      kode: 'T1',
      uraian: 'Tujuan satu',
      sasaran: [
        {
          kode: 'S1',
          uraian: 'Layanan yang baik',
          catatan: 'Kendala: gedung direnovasi.',
          program: [{ kode: '1.02.01', porsi: 60 }, '1.02.02'],
          indikator: [
            {
              kode: 'S1.IK1',
              nama: 'Indeks layanan',
              satuan: 'indeks',
              polarisasi: 'maximize',
              target: { '2021': 70, '2022': 75, '2023': 80, '2024': 85, '2025': 90 },
              realisasi: { '2021': 70, '2022': 77, '2023': 84 },
              kondisiAwal: { tahun: 2020, nilai: 65 },
              targetAkhir: { tahun: 2025, nilai: 90, jenis: 'nilai-akhir' },
              triwulan: {
                '2023': { konsolidasi: 'terakhir', target: [70, 72, 75, 80], realisasi: [70, 73, 78, 84] },
                '2022': { konsolidasi: 'terakhir', target: [1, 1, 1, 75] },
              },
              pembanding: [
                { jenis: 'rpjmd', nama: 'RPJMD 2025', nilai: 91 },
                { jenis: 'nasional', nama: 'Rata-rata nasional', tahun: 2022, nilai: 84, sumber: 'Publikasi nasional' },
              ],
            },
            {
              kode: 'S1.IK2',
              nama: 'Keluhan yang masuk',
              satuan: 'keluhan',
              polarisasi: 'minimize',
              target: { '2022': 40, '2023': 40 },
              realisasi: { '2022': 40, '2023': 40 },
            },
            {
              kode: 'S1.IK3',
              nama: 'Dokumen selesai',
              satuan: 'dokumen',
              polarisasi: 'maximize',
              target: { '2021': 10, '2022': 10, '2023': 10 },
              realisasi: { '2021': 10, '2022': 12, '2023': 9 },
              kondisiAwal: { nilai: 0 },
              targetAkhir: { tahun: 2025, nilai: 50, jenis: 'akumulasi' },
              pembanding: [{ jenis: 'unit-lain', nama: 'Dinas sebelah', nilai: 12 }],
              catatan: 'Dua dokumen tertunda.',
            },
          ],
        },
        {
          kode: 'S2',
          uraian: 'Opini dan suhu',
          indikator: [
            {
              kode: 'S2.IK1',
              nama: 'Opini BPK',
              satuan: 'opini',
              polarisasi: 'maximize',
              ordinal: 'opini-bpk',
              target: { '2023': { label: 'WTP' } },
              realisasi: { '2023': { label: 'WDP' } },
            },
            {
              kode: 'S2.IK2',
              nama: 'Suhu ruang arsip',
              satuan: 'derajat',
              polarisasi: 'stabilize',
              target: { '2022': 20, '2023': { bawah: 18, atas: 22 } },
              realisasi: { '2022': 21, '2023': 20 },
              pembanding: [{ jenis: 'standar', nama: 'Standar arsip', nilai: 20 }],
            },
            {
              kode: 'S2.IK3',
              nama: 'Tanpa realisasi',
              satuan: 'persen',
              polarisasi: 'maximize',
              target: { '2023': 100 },
              realisasi: { '2022': 90 },
              kondisiAwal: { tahun: 2020, nilai: 50 },
              targetAkhir: { tahun: 2025, nilai: 100, jenis: 'nilai-akhir' },
              pembanding: [{ jenis: 'kabupaten', nama: 'Rata-rata kabupaten', nilai: 95 }],
            },
          ],
        },
        { kode: 'S3', uraian: 'Sasaran tanpa indikator', indikator: [], program: ['1.02.03'] },
      ],
    },
  ],
  program: [
    {
      kode: '1.02.01',
      nama: 'Program Satu',
      indikator: [
        {
          kode: '1.02.01.IK1',
          nama: 'Keluaran program satu',
          satuan: 'persen',
          polarisasi: 'maximize',
          target: { '2023': 80 },
          realisasi: { '2023': 88 },
          penanggungJawab: 'Bidang Umum',
        },
        {
          kode: '1.02.01.IK2',
          nama: 'Keluaran kedua',
          satuan: 'laporan',
          polarisasi: 'maximize',
          target: { '2023': 4 },
          realisasi: { '2022': 3 },
          targetAkhir: { tahun: 2025, nilai: 12, jenis: 'akumulasi' },
        },
      ],
      kegiatan: [
        {
          kode: '1.02.01.2.01',
          nama: 'Kegiatan berisi',
          subKegiatan: [
            {
              kode: '1.02.01.2.01.01',
              nama: 'Sub satu',
              indikator: [
                {
                  kode: '1.02.01.2.01.01.IK1',
                  nama: 'Laporan',
                  satuan: 'laporan',
                  polarisasi: 'maximize',
                  target: { '2023': 12 },
                  realisasi: { '2023': 12 },
                  triwulan: { '2023': { konsolidasi: 'jumlah', target: [3, 3, 3, 3], realisasi: [3, 3, 3, 3] } },
                },
              ],
              anggaran: {
                '2021': { paguIndikatif: 100, realisasi: 90 },
                '2022': { paguIndikatif: 100, realisasi: 95 },
                '2023': {
                  paguIndikatif: 100,
                  pagu: 200,
                  realisasi: 150,
                  triwulan: { realisasi: [10, 40, 50, 50] },
                },
                '2024': { paguIndikatif: 100 },
                '2025': { paguIndikatif: 100 },
              },
            },
            {
              kode: '1.02.01.2.01.02',
              nama: 'Sub dua',
              anggaran: {
                '2023': { paguIndikatif: 50, pagu: 100, realisasi: 100, triwulan: { realisasi: [25, 25, 25, 25] } },
              },
            },
          ],
        },
        { kode: '1.02.01.2.02', nama: 'Kegiatan kosong', subKegiatan: [] },
      ],
    },
    {
      kode: '1.02.02',
      nama: 'Program Dua',
      anggaran: { '2023': { pagu: 0, realisasi: 0 } },
      kegiatan: [],
    },
    { kode: '1.02.03', nama: 'Program Tiga', kegiatan: [] },
    {
      kode: '1.02.04',
      nama: 'Program Tanpa Sasaran',
      anggaran: { '2023': { pagu: 50, realisasi: 60, paguIndikatif: 40 } },
      kegiatan: [],
    },
  ],
};
