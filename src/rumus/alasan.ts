import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { pastikanBentuk, teks } from '../angka/bentuk.js';
import { sebutNilai } from '../angka/sebut-nilai.js';
import { maksud } from '../angka/tolak-opsi.js';
import { pastikanPilihan } from './pastikan-opsi.js';

/** The languages of messages. */
export const BAHASA = ['id', 'en'] as const;
/** Language of a message. */
export type Bahasa = (typeof BAHASA)[number];

/** One text in both languages. */
export type Dwibahasa = Readonly<Record<Bahasa, string>>;

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
  'toleransi-tak-sah': {
    id: 'toleransi harus di atas 0 persen dari target',
    en: 'the tolerance must be above 0 percent of the target',
  },
  'pagu-kosong': {
    id: 'pagu belum ada; isi pagunya (pagu sasaran adalah pagu program yang ditautkan kepadanya)',
    en: 'the pagu (budget ceiling) is missing; fill it in (that of a sasaran is of the programs linked to it)',
  },
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
  'target-akhir-rentang': {
    id: 'target akhir berupa rentang; kemajuan dari kondisi awal memerlukan satu angka',
    en: 'the end target is a range; progress from the baseline needs one figure',
  },
  'jenis-renstra-kosong': {
    id: 'belum ditentukan apakah realisasi antartahun dijumlahkan (akumulasi) atau dipakai nilai terakhirnya (nilai-akhir)',
    en: 'it is not said whether the years add up (akumulasi) or the last value stands (nilai-akhir)',
  },
  'target-akhir-sama-kondisi-awal': {
    id: 'target akhir sama dengan kondisi awal, jadi tidak ada jarak yang dapat ditempuh',
    en: 'the end target equals the baseline, so there is no distance to cover',
  },
  'pembanding-kosong': {
    id: 'angka pembanding belum diisi; isi pembanding pada indikatornya bila datanya ada',
    en: 'there is no comparison figure; fill in pembanding if the data exist',
  },
  'kondisi-awal-kosong': { id: 'kondisi awal belum diisi', en: 'the baseline is missing' },
  'nilai-lalu-kosong': {
    id: 'nilai tahun sebelumnya tidak ada',
    en: "the previous year's value is missing",
  },
  'nilai-ini-kosong': { id: 'nilai tahun ini tidak ada', en: "this year's value is missing" },
  'nilai-lalu-nol': {
    id: 'nilai tahun sebelumnya 0, pertumbuhan tidak terdefinisi; selisihnya tetap dapat dibaca',
    en: "the previous year's value is 0, growth is not defined; the difference still holds",
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
  'bobot-negatif': { id: 'ada bobot negatif; periksa tandanya', en: 'a weight is negative; check its sign' },
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
  'banyak-tahun-tak-sah': {
    id: 'banyaknya tahun rencana harus di atas 0',
    en: 'the number of plan years must be above 0',
  },
  'realisasi-lalu-kosong': {
    id: 'realisasi sampai tahun lalu belum diisi; isi 0 bila ini tahun pertama rencana',
    en: "the realisasi up to last year is missing; enter 0 in the plan's first year",
  },
  'rak-kosong': { id: 'rencana anggaran kas (RAK) belum diisi', en: 'the cash plan (RAK) is missing' },
  'rak-nol': { id: 'rencana anggaran kas 0 tidak dapat menjadi pembagi', en: 'a cash plan of 0 cannot divide' },
  'rak-negatif': {
    id: 'rencana anggaran kas negatif; periksa tandanya',
    en: 'the cash plan is negative; check its sign',
  },
  'capaian-lalu-tidak-positif': {
    id: 'capaian tahun lalu harus di atas 0 agar perubahannya dapat dipersenkan; selisih poinnya tetap dapat dibaca',
    en: "last year's achievement must be above 0 for a percentage change; the difference in points still holds",
  },
  'capaian-negatif': { id: 'capaian negatif tidak diatur di sini', en: 'a negative achievement is not defined here' },
  'pagu-capaian-nol': {
    id: 'jumlah pagu × capaian 0, jadi tidak dapat menjadi pembagi',
    en: 'pagu × achievement adds up to 0 and cannot divide',
  },
  'volume-tidak-positif': {
    id: 'volume keluaran harus di atas 0 agar ada biaya per keluaran',
    en: 'the output volume must be above 0 for a cost per output',
  },
  'volume-kosong': { id: 'volume keluaran belum diisi', en: 'the output volume is missing' },
  'efisiensi-kosong': { id: 'efisiensi tidak terukur', en: 'efficiency is not measurable' },
  'bobot-kosong': { id: 'ada bobot yang belum diisi', en: 'a weight is missing' },
  'bobot-tidak-seratus': {
    id: 'jumlah bobot bukan 100; periksa bobotnya',
    en: 'the weights do not add up to 100; check them',
  },
  'jawaban-kosong': { id: 'tidak ada jawaban pada unsur ini', en: 'this element has no answers' },
  'jawaban-di-luar-skala': {
    id: 'ada jawaban di luar skala 1 sampai 4; periksa isian kuesionernya',
    en: 'an answer is outside the scale 1 to 4; check the questionnaires',
  },
  'perlu-pecahan': {
    id: 'angkanya terlalu dekat dengan batas pembulatan bagi bilangan basis data ini; hitung dengan pustaka',
    en: 'the figure is too close to where the rounding turns for the numbers of this database; compute it with the library',
  },
  'di-luar-jangkauan': {
    id: 'basis data ini tidak dapat membacanya tanpa memotong: bukan angka, terlalu besar, atau desimalnya melebihi desimalMasukan',
    en: 'this database cannot read it without cutting: not a number, too large, or with more decimals than desimalMasukan',
  },
  'polarisasi-tak-dikenal': {
    id: 'isi kolom polarisasinya tidak ada dalam peta; lengkapi peta atau kolomnya',
    en: 'the value of the polarity column is not in the mapping; complete the mapping or the column',
  },
  'penilaian-belum-lengkap': {
    id: 'ada bagian yang belum dinilai; jumlah tidak dihitung dari sebagian',
    en: 'a part has not been assessed; a total is not computed from some of its parts',
  },
} as const satisfies Record<string, Record<Bahasa, string>>;

/** Machine-readable reason why a figure is not measurable. */
export type KodeAlasan = keyof typeof daftarAlasan;

/**
 * The reason in words. Throws `ArgumenTidakSah` for a code or language that does not exist.
 *
 * @example
 * pesanAlasan('pagu-nol') // => 'pagu 0 tidak dapat menjadi pembagi'
 */
export function pesanAlasan(kode: KodeAlasan, bahasa: Bahasa = 'id'): string {
  pastikanBentuk('pesanAlasan', 'kode', kode, teks);
  const alasan = Object.hasOwn(daftarAlasan, kode) ? daftarAlasan[kode] : undefined;
  if (alasan === undefined) {
    const dekat = maksud(kode, Object.keys(daftarAlasan));
    throw new ArgumenTidakSah(`kode: ${sebutNilai(kode)} bukan kode alasan yang dikenal${dekat}; lihat daftarAlasan.`);
  }
  pastikanPilihan('bahasa', bahasa, BAHASA);
  return alasan[bahasa];
}
