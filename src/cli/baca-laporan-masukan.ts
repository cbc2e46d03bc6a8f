import { extname } from 'node:path';
import type { Laporan } from '../model/laporan.js';
import type { Bahasa } from '../rumus/alasan.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import type { Pelapor } from '../tabel/kemajuan.js';
import { bacaBita, namaMasukan, teksBita, uraiJson } from './baca-masukan.js';
import { tulisCatatan } from './catatan.js';
import { GalatMasukan } from './galat-masukan.js';
import { galatData, laporanDariData } from './hitung-data.js';

const BUKU_KERJA = ['.xlsx', '.xlsm', '.xls', '.ods'];

/** A report as it was read, with what is unusual in it. */
export interface LaporanMasukan {
  readonly laporan: Laporan;
  readonly peringatan: readonly { readonly kode?: string; readonly pesan: string }[];
}

/** Reads a report from JSON or from a filled template; every fault becomes one line, with sheet and cell where there are any. */
export async function bacaLaporanMasukan(berkas: string, bahasa: Bahasa, lapor: Pelapor): Promise<LaporanMasukan> {
  lapor({ tahap: 'buka', nama: namaMasukan(berkas) });
  const isi = bacaBita(berkas);
  const buku = isi.subarray(0, 2).toString('latin1') === 'PK' || BUKU_KERJA.includes(extname(berkas).toLowerCase());
  if (buku) return laporanDariTemplat(isi, namaMasukan(berkas), bahasa, lapor);
  return laporanDariData(uraiJson(teksBita(isi, berkas), berkas), namaMasukan(berkas), bahasa);
}

/** Workbooks are read by a room of their own, which JSON need not load. */
async function laporanDariTemplat(
  isi: Uint8Array,
  nama: string,
  bahasa: Bahasa,
  kemajuan: Pelapor,
): Promise<LaporanMasukan> {
  const { bacaBukuTemplat, bacaExcel } = await import('../excel/index.js');
  try {
    const buku = await bacaExcel(isi, { kemajuan });
    const hasil = bacaBukuTemplat(buku, { bahasa });
    if (hasil.status === 'tidak-sah') throw galatData(hasil, nama, bahasa);
    for (const c of buku.catatan) tulisCatatan(`${nama}: ${c}.`);
    return hasil;
  } catch (galat) {
    if (galat instanceof TabelTakTerbaca) throw new GalatMasukan([`${nama}: ${galat.message}`]);
    throw galat;
  }
}
