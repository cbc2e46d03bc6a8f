import { fungsi, pastikanBentuk } from '../angka/bentuk.js';
import { tolakOpsiAsing } from '../angka/tolak-opsi.js';
import { apakahArsip } from '../arsip/apakah-arsip.js';
import { teksDariBita } from '../arsip/teks-bita.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import { tolakBentukLain } from '../tabel/bentuk-lain.js';
import { bukuDariCsv } from '../tabel/dari-csv.js';
import { bukuDariJson } from '../tabel/dari-json.js';
import { bukuDariMarkdown } from '../tabel/dari-markdown.js';
import type { Pelapor } from '../tabel/kemajuan.js';
import type { Buku } from '../tabel/tabel.js';
import type { Bacaan, BerkasMasukan } from './bacaan.js';
import { BENTUK_BERKAS } from './bentuk-berkas.js';
import { ekstensi, type JenisBerkas, jenisBerkas, namaPokok } from './jenis-berkas.js';
import { uraiJson } from './urai-json.js';

type Pembaca = (berkas: BerkasMasukan, kemajuan: Pelapor | undefined) => Bacaan | Promise<Bacaan>;

/** How each kind of file is read: a new kind is a line here, and its extensions lines in jenis-berkas.ts. */
const PEMBACA: Readonly<Record<JenisBerkas, Pembaca>> = {
  json: (b) => dariTeks(b, (teks) => bukuDariJson(uraiJson(teks, 'laporan'), { berkas: b.nama })),
  markdown: (b) => dariTeks(b, (teks) => bukuDariMarkdown(teks, { berkas: b.nama })),
  lembar: bacaLembar,
  word: bacaWord,
};

/**
 * Reads the tables and texts of a file of any kind that `periksa` takes (.xlsx, .xlsm, .xlsb, .xls, .ods, .docx, .csv, .tsv, .md, .json), by its
 * name and, where that says little, by its content.
 *
 * Throws `TabelTakTerbaca` for a file of another kind (with what to do), one that is broken, encrypted or too large; `ArgumenTidakSah` for what is no
 * file and for an option that is not known.
 *
 * @example
 * const data = new TextEncoder().encode('Pagu;Realisasi;%\n200;150;80,00');
 * (await bacaBerkas({ nama: 'anggaran.csv', data })).tabel[0]?.baris[1] // => ['200', '150', '80,00']
 */
export async function bacaBerkas(berkas: BerkasMasukan, opsi: { readonly kemajuan?: Pelapor } = {}): Promise<Bacaan> {
  pastikanBentuk('bacaBerkas', 'berkas', berkas, BENTUK_BERKAS);
  tolakOpsiAsing('bacaBerkas', opsi, { kemajuan: fungsi });
  if (ekstensi(berkas.nama) === '') return bacaMenurutIsi(berkas, opsi.kemajuan);
  return PEMBACA[jenisBerkas(berkas.nama)](berkas, opsi.kemajuan);
}

/** Without an extension: an Office file or a page by its content, JSON by its first sign, Markdown by a table's rule, else CSV. */
function bacaMenurutIsi(berkas: BerkasMasukan, kemajuan: Pelapor | undefined): Bacaan | Promise<Bacaan> {
  if (apakahWord(berkas.data)) return bacaWord(berkas);
  if (!mungkinTeks(berkas.data)) return bacaLembar(berkas, kemajuan);
  return dariTeks(berkas, (teks) => {
    if (/^\s*[[{]/.test(teks)) return bukuDariJson(uraiJson(teks, 'tabel'), { berkas: berkas.nama });
    if (/^[^\S\r\n]*(?:\|[^\S\r\n]*)?:?-{3,}/m.test(teks)) return bukuDariMarkdown(teks, { berkas: berkas.nama });
    return bukuDariCsv(teks, { berkas: berkas.nama, nama: namaPokok(berkas.nama) });
  });
}

/** First bytes of workbooks: an archive, an old Office file, and BIFF without one around it. */
const AWAL_BUKU = ['504b', 'd0cf11e0', '0902', '0904', '0908'];
const BAGIAN_WORD = 'word/document.xml';

const latin1 = (data: Uint8Array): string => String.fromCharCode(...data);

const apakahWord = (data: Uint8Array): boolean => apakahArsip(data) && memuat(data, BAGIAN_WORD);

function memuat(data: Uint8Array, kata: string): boolean {
  const awal = kata.charCodeAt(0);
  for (let i = data.indexOf(awal); i >= 0; i = data.indexOf(awal, i + 1)) {
    if (latin1(data.subarray(i, i + kata.length)) === kata) return true;
  }
  return false;
}

/** Whether bytes are a text that is neither a page nor XML. */
function mungkinTeks(data: Uint8Array): boolean {
  const heksa = Array.from(data.subarray(0, 4), (b) => b.toString(16).padStart(2, '0')).join('');
  if (AWAL_BUKU.some((a) => heksa.startsWith(a))) return false;
  return !/^(?:ï»¿|ÿþ|þÿ)?\s*</.test(latin1(data.subarray(0, 4096)).replaceAll('\0', ''));
}

/** A sheet by what the file holds: many programs write a CSV or a web page and call it .xls. */
async function bacaLembar(berkas: BerkasMasukan, kemajuan: Pelapor | undefined): Promise<Bacaan> {
  const { nama, data } = berkas;
  if (mungkinTeks(data) && !/\.(?:xls[xmb]|ods)$/i.test(nama)) {
    return dariTeks(berkas, (teks) => bukuDariCsv(teks, { berkas: nama, nama: namaPokok(nama) }));
  }
  // Workbooks are read by a room of their own, which other files need not load.
  const { bacaExcel, bukuDariExcel } = await import('../excel/index.js');
  const buku = await bacaExcel(data, kemajuan ? { kemajuan } : {});
  return { ...bukuDariExcel(buku, nama), catatan: buku.catatan, kerja: { buku, data } };
}

async function bacaWord({ nama, data }: BerkasMasukan): Promise<Bacaan> {
  const { bacaDocx } = await import('../docx/index.js');
  return bacaDocx(data, { berkas: nama });
}

/** Bytes as the text that they are: UTF-8, UTF-16 or Windows-1252, of which the last is said. */
function dariTeks({ data }: BerkasMasukan, baca: (teks: string) => Buku): Bacaan {
  const { teks, catatan } = teksBerkas(data);
  const buku = baca(teks);
  return { ...buku, catatan: [...catatan, ...(buku.catatan ?? [])] };
}

/** The text of a file, and what should be known of how it was read. Throws `TabelTakTerbaca` where its encoding cannot be known, or for a text of another kind. */
export function teksBerkas(data: Uint8Array): { readonly teks: string; readonly catatan: readonly string[] } {
  const hasil = teksDariBita(data);
  if (hasil.status === 'tak-dikenal') throw new TabelTakTerbaca(hasil.sebab);
  tolakBentukLain(hasil.teks);
  return {
    teks: hasil.teks,
    catatan: hasil.sandi === 'windows-1252' ? ['bukan UTF-8; dibaca sebagai Windows-1252'] : [],
  };
}
