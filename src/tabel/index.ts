export { TabelTakTerbaca } from './batas.js';
export type { OpsiDariCsv, PemisahCsv } from './dari-csv.js';
export { bukuDariCsv, tabelDariCsv } from './dari-csv.js';
export type { OpsiDariJson } from './dari-json.js';
export { bukuDariJson } from './dari-json.js';
export type { OpsiDariMarkdown } from './dari-markdown.js';
export { bukuDariMarkdown } from './dari-markdown.js';
export type { Buku, LetakSel, Narasi, Tabel, Tersembunyi } from './tabel.js';
