import { TabelTakTerbaca } from '../tabel/batas.js';

/** Kinds of files that hold tables. */
export type JenisBerkas = 'json' | 'markdown' | 'lembar' | 'word';

/** Which kind an extension stands for; what a workbook really is, its content tells. */
const JENIS_BERKAS: ReadonlyMap<string, JenisBerkas> = new Map([
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
const SARAN_JENIS: ReadonlyMap<string, string> = new Map([
  ['.pdf', 'PDF belum dibaca; buka di Word atau LibreOffice lalu simpan sebagai .docx, atau salin tabelnya ke .xlsx.'],
  ['.doc', 'Word lama belum dibaca; buka di Word, lalu simpan sebagai .docx.'],
  ['.odt', 'dokumen LibreOffice belum dibaca; simpan sebagai .docx.'],
]);

/** Extensions of the files that are read. */
export const EKSTENSI_BERKAS: readonly string[] = [...JENIS_BERKAS.keys()];

/** Those that are taken from a folder: what is read but .json, which there is seldom a table, and reports of which it must be said that they are not. */
export const EKSTENSI_FOLDER: ReadonlySet<string> = new Set(
  [...EKSTENSI_BERKAS, ...SARAN_JENIS.keys()].filter((e) => e !== '.json'),
);

/** The extension of a file's name, small, with its dot; empty where it has none. */
export const ekstensi = (nama: string): string => /[^/\\.](\.[^./\\]*)$/.exec(nama)?.[1]?.toLowerCase() ?? '';

/** The name without folders and extension. */
export const namaPokok = (nama: string): string => {
  const dasar = nama.split(/[/\\]/).at(-1) as string;
  return dasar.slice(0, dasar.length - ekstensi(dasar).length);
};

/** Whether a name is that of a file of sheets: a CSV holds one, which is called as the file is. */
export const apakahBerlembar = (nama: string): boolean => JENIS_BERKAS.get(ekstensi(nama)) === 'lembar';

/** Which kind a name stands for. Throws `TabelTakTerbaca` for a kind that is not read, with what to do. */
export function jenisBerkas(nama: string): JenisBerkas {
  const akhiran = ekstensi(nama);
  const jenis = JENIS_BERKAS.get(akhiran);
  if (jenis !== undefined) return jenis;
  throw new TabelTakTerbaca(
    SARAN_JENIS.get(akhiran) ?? `jenis berkas ini tidak dibaca; berikan ${EKSTENSI_BERKAS.join(', ')}.`,
  );
}
