/** What begins a note under a table: its source, a remark, the key of a mark. */
const CATATAN =
  /^(?:\(?\*{1,4}\)?|[¹²³⁴⁵⁶⁷⁸⁹]\)?|\d\)|†|‡)\s*\p{L}|^(?:sumber(?: data)?|catatan|keterangan|ket\.?|note|cat\.?|n\.?b\.?)\s*:|^sumber (?:data|dari|diolah)\b/iu;
/** What a note says of the whole table, wherever it stands. */
const ATURAN =
  /(?:maksimal|dibatasi|paling tinggi) ?(?:100|110|120)|(?:makin|lebih) (?:rendah|kecil|sedikit|tinggi|besar|banyak),? (?:maka )?(?:semakin|makin|lebih) baik/i;
/** What begins the block of signatures, or is a line of it. */
const TANDA_TANGAN =
  /^(?:mengetahui|menyetujui|disahkan|dibuat oleh|disusun oleh|diperiksa oleh|an?\.n\.? |plt\.? |plh\.? |nip\b|nrp\b|ttd\b|pihak (?:pertama|kedua)|(?:kepala|sekretaris|camat|lurah|bupati|wali ?kota|gubernur|inspektur|direktur|bendahara|pengguna anggaran|kuasa pengguna|pejabat pelaksana|pembina)\b.{0,60}$)|^\p{Lu}[\p{L} .]{2,40}, ?(?:\d{1,2}|\.{2,}|…)? ?(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)\p{L}* ?(?:19|20)\d{2}$/iu;
/** No note is longer; what is, is a paragraph. */
const CATATAN_TERPANJANG = 400;

/** Whether a line is a note under a table. */
export const apakahCatatan = (teks: string): boolean =>
  teks.length <= CATATAN_TERPANJANG && (CATATAN.test(teks) || (teks.length <= 160 && ATURAN.test(teks)));

/** Whether a line belongs to the signatures under a table. */
export const apakahTandaTangan = (teks: string): boolean => teks.length <= 120 && TANDA_TANGAN.test(teks);
