import { AngkaJson, AngkaTakNegatif, Tahun, Teks } from '../../../model/nilai.js';
import { daftarOrdinal } from '../../../model/ordinal.js';
import { maksudPolarisasi } from '../../../rumus/kata-polarisasi.js';
import { JENIS_KONDISI_AKHIR, POLARISASI } from '../../../rumus/opsi.js';
import { isianAngka } from '../isian/angka.js';
import { isianKode } from '../isian/kode.js';
import { isianNilai } from '../isian/nilai.js';
import { isianKata, isianPilihan } from '../isian/pilihan.js';
import { isianTeks } from '../isian/teks.js';
import { validasiAngka, validasiTahun, validasiTakNegatif } from '../isian/validasi.js';
import { type LembarTemplat, TAHUN } from '../kolom.js';
import { kolomKebijakan } from './kebijakan.js';

/** What a row of the sheet stands for; the value is its kind in the model. */
export const JENIS_BARIS = [
  ['tujuan', 'Tujuan'],
  ['sasaran', 'Sasaran'],
  ['indikator-tujuan', 'Indikator tujuan'],
  ['indikator-sasaran', 'Indikator sasaran'],
  ['indikator-program', 'Indikator program'],
  ['indikator-kegiatan', 'Indikator kegiatan'],
  ['indikator-sub-kegiatan', 'Indikator sub-kegiatan'],
] as const;

/** Kind of a row of the sheet Kinerja. */
export type JenisBaris = (typeof JENIS_BARIS)[number][0];

const tahun = isianAngka(Tahun, { format: '0', validasi: validasiTahun, ganti: 2000 });
const teks = isianTeks(Teks);

/** Tujuan, sasaran and every indicator, one a row. */
export const lembarKinerja: LembarTemplat = {
  nama: 'Kinerja',
  judul: 'Tujuan, Sasaran dan Indikator Kinerja',
  hint: 'Satu baris satu tujuan, sasaran atau indikator. Kosong berarti belum diisi; "-" berarti sudah dipastikan belum ada. Keduanya bukan nol.',
  beku: 4,
  wajib: true,
  lebarHalaman: 3,
  kosong: 150,
  kolom: [
    {
      kunci: 'jenis',
      judul: 'Jenis',
      isian: isianPilihan(JENIS_BARIS),
      lebar: 20,
      wajib: true,
      ket: 'Apa yang ditulis pada baris ini: tujuan, sasaran, atau indikator dari suatu tingkat.',
    },
    {
      kunci: 'kode',
      judul: 'Kode',
      isian: isianKode(Teks.max(60)),
      lebar: 20,
      wajib: true,
      ket: 'Kode, misalnya T1, S1, IK1. Tujuan dan sasaran: unik; indikator: unik di antara indikator pemiliknya.',
    },
    {
      kunci: 'uraian',
      judul: 'Uraian',
      isian: teks,
      lebar: 36,
      bungkus: true,
      wajib: true,
      ket: 'Bunyi tujuan atau sasaran, atau nama indikator.',
    },
    {
      kunci: 'induk',
      judul: 'Kode induk',
      isian: isianKode(Teks),
      lebar: 18,
      ket: 'Sasaran: kode tujuannya. Indikator: kode tujuan, sasaran, program, kegiatan atau sub-kegiatan pemiliknya. Bila kosong: tujuan atau sasaran terdekat di atasnya.',
    },
    {
      kunci: 'satuan',
      judul: 'Satuan',
      isian: isianTeks(Teks.max(100)),
      lebar: 13,
      wajib: true,
      ket: 'Misalnya %, nilai, dokumen. Wajib bagi indikator.',
    },
    {
      kunci: 'polarisasi',
      judul: 'Polarisasi',
      isian: isianKata(POLARISASI, maksudPolarisasi),
      lebar: 12,
      wajib: true,
      ket: 'maximize: makin tinggi makin baik; minimize: makin rendah makin baik; stabilize: makin dekat target makin baik. Wajib bagi indikator.',
    },
    {
      kunci: 'bobot',
      judul: 'Bobot',
      isian: isianAngka(AngkaTakNegatif, { validasi: validasiTakNegatif }),
      lebar: 9,
      ket: 'Bobot dalam rata-rata berbobot; 0 atau lebih.',
    },
    {
      kunci: 'kondisiAwal.nilai',
      judul: 'Kondisi awal',
      isian: isianNilai('realisasi'),
      lebar: 11,
      ket: 'Nilai sebelum periode Renstra dimulai.',
    },
    {
      kunci: 'kondisiAwal.tahun',
      judul: 'Tahun kondisi awal',
      isian: tahun,
      lebar: 10,
      ket: 'Tahun kondisi awal itu.',
    },
    {
      kunci: `target.${TAHUN}`,
      judul: 'Target',
      isian: isianNilai('target'),
      lebar: 10,
      ket: 'Target tahun itu: 82,5; 65 (B); kata dari skala ordinal (WTP); rentang 80–90; "-" bila memang tidak ada.',
    },
    {
      kunci: `realisasi.${TAHUN}`,
      judul: 'Realisasi',
      isian: isianNilai('realisasi'),
      lebar: 10,
      ket: 'Realisasi tahun itu, ditulis seperti targetnya; "-" bila dipastikan belum tersedia.',
    },
    {
      kunci: `capaianTerlapor.${TAHUN}`,
      judul: 'Capaian terlapor',
      isian: isianAngka(AngkaJson, { validasi: validasiAngka }),
      lebar: 10,
      jarang: true,
      ket: 'Capaian (%) yang pernah dicetak tanpa target dan realisasinya.',
    },
    {
      kunci: 'targetAkhir.nilai',
      judul: 'Target akhir',
      isian: isianNilai('target'),
      lebar: 10,
      ket: 'Target pada akhir periode Renstra.',
    },
    {
      kunci: 'targetAkhir.tahun',
      judul: 'Tahun target akhir',
      isian: tahun,
      lebar: 10,
      ket: 'Tahun target akhir itu.',
    },
    {
      kunci: 'targetAkhir.jenis',
      judul: 'Jenis target akhir',
      isian: isianKata(JENIS_KONDISI_AKHIR),
      lebar: 12,
      ket: 'nilai-akhir: keadaan pada tahun terakhir; akumulasi: jumlah semua tahun.',
    },
    {
      kunci: 'ordinal',
      judul: 'Skala ordinal',
      isian: isianTeks(Teks.max(60), {
        type: 'list',
        values: daftarOrdinal.map((o) => o.id),
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: 'Skala ordinal',
        errorMessage: 'Pilih dari daftar, atau tulis peta labelnya di lembar Ordinal.',
      }),
      lebar: 14,
      ket: 'Bila nilai indikator berupa kata (WTP, BB): skala yang memuat kata itu. Skala sendiri ditulis di lembar Ordinal, dan sel ini dikosongkan.',
    },
    {
      kunci: 'targetMaksimal',
      judul: 'Target maksimal',
      isian: isianPilihan([
        [true, 'Ya'],
        [false, 'Tidak'],
      ]),
      lebar: 10,
      ket: 'Ya bila target adalah nilai tertinggi yang mungkin.',
    },
    {
      kunci: 'nilaiTerburuk',
      judul: 'Nilai terburuk',
      isian: isianAngka(AngkaJson, { validasi: validasiAngka, bersatuan: true }),
      lebar: 10,
      ket: 'Nilai terburuk yang masih diterima, untuk indikator bertarget 0.',
    },
    ...kolomKebijakan,
    {
      kunci: 'formulasi',
      judul: 'Formulasi',
      isian: teks,
      lebar: 30,
      bungkus: true,
      ket: 'Cara menghitung indikator.',
    },
    { kunci: 'sumberData', judul: 'Sumber data', isian: teks, lebar: 24, bungkus: true, ket: 'Dari mana datanya.' },
    {
      kunci: 'penanggungJawab',
      judul: 'Penanggung jawab',
      isian: teks,
      lebar: 24,
      bungkus: true,
      ket: 'Unit kerja, bukan nama orang.',
    },
    {
      kunci: 'catatan',
      judul: 'Catatan',
      isian: teks,
      lebar: 36,
      bungkus: true,
      ket: 'Sebab, kendala, keadaan data. Berlaku bagi sasaran dan indikator.',
    },
  ],
};
