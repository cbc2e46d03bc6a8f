import { readFileSync, statSync } from 'node:fs';
import { bukaArsip } from '../../arsip/buka-arsip.js';
import { teksXml } from '../../arsip/urai-xml.js';
import { JUDUL_SIDIK, JUDUL_TANGGAPAN, JUDUL_TEMUAN } from '../../excel/tandai/judul-temuan.js';
import type { FormatKeluaran } from './format-keluaran.js';
import type { JenisIsi } from './jenis-isi.js';

/** Which command's result a file is. */
export type JenisHasil =
  | 'hitung'
  | 'periksa'
  | 'temuan-lama'
  | 'templat'
  | 'halaman'
  | 'katalog'
  | 'skema'
  | 'sql'
  | 'php'
  | 'rekap';

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

/** How a text of a command begins that has no place for a comment: each of these is what the program itself puts there. */
const AWAL_TEKS: Partial<Record<JenisHasil, readonly RegExp[]>> = {
  hitung: [/^LAPORAN KINERJA \d{4} – .*\n(?:Kebijakan: |\n)/],
  periksa: [
    /^Tidak ada temuan; \d+ dari \d+ angka di \d+ tabel terperiksa\.\n/,
    /^No findings; /,
    /^Tidak ada yang dapat diperiksa: /,
    /^Nothing could be checked: /,
    /^[\d.,]+ (?:galat|errors?), [\d.,]+ (?:peringatan|warnings?), /,
  ],
  katalog: [/^Capaian indikator\n\n {2}id /, /^[^\n]{1,200}\n(?:Rumus|Skala|Kebijakan|Sumber|Acuan) [a-z0-9.-]+ · /],
  rekap: [/^tingkat,kode,pagu,realisasi,/, /^\{"tingkat":"total","kode":/],
};

/** Keys that a JSON result of a command has, and no input of the program has together. */
const KUNCI: Partial<Record<JenisHasil, readonly (readonly string[])[]>> = {
  hitung: [['versi', 'instansi', 'kinerja', 'anggaran', 'efisiensi', 'peringatan']],
  periksa: [['versi', 'sumber', 'ringkasan', 'temuan']],
  katalog: [
    ['versi', 'bab'],
    ['versi', 'entri'],
  ],
  skema: [['title', '$schema', 'type']],
};

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
  if (cap === undefined) return AWAL_TEKS[jenis]?.some((pola) => pola.test(teks)) ?? false;
  // The page is written as it was built, as its hashes cover every byte.
  return teks.trimEnd().endsWith(cap) || (jenis === 'halaman' && teks.includes(JUDUL_HALAMAN));
}

function jsonSendiri(teks: string, format: FormatKeluaran, jenis: JenisHasil): boolean {
  let data: unknown;
  try {
    data = JSON.parse(teks);
  } catch {
    return false;
  }
  if (typeof data !== 'object' || data === null) return false;
  if (format === 'sarif') {
    const { runs } = data as { runs?: { tool?: { driver?: { name?: unknown } } }[] };
    return Array.isArray(runs) && runs.length > 0 && runs.every((r) => r?.tool?.driver?.name === 'lkjip');
  }
  if (jenis === 'temuan-lama') return Object.keys(data).join() === 'versi,temuan';
  return KUNCI[jenis]?.some((kunci) => kunci.every((k) => Object.hasOwn(data, k))) ?? false;
}

/** A workbook by what no other has: a report its author and title, a marked copy the headings of the list of findings as the command writes them. */
function bukuSendiri(data: Uint8Array, jenis: JenisHasil): boolean {
  if (jenis === 'periksa') return bagianBuku(data, /^xl\/worksheets\/[^/]+\.xml$/).some(memuatDaftar);
  return (
    jenis === 'hitung' &&
    bagianBuku(data, /^docProps\/core\.xml$/).some(
      (inti) => inti.includes('<dc:creator>lkjip<') && inti.includes('<dc:title>Laporan Kinerja '),
    )
  );
}

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
