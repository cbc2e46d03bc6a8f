/** One kegiatan or sub-kegiatan: name, pagu and realisasi in rupiah. */
export type BarisSeed = readonly [nama: string, pagu: bigint, realisasi: bigint];

/**
 * The 34 rows of Tabel 3.4.1 of the LKjIP 2022 of Kecamatan Batu Sopang (examples/batu-sopang-2022/tercetak/tabel-3-4-1.json), whose percentages
 * are all right, by program. Their sums by hand (list of recomputed figures of that report): 4.345.674.427 / 3.183.857.644, 117.362.000 /
 * 101.594.500, 636.438.881 / 629.318.670, 370.742.200 / 330.222.200, 598.385.750 / 597.930.750, 82.918.200 / 81.891.500; all together
 * 6.151.521.458 / 4.924.815.264. Those sums, and not the 82.917.600 and 330.232.200 that Tabel 3.4.2 prints, are what the corrected tables carry.
 */
export const PROGRAM_SEED: readonly { readonly nama: string; readonly baris: readonly BarisSeed[] }[] = [
  {
    nama: 'Program Penunjang Urusan Pemerintah Daerah Kabupaten/Kota',
    baris: [
      ['Penyusunan Dokumen Perencanaan Perangkat Daerah', 4_643_400n, 4_643_400n],
      ['Evaluasi Kinerja Perangkat Daerah', 10_036_700n, 8_366_700n],
      ['Penyediaan gaji dan tunjangan ASN', 3_740_871_397n, 2_640_156_093n],
      ['Koordinasi dan Pelaksanaan Akuntansi SKPD', 152_378_580n, 138_076_380n],
      ['Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD', 2_700_000n, 2_700_000n],
      ['Pendataan dan Pengolahan Administrasi Kepegawaian', 12_622_050n, 12_611_700n],
      ['Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor', 1_937_200n, 1_937_200n],
      ['Penyediaan Bahan Logistik Kantor', 28_213_630n, 28_213_620n],
      ['Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD', 96_089_200n, 87_367_055n],
      ['Pengadaan Peralatan dan Mesin Lainnya', 9_212_500n, 9_212_500n],
      ['Penyediaan Jasa Surat Menyurat', 1_080_000n, 1_080_000n],
      ['Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik', 66_015_000n, 46_946_338n],
      ['Penyediaan Jasa Pelayanan Umum Kantor', 170_200_000n, 165_600_000n],
      [
        'Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan',
        17_600_000n,
        6_239_300n,
      ],
      ['Pemeliharaan Peralatan dan Mesin Lainnya', 10_888_100n, 10_888_100n],
      ['Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya', 21_186_670n, 19_819_258n],
    ],
  },
  {
    nama: 'Program Pembinaan dan Pengawasan Pemerintahan Desa',
    baris: [
      ['Fasilitasi Penyusunan Peraturan Desa dan Peraturan Kepala Desa', 9_385_000n, 9_335_000n],
      ['Fasilitasi Administrasi Tata Pemerintahan Desa', 4_665_000n, 720_000n],
      ['Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa', 59_330_000n, 55_590_000n],
      ['Fasilitasi Pelaksanaan Pemilihan Kepala Desa', 29_040_000n, 24_525_000n],
      ['Fasilitasi Sinkronisasi Perencanaan Pembangunan Daerah dengan Pembangunan Desa', 8_670_000n, 6_487_500n],
      [
        'Fasilitasi Penataan, Pemanfaatan, dan Pendayagunaan Ruang Desa Serta Penetapan dan Penegasan Batas Desa',
        4_665_000n,
        3_330_000n,
      ],
      ['Koordinasi Pendampingan Desa di Wilayahnya', 1_607_000n, 1_607_000n],
    ],
  },
  {
    nama: 'Program Penyelenggaraan Pemerintahan dan Pelayanan Publik',
    baris: [
      ['Fasilitasi Percepatan Pencapaian Standar Pelayanan Minimal di Wilayah Kecamatan', 98_275_211n, 96_855_000n],
      [
        'Koordinasi/Sinergi dengan Perangkat Daerah dan/atau Instansi Vertikal yang terkait dalam Pemeliharaan Sarana dan Prasarana Pelayanan Umum',
        253_480_230n,
        247_780_230n,
      ],
      [
        'Pelaksanaan Urusan Pemerintahan yang Terkait dengan Kewenangan Lain yang Dilimpahkan',
        284_683_440n,
        284_683_440n,
      ],
    ],
  },
  {
    nama: 'Program Koordinasi Ketentraman dan Ketertiban Umum',
    baris: [
      [
        'Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal di Wilayah Kecamatan',
        347_704_700n,
        307_204_700n,
      ],
      ['Harmonisasi Hubungan Dengan Tokoh Agama dan Tokoh Masyarakat', 2_762_250n, 2_762_250n],
      [
        'Koordinasi/Sinergi Dengan Perangkat Daerah yang Tugas dan Fungsinya di Bidang Penegakan Peraturan Perundang-Undangan dan/atau Kepolisian Negara Republik Indonesia',
        20_275_250n,
        20_255_250n,
      ],
    ],
  },
  {
    nama: 'Program Pemberdayaan Masyarakat Desa dan Kelurahan',
    baris: [
      [
        'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa',
        39_649_750n,
        39_649_750n,
      ],
      ['Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan', 558_736_000n, 558_281_000n],
    ],
  },
  {
    nama: 'Program Penyelenggaraan Urusan Pemerintahan Umum',
    baris: [
      [
        'Pembinaan Wawasan Kebangsaan dan Ketahanan Nasional dalam rangka Memantapkan Pengamalan Pancasila, Pelaksanaan Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, Pelestarian Bhinneka Tunggal Ika serta Pemertahanan dan Pemeliharaan Keutuhan Negara Kesatuan Republik Indonesia',
        23_807_600n,
        22_781_500n,
      ],
      [
        'Pembinaan Kerukunan Antarsuku dan Intrasuku, Umat Beragama, Ras, dan Golongan Lainnya Guna Mewujudkan Stabilitas Keamanan Lokal, Regional, dan Nasional',
        3_435_600n,
        3_435_000n,
      ],
      [
        'Pelaksanaan semua Urusan Pemerintahan yang bukan merupakan Kewenangan Daerah dan tidak dilaksanakan oleh Instansi Vertikal',
        55_675_000n,
        55_675_000n,
      ],
    ],
  },
];

/** Which programs each sasaran of Tabel 3.4.2 takes in, by their place above. */
export const SASARAN_SEED: readonly { readonly nama: string; readonly program: readonly number[] }[] = [
  { nama: 'Meningkatnya akuntabilitas kinerja pemerintah', program: [0, 1] },
  { nama: 'Meningkatnya Kualitas Pelayanan Publik Kecamatan dan Kelurahan', program: [2, 5] },
  { nama: 'Meningkatnya lingkungan daerah yang kondusif', program: [3] },
  { nama: 'Meningkatnya peran lembaga kemasyarakatan desa/kelurahan', program: [4] },
];

/**
 * Belanja by kind (LRA of section 3.5): pagu 2022, realisasi 2022, realisasi 2021. The report's own totals are 600 less and 10.000 more than
 * Tabel 3.4.1; it doesn't say in which line, so both are put right under Belanja Barang dan Jasa (2.365.976.961 and 2.247.796.671 as printed).
 */
export const BELANJA_SEED = {
  pegawai: [3_776_331_397n, 2_667_816_093n, 3_086_912_172n],
  barangJasa: [2_365_977_561n, 2_247_786_671n, 1_443_435_776n],
  peralatan: [9_212_500n, 9_212_500n, 37_675_200n],
} as const satisfies Record<string, readonly [bigint, bigint, bigint]>;

/** The indicators that were measured: target, realisasi, target at the end of the plan; angka kriminalitas is better the lower, by T / R. */
export const INDIKATOR_SEED = [
  {
    sasaran: 'S2 Meningkatnya kualitas pelayanan publik',
    nama: 'Nilai IKM',
    satuan: 'Nilai',
    T: 80n,
    R: 82n,
    akhir: 85n,
    min: false,
  },
  {
    sasaran: 'S3 Meningkatnya lingkungan daerah yang kondusif',
    nama: 'Angka Kriminalitas',
    satuan: 'Angka',
    T: 20n,
    R: 18n,
    akhir: 5n,
    min: true,
  },
  {
    sasaran: 'S4 Meningkatnya peran lembaga kemasyarakatan',
    nama: 'Tingkat pertumbuhan usaha/kelompok usaha baru',
    satuan: 'Persentase',
    T: 25n,
    R: 20n,
    akhir: 35n,
    min: false,
  },
] as const;
