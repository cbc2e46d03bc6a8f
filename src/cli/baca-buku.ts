import { basename, extname } from 'node:path';
import { TabelTakTerbaca } from '../tabel/batas.js';
import { tabelDariCsv } from '../tabel/dari-csv.js';
import { bukuDariJson } from '../tabel/dari-json.js';
import { bukuDariMarkdown } from '../tabel/dari-markdown.js';
import type { Buku, Tabel } from '../tabel/tabel.js';
import { bacaJson, bacaTeks, namaMasukan } from './baca-masukan.js';
import { GalatMasukan } from './galat-masukan.js';

/** Reads the tables and texts of one file. */
type PembacaBuku = (berkas: string) => Buku | Promise<Buku>;

/** How each kind of file is read, by extension: a new kind is a line here. */
const PEMBACA = new Map<string, PembacaBuku>([
  ['.json', (berkas) => bukuDariJson(bacaJson(berkas), { berkas })],
  ['.csv', (berkas) => bukuCsv(bacaTeks(berkas), berkas)],
  ['.tsv', (berkas) => bukuCsv(bacaTeks(berkas), berkas)],
  ['.md', (berkas) => bukuDariMarkdown(bacaTeks(berkas), { berkas })],
]);

/** Extensions that `periksa` reads, for its help. */
export const EKSTENSI_BUKU = [...PEMBACA.keys()].join(', ');

/** Reads the tables and texts of several files as one book, so that a figure that stands in two of them is seen twice. */
export async function bacaBuku(berkas: readonly string[]): Promise<Buku> {
  const buku: Buku[] = [];
  const galat: string[] = [];
  for (const b of berkas) {
    try {
      buku.push(await bacaSatu(b));
    } catch (salah) {
      if (salah instanceof GalatMasukan) galat.push(...salah.baris);
      else if (salah instanceof TabelTakTerbaca) galat.push(`${namaMasukan(b)}: ${salah.message}`);
      else throw salah;
    }
  }
  if (galat.length > 0) throw new GalatMasukan(galat);
  return { tabel: beriNama(buku.flatMap((b) => b.tabel)), narasi: buku.flatMap((b) => b.narasi ?? []) };
}

function bacaSatu(berkas: string): Buku | Promise<Buku> {
  if (berkas === '-') return bukuDariTeks(bacaTeks('-'));
  const baca = PEMBACA.get(extname(berkas).toLowerCase());
  if (!baca) {
    throw new GalatMasukan([`${basename(berkas)}: jenis berkas ini tidak dibaca; berikan ${EKSTENSI_BUKU}.`]);
  }
  return baca(berkas);
}

/** Standard input has no extension: JSON by its first sign, Markdown by a table's rule, else CSV. */
function bukuDariTeks(teks: string): Buku {
  const berkas = namaMasukan('-');
  if (/^\s*[[{]/.test(teks)) {
    try {
      return bukuDariJson(JSON.parse(teks), { berkas });
    } catch (galat) {
      if (!(galat instanceof SyntaxError)) throw galat;
      throw new GalatMasukan([`${berkas}: bukan JSON yang sah; periksa tanda koma, kurung dan kutip.`]);
    }
  }
  return /^\s*\|?\s*:?-{3,}/m.test(teks) ? bukuDariMarkdown(teks, { berkas }) : bukuCsv(teks, berkas);
}

function bukuCsv(teks: string, berkas: string): Buku {
  return { tabel: [tabelDariCsv(teks, { berkas, nama: basename(berkas, extname(berkas)) })] };
}

/** Gives every table a name of its own in its file and sheet, so that a place names one table only. */
function beriNama(tabel: readonly Tabel[]): readonly Tabel[] {
  const terpakai = new Set<string>();
  return tabel.map((t, i) => {
    const dasar = t.nama ?? `Tabel ke-${i + 1}`;
    const kunci = (nama: string) => JSON.stringify([t.berkas, t.lembar, nama]);
    let nama = dasar;
    for (let n = 2; terpakai.has(kunci(nama)); n += 1) nama = `${dasar} (${n})`;
    terpakai.add(kunci(nama));
    return { ...t, nama };
  });
}
