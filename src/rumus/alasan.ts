/** Language of a message. */
export type Bahasa = 'id' | 'en';

/** Every reason why a figure cannot be measured, in both languages: what is missing and what to do. */
export const daftarAlasan = {
  'target-kosong': {
    id: 'target belum diisi; isi target pada Perjanjian Kinerja',
    en: 'the target is missing; fill it in from the performance agreement',
  },
  'realisasi-kosong': {
    id: 'realisasi belum tersedia; isi bila hasilnya sudah keluar',
    en: 'the realisasi is not available yet; fill it in once it is out',
  },
  'target-nol': {
    id: 'target 0 tidak dapat menjadi pembagi; pilih kebijakan targetNol bila target 0 memang dimaksud',
    en: 'a target of 0 cannot divide; choose a targetNol policy if 0 is really meant',
  },
  'target-negatif': {
    id: 'target negatif tidak diatur untuk indikator yang makin rendah makin baik',
    en: 'negative targets are not defined for lower-is-better indicators',
  },
  'realisasi-nol': {
    id: 'realisasi 0 tidak dapat menjadi pembagi pada cara rasio (T ÷ R)',
    en: 'a realisasi of 0 cannot divide under the ratio T ÷ R',
  },
  'realisasi-negatif': {
    id: 'realisasi negatif tidak diatur pada cara rasio (T ÷ R)',
    en: 'a negative realisasi is not defined under the ratio T ÷ R',
  },
  'terburuk-tak-sah': {
    id: 'nilai terburuk harus di atas 0 agar target 0 dapat diskalakan',
    en: 'the worst tolerable value must be above 0 to scale a target of 0',
  },
  'pagu-kosong': { id: 'pagu belum diisi', en: 'the pagu (budget ceiling) is missing' },
  'pagu-nol': { id: 'pagu 0 tidak dapat menjadi pembagi', en: 'a pagu of 0 cannot divide' },
  'pagu-negatif': { id: 'pagu negatif; periksa tandanya', en: 'the pagu is negative; check its sign' },
  'target-akhir-kosong': {
    id: 'target akhir Renstra/RPJMD belum diisi',
    en: 'the end target of the Renstra/RPJMD is missing',
  },
  'target-akhir-nol': { id: 'target akhir 0 tidak dapat menjadi pembagi', en: 'an end target of 0 cannot divide' },
  'target-akhir-negatif': {
    id: 'target akhir negatif tidak diatur untuk cara ini',
    en: 'a negative end target is not defined for this method',
  },
  'target-akhir-sama-kondisi-awal': {
    id: 'target akhir sama dengan kondisi awal, jadi tidak ada jarak yang dapat ditempuh',
    en: 'the end target equals the baseline, so there is no distance to cover',
  },
  'kondisi-awal-kosong': { id: 'kondisi awal belum diisi', en: 'the baseline is missing' },
  'nilai-lalu-kosong': {
    id: 'nilai tahun sebelumnya tidak ada',
    en: "the previous year's value is missing",
  },
  'nilai-ini-kosong': { id: 'nilai tahun ini tidak ada', en: "this year's value is missing" },
  'nilai-lalu-nol': {
    id: 'nilai tahun sebelumnya 0, pertumbuhan tidak terdefinisi; selisihnya tetap dapat dibaca',
    en: "the previous year's value is 0, growth is undefined; the difference still holds",
  },
  'nilai-tidak-positif': {
    id: 'rata-rata ukur menghendaki semua nilai di atas 0',
    en: 'a geometric mean needs all values above 0',
  },
  'kurang-dari-dua-tahun': {
    id: 'perlu nilai dari paling sedikit dua tahun',
    en: 'values of at least two years are needed',
  },
  'seri-berlubang': {
    id: 'ada tahun tanpa nilai di antara dua tahun yang bernilai',
    en: 'a year between two years with values has none',
  },
  'tidak-ada-yang-terukur': {
    id: 'tidak ada satu pun yang terukur',
    en: 'nothing here is measurable',
  },
  'bobot-nol': { id: 'jumlah bobot 0', en: 'the weights add up to 0' },
  'masukan-kosong': { id: 'ada masukan yang belum diisi', en: 'an input is missing' },
  'pembagi-nol': { id: 'pembagi bernilai 0', en: 'the divisor is 0' },
  'label-tak-dikenal': {
    id: 'label tidak ada dalam skala ordinalnya',
    en: 'the label is not in its ordinal scale',
  },
  'rentang-terbalik': {
    id: 'batas bawah rentang target lebih besar daripada batas atasnya',
    en: 'the lower bound of the target range exceeds its upper bound',
  },
  'nilai-kualitatif': {
    id: 'nilai berupa kata tanpa skala ordinal; beri skala ordinalnya atau skor angkanya',
    en: 'the value is a word without an ordinal scale; name the scale or give a score',
  },
  'periode-belum-lengkap': {
    id: 'ada periode bertarget yang realisasinya belum diisi (cara ketat)',
    en: 'a period with a target has no realisasi yet (strict mode)',
  },
  'capaian-terlapor': {
    id: 'capaian dicetak tanpa target dan realisasi, jadi tidak dapat dihitung ulang',
    en: 'the achievement was printed without target and realisasi and cannot be recomputed',
  },
  'capaian-kosong': { id: 'capaian tidak terukur', en: 'the achievement is not measurable' },
  'serapan-kosong': { id: 'serapan anggaran tidak terukur', en: 'budget absorption is not measurable' },
  'serapan-nol': { id: 'serapan 0 tidak dapat menjadi pembagi', en: 'an absorption of 0 cannot divide' },
  'gerbang-efisiensi': {
    id: 'efisiensi tidak diakui karena capaian belum memenuhi gerbangnya',
    en: 'efficiency is not claimed because the achievement does not pass the gate',
  },
} as const satisfies Record<string, Record<Bahasa, string>>;

/** Machine-readable reason why a figure is not measurable. */
export type KodeAlasan = keyof typeof daftarAlasan;

/**
 * The reason in words.
 *
 * @example
 * pesanAlasan('pagu-nol') // => 'pagu 0 tidak dapat menjadi pembagi'
 */
export function pesanAlasan(kode: KodeAlasan, bahasa: Bahasa = 'id'): string {
  return daftarAlasan[kode][bahasa];
}
