/** A part of a budget with its items; money in millions, `masuk` for what comes in. */
export interface Bagian {
  readonly nama: string;
  readonly masuk?: boolean;
  readonly juta?: readonly [number, number];
  readonly anak?: readonly Bagian[];
}

const pos = (nama: string, min: number, maks: number, masuk = false): Bagian => ({ nama, juta: [min, maks], masuk });
const masuk = (nama: string, min: number, maks: number): Bagian => pos(nama, min, maks, true);

export const POS_DAERAH: readonly [Bagian, Bagian] = [
  {
    nama: 'Pendapatan',
    anak: [
      {
        nama: 'Pendapatan Asli Daerah',
        anak: [
          masuk('Pajak Daerah', 8000, 90_000),
          masuk('Retribusi Daerah', 2000, 15_000),
          masuk('Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan', 1000, 9000),
          masuk('Lain-lain PAD yang Sah', 4000, 60_000),
        ],
      },
      {
        nama: 'Pendapatan Transfer',
        anak: [
          masuk('Dana Bagi Hasil', 20_000, 90_000),
          masuk('Dana Alokasi Umum', 300_000, 700_000),
          masuk('Dana Alokasi Khusus', 40_000, 180_000),
          masuk('Dana Insentif Daerah', 5000, 30_000),
        ],
      },
      {
        nama: 'Lain-lain Pendapatan Daerah yang Sah',
        anak: [masuk('Pendapatan Hibah', 500, 9000), masuk('Pendapatan Lainnya', 2000, 30_000)],
      },
    ],
  },
  {
    nama: 'Belanja',
    anak: [
      {
        nama: 'Belanja Operasi',
        anak: [
          pos('Belanja Pegawai', 200_000, 450_000),
          pos('Belanja Barang dan Jasa', 90_000, 260_000),
          pos('Belanja Hibah', 3000, 30_000),
          pos('Belanja Bantuan Sosial', 400, 9000),
        ],
      },
      {
        nama: 'Belanja Modal',
        anak: [
          pos('Belanja Modal Tanah', 400, 9000),
          pos('Belanja Modal Peralatan dan Mesin', 8000, 50_000),
          pos('Belanja Modal Gedung dan Bangunan', 9000, 90_000),
          pos('Belanja Modal Jalan, Irigasi dan Jaringan', 9000, 120_000),
        ],
      },
      {
        nama: 'Belanja Tidak Terduga',
        anak: [pos('Belanja Tak Terduga', 500, 8000), pos('Belanja Tak Terduga Lainnya', 100, 900)],
      },
    ],
  },
];

export const POS_DESA: readonly [Bagian, Bagian] = [
  {
    nama: 'Pendapatan',
    anak: [
      {
        nama: 'Pendapatan Asli Desa',
        anak: [
          masuk('Hasil Usaha Desa', 5, 90),
          masuk('Swadaya, Partisipasi dan Gotong Royong', 2, 30),
          masuk('Lain-lain Pendapatan Asli Desa', 1, 20),
        ],
      },
      {
        nama: 'Pendapatan Transfer',
        anak: [
          masuk('Dana Desa', 600, 1300),
          masuk('Alokasi Dana Desa', 300, 900),
          masuk('Bagi Hasil Pajak dan Retribusi', 10, 90),
          masuk('Bantuan Keuangan Provinsi', 20, 150),
        ],
      },
      { nama: 'Pendapatan Lain-lain', anak: [masuk('Bunga Bank', 1, 6), masuk('Pendapatan Lain yang Sah', 1, 12)] },
    ],
  },
  {
    nama: 'Belanja',
    anak: [
      {
        nama: 'Bidang Penyelenggaraan Pemerintahan Desa',
        anak: [
          pos('Penghasilan Tetap dan Tunjangan Aparatur', 200, 450),
          pos('Operasional Pemerintah Desa', 30, 120),
          pos('Tunjangan BPD', 10, 60),
        ],
      },
      {
        nama: 'Bidang Pelaksanaan Pembangunan Desa',
        anak: [
          pos('Penyelenggaraan Posyandu', 10, 60),
          pos('Pembangunan Jalan Usaha Tani', 100, 500),
          pos('Penyelenggaraan PAUD', 8, 50),
          pos('Pemeliharaan Sanitasi Permukiman', 10, 90),
        ],
      },
      {
        nama: 'Bidang Pembinaan Kemasyarakatan',
        anak: [
          pos('Pembinaan PKK', 5, 30),
          pos('Pembinaan Karang Taruna', 4, 25),
          pos('Pembinaan Lembaga Adat', 3, 30),
        ],
      },
      {
        nama: 'Bidang Pemberdayaan Masyarakat',
        anak: [pos('Pelatihan Kelompok Tani', 8, 60), pos('Peningkatan Kapasitas Perangkat Desa', 5, 40)],
      },
      {
        nama: 'Bidang Penanggulangan Bencana, Darurat dan Mendesak',
        anak: [pos('Penanganan Keadaan Mendesak (BLT)', 60, 300), pos('Penanggulangan Bencana', 2, 40)],
      },
    ],
  },
];

export const PEMBIAYAAN: readonly [Bagian, Bagian] = [
  {
    nama: 'Penerimaan Pembiayaan',
    anak: [masuk('SiLPA Tahun Sebelumnya', 30, 900), masuk('Pencairan Dana Cadangan', 10, 300)],
  },
  {
    nama: 'Pengeluaran Pembiayaan',
    anak: [pos('Penyertaan Modal', 10, 200), pos('Pembentukan Dana Cadangan', 5, 100)],
  },
];
