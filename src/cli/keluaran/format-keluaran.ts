import { GalatMasukan } from '../galat-masukan.js';
import type { JenisIsi } from './jenis-isi.js';
import { akhiranKeluaran } from './nama-keluaran.js';

/** Every form that some command writes, and what a file of it holds. */
export const ISI_FORMAT = {
  teks: 'teks',
  markdown: 'teks',
  json: 'json',
  sarif: 'json',
  html: 'html',
  xlsx: 'buku-kerja',
  php: 'php-lkjip',
  sql: 'teks',
} as const satisfies Readonly<Record<string, JenisIsi>>;

/** One of them. */
export type FormatKeluaran = keyof typeof ISI_FORMAT;

/** Formats that an ending stands for; the first is meant where none was named. */
const AKHIRAN: ReadonlyMap<string, readonly FormatKeluaran[]> = new Map([
  ['.json', ['json', 'sarif']],
  ['.sarif', ['sarif']],
  ['.md', ['markdown']],
  ['.markdown', ['markdown']],
  ['.html', ['html']],
  ['.htm', ['html']],
  ['.xlsx', ['xlsx']],
  ['.php', ['php']],
  ['.sql', ['sql']],
]);

/** Endings of files that people keep and no command writes: such a name was meant for something else. */
const ASING: ReadonlySet<string> = new Set(
  '.doc .docx .odt .rtf .pdf .xls .xlsm .xlsb .xltx .ods .csv .tsv .ndjson .jsonl .yaml .yml .xml .zip .png .jpg .jpeg .svg .js .ts'.split(
    ' ',
  ),
);

/**
 * The format to write: the one that was named, else the one that the ending of the file stands for, or of the file that a link leads to, else `bawaan`.
 * All must agree, or a file would not be what its name says.
 */
export function formatKeluaran<F extends FormatKeluaran>(
  disebut: F | undefined,
  berkas: string | undefined,
  pilihan: readonly F[],
  bawaan: F,
): F {
  if (berkas === undefined || berkas === '-') return disebut ?? bawaan;
  const tolak = (sebab: string): never => {
    throw new GalatMasukan([`keluaran ${berkas}: ${sebab}`]);
  };
  const semua = akhiranKeluaran(berkas);
  const takDitulis = (akhiran: string): never =>
    tolak(`perintah ini tidak menulis ${akhiran}; yang ditulis: ${pilihan.map(contohAkhiran).join(', ')}.`);
  const asing = semua.find(({ akhiran }) => ASING.has(akhiran));
  if (asing !== undefined) return takDitulis(asing.akhiran);
  const berarti = semua.flatMap((a) => {
    const arti = AKHIRAN.get(a.akhiran);
    return arti === undefined ? [] : [{ ...a, arti }];
  });
  const [pertama] = berarti;
  if (pertama === undefined) {
    const format = disebut ?? bawaan;
    return format === 'xlsx' ? tolak('buku kerja Excel; akhiri namanya dengan .xlsx.') : format;
  }
  const format = disebut ?? pilihan.find((p) => pertama.arti.includes(p)) ?? takDitulis(pertama.akhiran);
  const lain = berarti.find(({ arti }) => !arti.includes(format));
  if (lain === undefined) return format;
  const diminta = disebut === undefined ? `namanya berakhiran ${pertama.akhiran}` : `--format ${disebut} diminta`;
  return tolak(`${lain.sebut} berakhiran ${lain.akhiran}, tetapi ${diminta}; samakan keduanya.`);
}

/** The ending that a file of a format is named with. */
function contohAkhiran(format: FormatKeluaran): string {
  return [...AKHIRAN].find(([, arti]) => arti[0] === format)?.[0] ?? '.txt';
}
