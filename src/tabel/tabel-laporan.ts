import { pastikanBentuk } from '../angka/bentuk.js';
import { BENTUK_TABEL_LAPORAN } from './bentuk-tabel.js';
import type { Tabel } from './tabel.js';

/** What a column holds, so that a renderer or a workbook knows how to show it. */
export type FormatKolom = 'teks' | 'kode' | 'angka' | 'persen' | 'rupiah' | 'rasio' | 'cacah';

/** One column of a report table. */
export interface KolomLaporan {
  /** By this key rows hold their cells; column numbers and titles shift, keys don't. */
  readonly kunci: string;
  /** The title with its unit, as printed: `Pagu Anggaran (Rp)`. */
  readonly judul: string;
  /** The unit alone: `Rp`, `%`; absent for text. */
  readonly satuan?: string;
  readonly rata: 'kiri' | 'tengah' | 'kanan';
  readonly format: FormatKolom;
  /** Decimals printed; absent where each cell prints as many as it has. */
  readonly desimal?: number;
  /** Width beside the other columns of the table. */
  readonly lebar: number;
}

/** A title above neighbouring columns. */
export interface KelompokKolom {
  readonly judul: string;
  /** Keys of its first and last column. */
  readonly dari: string;
  readonly sampai: string;
}

/** Where the values of an input stand in the same table: a column, in this row or in the rows named. */
export interface RujukanSel {
  readonly kolom: string;
  readonly baris?: readonly string[];
}

/** How a cell was computed: the formula, its inputs by name, and where these stand in the table. */
export interface HitunganSel {
  /** Id in the registry of formulas. */
  readonly rumus: string;
  /** Canonical values by the input's name; null is missing. */
  readonly masukan: Readonly<Record<string, string | null | readonly (string | null)[]>>;
  /** The computation in words: `82 ÷ 80 × 100 = 102,50`; null when nothing could be computed. */
  readonly teks: string | null;
  /** By the input's name; an input that stands elsewhere is not there. */
  readonly rujukan?: Readonly<Record<string, RujukanSel>>;
}

/** One cell: its value for machines and its print for people. */
export interface SelLaporan {
  /** A canonical number (unrounded), or the text itself; null is missing or not measurable. */
  readonly nilai: string | null;
  readonly teks: string;
  readonly hitungan?: HitunganSel;
  /** Why there is no value, as a clause: "realisasi belum tersedia". */
  readonly alasan?: string;
  /** How the value was made where its usual formula would give another, as a clause: "ditulis pada batas capaian". */
  readonly cara?: string;
}

/** What a row is: a line, a heading over lines, a sum or mean of them. */
export type JenisBaris = 'isi' | 'kelompok' | 'jumlah' | 'rata-rata';

/** One row; cells that are not there are blank. */
export interface BarisLaporan {
  /** Unique in its table. */
  readonly id: string;
  /** What notes call the row. */
  readonly sebutan: string;
  readonly jenis: JenisBaris;
  /** Depth in a hierarchy, from 0. */
  readonly tingkat: number;
  readonly sel: Readonly<Record<string, SelLaporan>>;
}

/** A table of a report as typed data, from which every renderer works. */
export interface TabelLaporan {
  readonly id: string;
  /** "Tabel 3.4.2" */
  readonly nama: string;
  readonly judul: string;
  readonly kolom: readonly [KolomLaporan, ...KolomLaporan[]];
  readonly kelompok: readonly KelompokKolom[];
  readonly baris: readonly BarisLaporan[];
  /** Notes under the table: rules, coverage, and why something is not measurable. */
  readonly catatan: readonly string[];
  /** Wide tables lie across the page. */
  readonly arah: 'tegak' | 'mendatar';
}

/** The cell of a row in a column; blank where it has none. */
export function selBaris({ sel }: BarisLaporan, { kunci }: KolomLaporan): SelLaporan {
  return (Object.hasOwn(sel, kunci) ? sel[kunci] : undefined) ?? { nilai: null, teks: '' };
}

/** One cell of a heading, over so many columns and rows. */
export interface SelKepala {
  readonly teks: string;
  readonly kolom: number;
  readonly baris: number;
}

/** The rows of a heading: one, or two where columns stand in groups. */
export function barisKepala({
  kolom,
  kelompok,
}: TabelLaporan): readonly [readonly SelKepala[], ...(readonly SelKepala[])[]] {
  if (kelompok.length === 0) return [kolom.map((k) => ({ teks: k.judul, kolom: 1, baris: 1 }))];
  const atas: SelKepala[] = [];
  const bawah: SelKepala[] = [];
  let sampai = -1;
  for (const [i, k] of kolom.entries()) {
    if (i <= sampai) {
      bawah.push({ teks: k.judul, kolom: 1, baris: 1 });
      continue;
    }
    const g = kelompok.find((x) => x.dari === k.kunci);
    if (!g) {
      atas.push({ teks: k.judul, kolom: 1, baris: 2 });
      continue;
    }
    sampai = kolom.findIndex((x) => x.kunci === g.sampai);
    atas.push({ teks: g.judul, kolom: sampai - i + 1, baris: 1 });
    bawah.push({ teks: k.judul, kolom: 1, baris: 1 });
  }
  return [atas, bawah];
}

/**
 * The table as it would stand on a page: a printed grid, header rows included, merged cells filled once, with the notes under it.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * keTabelTercetak({ id: 'a', nama: 'Tabel 1', judul: 'Anggaran', kolom: [{ kunci: 'p', judul: 'Pagu', format: 'rupiah', rata: 'kanan', lebar: 10 }], kelompok: [], baris: [{ id: '1', sebutan: 'A', jenis: 'isi', tingkat: 0, sel: { p: { nilai: '200', teks: '200' } } }], catatan: [], arah: 'tegak' }).baris // => [['Pagu'], ['200']]
 */
export function keTabelTercetak(tabel: TabelLaporan): Tabel {
  pastikanBentuk('keTabelTercetak', 'tabel', tabel, BENTUK_TABEL_LAPORAN);
  const kepala = barisKepala(tabel);
  const [pertama, kedua = []] = kepala;
  const atas = pertama.flatMap((s) => [s.teks, ...Array.from({ length: s.kolom - 1 }, () => '')]);
  const dua: string[] = [];
  const bawah = kedua.map((s) => s.teks);
  // Each cell of the second row stands below a group, in order; columns outside groups have none.
  for (const s of pertama) dua.push(...(s.baris === 2 ? [''] : bawah.splice(0, s.kolom)));
  return {
    nama: tabel.nama,
    judul: tabel.judul,
    baris: [
      atas,
      ...(kepala.length > 1 ? [dua] : []),
      ...tabel.baris.map((b) => tabel.kolom.map((k) => selBaris(b, k).teks)),
    ],
    ...(tabel.catatan.length > 0 ? { catatan: tabel.catatan } : {}),
  };
}
