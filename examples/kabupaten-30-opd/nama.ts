/** Names of the invented offices by bidang urusan: the office, and what its programs look after. */
export const DINAS: Readonly<Record<string, readonly [nama: string, urusan: string]>> = {
  '1.01': ['Dinas Pendidikan', 'Pendidikan'],
  '1.02': ['Dinas Kesehatan', 'Kesehatan'],
  '1.03': ['Dinas Pekerjaan Umum dan Penataan Ruang', 'Jalan, Air dan Tata Ruang'],
  '1.04': ['Dinas Perumahan dan Kawasan Permukiman', 'Perumahan'],
  '1.05': ['Satuan Polisi Pamong Praja', 'Ketenteraman dan Ketertiban'],
  '1.06': ['Dinas Sosial', 'Kesejahteraan Sosial'],
  '2.07': ['Dinas Tenaga Kerja', 'Ketenagakerjaan'],
  '2.09': ['Dinas Ketahanan Pangan', 'Ketahanan Pangan'],
  '2.11': ['Dinas Lingkungan Hidup', 'Lingkungan Hidup'],
  '2.12': ['Dinas Kependudukan dan Pencatatan Sipil', 'Administrasi Kependudukan'],
  '2.13': ['Dinas Pemberdayaan Masyarakat dan Desa', 'Pemberdayaan Desa'],
  '2.15': ['Dinas Perhubungan', 'Perhubungan'],
  '2.16': ['Dinas Komunikasi dan Informatika', 'Komunikasi dan Informatika'],
  '2.17': ['Dinas Koperasi dan Usaha Kecil', 'Koperasi dan Usaha Kecil'],
  '3.25': ['Dinas Perikanan', 'Perikanan'],
  '3.27': ['Dinas Pertanian', 'Pertanian'],
  '5.01': ['Badan Perencanaan Pembangunan Daerah', 'Perencanaan Pembangunan'],
  '5.02': ['Badan Keuangan dan Aset Daerah', 'Keuangan dan Aset'],
  '5.03': ['Badan Kepegawaian Daerah', 'Kepegawaian'],
  '6.01': ['Inspektorat', 'Pengawasan'],
};

/** What the programs do, in turn. */
export const PROGRAM = [
  'Penunjang Urusan Pemerintahan Daerah',
  'Pengelolaan',
  'Peningkatan Mutu Layanan',
  'Pembinaan',
  'Pengembangan Sarana',
] as const;

/** What the sasaran aim at, in turn. */
export const SASARAN = [
  'Meningkatnya mutu layanan kepada masyarakat',
  'Meningkatnya akuntabilitas kinerja',
  'Meningkatnya ketepatan dan kelengkapan data',
  'Meningkatnya kapasitas aparatur',
] as const;

/** Higher is better, in turn within a sasaran. */
export const INDEKS = [
  ['Indeks Kepuasan Masyarakat', 'Indeks Kualitas Layanan', 'Indeks Inovasi Layanan'],
  ['Nilai Akuntabilitas Kinerja', 'Indeks Reformasi Birokrasi', 'Indeks Kualitas Perencanaan'],
  ['Indeks Kelengkapan Data', 'Indeks Keterbukaan Informasi', 'Indeks Tata Kelola Arsip'],
  ['Indeks Profesionalitas Aparatur', 'Indeks Kompetensi Jabatan', 'Indeks Budaya Kerja'],
] as const;

/** Lower is better, in turn within a sasaran. */
export const KEJADIAN = [
  ['Keluhan Layanan yang Terlambat Dijawab', 'Gangguan Layanan', 'Antrean Melebihi Waktu Baku'],
  ['Temuan Pemeriksaan yang Berulang', 'Laporan Terlambat', 'Rekomendasi Belum Ditindaklanjuti'],
  ['Kesalahan Data yang Dilaporkan', 'Permintaan Data Terlambat Dijawab', 'Data Ganda'],
  ['Pelanggaran Disiplin', 'Jabatan Kosong Lebih dari Tiga Bulan', 'Pelatihan Wajib yang Terlewat'],
] as const;

/** What sub-kegiatan do, and what they put out. */
export const KELUARAN: readonly (readonly [nama: string, keluaran: string, satuan: string])[] = [
  ['Penyusunan Dokumen Perencanaan', 'Dokumen yang Disusun', 'dokumen'],
  ['Penyediaan Peralatan dan Perlengkapan', 'Paket yang Disediakan', 'paket'],
  ['Pemeliharaan Sarana dan Prasarana', 'Unit yang Dipelihara', 'unit'],
  ['Bimbingan Teknis dan Pendampingan', 'Peserta yang Mengikuti', 'orang'],
  ['Koordinasi dan Sinkronisasi', 'Laporan Koordinasi', 'laporan'],
  ['Pelayanan Langsung kepada Masyarakat', 'Layanan yang Diberikan', 'layanan'],
];
