import { basename, extname } from 'node:path';
import type { BukuKerja } from '../excel/lembar.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import { bukuDariCsv } from '../tabel/dari-csv.js';
import { bukuDariJson } from '../tabel/dari-json.js';
import { bukuDariMarkdown } from '../tabel/dari-markdown.js';
import type { Pelapor } from '../tabel/kemajuan.js';
import type { Buku, Tabel } from '../tabel/tabel.js';
import { bacaBita, bacaJson, bacaTeks, namaMasukan, teksBita } from './baca-masukan.js';
import { tulisCatatan } from './catatan.js';
import { GalatMasukan } from './galat-masukan.js';
import { EKSTENSI_BUKU, JENIS_BUKU, type JenisBuku, SARAN_JENIS } from './jenis-buku.js';

/** What one input holds. */
interface Bacaan extends Buku {
  /** What a reader should know of it: hidden sheets, macros and links that were not followed. */
  readonly catatan?: readonly string[];
  /** The workbook whose tables these are. */
  readonly kerja?: KerjaTerbaca;
}

/** A workbook as it was read, and its bytes. */
export interface KerjaTerbaca {
  readonly buku: BukuKerja;
  readonly data: Uint8Array;
}

/** The tables and texts of all inputs, and the workbooks among them by file. */
export interface BukuTerbaca extends Buku {
  readonly kerja: ReadonlyMap<string, KerjaTerbaca>;
  readonly takTerbaca: readonly BerkasTakTerbaca[];
}

/** An input that could not be read. */
export interface BerkasTakTerbaca {
  readonly berkas: string;
  readonly sebab: string;
}

/** Reads the tables and texts of one file. */
type PembacaBuku = (berkas: string, lapor: Pelapor) => Bacaan | Promise<Bacaan>;

/** How each kind of file is read: a new kind is a line here, and its extensions lines in jenis-buku.ts. */
const PEMBACA: Readonly<Record<JenisBuku, PembacaBuku>> = {
  json: (berkas) => bukuDariJson(bacaJson(berkas), { berkas }),
  markdown: (berkas) => bukuDariMarkdown(bacaTeks(berkas), { berkas }),
  lembar: (berkas, lapor) => bukuLembar(bacaBita(berkas), berkas, lapor),
  word: (berkas) => bukuWord(bacaBita(berkas), berkas),
};

/**
 * Reads the tables and texts of several files as one book, so that a figure that stands in two of them is seen twice; notes on the
 * files go to standard error. One that cannot be read is named there and in `takTerbaca`, and doesn't stop the others.
 *
 * Throws `GalatMasukan` where none could be read.
 */
export async function bacaBuku(berkas: readonly string[], lapor: Pelapor): Promise<BukuTerbaca> {
  const buku: Buku[] = [];
  const semuaKerja = new Map<string, KerjaTerbaca>();
  const takTerbaca: BerkasTakTerbaca[] = [];
  const galat: string[] = [];
  for (const [i, b] of berkas.entries()) {
    lapor({ tahap: 'buka', ke: i + 1, dari: berkas.length, nama: namaMasukan(b) });
    try {
      const { catatan = [], kerja, ...isi } = await bacaSatu(b, lapor);
      buku.push(isi);
      if (kerja) semuaKerja.set(b === '-' ? namaMasukan(b) : b, kerja);
      for (const c of catatan) tulisCatatan(`${namaMasukan(b)}: ${c}.`);
    } catch (salah) {
      if (!(salah instanceof GalatMasukan || salah instanceof TabelTakTerbaca)) throw salah;
      const baris = salah instanceof GalatMasukan ? salah.baris : [`${namaMasukan(b)}: ${salah.message}`];
      galat.push(...baris);
      takTerbaca.push({ berkas: b === '-' ? namaMasukan(b) : b, sebab: baris.join(' ') });
    }
  }
  if (buku.length === 0) throw new GalatMasukan(galat);
  for (const g of galat) tulisCatatan(`${g}`);
  return {
    tabel: beriNama(buku.flatMap((b) => b.tabel)),
    narasi: buku.flatMap((b) => b.narasi ?? []),
    kerja: semuaKerja,
    takTerbaca,
  };
}

function bacaSatu(berkas: string, lapor: Pelapor): Bacaan | Promise<Bacaan> {
  if (berkas === '-') return bukuDariBita(bacaBita('-'), lapor);
  const ekstensi = extname(berkas).toLowerCase();
  const jenis = JENIS_BUKU.get(ekstensi);
  if (jenis === undefined) {
    const saran = SARAN_JENIS.get(ekstensi) ?? `jenis berkas ini tidak dibaca; berikan ${EKSTENSI_BUKU}.`;
    throw new GalatMasukan([`${basename(berkas)}: ${saran}`]);
  }
  return PEMBACA[jenis](berkas, lapor);
}

/** Standard input has no extension: an Office file or a page by its content, JSON by its first sign, Markdown by a table's rule, else CSV. */
function bukuDariBita(data: Buffer, lapor: Pelapor): Bacaan | Promise<Bacaan> {
  const berkas = namaMasukan('-');
  if (data.subarray(0, 2).toString('latin1') === 'PK' && data.includes('word/document.xml'))
    return bukuWord(data, berkas);
  if (!mungkinTeks(data)) return bukuLembar(data, berkas, lapor);
  const teks = teksBita(data, '-');
  if (/^\s*[[{]/.test(teks)) {
    try {
      return bukuDariJson(JSON.parse(teks), { berkas });
    } catch (galat) {
      if (!(galat instanceof SyntaxError)) throw galat;
      throw new GalatMasukan([`${berkas}: bukan JSON yang sah; periksa tanda koma, kurung dan kutip.`]);
    }
  }
  return /^[^\S\r\n]*(?:\|[^\S\r\n]*)?:?-{3,}/m.test(teks) ? bukuDariMarkdown(teks, { berkas }) : bukuCsv(teks, berkas);
}

/** First bytes of workbooks: an archive, an old Office file, and BIFF without one around it. */
const AWAL_BUKU = ['504b', 'd0cf11e0', '0902', '0904', '0908'];

/** Whether bytes are a text that is neither a page nor XML. */
function mungkinTeks(data: Buffer): boolean {
  const heksa = data.subarray(0, 4).toString('hex');
  if (AWAL_BUKU.some((a) => heksa.startsWith(a))) return false;
  return !/^(?:ï»¿|ÿþ|þÿ)?\s*</.test(data.subarray(0, 4096).toString('latin1').replaceAll('\0', ''));
}

/** A sheet by what the file holds: many programs write a CSV or a web page and call it .xls. */
async function bukuLembar(data: Buffer, berkas: string, kemajuan: Pelapor): Promise<Bacaan> {
  if (mungkinTeks(data) && !/\.(?:xls[xmb]|ods)$/i.test(berkas)) return bukuCsv(teksBita(data, berkas), berkas);
  // Workbooks are read by a room of their own, which other inputs need not load.
  const { bacaExcel, bukuDariExcel } = await import('../excel/index.js');
  const buku = await bacaExcel(data, { kemajuan });
  return { ...bukuDariExcel(buku, berkas), catatan: buku.catatan, kerja: { buku, data } };
}

async function bukuWord(data: Buffer, berkas: string): Promise<Bacaan> {
  const { bacaDocx } = await import('../docx/index.js');
  return bacaDocx(data, { berkas });
}

function bukuCsv(teks: string, berkas: string): Buku {
  return bukuDariCsv(teks, { berkas, nama: basename(berkas, extname(berkas)) });
}

/** Gives every table a name of its own in its file and sheet, so that a place names one table only. */
function beriNama(tabel: readonly Tabel[]): readonly Tabel[] {
  const terpakai = new Set<string>();
  return tabel.map((t, i) => {
    const dasar = t.nama ?? t.judul ?? `Tabel ke-${i + 1}`;
    const kunci = (nama: string) => JSON.stringify([t.berkas, t.lembar, nama]);
    let nama = dasar;
    for (let n = 2; terpakai.has(kunci(nama)); n += 1) nama = `${dasar} (${n})`;
    terpakai.add(kunci(nama));
    return { ...t, nama };
  });
}
