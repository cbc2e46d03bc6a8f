/** Kinds of files that `periksa` reads. */
export type JenisBuku = 'json' | 'markdown' | 'lembar' | 'word';

/** Which kind an extension stands for; what a workbook really is, its content tells. */
export const JENIS_BUKU: ReadonlyMap<string, JenisBuku> = new Map([
  ['.json', 'json'],
  ['.csv', 'lembar'],
  ['.tsv', 'lembar'],
  ['.md', 'markdown'],
  ['.xlsx', 'lembar'],
  ['.xlsm', 'lembar'],
  ['.xlsb', 'lembar'],
  ['.xls', 'lembar'],
  ['.ods', 'lembar'],
  ['.docx', 'word'],
]);

/** Kinds of reports that are not read, and what to do with them. */
export const SARAN_JENIS: ReadonlyMap<string, string> = new Map([
  ['.pdf', 'PDF belum dibaca; buka di Word atau LibreOffice lalu simpan sebagai .docx, atau salin tabelnya ke .xlsx.'],
  ['.doc', 'Word lama belum dibaca; buka di Word, lalu simpan sebagai .docx.'],
  ['.odt', 'dokumen LibreOffice belum dibaca; simpan sebagai .docx.'],
]);

/** Extensions that `periksa` reads, for its help. */
export const EKSTENSI_BUKU = [...JENIS_BUKU.keys()].join(', ');

/** Those that are taken from a folder: what is read but .json, and reports of which it must be said that they are not. */
export const EKSTENSI_FOLDER: ReadonlySet<string> = new Set(
  [...JENIS_BUKU.keys(), ...SARAN_JENIS.keys()].filter((e) => e !== '.json'),
);
