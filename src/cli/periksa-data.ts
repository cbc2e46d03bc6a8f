import paket from '../../package.json' with { type: 'json' };
import { satukanBukti } from '../excel/bukti/satukan-bukti.js';
import { type TemuanDiterima, terapkanDiterima } from '../periksa/keluaran/diterima.js';
import type { GayaTeks } from '../periksa/keluaran/gaya-teks.js';
import { periksaKeJson } from '../periksa/keluaran/json.js';
import { markdownPeriksa } from '../periksa/keluaran/markdown.js';
import { sarifPeriksa } from '../periksa/keluaran/sarif.js';
import { teksPeriksa } from '../periksa/keluaran/teks.js';
import { type OpsiPeriksa, periksaTabel } from '../periksa/periksa-tabel.js';
import type { HasilPeriksa, Temuan } from '../periksa/temuan/temuan.js';
import type { Bahasa } from '../rumus/alasan.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import type { Buku } from '../tabel/tabel.js';
import { bersihkanTeks } from '../tabel/teks-tampil.js';
import type { BerkasTakTerbaca, BukuTerbaca, KerjaTerbaca } from './baca-buku.js';
import { namaMasukan } from './baca-masukan.js';
import { tulisCatatan } from './catatan.js';
import { GalatMasukan } from './galat-masukan.js';
import { jsonBersih } from './keluaran/json-bersih.js';
import type { FormatPeriksa } from './tugas/format.js';

/**
 * A checked book with the accepted findings marked; entries that fit nothing are said on standard error. `bukti` are findings from
 * elsewhere, as from the formulas of a workbook.
 */
export function periksaBuku(
  buku: Buku,
  diterima: readonly TemuanDiterima[],
  opsi: OpsiPeriksa,
  bukti: readonly Temuan[] = [],
): HasilPeriksa {
  const semua = satukanBukti(periksaTabel(buku, opsi), bukti);
  for (const { lokasi, pesan } of semua.takDiperiksa ?? []) {
    const tempat = [lokasi.berkas, lokasi.lembar, lokasi.tabel].filter((x) => x !== undefined).join(' · ');
    tulisCatatan(`${tempat === '' ? '' : `${bersihkanTeks(tempat)}: `}${pesan}.`);
  }
  const { hasil, takTerpakai } = terapkanDiterima(semua, diterima);
  for (const d of takTerpakai) {
    tulisCatatan(
      `terimaan ${d.kode} ${d.sel ?? ''} "${d.tercetak ?? ''}" tidak mengenai temuan apa pun; hapus bila sudah diperbaiki.`,
    );
  }
  return hasil;
}

/** What the formulas of the workbooks among the inputs tell. */
export async function buktiRumus({ tabel, kerja }: BukuTerbaca, opsi: OpsiPeriksa): Promise<Temuan[]> {
  if (kerja.size === 0) return [];
  const { periksaRumus } = await import('../excel/index.js');
  return [...kerja].flatMap(([berkas, isi]) => periksaRumus(isi.buku, tabel, { ...opsi, berkas }));
}

/**
 * A workbook with the findings marked: a copy of the input where that is one workbook (.xlsx, .xlsm), else a new one with the tables, which
 * is said on standard error.
 */
export async function tandaiPeriksa(hasil: HasilPeriksa, buku: BukuTerbaca, bahasa: Bahasa): Promise<Uint8Array> {
  const { bukuDariTabel, tandaiBukuKerja } = await import('../excel/index.js');
  const berkas = new Set([...buku.tabel, ...(buku.narasi ?? [])].map((b) => b.berkas));
  const [satu] = buku.kerja;
  if (satu && buku.kerja.size === 1 && [...berkas].every((b) => b === satu[0]) && apakahXlsx(satu)) {
    try {
      return tandaiBukuKerja(satu[1].data, hasil, { buku: satu[1].buku, berkas: satu[0], bahasa });
    } catch (galat) {
      if (galat instanceof TabelTakTerbaca) throw new GalatMasukan([`${namaMasukan(satu[0])}: ${galat.message}`]);
      throw galat;
    }
  }
  tulisCatatan(
    'salinan bertanda yang utuh hanya untuk satu .xlsx atau .xlsm; tabel masukan ini ditulis ke buku kerja baru sebagai teks, tanpa gaya dan rumusnya.',
  );
  const baru = await bukuDariTabel(buku, hasil);
  return tandaiBukuKerja(baru.data, baru.hasil, { buku: { lembar: [], nama: [], catatan: [] }, bahasa });
}

/** Whether a workbook is one that a copy can be marked in: an archive under the name of one. */
const apakahXlsx = ([nama, { data }]: readonly [string, KerjaTerbaca]): boolean =>
  /\.xls[xm]$/i.test(nama) && data[0] === 0x50 && data[1] === 0x4b;

/** Renders a result in a format of text. */
export function tulisPeriksa(
  hasil: HasilPeriksa,
  opsi: {
    format: Exclude<FormatPeriksa, 'xlsx'>;
    buku: Buku;
    sumber: readonly string[];
    /** Inputs that could not be read, and why. */
    takTerbaca?: readonly BerkasTakTerbaca[];
    bahasa: Bahasa;
    gaya?: GayaTeks | undefined;
    rinci?: boolean;
  },
): string {
  const { format, buku, sumber, takTerbaca = [], bahasa, gaya, rinci = false } = opsi;
  switch (format) {
    case 'teks':
      return teksPeriksa(hasil, { buku, bahasa, rinci, ...(gaya === undefined ? {} : { gaya }) });
    case 'json':
      return jsonBersih({ ...periksaKeJson(hasil, sumber), ...(takTerbaca.length > 0 ? { takTerbaca } : {}) });
    case 'markdown':
      return markdownPeriksa(hasil, { bahasa });
    case 'sarif':
      return jsonBersih(sarifPeriksa(hasil, { versi: paket.version, bahasa }));
  }
}
