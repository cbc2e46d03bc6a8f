import type { CellObject, ColInfo, RowInfo, WorkBook, WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { teksXml } from '../../arsip/urai-xml.js';
import { pastikanBanyakSel, TabelTakTerbaca } from '../../tabel/batas.js';
import { alamatSel } from '../../tabel/tabel.js';
import { kosong, susunSel } from '../isi-sel.js';
import { type BukuKerja, type Lembar, SEL_KOSONG, type SelExcel } from '../lembar.js';
import { catatanLembarLain } from '../lembar-lain.js';
import { barisTersaring } from '../saringan.js';
import { coretSel } from '../sel-dicoret.js';
import { Penampil } from '../tampil/penampil.js';
import { BARIS_TERPIPIH, KOLOM_TERSEMPIT } from '../tertutup-xlsx.js';
import { Jangkauan } from '../ukuran-lembar.js';
import { periksaBiff12 } from './periksa-biff12.js';
import { periksaXml, type TeksSel } from './periksa-xml.js';
import { saringBiff } from './saring-biff.js';
import { aliranOle } from './wadah-ole.js';

/** Kinds that are read by SheetJS, which is loaded with the first of them. */
export type JenisLama = 'xls' | 'xlsb' | 'xml';

/** What the numbers of error cells stand for. */
const GALAT: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
/** The codes by which SheetJS calls built-in formats of the American locale, and what they show in id-ID. */
const FORMAT_DAERAH: ReadonlyMap<string, string> = new Map([
  ['m/d/yy', 'dd/mm/yyyy'],
  ['m/d/yy h:mm', 'dd/mm/yyyy h:mm'],
  ['d-mmm-yy', 'dd-mmm-yy'],
  ['d-mmm', 'dd-mmm'],
]);

/** The parts of an .xlsb, looked through and packed anew, so that what SheetJS unpacks is what was checked. */
export function rakitXlsb(bagian: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const perlu = [...bagian].filter(([n]) => /\.(?:bin|xml|rels)$/i.test(n));
  for (const [nama, isi] of perlu) if (/\.bin$/i.test(nama)) periksaBiff12(nama, isi);
  return zipSync(Object.fromEntries(perlu), { level: 0 });
}

/** Reads a workbook of an older kind into sheets. Throws `TabelTakTerbaca` for one that is encrypted, broken or too large. */
export async function bacaLama(
  data: Uint8Array,
  jenis: JenisLama,
  catatan: readonly string[] = [],
): Promise<BukuKerja> {
  const teks = jenis === 'xml' ? periksaXml(data) : [];
  const buku = await urai(data, jenis);
  // It passes over a sheet that it cannot read; in .xls those of macros are none.
  const hilang = jenis === 'xlsb' ? buku.SheetNames.find((nama) => buku.Sheets[nama] === undefined) : undefined;
  if (hilang !== undefined) throw new TabelTakTerbaca(`lembar "${hilang}" ${sebabRusak(jenis)}`);
  const penampil = new Penampil(buku.Workbook?.WBProps?.date1904 ? '1904' : '1900');
  const jangkauan = new Jangkauan();
  const lain = buku.SheetNames.map((nama) => catatanLembarLain(nama, buku.Sheets[nama]?.['!type']));
  return {
    lembar: buku.SheetNames.flatMap((nama, i) =>
      lain[i] === undefined
        ? [
            bacaLembar(
              buku.Sheets[nama] ?? {},
              { nama, tersembunyi: Boolean(buku.Workbook?.Sheets?.[i]?.Hidden) },
              penampil,
              jangkauan,
              teks[i],
            ),
          ]
        : [],
    ),
    nama: (buku.Workbook?.Names ?? [])
      // One of a built-in name that there is not has none.
      .filter((n) => n.Name !== undefined && !n.Name.startsWith('_xlnm'))
      .map((n) => ({ nama: n.Name, acuan: n.Ref })),
    catatan: [...catatan, ...lain.filter((c) => c !== undefined)],
  };
}

async function urai(data: Uint8Array, jenis: JenisLama): Promise<WorkBook> {
  const { bacaSheetJs } = await import('./sheetjs.js');
  try {
    return bacaSheetJs(jenis === 'xls' ? aliranBuku(data) : jenis === 'xml' ? isiXml(data) : data, {
      type: jenis === 'xls' ? 'buffer' : 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (galat) {
    if (galat instanceof TabelTakTerbaca) throw galat;
    // What SheetJS throws may be a text or nothing, and what it says is of its own inside.
    const sebab = galat instanceof Error ? galat.message : '';
    throw new TabelTakTerbaca(
      /password-protected|^Encryption scheme/.test(sebab)
        ? 'terkunci sandi; buka di Excel, hapus sandinya, lalu simpan kembali.'
        : `isinya ${sebabRusak(jenis)}`,
    );
  }
}

const sebabRusak = (jenis: JenisLama): string =>
  `tidak terbaca sebagai ${NAMA_JENIS[jenis]}; berkasnya rusak atau terpotong. Simpan kembali dari Excel atau LibreOffice sebagai .xlsx.`;

const OLE = 0xd0;

/** The records of an .xls, looked through: SheetJS gets them without their container, in whose other parts it can lose its way. */
function aliranBuku(data: Uint8Array): Uint8Array {
  const isi = data[0] === OLE ? aliranOle(data, ['Workbook', 'Book']) : data;
  // What begins otherwise SheetJS would read as something else.
  if (isi === undefined || isi[0] !== 0x09 || (isi[1] as number) > 0x08) throw new Error('bukan BIFF');
  return saringBiff(isi);
}

/** XML of 2003 in UTF-8. */
function isiXml(data: Uint8Array): Uint8Array {
  return new TextEncoder().encode(teksXml(data));
}

const NAMA_JENIS: Readonly<Record<JenisLama, string>> = { xls: '.xls', xlsb: '.xlsb', xml: 'XML buku kerja 2003' };

function bacaLembar(
  lembar: WorkSheet,
  { nama, tersembunyi }: Pick<Lembar, 'nama' | 'tersembunyi'>,
  penampil: Penampil,
  jangkauan: Jangkauan,
  teks: TeksSel | undefined,
): Lembar {
  const isi = ((lembar as { '!data'?: (CellObject | undefined)[][] })['!data'] ?? []) as (CellObject | undefined)[][];
  const bukanAngka = (r: number, k: number): never => {
    const sel = alamatSel({ baris: r + 1, kolom: k + 1 });
    throw new TabelTakTerbaca(
      `lembar "${nama}" rusak: angka sel ${sel} bukan angka. Betulkan di Excel, lalu simpan kembali.`,
    );
  };
  jangkauan.tambah(nama, isi.length, 1);
  // Rows that hold nothing are holes, which are not counted.
  pastikanBanyakSel(isi.reduce((n, b) => n + b.length + 1, 0));
  const barisTersembunyi = nomorYang(lembar['!rows'], barisTertutup).filter((r) => r <= isi.length);
  return {
    nama,
    tersembunyi,
    sel: Array.from(isi, (b, r) =>
      bacaBaris(b ?? [], penampil, (k) => bukanAngka(r, k)).map((s, k) => {
        const tertulis = teks?.get(`${r},${k}`);
        if (tertulis === undefined) return s;
        return coretSel(s.angka !== null ? s : { ...s, teks: tertulis.teks }, tertulis.dicoret);
      }),
    ),
    gabungan: (lembar['!merges'] ?? []).map(({ s, e }) => ({
      // Its corners may be named in any order.
      baris: Math.min(s.r, e.r) + 1,
      kolom: Math.min(s.c, e.c) + 1,
      sampaiBaris: Math.max(s.r, e.r) + 1,
      sampaiKolom: Math.max(s.c, e.c) + 1,
    })),
    barisTersembunyi,
    kolomTersembunyi: nomorYang(lembar['!cols'], kolomTertutup),
    barisTersaring: barisTersaring(barisTersembunyi, [lembar['!autofilter']?.ref]),
  };
}

function bacaBaris(
  baris: readonly (CellObject | undefined)[],
  penampil: Penampil,
  bukanAngka: (kolom: number) => never,
): SelExcel[] {
  const sel = Array.from(baris, (s, k) => {
    // NaN and infinity, as other programs store them: a text in their place would be missing from the sums over it.
    if (typeof s?.v === 'number' && !Number.isFinite(s.v)) bukanAngka(k);
    return s ? bacaSel(s, penampil) : SEL_KOSONG;
  });
  while (sel.length > 0 && kosong(sel.at(-1))) sel.pop();
  return sel;
}

/** SheetJS gives dates as days where it is not asked for `Date`, and no formula without its value. */
function bacaSel({ t, v, f, z }: CellObject, penampil: Penampil): SelExcel {
  const rumus = f ?? null;
  if (t === 'e') return { teks: GALAT[Number(v)] ?? '#GALAT', angka: null, rumus };
  if (t === 'z' || v === undefined) return SEL_KOSONG;
  const format = typeof z === 'string' ? (FORMAT_DAERAH.get(z) ?? z) : 'General';
  return susunSel(v as Exclude<typeof v, Date>, format, rumus, penampil);
}

const barisTertutup = ({ hidden, hpt }: RowInfo): boolean =>
  hidden === true || (hpt !== undefined && hpt <= BARIS_TERPIPIH);
const kolomTertutup = ({ hidden, width }: ColInfo): boolean =>
  hidden === true || (width !== undefined && width <= KOLOM_TERSEMPIT);

/** The numbers of the rows or columns that are so, from 1; SheetJS leaves holes. */
const nomorYang = <T>(daftar: readonly (T | undefined)[] | undefined, ya: (d: T) => boolean): number[] =>
  Array.from(daftar ?? [], (d, i) => (d && ya(d) ? i + 1 : 0)).filter((n) => n > 0);
