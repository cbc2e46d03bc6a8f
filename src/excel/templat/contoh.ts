import type { NamaLembarBaris } from './lembar/daftar.js';
import type { IsiBaris } from './pecah-laporan.js';

/** Example rows of an empty template, marked as such; they are left out when it is read. */
export function contohBaris(tahun: number, tahunAkhir: number): Partial<Record<NamaLembarBaris, readonly IsiBaris[]>> {
  return {
    Kinerja: [
      { jenis: 'tujuan', kode: 'T1', uraian: 'Meningkatnya mutu pelayanan publik' },
      { jenis: 'sasaran', kode: 'S1', uraian: 'Meningkatnya kepuasan masyarakat', induk: 'T1' },
      {
        jenis: 'indikator-sasaran',
        kode: 'S1.IK1',
        uraian: 'Indeks Kepuasan Masyarakat',
        induk: 'S1',
        satuan: 'nilai',
        polarisasi: 'maximize',
        target: { [tahun]: 80 },
        realisasi: { [tahun]: 82 },
        targetAkhir: { nilai: 85, tahun: tahunAkhir, jenis: 'nilai-akhir' },
        penanggungJawab: 'Seksi Pelayanan',
      },
    ],
    Triwulan: [
      {
        indikator: 'S1.IK1',
        tahun,
        konsolidasi: 'terakhir',
        target: [null, 80, null, 80],
        realisasi: [null, 81, null, 82],
      },
    ],
    'Sasaran-Program': [{ sasaran: 'S1', program: '7.01.01', porsi: 100 }],
    Anggaran: [
      { kode: '7.01.01', nama: 'Program Penunjang Urusan Pemerintahan Daerah' },
      { kode: '7.01.01.2.06', nama: 'Administrasi Umum Perangkat Daerah' },
      {
        kode: '7.01.01.2.06.0004',
        nama: 'Penyediaan Bahan Logistik Kantor',
        anggaran: { [tahun]: { paguIndikatif: 90_000_000, pagu: 100_000_000, realisasi: 95_000_000 } },
      },
    ],
    'Anggaran Triwulan': [{ kode: '7.01.01.2.06.0004', tahun, rak: [25_000_000, 25_000_000, 25_000_000, 25_000_000] }],
    Belanja: [
      { jenis: 'kelompok', uraian: 'Belanja Operasi' },
      {
        jenis: 'rincian',
        uraian: 'Belanja Barang dan Jasa',
        anggaran: { [tahun]: { pagu: 100_000_000, realisasi: 95_000_000 } },
      },
    ],
    Pembanding: [{ indikator: 'S1.IK1', jenis: 'kabupaten', nama: 'Rata-rata kabupaten', tahun, nilai: 81.5 }],
    Ordinal: [{ indikator: 'S1.IK2', label: 'Baik', angka: 3 }],
  };
}
