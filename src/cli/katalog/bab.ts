/** A chapter of the catalogue of formulas: what its formulas are for, in words for somebody who is no programmer. */
export interface Bab {
  /** The first part of the ids of its formulas. */
  readonly id: string;
  readonly judul: string;
  readonly kegunaan: string;
}

/** Every chapter, in the order of the catalogue. */
export const daftarBab: readonly Bab[] = [
  {
    id: 'capaian',
    judul: 'Capaian indikator',
    kegunaan:
      'Capaian membandingkan realisasi sebuah indikator dengan targetnya, dalam persen; 100 berarti tepat di target. Rumusnya bergantung pada arah indikator: makin tinggi makin baik (maximize), makin rendah makin baik (minimize), atau makin dekat dengan target makin baik (stabilize). Target berupa rentang, target 0 dan target negatif punya rumusnya sendiri.',
  },
  {
    id: 'waktu',
    judul: 'Perbandingan antarwaktu',
    kegunaan:
      'Membandingkan tahun ini dengan tahun lalu, menggabungkan bulan atau triwulan menjadi angka tahunan, dan mengukur seberapa jauh indikator sudah berjalan menuju target akhir Renstra atau RPJMD.',
  },
  {
    id: 'anggaran',
    judul: 'Anggaran',
    kegunaan:
      'Serapan, sisa, dan jumlah rupiah. Persentase tingkat atas dihitung dari jumlah rupiahnya, bukan dari rata-rata persentase di bawahnya, kecuali kebijakan laporan meminta lain.',
  },
  {
    id: 'efisiensi',
    judul: 'Efisiensi',
    kegunaan:
      'Membandingkan hasil dengan uang yang dipakai. Sisa anggaran baru disebut efisiensi bila capaiannya memenuhi gerbang (lazimnya 100%); anggaran yang tersisa karena target tidak tercapai bukan efisiensi.',
  },
  {
    id: 'gabungan',
    judul: 'Rata-rata dan gabungan',
    kegunaan:
      'Menggabungkan beberapa capaian menjadi satu angka: dari indikator ke sasaran, tujuan, dan instansi. Yang tidak terukur dikeluarkan dan dihitung banyaknya, bukan dianggap 0.',
  },
  {
    id: 'survei',
    judul: 'Survei kepuasan masyarakat',
    kegunaan: 'Dari jawaban kuesioner (1 sampai 4) ke nilai tiap unsur, indeks, dan nilai konversi 25 sampai 100.',
  },
  {
    id: 'evaluasi-akip',
    judul: 'Evaluasi AKIP (LKE)',
    kegunaan: 'Dari penilaian tiap kriteria pada lembar kerja evaluasi ke nilai AKIP instansi.',
  },
  {
    id: 'individu',
    judul: 'Kinerja individu',
    kegunaan: 'Mengubah capaian indikator kinerja individu menjadi nilai SKP menurut PermenPANRB 8/2021.',
  },
];
