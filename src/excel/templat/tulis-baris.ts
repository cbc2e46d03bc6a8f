import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre';
import { ambil } from '../../model/jalur.js';
import { bacaKode } from '../../model/kode.js';
import { alamatSel, hurufKolom } from '../../tabel/tabel.js';
import { cetak } from '../cetak.js';
import { JUDUL_NOMOR, TANDA_CONTOH } from './baca-baris.js';
import { GAYA, GAYA_TINGKAT } from './gaya.js';
import { tulisIsian } from './isian/isian.js';
import { SEL_INI } from './isian/validasi.js';
import { type KolomTampak, kolomTampak, type LembarTemplat } from './kolom.js';
import { LEMBAR_BARIS, type NamaLembarBaris } from './lembar/daftar.js';
import type { IsiBaris } from './pecah-laporan.js';
import { KOLOM_HIDUP, type KolomHidup } from './periksa-hidup.js';

/** Rows above the first row of data: title, hint, a blank line, heading. */
const KEPALA = 4;
/** Blank rows behind the data of a filled template. */
const CADANGAN = 25;

/** What a sheet is written from. */
export interface BahanLembar {
  readonly baris: readonly IsiBaris[];
  readonly contoh: readonly IsiBaris[];
  readonly tahun: number;
  /** The years that get columns. */
  readonly deretTahun: readonly number[];
}

/** One sheet of the template that holds one thing a row. */
export function tulisLembarBaris(nama: NamaLembarBaris, bahan: BahanLembar): WriteSheet {
  const templat: LembarTemplat = LEMBAR_BARIS[nama];
  const { baris, contoh, tahun, deretTahun } = bahan;
  const tampak = kolomTampak(templat.kolom, deretTahun, (kunci) => baris.some((b) => ambil(b, kunci) !== undefined));
  const hidup = KOLOM_HIDUP[nama]?.(tahun);
  const cells = new Map<string, Partial<Cell>>();
  const taruh = (r: number, c: number, sel: Partial<Cell>) => cells.set(`${r},${c}`, sel);
  const banyakData = contoh.length + baris.length;
  const banyak = Math.max(templat.kosong, banyakData + CADANGAN);

  const lebarHalaman = templat.lebarHalaman ?? 1;
  // On pages side by side only the columns at the left stand on each: title and hint are broken to fit them.
  const bungkus = lebarHalaman > 1 ? { alignment: { wrapText: true, vertical: 'top' } as const } : {};
  taruh(0, 0, { value: templat.judul, style: { ...GAYA.judul, ...bungkus } });
  taruh(1, 0, { value: templat.hint, style: { ...GAYA.hint, ...bungkus } });
  taruh(KEPALA - 1, 0, { value: JUDUL_NOMOR, style: GAYA.kepala });
  for (const [i, k] of tampak.entries()) {
    taruh(KEPALA - 1, i + 1, { value: `${k.judul}${k.kolom.wajib === true ? ' *' : ''}`, style: GAYA.kepala });
  }
  if (hidup) taruh(KEPALA - 1, tampak.length + 1, { value: hidup.judul, style: GAYA.kepalaPeriksa });
  for (let i = 0; i < banyak; i += 1) {
    const adaContoh = i < contoh.length;
    const isi = adaContoh ? contoh[i] : baris[i - contoh.length];
    const r = KEPALA + i;
    const gaya = gayaBaris(isi, adaContoh);
    const nomor = adaContoh ? TANDA_CONTOH : isi ? i - contoh.length + 1 : null;
    taruh(r, 0, { value: nomor, style: { ...gaya, alignment: { horizontal: 'center', vertical: 'top' } } });
    for (const [c, k] of tampak.entries()) taruh(r, c + 1, selIsian(k, isi, gaya));
    if (hidup) taruh(r, tampak.length + 1, selHidup(hidup, tampak, r, isi));
  }
  const akhir = KEPALA + banyak;
  const kolomAkhir = hurufKolom(tampak.length + 1 + (hidup ? 1 : 0));
  return {
    name: templat.nama,
    cells,
    rows: Array.from({ length: akhir }, () => []),
    columns: [{ width: 8 }, ...tampak.map((k) => ({ width: k.kolom.lebar })), ...(hidup ? [{ width: 14 }] : [])],
    rowDefs: new Map([[KEPALA - 1, { height: 44 }]]),
    merges:
      lebarHalaman > 1 ? [0, 1].map((r) => ({ startRow: r, endRow: r, startCol: 0, endCol: templat.beku - 1 })) : [],
    freezePane: { rows: KEPALA, columns: templat.beku },
    dataValidations: tampak.map((k, c) => validasi(k, c + 1, akhir)),
    protection: PERLINDUNGAN,
    autoFilter: { range: `A${KEPALA}:${kolomAkhir}${akhir}` },
    ...cetak({
      nama: templat.nama,
      ulangBaris: `$${KEPALA}:$${KEPALA}`,
      ulangKolom: `$A:$${hurufKolom(templat.beku)}`,
      daerah: `$A$1:$${kolomAkhir}$${KEPALA + Math.max(banyakData, 10)}`,
      lebarHalaman,
    }),
  };
}

/** Cells are locked without a password, and everything but locked cells may be changed. */
export const PERLINDUNGAN = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
} as const;

function gayaBaris(isi: IsiBaris | undefined, contoh: boolean): CellStyle {
  if (contoh) return GAYA.contoh;
  const kode = bacaKode(String(isi?.['nama'] === undefined ? '' : isi['kode']));
  const tingkat = kode.status === 'kode' ? kode.tingkat : String(isi?.['jenis']);
  return { ...GAYA.isian, ...GAYA_TINGKAT[tingkat] };
}

function selIsian({ kolom, kunci }: KolomTampak, isi: IsiBaris | undefined, gaya: CellStyle): Partial<Cell> {
  const { isian } = kolom;
  const tulis = tulisIsian(isian, ambil(isi, kunci));
  return {
    value: tulis,
    style: {
      ...gaya,
      // A text in a number column is kept as text, so that Excel does not make a number of it.
      numFmt: typeof tulis === 'string' ? '@' : isian.format,
      alignment: { horizontal: isian.rata, vertical: 'top', wrapText: kolom.bungkus === true },
    },
  };
}

function selHidup(
  hidup: KolomHidup,
  tampak: readonly KolomTampak[],
  r: number,
  isi: IsiBaris | undefined,
): Partial<Cell> {
  const sel = (kunci: string) => alamatSel({ baris: r + 1, kolom: tampak.findIndex((k) => k.kunci === kunci) + 2 });
  return {
    formula: hidup.rumus(sel),
    formulaResult: isi ? hidup.hasil(isi) : '',
    style: { ...GAYA.periksa, numFmt: hidup.format, alignment: { horizontal: 'right', vertical: 'top' } },
  };
}

/** What Excel says of a column while it is filled: a hint for every cell, and a rule where there is one. */
function validasi({ kolom }: KolomTampak, c: number, akhir: number): DataValidation {
  const huruf = hurufKolom(c + 1);
  const pertama = `${huruf}${KEPALA + 1}`;
  const hint = {
    showInputMessage: true,
    inputTitle: kolom.judul.slice(0, 32),
    inputMessage: kolom.ket.slice(0, 255),
    range: `${pertama}:${huruf}${akhir}`,
  };
  const { validasi: aturan } = kolom.isian;
  if (kolom.daftarDari) return { ...daftarDari(kolom.daftarDari), ...hint };
  if (!aturan) return { type: 'custom', formula1: 'TRUE', allowBlank: true, ...hint };
  const formula1 = aturan.formula1?.replaceAll(SEL_INI, pertama);
  return { ...aturan, ...(formula1 === undefined ? {} : { formula1 }), ...hint };
}

/** So many rows of another sheet are offered. */
const DITAWARKAN = 2000;

function daftarDari({ lembar, kunci }: { lembar: string; kunci: string }): Omit<DataValidation, 'range'> {
  const sumber = LEMBAR_BARIS[lembar as NamaLembarBaris].kolom.findIndex((k) => k.kunci === kunci) + 2;
  const huruf = hurufKolom(sumber);
  return {
    type: 'list',
    formula1: `${lembar}!$${huruf}$${KEPALA + 1}:$${huruf}$${KEPALA + DITAWARKAN}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: 'Kode belum ada',
    errorMessage: `Kode ini belum ada di lembar ${lembar}. Pilih dari daftar, atau tambahkan dahulu di sana.`,
  };
}
