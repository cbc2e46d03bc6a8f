import { alamatSel } from '../../tabel/tabel.js';
import type { BarisLaporan, KolomLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { namaDalamRumus } from '../tulis-buku.js';

/** Rows above the heading of a table: title, office, a blank line. */
export const BARIS_ATAS = 3;

/** Where a table stands in the workbook. */
export interface TataLetak {
  readonly tabel: TabelLaporan;
  readonly lembar: string;
  /** Rows of the heading. */
  readonly kepala: 1 | 2;
  readonly kolomKe: (kunci: string) => number;
  /** The address of a cell in its own sheet. */
  readonly alamat: (baris: BarisLaporan, kolom: KolomLaporan) => string;
}

const NAMA_TERPANJANG = 31;

/** The sheet of each table, by the number that the table is called by; sheet names are unique and short. */
export function tataLetak(tabel: readonly TabelLaporan[]): TataLetak[] {
  const terpakai = new Set<string>();
  return tabel.map((t) => {
    const dasar =
      t.nama
        .replace(/[[\]:*?/\\']/g, ' ')
        .slice(0, NAMA_TERPANJANG - 4)
        .trim() || 'Tabel';
    let lembar = dasar;
    for (let n = 2; terpakai.has(lembar.toLowerCase()); n += 1) lembar = `${dasar} ${n}`;
    terpakai.add(lembar.toLowerCase());
    return letakkan(t, lembar);
  });
}

function letakkan(tabel: TabelLaporan, lembar: string): TataLetak {
  const kepala = tabel.kelompok.length === 0 ? 1 : 2;
  const barisKe = new Map(tabel.baris.map((b, i) => [b.id, BARIS_ATAS + kepala + i]));
  const kolomKe = new Map(tabel.kolom.map((k, i) => [k.kunci, i]));
  return {
    tabel,
    lembar,
    kepala,
    kolomKe: (kunci) => kolomKe.get(kunci) ?? -1,
    alamat: (b, k) => alamatSel({ baris: (barisKe.get(b.id) ?? 0) + 1, kolom: (kolomKe.get(k.kunci) ?? 0) + 1 }),
  };
}

/** A cell of a sheet in a formula of another. */
export const acuanLembar = (lembar: string, alamat: string): string => `${namaDalamRumus(lembar)}!${alamat}`;
