import type { DaftarKutipan } from '../../acuan/acuan.js';

/** What a column of an evaluation form holds. Numbers of columns shift between printings, so they are labels and never keys. */
export type KunciKolomEvaluasi =
  | 'nomor'
  | 'sasaran'
  | 'kode'
  | 'program-kegiatan'
  | 'indikator'
  | 'kondisi-awal'
  | 'target-akhir'
  | 'realisasi-sampai-tahun-lalu'
  | 'target-tahunan'
  | 'realisasi-triwulan-1'
  | 'realisasi-triwulan-2'
  | 'realisasi-triwulan-3'
  | 'realisasi-triwulan-4'
  | 'realisasi-tahun-ini'
  | 'tingkat-capaian-tahun-ini'
  | 'realisasi-sampai-tahun-ini'
  | 'tingkat-capaian-akhir'
  | 'target-per-tahun'
  | 'realisasi-per-tahun'
  | 'tingkat-capaian-per-tahun'
  | 'capaian-akhir'
  | 'penanggung-jawab'
  | 'keterangan';

/** One printing of a form: which number heads which column. */
export interface CetakanFormulir {
  readonly id: string;
  readonly nama: string;
  /** In print order: the number, or the first and last number of five yearly columns. */
  readonly kolom: readonly (readonly [nomor: string, kunci: KunciKolomEvaluasi])[];
  readonly kutipan: DaftarKutipan;
}

const awal = [
  ['1', 'nomor'],
  ['2', 'sasaran'],
  ['3', 'program-kegiatan'],
  ['4', 'indikator'],
] as const;

const triwulan = [
  ['8', 'realisasi-triwulan-1'],
  ['9', 'realisasi-triwulan-2'],
  ['10', 'realisasi-triwulan-3'],
  ['11', 'realisasi-triwulan-4'],
] as const;

const target = [
  ['5', 'target-akhir'],
  ['6', 'realisasi-sampai-tahun-lalu'],
  ['7', 'target-tahunan'],
] as const;

const perTahun = [
  ...awal,
  ['5', 'kondisi-awal'],
  ['6', 'target-akhir'],
  ['7-11', 'target-per-tahun'],
  ['12-16', 'realisasi-per-tahun'],
  ['17-21', 'tingkat-capaian-per-tahun'],
] as const;

/** The printings that are known, each with K and Rp under most columns. */
export const daftarCetakanFormulir: readonly CetakanFormulir[] = [
  {
    id: 'e81.subang',
    nama: 'E.81 evaluasi Renja, cetakan Subang',
    kolom: [
      ...awal,
      ...target,
      ...triwulan,
      ['12', 'realisasi-tahun-ini'],
      ['13', 'realisasi-sampai-tahun-ini'],
      ['14', 'tingkat-capaian-akhir'],
      ['15', 'penanggung-jawab'],
      ['16', 'keterangan'],
    ],
    kutipan: [{ acuan: 'subang-e81', tempat: 'formulir cetak', kedudukan: 'praktik' }],
  },
  {
    id: 'e81.wp-sipd',
    nama: 'E.81 evaluasi Renja, dengan tingkat capaian Renja',
    kolom: [
      ...awal,
      ...target,
      ...triwulan,
      ['12', 'realisasi-tahun-ini'],
      ['13', 'tingkat-capaian-tahun-ini'],
      ['14', 'realisasi-sampai-tahun-ini'],
      ['15', 'tingkat-capaian-akhir'],
      ['16', 'penanggung-jawab'],
      ['17', 'keterangan'],
    ],
    kutipan: [
      { acuan: 'wp-sipd', tempat: 'monev Renja, kepala tabel', kedudukan: 'praktik' },
      { acuan: 'e81-ekspor', tempat: 'kepala tabel', kedudukan: 'praktik' },
    ],
  },
  {
    id: 'e78.bengkulu-utara',
    nama: 'E.78 evaluasi RPJMD',
    kolom: [...perTahun, ['22', 'capaian-akhir'], ['23', 'penanggung-jawab']],
    kutipan: [{ acuan: 'bengkulu-utara-rpjmd', tempat: 'formulir evaluasi RPJMD', kedudukan: 'praktik' }],
  },
  {
    id: 'e79.jember',
    nama: 'E.79 evaluasi RKPD, cetakan Jember',
    kolom: [
      ['1', 'nomor'],
      ['2', 'sasaran'],
      ['3', 'kode'],
      ['4', 'program-kegiatan'],
      ['5', 'indikator'],
      ['6', 'target-akhir'],
      ['7', 'realisasi-sampai-tahun-lalu'],
      ['8', 'target-tahunan'],
      ['9', 'realisasi-triwulan-1'],
      ['10', 'realisasi-triwulan-2'],
      ['11', 'realisasi-triwulan-3'],
      ['12', 'realisasi-triwulan-4'],
      ['13', 'realisasi-tahun-ini'],
      ['14', 'tingkat-capaian-tahun-ini'],
      ['15', 'realisasi-sampai-tahun-ini'],
      ['16', 'tingkat-capaian-akhir'],
      ['17', 'penanggung-jawab'],
    ],
    kutipan: [{ acuan: 'jember-lkpj', tempat: 'Evaluasi terhadap Hasil RKPD, kepala tabel', kedudukan: 'praktik' }],
  },
  {
    id: 'e80.subang',
    nama: 'E.80 evaluasi Renstra, cetakan Subang, tanpa capaian akhir',
    kolom: [...perTahun, ['22', 'penanggung-jawab']],
    kutipan: [{ acuan: 'subang-e80', tempat: 'Formulir E.80, kepala tabel', kedudukan: 'praktik' }],
  },
];
