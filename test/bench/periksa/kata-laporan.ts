/** Headers as reports print them, by what they mean. */
export const KEPALA = {
  no: ['No', 'NO', 'No.', 'NO.'],
  kode: ['Kode', 'KODE', 'Kode Rekening', 'Kode Program/Kegiatan'],
  uraian: [
    'Program',
    'Program/Kegiatan',
    'Uraian',
    'Program / Kegiatan / Sub Kegiatan',
    'PROGRAM',
    'Nama Program/Kegiatan',
  ],
  sasaran: ['Sasaran', 'Sasaran Strategis', 'SASARAN'],
  indikator: ['Indikator', 'Indikator Kinerja', 'INDIKATOR KINERJA', 'Indikator Kinerja Utama'],
  satuan: ['Satuan', 'SATUAN', 'Sat.'],
  pagu: ['Pagu', 'Pagu Anggaran', 'Anggaran', 'Anggaran (Rp)', 'PAGU ANGGARAN (Rp)', 'Pagu (Rp.)', 'Jumlah Anggaran'],
  realisasiAnggaran: [
    'Realisasi',
    'Realisasi (Rp)',
    'Realisasi Anggaran',
    'REALISASI ANGGARAN (Rp)',
    'Realisasi Keuangan',
  ],
  serapan: ['%', 'Persentase', 'Persen (%)', 'Serapan (%)', 'Capaian (%)', '% Realisasi', 'Tingkat Penyerapan (%)'],
  sisa: ['Sisa', 'Sisa Anggaran', 'Sisa Anggaran (Rp)', 'SISA (Rp)'],
  target: ['Target', 'TARGET', 'Target 2022', 'Target Tahun 2022'],
  realisasi: ['Realisasi', 'REALISASI', 'Realisasi 2022', 'Realisasi Tahun 2022'],
  capaian: [
    'Capaian',
    'Capaian (%)',
    'CAPAIAN (%)',
    '% Capaian',
    'Persentase Capaian',
    'Tingkat Capaian (%)',
    'Capaian Kinerja (%)',
  ],
  total: ['Jumlah', 'JUMLAH', 'Total', 'TOTAL', 'Jumlah Total'],
  rerata: ['Rata-rata', 'RATA-RATA', 'Rata-rata Capaian', 'Rata – rata'],
} as const;

export const PROGRAM = [
  'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
  'Program Penyelenggaraan Pemerintahan dan Pelayanan Publik',
  'Program Pemberdayaan Masyarakat Desa dan Kelurahan',
  'Program Koordinasi Ketentraman dan Ketertiban Umum',
  'Program Penyelenggaraan Urusan Pemerintahan Umum',
  'Program Pembinaan dan Pengawasan Pemerintahan Desa',
  'Program Pengelolaan Pendidikan',
  'Program Pengembangan Kurikulum',
  'Program Pengelolaan Persampahan',
] as const;
export const KEGIATAN = [
  'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
  'Administrasi Keuangan Perangkat Daerah',
  'Administrasi Umum Perangkat Daerah',
  'Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah',
  'Pemeliharaan Barang Milik Daerah',
  'Koordinasi Kegiatan Pemberdayaan Desa',
  'Fasilitasi Penyelenggaraan Forum Kecamatan',
  'Pengadaan Barang Milik Daerah Penunjang',
  'Pembinaan Wawasan Kebangsaan',
] as const;
export const SUB = [
  'Penyusunan Dokumen Perencanaan Perangkat Daerah',
  'Penyediaan Gaji dan Tunjangan ASN',
  'Penyediaan Peralatan dan Perlengkapan Kantor',
  'Penyediaan Bahan Logistik Kantor',
  'Penyediaan Barang Cetakan dan Penggandaan',
  'Penyelenggaraan Rapat Koordinasi dan Konsultasi',
  'Penyediaan Jasa Surat Menyurat',
  'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
  'Pemeliharaan Gedung Kantor',
  'Evaluasi Kinerja Perangkat Daerah',
  'Pengadaan Mebel',
  'Pelaksanaan Urusan Pemerintahan Umum',
] as const;
export const SASARAN = [
  'Meningkatnya akuntabilitas kinerja pemerintah',
  'Meningkatnya kualitas pelayanan publik',
  'Meningkatnya ketenteraman dan ketertiban',
  'Meningkatnya peran lembaga kemasyarakatan',
  'Meningkatnya kualitas infrastruktur',
] as const;
/** Indicators that are better the higher, with unit, scale and decimals. */
export const INDIKATOR_MAKS = [
  ['Nilai Evaluasi SAKIP', 'Nilai', 70, 2],
  ['Indeks Kepuasan Masyarakat', 'Indeks', 82, 2],
  ['Persentase desa mandiri', '%', 60, 0],
  ['Tingkat pertumbuhan usaha baru', '%', 25, 1],
  ['Jumlah dokumen perencanaan yang disusun', 'Dokumen', 12, 0],
  ['Persentase temuan yang ditindaklanjuti', 'Persen', 85, 1],
  ['Angka harapan hidup', 'Tahun', 71, 2],
  ['Cakupan layanan air bersih', '%', 78, 1],
  ['Jumlah peserta pelatihan', 'Orang', 240, 0],
] as const;
/** Those better the lower. */
export const INDIKATOR_MIN = [
  ['Angka kriminalitas', 'Kasus', 20, 0],
  ['Angka kemiskinan', '%', 9, 2],
  ['Jumlah pelanggaran ketertiban', 'Kasus', 35, 0],
  ['Tingkat pengangguran terbuka', '%', 5, 2],
] as const;
