import { readFileSync, statSync } from 'node:fs';
import { bukaArsip } from '../../arsip/buka-arsip.js';
import { teksXml } from '../../arsip/urai-xml.js';
import { JUDUL_SIDIK, JUDUL_TANGGAPAN, JUDUL_TEMUAN } from '../../excel/tandai/judul-temuan.js';
import type { FormatKeluaran } from './format-keluaran.js';
import type { JenisHasil } from './jenis-hasil.js';
import type { JenisIsi } from './jenis-isi.js';
import { jsonSendiri } from './json-sendiri.js';
import { teksSendiri } from './teks-sendiri.js';

/** The largest file that is looked at; a result of the program is far smaller. */
const TERBESAR = 64 * 1024 * 1024;

/** Formats in which a comment can say whose the file is; the comment that does. */
const TANDA = {
  markdown: (jenis: JenisHasil) => `<!-- lkjip ${jenis} -->`,
  html: (jenis: JenisHasil) => `<!-- lkjip ${jenis} -->`,
  // Closed, so that the expression may be put into the middle of a line.
  sql: (jenis: JenisHasil) => `/* lkjip ${jenis} */`,
} as const satisfies { readonly [F in FormatKeluaran]?: (jenis: JenisHasil) => string };

const tanda = (format: FormatKeluaran, jenis: JenisHasil): string | undefined =>
  Object.hasOwn(TANDA, format) ? TANDA[format as keyof typeof TANDA](jenis) : undefined;

/** A text for a file, with the comment that says whose it is where the format has such. Bytes are handed on as they are. */
export function denganTanda<I extends string | Uint8Array>(
  isi: I,
  format: FormatKeluaran,
  jenis: JenisHasil,
): I | string {
  const cap = tanda(format, jenis);
  return typeof isi !== 'string' || cap === undefined ? isi : `${isi.endsWith('\n') ? isi : `${isi}\n`}${cap}\n`;
}

/** In the head of the page that `lkjip halaman` writes. */
const JUDUL_HALAMAN = '<title>lkjip: periksa dan hitung laporan kinerja</title>';

/** Whether a file, of which it is known what it holds, is what this command wrote in this format: only that is replaced without being asked. */
export function apakahHasilSendiri(berkas: string, isi: JenisIsi, format: FormatKeluaran, jenis: JenisHasil): boolean {
  // Its own kind of content, known by the sign in its head.
  if (isi === 'php-lkjip') return true;
  if (statSync(berkas).size > TERBESAR) return false;
  const data = readFileSync(berkas);
  if (isi === 'buku-kerja') return bukuSendiri(data, jenis);
  const teks = data.toString('utf8');
  if (isi === 'json' && jenis !== 'rekap') return jsonSendiri(teks, format, jenis);
  const cap = tanda(format, jenis);
  if (cap === undefined) return teksSendiri(teks, jenis);
  // The page is written as it was built, as its hashes cover every byte.
  return teks.trimEnd().endsWith(cap) || (jenis === 'halaman' && teks.includes(JUDUL_HALAMAN));
}

/**
 * A workbook by what no other has: a report its author and title, and the program that saved it last, for what an office changed in it is the office's; a
 * marked copy the headings of the list of findings as the command writes them.
 */
function bukuSendiri(data: Uint8Array, jenis: JenisHasil): boolean {
  if (jenis === 'periksa') return bagianBuku(data, /^xl\/worksheets\/[^/]+\.xml$/).some(memuatDaftar);
  if (jenis !== 'hitung') return false;
  const sifat = bagianBuku(data, /^docProps\/(?:core|app)\.xml$/).join('');
  return SIFAT_LAPORAN.every((x) => sifat.includes(x)) && !sifat.includes('lastModifiedBy');
}

const SIFAT_LAPORAN = ['<dc:creator>lkjip<', '<dc:title>Laporan Kinerja ', '<Application>hucre<'] as const;

function bagianBuku(data: Uint8Array, perlu: RegExp): readonly string[] {
  try {
    return [...bukaArsip(data, (nama) => perlu.test(nama)).values()].map(teksXml);
  } catch {
    // Damaged, locked or too large: at any rate not as it was written.
    return [];
  }
}

/**
 * The list of findings with its texts in their cells. Programs that save it anew keep texts together in another part: then somebody may have filled in
 * what is accepted, or mended a figure, and that is not thrown away unasked. A working paper, which offices fill in, is no result of the command.
 */
function memuatDaftar(isi: string): boolean {
  const ada = (judul: string): boolean => isi.includes(`t="inlineStr"><is><t xml:space="preserve">${judul}</t>`);
  return (['id', 'en'] as const).some(
    (b) => [...JUDUL_TEMUAN[b], JUDUL_SIDIK[b]].every(ada) && !ada(JUDUL_TANGGAPAN[b]),
  );
}
