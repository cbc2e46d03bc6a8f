import { basename, extname } from 'node:path';
import type { BukuKerja } from '../excel/lembar.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import { tabelDariCsv } from '../tabel/dari-csv.js';
import { bukuDariJson } from '../tabel/dari-json.js';
import { bukuDariMarkdown } from '../tabel/dari-markdown.js';
import type { Pelapor } from '../tabel/kemajuan.js';
import type { Buku, Tabel } from '../tabel/tabel.js';
import { bacaBita, bacaJson, bacaTeks, namaMasukan, teksBita } from './baca-masukan.js';
import { tulisCatatan } from './catatan.js';
import { GalatMasukan } from './galat-masukan.js';

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
}

/** Reads the tables and texts of one file. */
type PembacaBuku = (berkas: string, lapor: Pelapor) => Bacaan | Promise<Bacaan>;

/** How each kind of file is read, by extension: a new kind is a line here. */
const PEMBACA = new Map<string, PembacaBuku>([
  ['.json', (berkas) => bukuDariJson(bacaJson(berkas), { berkas })],
  ['.csv', (berkas) => bukuCsv(bacaTeks(berkas), berkas)],
  ['.tsv', (berkas) => bukuCsv(bacaTeks(berkas), berkas)],
  ['.md', (berkas) => bukuDariMarkdown(bacaTeks(berkas), { berkas })],
  ['.xlsx', (berkas, lapor) => bukuExcel(bacaBita(berkas), berkas, lapor)],
  ['.xlsm', (berkas, lapor) => bukuExcel(bacaBita(berkas), berkas, lapor)],
  ['.ods', (berkas, lapor) => bukuExcel(bacaBita(berkas), berkas, lapor)],
  ['.docx', (berkas) => bukuWord(bacaBita(berkas), berkas)],
]);

/** Extensions that `periksa` reads, for its help. */
export const EKSTENSI_BUKU = [...PEMBACA.keys()].join(', ');

/**
 * Reads the tables and texts of several files as one book, so that a figure that stands in two of them is seen twice; notes on the
 * files go to standard error.
 */
export async function bacaBuku(berkas: readonly string[], lapor: Pelapor): Promise<BukuTerbaca> {
  const buku: Buku[] = [];
  const semuaKerja = new Map<string, KerjaTerbaca>();
  const galat: string[] = [];
  for (const [i, b] of berkas.entries()) {
    lapor({ tahap: 'buka', ke: i + 1, dari: berkas.length, nama: namaMasukan(b) });
    try {
      const { catatan = [], kerja, ...isi } = await bacaSatu(b, lapor);
      buku.push(isi);
      if (kerja) semuaKerja.set(b === '-' ? namaMasukan(b) : b, kerja);
      for (const c of catatan) tulisCatatan(`${namaMasukan(b)}: ${c}.`);
    } catch (salah) {
      if (salah instanceof GalatMasukan) galat.push(...salah.baris);
      else if (salah instanceof TabelTakTerbaca) galat.push(`${namaMasukan(b)}: ${salah.message}`);
      else throw salah;
    }
  }
  if (galat.length > 0) throw new GalatMasukan(galat);
  return {
    tabel: beriNama(buku.flatMap((b) => b.tabel)),
    narasi: buku.flatMap((b) => b.narasi ?? []),
    kerja: semuaKerja,
  };
}

function bacaSatu(berkas: string, lapor: Pelapor): Bacaan | Promise<Bacaan> {
  if (berkas === '-') return bukuDariBita(bacaBita('-'), lapor);
  const baca = PEMBACA.get(extname(berkas).toLowerCase());
  if (!baca) {
    throw new GalatMasukan([`${basename(berkas)}: jenis berkas ini tidak dibaca; berikan ${EKSTENSI_BUKU}.`]);
  }
  return baca(berkas, lapor);
}

/** Standard input has no extension: an Office file by its archive, JSON by its first sign, Markdown by a table's rule, else CSV. */
function bukuDariBita(data: Buffer, lapor: Pelapor): Bacaan | Promise<Bacaan> {
  const berkas = namaMasukan('-');
  if (data.subarray(0, 2).toString('latin1') === 'PK') {
    return data.includes('word/document.xml') ? bukuWord(data, berkas) : bukuExcel(data, berkas, lapor);
  }
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

/** Workbooks and documents are read by rooms of their own, which other inputs need not load. */
async function bukuExcel(data: Buffer, berkas: string, kemajuan: Pelapor): Promise<Bacaan> {
  const { bacaExcel, bukuDariExcel } = await import('../excel/index.js');
  const buku = await bacaExcel(data, { kemajuan });
  return { ...bukuDariExcel(buku, berkas), catatan: buku.catatan, kerja: { buku, data } };
}

async function bukuWord(data: Buffer, berkas: string): Promise<Bacaan> {
  const { bacaDocx } = await import('../docx/index.js');
  return bacaDocx(data, { berkas });
}

function bukuCsv(teks: string, berkas: string): Buku {
  return { tabel: [tabelDariCsv(teks, { berkas, nama: basename(berkas, extname(berkas)) })] };
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
