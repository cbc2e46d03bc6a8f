import { pastikanBentuk } from '../angka/bentuk.js';
import type { BukuKerja } from '../excel/lembar.js';
import type { Buku, Tabel } from '../tabel/tabel.js';
import { BENTUK_BACAAN, BENTUK_TAK_TERBACA } from './bentuk-berkas.js';

/** A file as it lies somewhere: its name, by which places of findings call it, and its bytes. */
export interface BerkasMasukan {
  readonly nama: string;
  readonly data: Uint8Array;
}

/** A workbook as it was read, and its bytes. */
export interface KerjaTerbaca {
  readonly buku: BukuKerja;
  readonly data: Uint8Array;
}

/** What one file holds. */
export interface Bacaan extends Buku {
  /** What a reader should know of it, a sentence each without its full stop: hidden sheets, macros and links that were not followed. */
  readonly catatan: readonly string[];
  /** The workbook whose tables these are. */
  readonly kerja?: KerjaTerbaca;
}

/** A file that could not be read. */
export interface BerkasTakTerbaca {
  readonly berkas: string;
  readonly sebab: string;
}

/** The tables and texts of all files, and the workbooks among them by file. */
export interface BukuTerbaca extends Buku {
  readonly kerja: ReadonlyMap<string, KerjaTerbaca>;
  readonly takTerbaca: readonly BerkasTakTerbaca[];
}

/**
 * What was read from several files as one book, so that a figure that stands in two of them is seen twice; every table has a name of its own in
 * its file and sheet, so that a place names one table only. A file in which nothing was found is named in `takTerbaca` beside the others.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * const data = new TextEncoder().encode('Uraian;Pagu;Realisasi;%\nA;200;150;57,00\nB;400;100;25,00\nC;100;50;50,00\nD;300;60;20,00');
 * const buku = gabungBacaan([['anggaran.csv', await bacaBerkas({ nama: 'anggaran.csv', data })]]);
 * buku.tabel.map((t) => t.berkas) // => ['anggaran.csv']
 */
export function gabungBacaan(
  bacaan: readonly (readonly [berkas: string, isi: Bacaan])[],
  takTerbaca: readonly BerkasTakTerbaca[] = [],
): BukuTerbaca {
  pastikanBentuk('gabungBacaan', 'bacaan', bacaan, BENTUK_BACAAN);
  pastikanBentuk('gabungBacaan', 'takTerbaca', takTerbaca, BENTUK_TAK_TERBACA);
  const kosong = bacaan.filter(([, b]) => tanpaIsi(b));
  // Where nothing was given but what is empty, that is what is said of all of it.
  const disebut = kosong.length < bacaan.length + takTerbaca.length ? kosong : [];
  return {
    tabel: beriNama(bacaan.flatMap(([, b]) => b.tabel)),
    narasi: bacaan.flatMap(([, b]) => b.narasi ?? []),
    kerja: new Map(bacaan.flatMap(([berkas, { kerja }]) => (kerja ? [[berkas, kerja] as const] : []))),
    takTerbaca: [...takTerbaca, ...disebut.map(([berkas]) => ({ berkas, sebab: SEBAB_KOSONG }))],
  };
}

const SEBAB_KOSONG = 'tidak ada isi yang terbaca; periksa apakah berkasnya kosong, atau tabelnya berupa gambar.';

/** Whether nothing at all was read of a file: a working paper beside a report has no table of it, but cells. */
const tanpaIsi = ({ tabel, narasi = [], kerja }: Bacaan): boolean =>
  tabel.length + narasi.length === 0 && (kerja?.buku.lembar ?? []).every((l) => l.sel.length === 0);

function beriNama(tabel: readonly Tabel[]): readonly Tabel[] {
  const terpakai = new Set<string>();
  const banyak = new Map<string | undefined, number>();
  return tabel.map((t) => {
    // Counted in its file: what stands before it among the files must not decide what it is called.
    const ke = (banyak.get(t.berkas) ?? 0) + 1;
    banyak.set(t.berkas, ke);
    const dasar = t.nama ?? t.judul ?? `Tabel ke-${ke}`;
    const kunci = (nama: string) => JSON.stringify([t.berkas, t.lembar, nama]);
    let nama = dasar;
    for (let n = 2; terpakai.has(kunci(nama)); n += 1) nama = `${dasar} (${n})`;
    terpakai.add(kunci(nama));
    return { ...t, nama };
  });
}
