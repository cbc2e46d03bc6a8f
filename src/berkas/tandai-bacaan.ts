import { pastikanBentuk } from '../angka/bentuk.js';
import { tolakOpsiAsing } from '../angka/tolak-opsi.js';
import { apakahArsip } from '../arsip/apakah-arsip.js';
import { BENTUK_HASIL_PERIKSA } from '../periksa/temuan/bentuk-temuan.js';
import type { HasilPeriksa } from '../periksa/temuan/temuan.js';
import { BAHASA, type Bahasa } from '../rumus/alasan.js';
import type { BukuTerbaca, KerjaTerbaca } from './bacaan.js';
import { BENTUK_BUKU_TERBACA } from './bentuk-berkas.js';

/** A workbook with the findings marked. */
export interface SalinanBertanda {
  readonly data: Uint8Array;
  /** It is the file itself, marked; false for a new workbook with the tables as text, without their styles and formulas. */
  readonly utuh: boolean;
}

/**
 * The findings marked in a workbook, with their list, in which they can be accepted: a copy of the file where that is one workbook (.xlsx, .xlsm),
 * else a new workbook with the tables.
 *
 * Throws `TabelTakTerbaca` where the workbook cannot be marked; `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * const data = new TextEncoder().encode('Uraian;Pagu;Realisasi;%\nA;200;150;57,00\nB;400;100;25,00\nC;100;50;50,00\nD;300;60;20,00');
 * const buku = gabungBacaan([['anggaran.csv', await bacaBerkas({ nama: 'anggaran.csv', data })]]);
 * const { hasil } = await periksaBacaan(buku);
 * (await tandaiBacaan(hasil, buku)).utuh // => false
 */
export async function tandaiBacaan(
  hasil: HasilPeriksa,
  buku: BukuTerbaca,
  opsi: { readonly bahasa?: Bahasa } = {},
): Promise<SalinanBertanda> {
  pastikanBentuk('tandaiBacaan', 'hasil', hasil, BENTUK_HASIL_PERIKSA);
  pastikanBentuk('tandaiBacaan', 'buku', buku, BENTUK_BUKU_TERBACA);
  tolakOpsiAsing('tandaiBacaan', opsi, { bahasa: BAHASA });
  const { bahasa = 'id' } = opsi;
  const { bukuDariTabel, tandaiBukuKerja } = await import('../excel/index.js');
  const [satu] = kerjaLaporan(buku);
  if (satu && bukuSendiri(buku)) {
    const [nama, kerja] = satu;
    return { data: await tandaiBukuKerja(kerja.data, hasil, { buku: kerja.buku, berkas: nama, bahasa }), utuh: true };
  }
  const baru = await bukuDariTabel(buku, hasil);
  const data = await tandaiBukuKerja(baru.data, baru.hasil, { buku: { lembar: [], nama: [], catatan: [] }, bahasa });
  return { data, utuh: false };
}

/**
 * Whether `tandaiBacaan` will mark a copy of the file itself; false where it will write a new workbook with the tables as text. So that people can be told
 * before they save it.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * const data = new TextEncoder().encode('Uraian;Pagu;Realisasi;%\nA;200;150;57,00');
 * salinanUtuh(gabungBacaan([['anggaran.csv', await bacaBerkas({ nama: 'anggaran.csv', data })]])) // => false
 */
export function salinanUtuh(buku: BukuTerbaca): boolean {
  pastikanBentuk('salinanUtuh', 'buku', buku, BENTUK_BUKU_TERBACA);
  return bukuSendiri(buku);
}

function bukuSendiri(buku: BukuTerbaca): boolean {
  const [satu, ...lain] = kerjaLaporan(buku);
  if (!satu || lain.length > 0 || !apakahXlsx(satu)) return false;
  return [...buku.tabel, ...(buku.narasi ?? [])].every((b) => b.berkas === satu[0]);
}

/** The workbooks that hold something of the report; a working paper beside them holds none. */
function kerjaLaporan({ kerja, tabel, narasi = [] }: BukuTerbaca): readonly (readonly [string, KerjaTerbaca])[] {
  const berisi = new Set([...tabel, ...narasi].map((b) => b.berkas));
  return kerja.size === 1 ? [...kerja] : [...kerja].filter(([nama]) => berisi.has(nama));
}

/** Whether a workbook is one that a copy can be marked in: an archive under the name of one. */
const apakahXlsx = ([nama, { data }]: readonly [string, KerjaTerbaca]): boolean =>
  /\.xls[xm]$/i.test(nama) && apakahArsip(data);
