import type { NamaTabel } from 'lkjip';

/**
 * How a column is kept. `angka` and `rupiah` are exact texts on both sides; `nilai` is what an indicator may have (a number, a label, a range, a score with
 * its letter), kept as JSON that never holds a bare number.
 */
export type JenisKolom = 'teks' | 'bulat' | 'ya-tidak' | 'angka' | 'rupiah' | 'nilai';

type Kolom = readonly [nama: string, jenis: JenisKolom, diBasisData?: string];

/** Tables in the order in which one may refer to another; names of columns are those of `keBaris`. */
export const TABEL: readonly { readonly nama: NamaTabel; readonly sql: string; readonly kolom: readonly Kolom[] }[] = [
  {
    nama: 'tujuan',
    sql: 'tujuan',
    kolom: [
      ['kode', 'teks'],
      ['uraian', 'teks'],
    ],
  },
  {
    nama: 'sasaran',
    sql: 'sasaran',
    kolom: [
      ['kode', 'teks'],
      ['uraian', 'teks'],
      ['tujuan', 'teks'],
      ['catatan', 'teks'],
    ],
  },
  {
    nama: 'program',
    sql: 'program',
    kolom: [
      ['kode', 'teks'],
      ['nama', 'teks'],
    ],
  },
  {
    nama: 'sasaranProgram',
    sql: 'sasaran_program',
    kolom: [
      ['sasaran', 'teks'],
      ['program', 'teks'],
      ['porsi', 'angka'],
    ],
  },
  {
    nama: 'indikator',
    sql: 'indikator',
    kolom: [
      ['id', 'bulat'],
      ['tujuan', 'teks'],
      ['sasaran', 'teks'],
      ['program', 'teks'],
      ['kode', 'teks'],
      ['nama', 'teks'],
      ['satuan', 'teks'],
      ['polarisasi', 'teks'],
      ['bobot', 'angka'],
      ['kondisiAwal', 'nilai', 'kondisi_awal'],
      ['tahunKondisiAwal', 'bulat', 'tahun_kondisi_awal'],
      ['targetAkhir', 'nilai', 'target_akhir'],
      ['tahunTargetAkhir', 'bulat', 'tahun_target_akhir'],
      ['jenisTargetAkhir', 'teks', 'jenis_target_akhir'],
      ['konsolidasi', 'teks'],
      ['ordinal', 'teks'],
      ['targetMaksimal', 'ya-tidak', 'target_maksimal'],
      ['nilaiTerburuk', 'angka', 'nilai_terburuk'],
      ['formulasi', 'teks'],
      ['sumberData', 'teks', 'sumber_data'],
      ['penanggungJawab', 'teks', 'penanggung_jawab'],
      ['catatan', 'teks'],
    ],
  },
  {
    nama: 'nilai',
    sql: 'nilai',
    kolom: [
      ['indikator', 'bulat'],
      ['tahun', 'bulat'],
      ['triwulan', 'bulat'],
      ['target', 'nilai'],
      ['realisasi', 'nilai'],
      ['capaianTerlapor', 'angka', 'capaian_terlapor'],
    ],
  },
  {
    nama: 'anggaran',
    sql: 'anggaran',
    kolom: [
      ['kode', 'teks'],
      ['tahun', 'bulat'],
      ['triwulan', 'bulat'],
      ['paguIndikatif', 'rupiah', 'pagu_indikatif'],
      ['pagu', 'rupiah'],
      ['rak', 'rupiah'],
      ['realisasi', 'rupiah'],
    ],
  },
];

export const NAMA_TABEL = TABEL.map((t) => t.nama);
export const namaSql = ([nama, , diBasisData]: Kolom): string => diBasisData ?? nama;
