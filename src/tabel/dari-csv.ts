import { pastikanBentuk, teks as sebuahTeks } from '../angka/bentuk.js';
import { tolakOpsiAsing } from '../angka/tolak-opsi.js';
import { pastikanSel, pastikanTeks, TabelTakTerbaca } from './batas.js';
import { catatanSelLebih, tolakPemisahLain } from './csv-ganjil.js';
import { pisahTabel } from './pisah-tabel.js';
import type { Buku, Tabel } from './tabel.js';
import { lepasLetak } from './tabel-tersusun.js';
import { uraiCsv } from './urai-csv.js';

const PEMISAH = [';', '\t', '|', ','] as const;

/** What stands between the fields of a CSV. */
export type PemisahCsv = (typeof PEMISAH)[number];

/** Options of {@link tabelDariCsv}. */
export interface OpsiDariCsv {
  /** @defaultValue found from the first lines */
  readonly pemisah?: PemisahCsv;
  readonly nama?: string;
  readonly berkas?: string;
}

/** The options of {@link tabelDariCsv}. */
export const OPSI_DARI_CSV = { pemisah: PEMISAH, nama: sebuahTeks, berkas: sebuahTeks } as const;
/** So many lines are looked at to find the separator. */
const BARIS_CONTOH = 30;
/** The line by which Excel is told the separator; it is no row. */
const BARIS_SEP = /^\uFEFF?"?sep=(.)"?[^\S\r\n]*(?:\r\n|\n|\r|$)/i;

/**
 * Reads a CSV as one printed table: every field as text, trimmed, rows as they stand. The separator (`;`, tab, `|` or `,`) is the one that a
 * first line `sep=;` names, else the one that stands most evenly in the first lines, so that decimal commas do not split a figure.
 *
 * Throws `TabelTakTerbaca` for broken quoting, or when it is too large; `ArgumenTidakSah` for an option that is not known.
 *
 * @example
 * tabelDariCsv('Pagu;Realisasi;%\n200;150;75,00').baris[1] // => ['200', '150', '75,00']
 */
export function tabelDariCsv(teks: string, opsi: OpsiDariCsv = {}): Tabel {
  pastikanBentuk('tabelDariCsv', 'teks', teks, sebuahTeks);
  tolakOpsiAsing('tabelDariCsv', opsi, OPSI_DARI_CSV);
  return {
    ...(opsi.nama === undefined ? {} : { nama: opsi.nama }),
    ...(opsi.berkas === undefined ? {} : { berkas: opsi.berkas }),
    baris: barisCsv(teks, opsi).baris,
  };
}

/**
 * Reads a CSV that may hold several tables, parted by blank lines, captions or paragraphs, as an export of a report does: each with its title and
 * its place in the file, and the texts between them. `nama` is the name of a table that has neither name nor title. `catatan` names rows with more
 * cells than their heading.
 *
 * Throws `TabelTakTerbaca` for broken quoting, a row with another separator than the rest, or one whose figures their own commas have split, or when
 * it is too large; `ArgumenTidakSah` for an option that is not known.
 *
 * @example
 * bukuDariCsv('Tabel 1 Anggaran\nPagu;%\n200;75\n\nTabel 2 Kinerja\nTarget;%\n80;90').tabel.map((t) => t.judul) // => ['Anggaran', 'Kinerja']
 */
export function bukuDariCsv(teks: string, opsi: OpsiDariCsv = {}): Buku {
  pastikanBentuk('bukuDariCsv', 'teks', teks, sebuahTeks);
  tolakOpsiAsing('bukuDariCsv', opsi, OPSI_DARI_CSV);
  const { baris, pemisah } = barisCsv(teks, opsi);
  tolakPemisahLain(
    baris,
    PEMISAH.filter((p) => p !== pemisah),
  );
  const { tabel, narasi } = pisahTabel({ ...(opsi.berkas === undefined ? {} : { berkas: opsi.berkas }), baris });
  const catatan = catatanSelLebih(tabel, pemisah);
  const { nama } = opsi;
  return {
    ...(catatan.length === 0 ? {} : { catatan }),
    tabel: tabel
      .map(lepasLetak)
      .map((t) => (nama === undefined || t.nama !== undefined || t.judul !== undefined ? t : { ...t, nama })),
    narasi,
  };
}

function barisCsv(teks: string, opsi: OpsiDariCsv): { readonly baris: string[][]; readonly pemisah: PemisahCsv } {
  pastikanTeks(teks);
  const [sep = '', tanda] = BARIS_SEP.exec(teks) ?? [];
  const isi = teks.slice(sep.length);
  const pemisah = opsi.pemisah ?? (tanda === undefined ? tebakPemisah(isi) : pemisahTertulis(tanda, isi));
  const baris = uraiCsv(isi, pemisah);
  pastikanSel([{ baris }]);
  return { baris, pemisah };
}

function pemisahTertulis(tanda: string, isi: string): PemisahCsv {
  const dikenal = PEMISAH.find((p) => p === tanda);
  if (dikenal !== undefined) {
    if (isi.includes(dikenal)) return dikenal;
    const lain = tebakPemisah(isi);
    // One column of figures with decimal commas is parted by nothing.
    const terbagi = isi.split(/\r\n|\n|\r/, BARIS_CONTOH).filter((b) => b.split(lain).length > 2);
    if (terbagi.length < 2) return dikenal;
    throw new TabelTakTerbaca(
      `baris pertama menyebut pemisah "${dikenal}", sedangkan isinya memakai "${lain}"; samakan dahulu.`,
    );
  }
  throw new TabelTakTerbaca(
    `baris pertama menyebut pemisah "${tanda}"; yang dibaca titik koma, tab, garis tegak, atau koma.`,
  );
}

/** The separator whose count is the same on the most lines. */
export function tebakPemisah(teks: string): PemisahCsv {
  const baris = teks
    .slice(0, 100_000)
    .split(/\r\n|\n|\r/)
    .filter((b) => b.trim() !== '')
    .slice(0, BARIS_CONTOH)
    .map((b) => b.replace(/"[^"]*"/g, ''));
  const nilai = PEMISAH.map((p) => rata(baris.map((b) => b.split(p).length - 1)));
  const terbaik = Math.max(...nilai);
  return PEMISAH[nilai.indexOf(terbaik)] as PemisahCsv;
}

/** How many lines share the most common count above zero. */
function rata(banyak: readonly number[]): number {
  const perBanyak = new Map<number, number>();
  for (const n of banyak) if (n > 0) perBanyak.set(n, (perBanyak.get(n) ?? 0) + 1);
  return Math.max(0, ...perBanyak.values());
}
