import type { Cell, CellValue, Sheet } from 'hucre';
import { LETAK_OFFICE } from '../tabel/huruf-naik.js';
import { type IsiSel, kosong, susunSel } from './isi-sel.js';
import { type Lembar, SEL_KOSONG, type SelExcel } from './lembar.js';
import type { HasilTelaah } from './periksa-bagian.js';
import { rumusBersama } from './rumus-bersama.js';
import { barisTersaring } from './saringan.js';
import { coretSel, type TeksKaya, teksPotongan } from './sel-dicoret.js';
import type { Penampil } from './tampil/penampil.js';

/** After so many rows it is told that the reading goes on. */
const BARIS_SELANGKAH = 5_000;
/** A date as strict OOXML stores it. */
const TANGGAL_ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z?)?$/;

/** What is told of a cell besides its value: all that hucre tells, the formula that it shares, and its text where hucre reads another one. */
type Rinci = readonly [Cell | undefined, string | undefined, string | undefined];

/**
 * Reads a sheet into cells with the text that it shows; `langkah` is called at its beginning and every so many rows. What was found
 * before are texts of cells that hucre reads otherwise, by row and column from 0, and what is hidden.
 */
export function bacaLembar(
  lembar: Sheet,
  penampil: Penampil,
  langkah: () => void,
  { teks, tertutup, bersyarat }: Pick<HasilTelaah, 'teks' | 'tertutup' | 'bersyarat'>,
): Lembar {
  const bersama = rumusBersama(lembar.cells);
  const lebar = lembar.rows.reduce((maks, b) => Math.max(maks, b.length), 0);
  const tersembunyi = tertutup.daftar(lebar);
  const saringan = [lembar.autoFilter?.range, ...(lembar.tables ?? []).map((t) => t.range)];
  return {
    nama: lembar.name,
    tersembunyi: lembar.hidden === true || lembar.veryHidden === true,
    sel: bersyarat.tandai(
      lembar.rows.map((baris, r) => {
        if (r % BARIS_SELANGKAH === 0) langkah();
        return bacaBaris(baris, penampil, (c) => {
          const letak = `${r},${c}`;
          return [lembar.cells?.get(letak), bersama.get(letak), teks.get(letak)];
        });
      }),
    ),
    gabungan: (lembar.merges ?? []).map((m) => ({
      // Its corners may be named in any order.
      baris: Math.min(m.startRow, m.endRow) + 1,
      kolom: Math.min(m.startCol, m.endCol) + 1,
      sampaiBaris: Math.max(m.startRow, m.endRow) + 1,
      sampaiKolom: Math.max(m.startCol, m.endCol) + 1,
    })),
    ...tersembunyi,
    barisTersaring: barisTersaring(tersembunyi.barisTersembunyi, saringan),
  };
}

function bacaBaris(baris: readonly CellValue[], penampil: Penampil, rinci: (c: number) => Rinci): SelExcel[] {
  const sel = baris.map((nilai, c) => bacaSel(nilai, rinci(c), penampil));
  while (sel.length > 0 && kosong(sel.at(-1))) sel.pop();
  return sel;
}

function bacaSel(nilai: CellValue, [rinci, bersama, teks]: Rinci, penampil: Penampil): SelExcel {
  const kaya = teksKaya(rinci);
  const isi = kaya?.teks ?? teks ?? nilai ?? rinci?.formulaResult ?? rinci?.value ?? null;
  // A cell that shares a formula which no cell writes has an empty one: none.
  const rumus = bersama ?? (rinci?.formula || null);
  if (isi === null) return rumus === null ? SEL_KOSONG : { ...SEL_KOSONG, rumus, tanpaNilai: true };
  const format = rinci?.style?.numFmt ?? 'General';
  const dicoret = kaya === null ? (rinci?.style?.font?.strikethrough ? 'utuh' : undefined) : kaya.dicoret;
  return coretSel(susunSel(isiTersimpan(isi, format, penampil), format, rumus, penampil), dicoret);
}

/** The text of runs that may be raised, as the mark of a note is, or struck out; a run that says nothing of itself is as the cell. */
function teksKaya(rinci: Cell | undefined): TeksKaya | null {
  if (rinci?.richText === undefined) return null;
  const bawaan = rinci.style?.font;
  return teksPotongan(
    rinci.richText.map(({ text, font = bawaan }) => ({
      teks: text,
      letak: LETAK_OFFICE[font?.vertAlign ?? ''] ?? 'rata',
      luput: font?.strikethrough ? 'coret' : undefined,
    })),
  );
}

/** hucre gives dates by what it makes of the format; what they are is decided where they are shown. */
function isiTersimpan(isi: Exclude<CellValue, null>, format: string, penampil: Penampil): IsiSel {
  if (isi instanceof Date) return penampil.hari(isi);
  if (typeof isi !== 'string' || !TANGGAL_ISO.test(isi) || !penampil.apakahWaktu(1, format)) return isi;
  return penampil.hari(new Date(isi.length > 10 && !isi.endsWith('Z') ? `${isi}Z` : isi));
}
