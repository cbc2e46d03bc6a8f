import { readOds, readXlsx, type Workbook } from 'hucre';
import { bukaArsip } from '../arsip/buka-arsip.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import type { Pelapor } from '../tabel/kemajuan.js';
import { bacaLembar } from './baca-lembar.js';
import type { BukuKerja, Lembar } from './lembar.js';

/** Parts of this size or less are looked into for a DTD; larger ones are sheet data, where hucre expands no entity. */
const BAGIAN_TERPERIKSA = 4 * 1024 * 1024;
/** A DTD stands before the first element. */
const AWAL = 4096;
const LEMBAR_TERBANYAK = 200;

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
export async function bacaExcel(data: Uint8Array, { kemajuan }: OpsiBacaExcel = {}): Promise<BukuKerja> {
  const nama = periksaArsip(data);
  const buku = await baca(data, nama);
  if (buku.sheets.length > LEMBAR_TERBANYAK) {
    throw new TabelTakTerbaca(`berisi ${buku.sheets.length} lembar; batasnya ${LEMBAR_TERBANYAK} lembar.`);
  }
  const dari = buku.sheets.length;
  const lembar = buku.sheets.map((isi, ke) =>
    bacaLembar(isi, () => kemajuan?.({ tahap: 'lembar', ke: ke + 1, dari, nama: isi.name })),
  );
  return {
    lembar,
    nama: (buku.namedRanges ?? []).map(({ name, range }) => ({ nama: name, acuan: range })),
    catatan: [...catatanArsip(nama), ...lembar.flatMap(catatanLembar)],
  };
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

async function baca(data: Uint8Array, nama: readonly string[]): Promise<Workbook> {
  const ods = nama.includes('content.xml');
  if (!ods && !nama.includes('xl/workbook.xml')) {
    throw new TabelTakTerbaca('tidak memuat buku kerja Excel; periksa apakah berkas ini benar .xlsx atau .ods.');
  }
  try {
    return await (ods ? readOds : readXlsx)(data, { readStyles: true });
  } catch (galat) {
    throw new TabelTakTerbaca(
      `buku kerjanya tidak terbaca (${(galat as Error).message}); simpan kembali dari Excel atau LibreOffice.`,
    );
  }
}

function catatanArsip(nama: readonly string[]): string[] {
  return [
    ...(nama.some((n) => n.endsWith('vbaProject.bin')) ? ['memuat makro; makro tidak dijalankan'] : []),
    ...(nama.some((n) => n.startsWith('xl/externalLinks/'))
      ? ['memuat tautan ke berkas lain; tautan tidak diikuti, nilai yang tersimpan yang dibaca']
      : []),
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
