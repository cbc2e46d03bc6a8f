/** What a column is for. Text roles name a row; the others hold figures. */
export type PeranTeks = 'nomor' | 'kode' | 'uraian' | 'satuan' | 'predikat' | 'keterangan';

export type PeranAngka =
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'pagu'
  | 'realisasi-anggaran'
  | 'serapan'
  | 'persen'
  | 'sisa'
  | 'target-akhir'
  | 'kemajuan'
  | 'kondisi-awal'
  | 'kondisi-akhir'
  | 'efisiensi'
  | 'bobot'
  | 'nilai'
  | 'pertumbuhan'
  | 'selisih'
  | 'jumlah'
  | 'rata-rata';

export type Peran = PeranTeks | PeranAngka;
