import type { KOLOM, NamaTabel } from './daftar-kolom.js';

/** What a column holds, in Indonesian; `wajib` where a row without it is refused. */
export interface ArtiKolom {
  readonly arti: string;
  readonly wajib?: true;
}

type ArtiTabel = { readonly [T in NamaTabel]: { readonly [J in (typeof KOLOM)[T][number]['jalur']]: ArtiKolom } };

const wajib = (arti: string): ArtiKolom => ({ arti, wajib: true });
const boleh = (arti: string): ArtiKolom => ({ arti });

const ID = boleh('kunci barisnya di aplikasi; baris tabel lain menunjuknya dengan id ini');
const SATU_PEMILIK = 'isi satu dari `sasaran`, `tujuan`, `program`';

/** What a row of each table stands for. */
export const ARTI_TABEL: Readonly<Record<NamaTabel, string>> = {
  tujuan: 'Tujuan Renstra.',
  sasaran: 'Sasaran, masing-masing di bawah satu tujuan.',
  indikator: 'Indikator milik sebuah sasaran, tujuan, program, kegiatan atau sub-kegiatan.',
  nilai: 'Target dan realisasi sebuah indikator: satu baris tiap tahun, dan satu baris tiap triwulan bila ada.',
  program: 'Program, kegiatan dan sub-kegiatan dalam satu tabel; tingkatnya terbaca dari kodenya.',
  sasaranProgram: 'Program yang mendukung sebuah sasaran.',
  anggaran:
    'Anggaran sebuah program, kegiatan atau sub-kegiatan: satu baris tiap tahun, dan satu baris tiap triwulan bila ada.',
};

/** What each column of each table is. */
export const ARTI_KOLOM: ArtiTabel = {
  tujuan: { '@id': ID, kode: wajib('kode tujuan, misalnya `T1`'), uraian: wajib('tujuan dalam kata-kata') },
  sasaran: {
    '@id': ID,
    kode: wajib('kode sasaran, misalnya `S1`'),
    uraian: wajib('sasaran dalam kata-kata'),
    '@tujuan': boleh('id atau kode tujuannya; boleh kosong bila hanya ada satu tujuan'),
    '@induk': boleh('nama lain bagi `tujuan`, seperti pada templat Excel'),
    catatan: boleh('catatan di bawah tabelnya'),
  },
  indikator: {
    '@id': ID,
    kode: wajib('kode, unik di antara indikator pemiliknya, misalnya `IK1`'),
    nama: wajib('yang diukur, seperti di Perjanjian Kinerja'),
    '@tujuan': boleh(`id atau kode tujuan pemiliknya; ${SATU_PEMILIK}`),
    '@sasaran': boleh(`id atau kode sasaran pemiliknya; ${SATU_PEMILIK}; boleh kosong bila hanya ada satu sasaran`),
    '@program': boleh(`id atau kode program, kegiatan atau sub-kegiatan pemiliknya; ${SATU_PEMILIK}`),
    '@induk': boleh('kode pemiliknya, apa pun itu, seperti pada templat Excel'),
    satuan: wajib('satuan, misalnya `%`, `nilai`, `dokumen`'),
    polarisasi: wajib(
      '`positif` (maximize: makin tinggi makin baik), `negatif` (minimize: makin rendah makin baik) atau `stabil` (stabilize: makin dekat target makin baik)',
    ),
    bobot: boleh('bobot dalam rata-rata berbobot, 0 atau lebih'),
    'kondisiAwal.nilai': boleh('nilai sebelum periode Renstra mulai'),
    'kondisiAwal.tahun': boleh('tahun kondisi awal'),
    'target.{tahun}': boleh('target tahun itu, misalnya `target_2025`; pengganti baris di tabel `nilai`'),
    'realisasi.{tahun}': boleh('realisasi tahun itu; pengganti baris di tabel `nilai`'),
    'capaianTerlapor.{tahun}': boleh('capaian tahun itu yang hanya diketahui hasilnya, dalam persen'),
    'targetAkhir.nilai': boleh('target akhir periode; kemajuan dihitung terhadapnya'),
    'targetAkhir.tahun': boleh('tahun target akhir; wajib bila `targetAkhir` diisi'),
    'targetAkhir.jenis': boleh(
      '`nilai-akhir` (nilai pada tahun terakhir) atau `akumulasi` (jumlah semua tahun); wajib bila `targetAkhir` diisi',
    ),
    '@konsolidasi': boleh(
      'cara triwulan menjadi angka setahun: `jumlah`, `rata-rata` atau `terakhir`; wajib bila ada nilai triwulan',
    ),
    ordinal: boleh('id skala ordinal bagi nilai berupa kata, misalnya `opini-bpk` bagi WTP'),
    targetMaksimal: boleh(
      '`ya` (juga 1 atau true) bila target adalah nilai tertinggi yang mungkin; selain itu `tidak`',
    ),
    nilaiTerburuk: boleh('nilai terburuk yang masih diterima, untuk target 0'),
    formulasi: boleh('cara realisasinya dihitung, dalam kata-kata'),
    sumberData: boleh('asal realisasinya'),
    penanggungJawab: boleh('unit kerja, bukan nama orang'),
    catatan: boleh('catatan di bawah tabelnya'),
  },
  nilai: {
    '@indikator': wajib('id atau kode indikatornya'),
    '@induk': boleh('kode pemilik indikatornya, bila kode indikator itu dipakai beberapa kali'),
    '@tahun': wajib('tahunnya'),
    '@triwulan': boleh('1 sampai 4; kosong untuk angka setahun'),
    target: boleh('target'),
    realisasi: boleh('realisasi; NULL berarti belum ada, bukan nol'),
    capaianTerlapor: boleh('capaian yang hanya diketahui hasilnya, dalam persen; hanya pada baris setahun'),
  },
  program: {
    '@id': ID,
    kode: wajib(
      '`7.01.01` program, `7.01.01.2.06` kegiatan, `7.01.01.2.06.0004` sub-kegiatan; induknya harus ada sebagai baris',
    ),
    nama: wajib('nama, seperti di DPA'),
    'anggaran.{tahun}.paguIndikatif': boleh('pagu indikatif tahun itu; pengganti baris di tabel `anggaran`'),
    'anggaran.{tahun}.pagu': boleh('pagu tahun itu, misalnya `pagu_2025`; pengganti baris di tabel `anggaran`'),
    'anggaran.{tahun}.realisasi': boleh('realisasi tahun itu; pengganti baris di tabel `anggaran`'),
  },
  sasaranProgram: {
    '@sasaran': wajib('id atau kode sasarannya'),
    '@program': wajib('id atau kode programnya'),
    porsi: boleh('persen anggaran program yang dihitung di sasaran ini, lebih dari 0 sampai 100; kosong berarti semua'),
  },
  anggaran: {
    '@kode': wajib('id atau kode program, kegiatan atau sub-kegiatannya'),
    '@tahun': wajib('tahunnya'),
    '@triwulan': boleh('1 sampai 4; kosong untuk angka setahun'),
    paguIndikatif: boleh('kerangka pendanaan Renstra, rupiah; hanya pada baris setahun'),
    pagu: boleh('pagu APBD yang dipakai (umumnya APBD Perubahan), rupiah; hanya pada baris setahun'),
    rak: boleh('rencana anggaran kas, rupiah; hanya pada baris triwulan'),
    realisasi: boleh('realisasi belanja, rupiah; pada baris triwulan belanja triwulan itu sendiri, tidak kumulatif'),
  },
};
