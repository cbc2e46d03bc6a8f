import { readXlsx, type Workbook } from 'hucre';
import { tolakOpsiAsing } from '../angka/tolak-opsi.js';
import { bukaArsip } from '../arsip/buka-arsip.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import type { Pelapor } from '../tabel/kemajuan.js';
import { bacaLembar } from './baca-lembar.js';
import type { BukuKerja, Lembar } from './lembar.js';
import { BAGIAN_ODS, type BukuOds, bacaOds } from './ods/baca-ods.js';

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
 * Reads a workbook (.xlsx, .xlsm, .ods): every sheet with the text that its cells show (number formats applied, id-ID), the stored numbers,
 * formulas, merged areas, hidden rows and columns, and the defined names. Formulas are read, never computed; macros and links
 * to other files are never followed, and `catatan` says that they are there.
 *
 * Throws `TabelTakTerbaca` for a file that is encrypted, of the old kind, no workbook, broken or too large.
 */
export async function bacaExcel(data: Uint8Array, opsi: OpsiBacaExcel = {}): Promise<BukuKerja> {
  tolakOpsiAsing('bacaExcel', opsi, { kemajuan: null });
  const { kemajuan } = opsi;
  const nama = periksaArsip(data);
  const {
    lembar,
    nama: bernama,
    tautan,
  } = nama.includes('content.xml')
    ? bacaOds(
        bukaArsip(data, (n) => BAGIAN_ODS.has(n)),
        (l) => kemajuan?.({ tahap: 'lembar', nama: l }),
      )
    : await bacaXlsx(data, nama, kemajuan);
  if (lembar.length === 0)
    throw new TabelTakTerbaca('tidak memuat lembar; periksa apakah berkas ini benar buku kerja.');
  pastikanLembar(lembar.length);
  return {
    lembar,
    nama: bernama,
    catatan: [...catatanArsip(nama, tautan), ...lembar.flatMap(catatanLembar)],
  };
}

function pastikanLembar(banyak: number): void {
  if (banyak > LEMBAR_TERBANYAK) {
    throw new TabelTakTerbaca(`berisi ${banyak} lembar; batasnya ${LEMBAR_TERBANYAK} lembar.`);
  }
}

/** Names of the parts of the archive, once it has been found within bounds and without a DTD. */
function periksaArsip(data: Uint8Array): readonly string[] {
  const nama: string[] = [];
  const bagian = bukaArsip(data, (n, bita) => {
    nama.push(n);
    return bita <= BAGIAN_TERPERIKSA && /\.(?:xml|rels)$/i.test(n);
  });
  for (const [n, isi] of bagian) {
    if (new TextDecoder().decode(isi.subarray(0, AWAL)).includes('<!DOCTYPE')) {
      throw new TabelTakTerbaca(
        `bagian "${n}" membawa DTD; berkas Office yang wajar tidak memilikinya, jadi berkas ini ditolak.`,
      );
    }
  }
  return nama;
}

async function bacaXlsx(data: Uint8Array, nama: readonly string[], kemajuan: Pelapor | undefined): Promise<BukuOds> {
  if (!nama.includes('xl/workbook.xml')) {
    throw new TabelTakTerbaca('tidak memuat buku kerja Excel; periksa apakah berkas ini benar .xlsx atau .ods.');
  }
  const buku = await urai(data);
  const dari = buku.sheets.length;
  pastikanLembar(dari);
  return {
    lembar: buku.sheets.map((isi, ke) =>
      bacaLembar(isi, () => kemajuan?.({ tahap: 'lembar', ke: ke + 1, dari, nama: isi.name })),
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

function catatanLembar({ nama, tersembunyi, barisTersembunyi, kolomTersembunyi }: Lembar): string[] {
  return [
    ...(tersembunyi ? [`lembar "${nama}" tersembunyi, dan ikut dibaca`] : []),
    ...(barisTersembunyi.length > 0
      ? [`lembar "${nama}": baris ${ringkas(barisTersembunyi)} tersembunyi, dan ikut dibaca`]
      : []),
    ...(kolomTersembunyi.length > 0
      ? [`lembar "${nama}": kolom ${ringkas(kolomTersembunyi)} tersembunyi, dan ikut dibaca`]
      : []),
  ];
}

const ringkas = (nomor: readonly number[]): string =>
  nomor.length > 10 ? `${nomor.slice(0, 10).join(', ')} …` : nomor.join(', ');
