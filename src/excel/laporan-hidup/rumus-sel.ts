import { bulatkan } from '../../angka/bulatkan.js';
import { type Decimal, desimalDariCetakan, teksKanonik } from '../../angka/desimal.js';
import { keDesimal } from '../../angka/tepat.js';
import { bulatanSatuan } from '../../laporan/cetak-hasil.js';
import { TAK_TERUKUR } from '../../laporan/sel.js';
import { rumusTerdaftar } from '../../rumus/daftar.js';
import type { Pembulatan } from '../../rumus/opsi.js';
import { nilaiIkatan } from '../../rumus/pembaca/evaluasi.js';
import { ikat } from '../../rumus/pembaca/ikatan.js';
import { keExcel } from '../../rumus/pembaca/ke-excel.js';
import type { SimpulMasukan } from '../../rumus/pohon.js';
import type { Rumus } from '../../rumus/rumus.js';
import { alamatSel, hurufKolom } from '../../tabel/tabel.js';
import {
  type BarisLaporan,
  type HitunganSel,
  type KolomLaporan,
  type RujukanSel,
  type SelLaporan,
  selBaris,
} from '../../tabel/tabel-laporan.js';
import { acuanLembar, type TataLetak } from './tata-letak.js';

/** The sheet that explains each figure. */
export const LEMBAR_JEJAK = 'Jejak';
/** Inputs that stand in no table are put in this column of the explaining sheet and those behind it (from 0). */
export const KOLOM_MASUKAN = 9;
/** Longer lists are not written out; their figures stand as values. */
const DAFTAR_TERPANJANG = 1000;

/** One input as it stands in the explaining sheet: a typed value, or the cell of a table. */
export interface MasukanJejak {
  readonly nama: string;
  readonly nilai: string | null;
  /** The cell that it is taken from; null where it is typed. */
  readonly dari: string | null;
}

/** A figure with its formula, and what the explaining sheet says of it. */
export interface FigurHidup {
  readonly letak: TataLetak;
  readonly baris: BarisLaporan;
  readonly kolom: KolomLaporan;
  readonly sel: SelLaporan;
  readonly hitungan: HitunganSel;
  /** The formula as the registry has it. */
  readonly menurut: Rumus;
  /** Null where the formula cannot be written for a workbook; then the cell holds the value. */
  readonly rumus: string | null;
  /** What the cell holds: rounded where no other cell counts on. */
  readonly nilai: string | null;
  readonly masukan: readonly MasukanJejak[];
}

/** What the figures of all tables are made with. */
export interface BahanFigur {
  readonly pembulatan: Pembulatan;
  /** The row of the explaining sheet (from 0) that a figure gets. */
  readonly barisJejak: number;
}

/** What a cell holds: an amount and a figure that others count on whole, others rounded as printed. */
export function nilaiTersimpan(
  sel: SelLaporan,
  kolom: KolomLaporan,
  utuh: boolean,
  pembulatan: Pembulatan,
): string | null {
  if (sel.nilai === null || sel.hitungan === undefined || !dibulatkan(kolom, utuh, pembulatan)) return sel.nilai;
  const { desimal, mode } = bulatan(kolom, pembulatan);
  return teksKanonik(bulatkan(desimalDariCetakan(sel.nilai, kolom.kunci), desimal, mode));
}

/** A figure in the unit of its indicator is rounded as it prints. */
const bulatan = ({ format }: KolomLaporan, pembulatan: Pembulatan): Pembulatan =>
  format === 'angka' ? bulatanSatuan(pembulatan) : pembulatan;

/** Workbooks keep numbers to 15 digits: a longer amount stands as text, of which no formula can be made and on which none can count. */
const TAK_MUAT = 1e15;
export const muat = (nilai: string | null): boolean => nilai === null || Math.abs(Number(nilai)) < TAK_MUAT;

const dibulatkan = ({ format }: KolomLaporan, utuh: boolean, { mode }: Pembulatan): boolean =>
  format !== 'rupiah' && format !== 'cacah' && (!utuh || mode !== 'setengah-naik');

/** The figure of a cell with the formula that a workbook computes it by. */
export function figurHidup(
  letak: TataLetak,
  tempat: {
    readonly baris: BarisLaporan;
    readonly kolom: KolomLaporan;
    readonly hitungan: HitunganSel;
  },
  { pembulatan, barisJejak }: BahanFigur,
): FigurHidup {
  const { baris, kolom, hitungan } = tempat;
  const utuh = letak.dirujuk.has(kolom.kunci);
  const sel = selBaris(baris, kolom);
  const nilai = nilaiTersimpan(sel, kolom, utuh, pembulatan);
  // Figures of a report name formulas of the registry.
  const menurut = rumusTerdaftar(hitungan.rumus);
  const penyusun = new PenyusunAcuan(letak, baris, hitungan, { pembulatan, barisJejak });
  const acuan = Object.fromEntries(
    Object.entries<SimpulMasukan>(menurut.masukan).map(([lambang, simpul]) => [lambang, penyusun.acuan(simpul)]),
  );
  const lengkap = Object.values(acuan).every((a) => a !== null);
  const hidup = lengkap && muat(nilai) && terhitung(menurut, penyusun.nilai, sel.nilai);
  return {
    letak,
    baris,
    kolom,
    sel,
    hitungan,
    menurut,
    nilai,
    rumus: hidup
      ? keExcel(menurut, acuan as Record<string, string>, {
          pembulatan: dibulatkan(kolom, utuh, pembulatan) ? bulatan(kolom, pembulatan) : null,
          takTerukur: { teks: TAK_TERUKUR },
        })
      : null,
    masukan: penyusun.masukan,
  };
}

/** Beyond so many decimals workbooks hold no digits. */
const DESIMAL_SAMA = 12;

/**
 * Whether the formula gives what the cell holds. It does not where a policy decided and not the formula: a target of 0 that no policy speaks of
 * is not measurable, though the formula for it says 0 or 100. Such a formula would change the figure as soon as the workbook is computed anew.
 */
function terhitung(menurut: Rumus, isi: Readonly<Record<string, NilaiSel>>, nilai: string | null): boolean {
  const simpul = Object.entries<SimpulMasukan>(menurut.masukan);
  const masukan = Object.fromEntries(simpul.map(([lambang, { nama }]) => [lambang, isi[nama]]));
  const dihitung = nilaiIkatan(menurut, ikat(menurut, masukan));
  if (nilai === null || typeof dihitung === 'string') return nilai === null && typeof dihitung === 'string';
  const bulat = (x: Decimal): Decimal => bulatkan(x, DESIMAL_SAMA);
  return bulat(keDesimal(dihitung)).eq(bulat(desimalDariCetakan(nilai, 'nilai')));
}

type NilaiSel = string | null | readonly (string | null)[];

/** Finds where each input of a figure stands, and puts those that stand in no table in the explaining sheet. */
class PenyusunAcuan {
  readonly masukan: MasukanJejak[] = [];
  /** What those places hold. */
  readonly nilai: Record<string, NilaiSel> = {};

  constructor(
    readonly letak: TataLetak,
    readonly baris: BarisLaporan,
    readonly hitungan: HitunganSel,
    readonly bahan: BahanFigur,
  ) {}

  /** A cell or range that holds an input; null for an empty list, which no range can hold. */
  acuan({ nama, bentuk }: SimpulMasukan): string | null {
    const nilai = Object.hasOwn(this.hitungan.masukan, nama) ? this.hitungan.masukan[nama] : undefined;
    const rujukan = this.hitungan.rujukan?.[nama];
    const sel = rujukan ? this.#sel(rujukan, nilai) : null;
    if (bentuk === 'tunggal') {
      const satu = sel ? sel.isi[0] : nilai;
      this.nilai[nama] = typeof satu === 'string' ? satu : null;
      return sel?.alamat[0] ?? this.#tulis(nama, [this.nilai[nama]], null);
    }
    const daftar = Array.isArray(nilai) ? (nilai as readonly (string | null)[]) : [];
    if (daftar.length === 0 || daftar.length > DAFTAR_TERPANJANG) return null;
    this.nilai[nama] = daftar;
    return (sel && berurutan(sel.alamat)) ?? this.#tulis(nama, daftar, sel?.alamat ?? null);
  }

  /** The cells that an input refers to, where they hold just what was counted with. */
  #sel(
    { kolom, baris }: RujukanSel,
    nilai: NilaiSel | undefined,
  ): { readonly alamat: readonly string[]; readonly isi: readonly (string | null)[] } | null {
    const { tabel, dirujuk } = this.letak;
    const k = tabel.kolom[this.letak.kolomKe(kolom)];
    const rujuk = baris ? baris.map(this.letak.baris) : [this.baris];
    if (!k || rujuk.some((b) => b === undefined)) return null;
    const ada = rujuk as BarisLaporan[];
    const isi = ada.map((b) => nilaiTersimpan(selBaris(b, k), k, dirujuk.has(kolom), this.bahan.pembulatan));
    const dihitung = nilai === undefined ? isi : [nilai].flat();
    // A list leaves out what is missing; then its cells are not those of the rows.
    if (isi.length !== dihitung.length || isi.some((x, i) => x !== dihitung[i] || !muat(x))) return null;
    return { alamat: ada.map((b) => this.letak.alamat(b, k)), isi };
  }

  #tulis(nama: string, nilai: readonly (string | null)[], dari: readonly string[] | null): string {
    const mulai = KOLOM_MASUKAN + this.masukan.length;
    for (const [i, n] of nilai.entries()) {
      const alamat = dari?.[i];
      this.masukan.push({ nama, nilai: n, dari: alamat === undefined ? null : acuanLembar(this.letak.lembar, alamat) });
    }
    const baris = this.bahan.barisJejak + 1;
    const pertama = alamatSel({ baris, kolom: mulai + 1 });
    const akhir = `${hurufKolom(mulai + nilai.length)}${baris}`;
    return acuanLembar(LEMBAR_JEJAK, pertama === akhir ? pertama : `${pertama}:${akhir}`);
  }
}

/** One range for cells that stand under each other. */
function berurutan(sel: readonly string[]): string | null {
  const [pertama = '', akhir = ''] = [sel[0], sel.at(-1)];
  const kolom = pertama.replace(/\d/g, '');
  const awal = Number(pertama.replace(/\D/g, ''));
  const rapat = sel.every((s, i) => s === `${kolom}${awal + i}`);
  if (!rapat) return null;
  return sel.length === 1 ? pertama : `${pertama}:${akhir}`;
}
