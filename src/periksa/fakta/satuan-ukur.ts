const TERUKUR = /^(?:%|persen|prosen|indeks|poin|nilai|skor|rasio|rata|tingkat|cakupan|tahun|predikat|kategori)/i;

/** Whether a unit, or the name of an indicator, says that its figures are measured or derived, and so never added up from period to period. */
export const terukur = (teks: string): boolean => TERUKUR.test(teks.trimStart());

/** Units of things that are counted one by one: none of them is rounded. */
const TERCACAH =
  /(?:^|[^\p{L}])(?:orang|jiwa|pegawai|guru|siswa|perkara|kasus|surat|dokumen|unit|buah|desa|kelurahan|kecamatan|kk)(?![\p{L}])/iu;

/** Whether a text says that its figures count something. */
export const tercacah = (teks: string): boolean => TERCACAH.test(teks.slice(0, 200));
