import { fungsi, pastikanBentuk } from '../angka/bentuk.js';
import { tolakOpsiAsing } from '../angka/tolak-opsi.js';
import { apakahArsip } from '../arsip/apakah-arsip.js';
import { bacaLaporan } from '../kebijakan/baca-laporan.js';
import type { HasilBaca } from '../model/baca-laporan.js';
import { BAHASA, type Bahasa } from '../rumus/alasan.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import type { Pelapor } from '../tabel/kemajuan.js';
import { teksBerkas } from './baca-berkas.js';
import type { BerkasMasukan } from './bacaan.js';
import { BENTUK_BERKAS } from './bentuk-berkas.js';
import { ekstensi } from './jenis-berkas.js';
import { uraiJson } from './urai-json.js';

const BUKU_KERJA = /\.(?:xls[xm]?|ods)$/i;

/** What is unusual or wrong in the data, in words that name the place. */
type Hal = { readonly kode?: string; readonly pesan: string };

/** A report that was read from a file, with what should be known of the file, a sentence each without its full stop; or the faults of its data. */
export type HasilBacaBerkas =
  | (Extract<HasilBaca<Hal>, { readonly status: 'sah' }> & { readonly catatan: readonly string[] })
  | Extract<HasilBaca<Hal>, { readonly status: 'tidak-sah' }>;

/**
 * Reads the data of a report from JSON or from a filled template (.xlsx, .xlsm, .xls, .ods).
 *
 * Throws `TabelTakTerbaca` for a file that is neither; `ArgumenTidakSah` for what is no file and for an option that is not known.
 *
 * @example
 * const data = new TextEncoder().encode('{}');
 * (await bacaLaporanBerkas({ nama: 'laporan.json', data })).status // => 'tidak-sah'
 */
export async function bacaLaporanBerkas(
  berkas: BerkasMasukan,
  opsi: { readonly bahasa?: Bahasa; readonly kemajuan?: Pelapor } = {},
): Promise<HasilBacaBerkas> {
  pastikanBentuk('bacaLaporanBerkas', 'berkas', berkas, BENTUK_BERKAS);
  tolakOpsiAsing('bacaLaporanBerkas', opsi, { bahasa: BAHASA, kemajuan: fungsi });
  const { nama, data } = berkas;
  const { bahasa = 'id', kemajuan } = opsi;
  if (apakahArsip(data) || BUKU_KERJA.test(nama)) {
    // Workbooks are read by a room of their own, which JSON need not load.
    const { bacaBukuTemplat, bacaExcel } = await import('../excel/index.js');
    const buku = await bacaExcel(data, kemajuan ? { kemajuan } : {});
    const hasil = bacaBukuTemplat(buku, { bahasa });
    return hasil.status === 'sah' ? { ...hasil, catatan: buku.catatan } : hasil;
  }
  pastikanData(nama, data);
  const { teks, catatan } = teksBerkas(data);
  const hasil = bacaLaporan(uraiJson(teks, 'laporan'), { bahasa });
  return hasil.status === 'sah' ? { ...hasil, catatan } : hasil;
}

const PDF = '%PDF-';

/** Refuses what is neither JSON by its name nor an object by its first sign, in words that say what it is and what is asked for. */
function pastikanData(nama: string, data: Uint8Array): void {
  const awal = String.fromCharCode(...data.subarray(0, 64));
  const akhiran = awal.startsWith(PDF) ? '.pdf' : ekstensi(nama);
  if (akhiran === '' || akhiran === '.json' || /^(?:ï»¿)?\s*[{[]/.test(awal)) return;
  throw new TabelTakTerbaca(
    `berkas ${akhiran} bukan data laporan; berikan templat lkjip yang terisi (.xlsx, .xlsm, .xls, .ods) atau laporan .json.`,
  );
}
