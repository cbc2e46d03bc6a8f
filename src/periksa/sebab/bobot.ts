/**
 * Every weight by which figures are blamed, in one place. Causes as set by `bench:periksa` of 25 November 2026 (300 errors a kind); net and
 * thresholds by the trial of 26 November 2026 on reports generated with fresh seeds and on real tables. None is tuned on one file.
 */

/** How plausible each cause is where it fits, 0 to 1, before chance is taken off. */
export const BOBOT_SEBAB = {
  'angka-rusak': 0.97,
  'aturan-lain': 0.9,
  'baris-terlewat': 0.95,
  'belum-dihitung': 0.8,
  'dua-baris-terlewat': 0.6,
  'digit-ganda': 0.85,
  'digit-hilang': 0.8,
  'digit-salah': 0.75,
  // Not so much that it makes an error of what is only assumed.
  'digit-sedikit': 0.49,
  'digit-tertukar': 0.9,
  'faktor-satuan': 0.92,
  'naskah-lama': 0.7,
  'naskah-tanpa-tabel': 0.6,
  'naskah-entah': 0.4,
  'nilai-tetangga': 0.88,
  'tetangga-salah-ketik': 0.5,
  'pembulatan-bagian': 0.93,
  'pemisah-lazim': 0.97,
  'pemisah-tanpa-lazim': 0.9,
  'pemisah-tak-lazim': 0.6,
  'peringkat-tertukar': 0.9,
  'persen-vs-poin': 0.98,
  'rata-rata-persen': 0.97,
  tanda: 0.95,
  terpotong: 0.9,
  tertukar: 0.95,
  'total-bersama': 0.85,
  'total-berubah': 0.8,
  'total-entah': 0.3,
} as const;

/** What speaks for and against one explanation of what does not hold; a broken relation that it mends counts 1. */
export const BOBOT_PELAKU = {
  /** A relation that holds and that the correction breaks. */
  pecah: 0.9,
  /** A mean of computed figures that holds: it was taken after the slip. */
  rataPecah: 0.4,
  /** A relation that holds but for the rounding of its parts, and that the correction makes hold. */
  goyah: 0.3,
  total: 0.3,
  turunan: 0.25,
  /** The best cause, by its score. */
  sebab: 0.7,
  /** The same for one that only says where else the figure stands: right figures stand elsewhere too. */
  salinan: 0.3,
  /** The corrected figure lies where the others of its column do and the printed one does not, or the other way round. */
  kisaran: 0.3,
  /** The corrected score stands where its rank says and the printed one does not, or the other way round: as good as a relation. */
  urut: 1,
  /** A step in how oddly the figure is printed: malformed is three. */
  janggal: 0.2,
  /** The corrected figure is that of three others of the column and more, or the printed one is. */
  sekawan: 0.3,
  /** The corrected figure is of the same order as the others of its kind in the row, the printed one of another. */
  wajar: 0.3,
  /** No single printed figure would do, or none that fits its column. */
  tanpaNilai: 0.35,
  /** An input that is stated once, in a sentence, and that nothing explains. */
  kalimat: 0.8,
} as const;

/** A correction is certain where the next best is this far behind, or where it mends two relations. */
export const JARAK_PASTI = 0.5;
/** So far behind where another figure of its kind is named for the same slip. */
export const JARAK_SEJENIS = 0.75;
/** So far behind where something that holds speaks against the best. */
export const JARAK_DIBANTAH = 1.5;
export const BERES_PASTI = 2;
/** Below this two explanations are alike, and a total or computed figure is named first. */
export const JARAK_SETARA = 0.1;

/** An explanation that is worth less breaks as much as it mends. */
export const NETO_TERKECIL = 0.3;

/** Nats of a relation until they are counted from its rows: shown by the table, only assumed, or also explained by an accepted policy. */
export const BERAT_RELASI = { terbukti: 8, dianggap: 4, ragu: 2.5 } as const;
/** A relation of so many nats says nothing; of so many it counts in full. */
export const BERAT_KOSONG = 2;
export const BERAT_PENUH = 8;
