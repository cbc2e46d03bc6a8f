import { readXlsx, type Workbook } from 'hucre';
import { bita, fungsi, pastikanBentuk } from '../angka/bentuk.js';
import { tolakOpsiAsing } from '../angka/tolak-opsi.js';
import { bukaArsip } from '../arsip/buka-arsip.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import type { Pelapor } from '../tabel/kemajuan.js';
import { bacaLembar } from './baca-lembar.js';
import { catatanBentuk } from './bentuk-xlsx.js';
import { catatanLembar } from './catatan-lembar.js';
import { catatanDaftarIsi } from './daftar-isi-xlsx.js';
import { catatanBersyarat } from './format-bersyarat.js';
import { bacaHtml } from './lama/baca-html.js';
import { bacaLama, rakitXlsb } from './lama/baca-lama.js';
import { kenaliIsi } from './lama/kenali-isi.js';
import { lazimkanXlsx, perluXlsx } from './lazimkan-xlsx.js';
import type { BukuKerja } from './lembar.js';
import { BAGIAN_ODS, type BukuOds, bacaOds } from './ods/baca-ods.js';
import { type HasilTelaah, periksaBagian } from './periksa-bagian.js';
import { Penampil } from './tampil/penampil.js';

const LEMBAR_TERBANYAK = 200;
/** Programs of Excel, and of LibreOffice. */
const MAKRO = /(?:vbaProject\.bin|^(?:Basic|Scripts)\/.+\/.+)$/;

/** Options of {@link bacaExcel}. */
export interface OpsiBacaExcel {
  /** Told of every sheet and every so many rows; it may throw to stop, as `batasiWaktu` does. */
  readonly kemajuan?: Pelapor;
}

/**
 * Reads a workbook (.xlsx, .xlsm, .ods; .xls and .xlsb; HTML or XML saved as .xls), by what it holds and not by its name: every sheet with the
 * text that its cells show (number formats applied, id-ID), the stored numbers, formulas, merged areas, hidden rows, columns and sheets, and the
 * defined names. Formulas are read, never computed; macros and links to other files are never followed, and `catatan` says that they are there.
 *
 * Throws `TabelTakTerbaca` for a file that is encrypted, no workbook, broken or too large.
 *
 * @example
 * const { lembar } = await bacaExcel(await tulisTemplat({ tahun: 2026 }));
 * lembar[0]?.nama // => 'Petunjuk'
 */
export async function bacaExcel(data: Uint8Array, opsi: OpsiBacaExcel = {}): Promise<BukuKerja> {
  pastikanBentuk('bacaExcel', 'data', data, bita);
  tolakOpsiAsing('bacaExcel', opsi, { kemajuan: fungsi });
  const { kemajuan } = opsi;
  const { lembar, nama, catatan } = await bacaMenurutIsi(data, kemajuan);
  if (lembar.length === 0)
    throw new TabelTakTerbaca('tidak memuat lembar; periksa apakah berkas ini benar buku kerja.');
  pastikanLembar(lembar.length);
  return { lembar, nama, catatan: [...catatan, ...lembar.flatMap(catatanLembar)] };
}

async function bacaMenurutIsi(data: Uint8Array, kemajuan: Pelapor | undefined): Promise<BukuKerja> {
  const jenis = kenaliIsi(data);
  if (jenis === 'html') return bacaHtml(data);
  if (jenis !== 'arsip') return bacaLama(data, jenis);
  const arsip = bongkar(data);
  if (arsip.nama.includes('xl/workbook.bin')) {
    return bacaLama(rakitXlsb(arsip.bagian), 'xlsb', catatanArsip(arsip.nama, false));
  }
  const { tautan, catatan, ...buku } = arsip.nama.includes('content.xml')
    ? bacaOds(arsip.bagian, (l) => kemajuan?.({ tahap: 'lembar', nama: l }))
    : await bacaXlsx(arsip, kemajuan);
  return { ...buku, catatan: [...catatanArsip(arsip.nama, tautan), ...catatan] };
}

function pastikanLembar(banyak: number): void {
  if (banyak > LEMBAR_TERBANYAK) {
    throw new TabelTakTerbaca(`berisi ${banyak} lembar; batasnya ${LEMBAR_TERBANYAK} lembar.`);
  }
}

/** The names of all parts, and what is read of them, unpacked once and checked. */
interface IsiArsip {
  readonly nama: readonly string[];
  readonly bagian: ReadonlyMap<string, Uint8Array>;
}

function bongkar(data: Uint8Array): IsiArsip {
  const nama: string[] = [];
  const bagian = bukaArsip(data, (n) => {
    nama.push(n);
    return n.startsWith('xl/') || n.endsWith('.rels') || n === '[Content_Types].xml' ? perluXlsx(n) : BAGIAN_ODS.has(n);
  });
  return { nama, bagian };
}

async function bacaXlsx({ nama, bagian }: IsiArsip, kemajuan: Pelapor | undefined): Promise<BukuOds> {
  if (!nama.includes('xl/workbook.xml')) {
    throw new TabelTakTerbaca(
      nama.includes('word/document.xml')
        ? 'ini dokumen Word, bukan buku kerja; bila memang itu, beri nama berakhiran .docx.'
        : 'tidak memuat buku kerja Excel; periksa apakah berkas ini benar .xlsx atau .ods.',
    );
  }
  const { lembar: hasil, dibaca } = periksaBagian(bagian, (lembar) => kemajuan?.({ tahap: 'lembar', nama: lembar }));
  const buku = await urai(lazimkanXlsx(dibaca), (ke) => hasil[ke]?.lain === undefined);
  const bersel = hasil.filter((h) => h.lain === undefined);
  const dari = buku.sheets.length;
  pastikanLembar(dari);
  const penampil = new Penampil(buku.dateSystem);
  const lembar = buku.sheets.map((isi, ke) =>
    bacaLembar(
      isi,
      penampil,
      () => kemajuan?.({ tahap: 'lembar', ke: ke + 1, dari, nama: isi.name }),
      bersel[ke] as HasilTelaah,
    ),
  );
  return {
    lembar,
    nama: (buku.namedRanges ?? []).map(({ name, range }) => ({ nama: name, acuan: range })),
    tautan: nama.some((n) => n.startsWith('xl/externalLinks/')),
    catatan: [
      ...hasil.flatMap((h) => h.lain ?? []),
      ...catatanBentuk(bagian, nama, hasil),
      ...catatanDaftarIsi(bagian, nama, hasil),
      ...lembar.flatMap(catatanBersyarat),
    ],
  };
}

async function urai(data: Uint8Array, bersel: (ke: number) => boolean): Promise<Workbook> {
  try {
    return await readXlsx(data, { readStyles: true, sheets: ({ index }) => bersel(index) });
  } catch {
    // What the reader says is of its own inside, in English.
    throw new TabelTakTerbaca(
      'buku kerjanya tidak terbaca; berkasnya rusak atau terpotong. Simpan kembali dari Excel atau LibreOffice.',
    );
  }
}

function catatanArsip(nama: readonly string[], tautan: boolean): string[] {
  return [
    ...(nama.some((n) => MAKRO.test(n)) ? ['memuat makro; makro tidak dijalankan'] : []),
    ...(tautan ? ['memuat tautan ke berkas lain; tautan tidak diikuti, nilai yang tersimpan yang dibaca'] : []),
  ];
}
