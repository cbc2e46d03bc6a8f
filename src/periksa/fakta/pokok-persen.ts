/**
 * What a percentage is of, named but not printed, before something else begins: `# persen dari pagu dan belanja sosial #`, `# persen dari targetnya,
 * sedangkan retribusi #`, `# persen dari target) dan PMDN #`. `Anggaran Pendapatan dan Belanja Daerah` is one name.
 */
const POKOK_TANPA_ANGKA =
  /^[^\S\n]{0,3}(?:dari|terhadap) [^\d.;!?\n()]{0,60}\)|^[^\S\n]{0,3}\)?[^\S\n]{0,3}(?:dari|terhadap) [^\d.;!?\n]{0,60}?(?:\b(?:pagu|target|anggaran|alokasi|rencana)(?:nya)?[,)]{0,2} (?:dan|serta|(?:yang )?(?:terdiri|terbagi|meliputi|mencakup)) |,? (?:sedangkan|sementara|adapun|begitu pula|demikian pula) |(?<!pendapatan),? (?:dan|serta) (?:untuk |pada )?(?:belanja|pendapatan|transfer|penerimaan|pengeluaran|realisasi|program|kegiatan)\b)/iu;

/** The words before a figure without those that say what the percentage before it is of, where that was named there and the figure is another's. */
export const sesudahPokok = (kata: string): string => kata.replace(POKOK_TANPA_ANGKA, ' ');

/** Whether a figure is not what the percentage before it is of, though words say what that is. */
export const pokokLain = (kata: string): boolean => POKOK_TANPA_ANGKA.test(kata) || HAL_BARU.test(kata);

/** `# persen dari pagu, sisa #`, `dari seluruh desa telah ODF, # desa belum`: behind the comma something else is told. */
const HAL_BARU =
  /^[^\S\n]{0,3}\)?[^\S\n]{0,3}(?:dari|terhadap) [^\d.;!?\n,]{0,60}[,;]\s{0,3}(?:$|(?!(?:yaitu|yakni|sebesar|senilai|sebanyak|sejumlah|atau|Rp)\b)\p{L})/iu;
