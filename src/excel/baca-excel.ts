import { readXlsx, type Workbook } from 'hucre';
import { bita, pastikanBentuk } from '../angka/bentuk.js';
import { tolakOpsiAsing } from '../angka/tolak-opsi.js';
import { bukaArsip } from '../arsip/buka-arsip.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import type { Pelapor } from '../tabel/kemajuan.js';
import { bacaLembar } from './baca-lembar.js';
import { catatanLembar } from './catatan-lembar.js';
import { bacaHtml } from './lama/baca-html.js';
import { bacaLama, rakitXlsb } from './lama/baca-lama.js';
import { kenaliIsi } from './lama/kenali-isi.js';
import { type IsiArsip, lazimkanXlsx } from './lazimkan-xlsx.js';
import type { BukuKerja } from './lembar.js';
import { BAGIAN_ODS, type BukuOds, bacaOds } from './ods/baca-ods.js';
import { Penampil } from './tampil/penampil.js';

/**
 * Parts of this size or less are looked into for a DTD; larger ones are sheet data, where hucre expands no entity. Unpacking them twice takes
 * 3 % (the template) to 8 % (5.000 rows) of the reading, and under 1 % of a large sheet.
 */
const BAGIAN_TERPERIKSA = 4 * 1024 * 1024;
/** A DTD stands before the first element. */
const AWAL = 4096;
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
 */
export async function bacaExcel(data: Uint8Array, opsi: OpsiBacaExcel = {}): Promise<BukuKerja> {
  pastikanBentuk('bacaExcel', 'data', data, bita);
  tolakOpsiAsing('bacaExcel', opsi, { kemajuan: null });
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
  const arsip = periksaArsip(data);
  if (arsip.nama.includes('xl/workbook.bin')) return bacaLama(rakitXlsb(data), 'xlsb', catatanArsip(arsip.nama, false));
  const { tautan, ...buku } = arsip.nama.includes('content.xml')
    ? bacaOds(
        bukaArsip(data, (n) => BAGIAN_ODS.has(n)),
        (l) => kemajuan?.({ tahap: 'lembar', nama: l }),
      )
    : await bacaXlsx(data, arsip, kemajuan);
  return { ...buku, catatan: catatanArsip(arsip.nama, tautan) };
}

function pastikanLembar(banyak: number): void {
  if (banyak > LEMBAR_TERBANYAK) {
    throw new TabelTakTerbaca(`berisi ${banyak} lembar; batasnya ${LEMBAR_TERBANYAK} lembar.`);
  }
}

/** Names of the parts of the archive and the small ones, once it has been found within bounds and without a DTD. */
function periksaArsip(data: Uint8Array): IsiArsip {
  const nama: string[] = [];
  let terbalik = false;
  const kecil = bukaArsip(data, (n, bita, asli) => {
    nama.push(n);
    terbalik ||= n !== asli;
    return bita <= BAGIAN_TERPERIKSA && /\.(?:xml|rels)$/i.test(n);
  });
  for (const [n, isi] of kecil) {
    if (new TextDecoder().decode(isi.subarray(0, AWAL)).includes('<!DOCTYPE')) {
      throw new TabelTakTerbaca(
        `bagian "${n}" membawa DTD; berkas Office yang wajar tidak memilikinya, jadi berkas ini ditolak.`,
      );
    }
  }
  return { nama, terbalik, kecil };
}

async function bacaXlsx(data: Uint8Array, arsip: IsiArsip, kemajuan: Pelapor | undefined): Promise<BukuOds> {
  const { nama } = arsip;
  if (!nama.includes('xl/workbook.xml')) {
    throw new TabelTakTerbaca('tidak memuat buku kerja Excel; periksa apakah berkas ini benar .xlsx atau .ods.');
  }
  const buku = await urai(lazimkanXlsx(data, arsip));
  const dari = buku.sheets.length;
  pastikanLembar(dari);
  const penampil = new Penampil(buku.dateSystem);
  return {
    lembar: buku.sheets.map((isi, ke) =>
      bacaLembar(isi, penampil, () => kemajuan?.({ tahap: 'lembar', ke: ke + 1, dari, nama: isi.name })),
    ),
    nama: (buku.namedRanges ?? []).map(({ name, range }) => ({ nama: name, acuan: range })),
    tautan: nama.some((n) => n.startsWith('xl/externalLinks/')),
  };
}

async function urai(data: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(data, { readStyles: true });
  } catch (galat) {
    throw new TabelTakTerbaca(
      `buku kerjanya tidak terbaca (${(galat as Error).message}); simpan kembali dari Excel atau LibreOffice.`,
    );
  }
}

function catatanArsip(nama: readonly string[], tautan: boolean): string[] {
  return [
    ...(nama.some((n) => MAKRO.test(n)) ? ['memuat makro; makro tidak dijalankan'] : []),
    ...(tautan ? ['memuat tautan ke berkas lain; tautan tidak diikuti, nilai yang tersimpan yang dibaca'] : []),
  ];
}
