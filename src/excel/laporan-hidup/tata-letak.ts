import { alamatSel } from '../../tabel/tabel.js';
import type { BarisLaporan, KolomLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { namaDalamRumus } from '../tulis-buku.js';

/** Rows above the heading of a table: title, office, a blank line. */
const BARIS_ATAS = 3;
/** Blank rows between two tables of a sheet. */
const BARIS_ANTARA = 2;

/** Where a table stands in the workbook. Rows are counted from 0. */
export interface TataLetak {
  readonly tabel: TabelLaporan;
  readonly lembar: string;
  /** The row of its title. */
  readonly atas: number;
  readonly mulaiKepala: number;
  /** Rows of the heading. */
  readonly kepala: 1 | 2;
  readonly barisIsi: number;
  readonly barisCatatan: number;
  /** The row behind its last one. */
  readonly akhir: number;
  readonly kolomKe: (kunci: string) => number;
  readonly baris: (id: string) => BarisLaporan | undefined;
  /** Columns whose figures other cells count on; they hold all their digits. */
  readonly dirujuk: ReadonlySet<string>;
  /** The address of a cell in its own sheet. */
  readonly alamat: (baris: BarisLaporan, kolom: KolomLaporan) => string;
}

/** A longer table has a sheet to itself, with its heading on every page. */
const BARIS_SEDIKIT = 25;

/**
 * The sheets with their tables, in the order of these. Short tables of one shape, such as those of each sasaran, stand under each other in
 * one sheet. A sheet is called by the number of its first table.
 */
export function tataLetak(tabel: readonly TabelLaporan[]): TataLetak[][] {
  return kelompokkan(tabel).map((kelompok) => {
    const lembar = `${kelompok[0].nama}${kelompok.length > 1 ? ' dst' : ''}`;
    let atas = 0;
    return kelompok.map((t) => {
      const hasil = letakkan(t, lembar, atas);
      atas = hasil.akhir + BARIS_ANTARA;
      return hasil;
    });
  });
}

type Kelompok = [TabelLaporan, ...TabelLaporan[]];

function kelompokkan(tabel: readonly TabelLaporan[]): Kelompok[] {
  const hasil: Kelompok[] = [];
  const menurutBentuk = new Map<string, Kelompok>();
  for (const t of tabel) {
    const bentuk = JSON.stringify([t.arah, t.kolom, t.kelompok]);
    const ada = t.baris.length <= BARIS_SEDIKIT ? menurutBentuk.get(bentuk) : undefined;
    if (ada) ada.push(t);
    else {
      const baru: Kelompok = [t];
      hasil.push(baru);
      if (t.baris.length <= BARIS_SEDIKIT) menurutBentuk.set(bentuk, baru);
    }
  }
  return hasil;
}

function letakkan(tabel: TabelLaporan, lembar: string, atas: number): TataLetak {
  const kepala = tabel.kelompok.length === 0 ? 1 : 2;
  const mulaiKepala = atas + BARIS_ATAS;
  const barisIsi = mulaiKepala + kepala;
  const barisCatatan = barisIsi + tabel.baris.length + 1;
  const barisKe = new Map(tabel.baris.map((b, i) => [b, barisIsi + i]));
  const menurutId = new Map(tabel.baris.map((b) => [b.id, b]));
  const kolomKe = new Map(tabel.kolom.map((k, i) => [k.kunci, i]));
  return {
    tabel,
    lembar,
    atas,
    mulaiKepala,
    kepala,
    barisIsi,
    barisCatatan,
    akhir: barisCatatan + tabel.catatan.length,
    kolomKe: (kunci) => kolomKe.get(kunci) ?? -1,
    baris: (id) => menurutId.get(id),
    dirujuk: kolomDirujuk(tabel),
    alamat: (b, k) => alamatSel({ baris: (barisKe.get(b) as number) + 1, kolom: (kolomKe.get(k.kunci) as number) + 1 }),
  };
}

const kolomDirujuk = ({ baris }: TabelLaporan): ReadonlySet<string> =>
  new Set(
    baris.flatMap((b) =>
      Object.values(b.sel).flatMap((s) => Object.values(s.hitungan?.rujukan ?? {}).map((r) => r.kolom)),
    ),
  );

/** A cell of a sheet in a formula of another. */
export const acuanLembar = (lembar: string, alamat: string): string => `${namaDalamRumus(lembar)}!${alamat}`;
