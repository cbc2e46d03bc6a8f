import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { pastikanBentuk } from '../../angka/bentuk.js';
import { kutipNilai } from '../../angka/sebut-nilai.js';
import type { Bahasa, KodeAlasan } from '../alasan.js';
import { BAHASA, pesanAlasan } from '../alasan.js';
import { BENTUK_RUMUS } from '../bentuk-rumus.js';
import { PEMBULATAN_BAKU, type Pembulatan } from '../opsi.js';
import {
  type DaftarOpsi,
  kataAtau,
  pastikanBulatanAtauTanpa,
  pastikanDesimal,
  pastikanKunci,
  pastikanOpsi,
} from '../pastikan-opsi.js';
import type { SimpulMasukan } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import { Jaminan } from './jaminan.js';
import type { Pecahan, Pilihan } from './pecahan.js';
import { hasilBagi, PenulisPecahan, type Tulisan } from './pecahan-simpul.js';
import { type Prasyarat, prasyaratRumus } from './prasyarat.js';

/** Where each input stands, by symbol: a cell, or a range for a list input. `B2`, `'Data 2022'!C3:C9`. */
export type AcuanSel<R extends Rumus = Rumus> = { readonly [K in keyof R['masukan']]: string };

/** Options of {@link keExcel}. */
export interface OpsiExcel {
  /** @defaultValue two decimals, half-up; null leaves the value unrounded */
  readonly pembulatan?: Pembulatan | null;
  /** What a cell shows that has no value: nothing, the reason, or a text of the caller's. @defaultValue 'kosong', an empty text */
  readonly takTerukur?: 'kosong' | 'alasan' | { readonly teks: string };
  /** Language of the reason. @defaultValue 'id' */
  readonly bahasa?: Bahasa;
  /**
   * The most decimals that the inputs have. With it the formula counts in whole numbers, which doubles hold exactly: then the printed
   * digits agree with the exact value as long as no number on the way passes 15 digits. Inputs with more decimals would be
   * rounded, so leave it out for computed cells. @defaultValue none: the cells as they are
   */
  readonly desimalMasukan?: number;
}

const tampilan = kataAtau(['kosong', 'alasan'], ['teks']);

/** The options of {@link keExcel}. */
export const OPSI_EXCEL = {
  pembulatan: pastikanBulatanAtauTanpa,
  takTerukur: (nilai, bidang) => {
    tampilan(nilai, bidang);
    if (typeof nilai === 'object' && typeof (nilai as { teks: unknown }).teks !== 'string') {
      throw new ArgumenTidakSah(`${bidang}.teks: harus teks.`);
    }
  },
  bahasa: BAHASA,
  desimalMasukan: pastikanDesimal,
} as const satisfies DaftarOpsi<OpsiExcel>;

/** Decimals to which a root is brought before it is rounded, so that a root that comes out even is not one bit below. */
const DESIMAL_AKAR = 10;

/**
 * The formula for a workbook cell, with English names and commas, as .xlsx files store it; without the leading `=`.
 *
 * The whole formula is one fraction with one division and one ROUND (away from zero, as Excel's), or TRUNC for `potong`. Blank cells and
 * texts are missing, never zero, and give an empty text or the reason instead of #DIV/0!. Spreadsheets calculate in doubles of
 * about 15 digits: a tie such as 0,125 is decided as on paper when the numbers on the way have no more than that; see
 * `desimalMasukan`, without which `potong` and `setengah-genap` can miss an exact print or tie of inputs with decimals. A mean of quotients with different divisors adds rounded quotients, and a geometric mean is rounded to 10
 * decimals first; they can differ only where the exact value lies within 10^−10 of a tie without being one.
 * Throws `ArgumenTidakSah` for a cell that is none and for an option that is not known, with the nearest word.
 *
 * @example
 * keExcel(serapan, { P: 'B2', A: 'C2' }) // => 'IF(COUNT(B2)<1,"",IF(COUNT(C2)<1,"",IF(COUNTIF(B2,"=0")>0,"",IF(COUNTIF(B2,"<0")>0,"",ROUND(100*C2/(B2),2)))))'
 */
export function keExcel<R extends Rumus>(rumus: R, acuanSel: AcuanSel<R>, opsi: OpsiExcel = {}): string {
  pastikanBentuk('keExcel', 'rumus', rumus, BENTUK_RUMUS);
  pastikanKunci(acuanSel, 'keExcel: acuanSel', Object.keys(rumus.masukan));
  pastikanOpsi('keExcel', opsi, OPSI_EXCEL);
  const acuan = new Map(
    Object.entries<SimpulMasukan>(rumus.masukan).map(([lambang, simpul]) => [
      simpul.nama,
      pastikanAcuan(acuanSel[lambang], `${rumus.id}: ${simpul.nama} (${lambang})`),
    ]),
  );
  const daftar = new Set(
    Object.values<SimpulMasukan>(rumus.masukan)
      .filter((s) => s.bentuk === 'daftar')
      .map((s) => s.nama),
  );
  const penulis = new PenulisPecahan(tulisanExcel(acuan, opsi.desimalMasukan), daftar, new Jaminan(rumus));
  const { takTerukur = 'kosong' } = opsi;
  const tak = (alasan: KodeAlasan): string => {
    if (takTerukur === 'kosong') return '""';
    const teks = takTerukur === 'alasan' ? pesanAlasan(alasan, opsi.bahasa) : takTerukur.teks;
    return `"${teks.replaceAll('"', '""')}"`;
  };
  const isi = tulisPilihan(penulis.tulis(rumus.isi), tak, opsi.pembulatan);
  return prasyaratRumus(rumus).reduceRight(
    (lain, p) => `IF(${prasyaratExcel(p, acuan, penulis)},${tak(p.alasan)},${lain})`,
    isi,
  );
}

// Characters that no sheet's name may have: with them the address would be of another file, of a share in the network or of the web.
const POLA_ACUAN =
  /^(?:'(?:[^'\\/:?*[\]\p{C}]|'')+'!|[A-Za-z_][\w.]*!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?$/u;

function pastikanAcuan(acuan: unknown, bidang: string): string {
  if (typeof acuan === 'string' && acuan.length <= 100 && POLA_ACUAN.test(acuan) && diLembar(acuan)) return acuan;
  throw new ArgumenTidakSah(`${bidang}: ${kutipNilai(acuan)} bukan acuan sel; tulis seperti B2 atau B2:B9.`);
}

const BARIS_TERAKHIR = 1_048_576;

/** Whether both ends stand on a sheet, whose last cell is XFD1048576. The letters of a column are compared as a number of so many digits: by length, then by sign. */
function diLembar(acuan: string): boolean {
  const sel = acuan.slice(acuan.lastIndexOf('!') + 1).replaceAll('$', '');
  return sel.split(':').every((s) => {
    const kolom = s.slice(0, s.search(/\d/));
    return (kolom.length < 3 || kolom <= 'XFD') && Number(s.slice(kolom.length)) <= BARIS_TERAKHIR;
  });
}

function prasyaratExcel(p: Prasyarat, acuan: ReadonlyMap<string, string>, penulis: PenulisPecahan): string {
  const terisi = ({ nama, bentuk }: SimpulMasukan, tanda: string) =>
    bentuk === 'tunggal'
      ? `COUNT(${acuan.get(nama)})${tanda}1`
      : `COUNT(${acuan.get(nama)})${tanda}ROWS(${acuan.get(nama)})*COLUMNS(${acuan.get(nama)})`;
  if (p.jenis === 'syarat') {
    const { teks } = penulis.syarat(p.syarat);
    return p.terisi.length === 0 ? teks : `IF(AND(${p.terisi.map((m) => terisi(m, '=')).join(',')}),${teks},FALSE)`;
  }
  if (p.jenis === 'kosong') return terisi(p.masukan, '<');
  const a = acuan.get(p.masukan.nama);
  const banding = { nol: '=0', negatif: '<0', 'tidak-positif': '<=0' }[p.jenis];
  // A blank cell or a text is missing, and missing is not zero.
  return `COUNTIF(${a},"${banding}")>0`;
}

function tulisPilihan(p: Pilihan, tak: (alasan: KodeAlasan) => string, pembulatan: OpsiExcel['pembulatan']): string {
  if (p.jenis === 'bila') {
    return `IF(${p.syarat},${tulisPilihan(p.maka, tak, pembulatan)},${tulisPilihan(p.lain, tak, pembulatan)})`;
  }
  return p.isi.cegah.reduceRight(
    (lain, { syarat, alasan }) => `IF(${syarat},${tak(alasan)},${lain})`,
    bulat(p.isi, pembulatan === undefined ? PEMBULATAN_BAKU : pembulatan),
  );
}

function bulat(isi: Pecahan, pembulatan: Pembulatan | null): string {
  if (pembulatan === null) return hasilBagi(isi);
  const { desimal, mode } = pembulatan;
  if (mode === 'setengah-naik') return `ROUND(${hasilBagi(isi)},${desimal})`;
  const v = hasilBagi({ ...isi, pengali: isi.pengali * 10n ** BigInt(desimal) });
  // TRUNC with decimals rounds large values in LibreOffice.
  if (mode === 'potong') return `TRUNC(${v})/${10n ** BigInt(desimal)}`;
  return `IF(ABS(${v}-TRUNC(${v}))=0.5,2*ROUND((${v})/2,0),ROUND(${v},0))/${10n ** BigInt(desimal)}`;
}

function tulisanExcel(acuan: ReadonlyMap<string, string>, desimalMasukan: number | undefined): Tulisan {
  return {
    masukan: (nama) => {
      const a = `${acuan.get(nama)}`;
      return desimalMasukan
        ? { teks: `ROUND(${a}*${10 ** desimalMasukan},0)`, skala: desimalMasukan }
        : { teks: a, skala: 0 };
    },
    mutlak: (x) => `ABS(${x})`,
    tanda: (x) => `SIGN(${x})`,
    terluar: (jenis, a, b, unsur) => {
      if (!unsur) return `${jenis === 'min' ? 'MIN' : 'MAX'}(${a},${b})`;
      const banding = jenis === 'min' ? '<=' : '>=';
      return `((${a}${banding}${b})*${a}+(1-(${a}${banding}${b}))*${b})`;
    },
    // IF does not run over the elements of a range in every spreadsheet; products do.
    bila: (syarat, maka, lain, unsur) =>
      unsur ? `(${syarat}*(${maka})+(1-${syarat})*(${lain}))` : `IF(${syarat},${maka},${lain})`,
    jumlah: (isi) => `SUMPRODUCT(${isi})`,
    jumlahHasilBagi: (atas, bawah) => ({ teks: `SUMPRODUCT(${atas}/(${bawah}))`, skala: 0 }),
    // Stryker disable next-line StringLiteral: what is counted over has a list.
    cacah: ([pertama = '']) => `COUNT(${acuan.get(pertama)})`,
    adaUnsur: (syarat) => `(SUMPRODUCT(--${syarat})>0)`,
    ukur: (nilai, bobot, daftar) => {
      // Stryker disable next-line StringLiteral: as is a mean.
      const [pertama = ''] = daftar;
      const tetap = bobot === '1';
      const log = tetap ? `LN((${nilai})+((${nilai})=0))` : `(${bobot})*LN((${nilai})+((${nilai})=0))`;
      const total = tetap ? `COUNT(${acuan.get(pertama)})` : `SUMPRODUCT(${bobot})`;
      const nol = tetap ? `--((${nilai})=0)` : `((${nilai})=0)*((${bobot})>0)`;
      return {
        teks: `IF(SUMPRODUCT(${nol})>0,0,ROUND(EXP(SUMPRODUCT(${log})/${total}),${DESIMAL_AKAR}))`,
        skala: 0,
      };
    },
  };
}
