import { extname } from 'node:path';
import type { Laporan } from '../model/laporan.js';
import type { Bahasa } from '../rumus/alasan.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import { bacaBita, namaMasukan, teksBita, uraiJson } from './baca-masukan.js';
import { GalatMasukan } from './galat-masukan.js';
import { galatData, laporanDariData } from './hitung-data.js';

const BUKU_KERJA = ['.xlsx', '.xlsm', '.xls', '.ods'];

/** Reads a report from JSON or from a filled template; every fault becomes one line, with sheet and cell where there are any. */
export async function bacaLaporanMasukan(berkas: string, bahasa: Bahasa): Promise<Laporan> {
  const isi = bacaBita(berkas);
  const buku = isi.subarray(0, 2).toString('latin1') === 'PK' || BUKU_KERJA.includes(extname(berkas).toLowerCase());
  if (buku) return laporanDariTemplat(isi, namaMasukan(berkas), bahasa);
  return laporanDariData(uraiJson(teksBita(isi, berkas), berkas), namaMasukan(berkas), bahasa);
}

/** Workbooks are read by a room of their own, which JSON need not load. */
async function laporanDariTemplat(isi: Uint8Array, nama: string, bahasa: Bahasa): Promise<Laporan> {
  const { bacaBukuTemplat, bacaExcel } = await import('../excel/index.js');
  try {
    const buku = await bacaExcel(isi);
    const hasil = bacaBukuTemplat(buku, { bahasa });
    if (hasil.status === 'tidak-sah') throw galatData(hasil, nama, bahasa);
    for (const c of buku.catatan) process.stderr.write(`lkjip: ${nama}: ${c}.\n`);
    return hasil.laporan;
  } catch (galat) {
    if (galat instanceof TabelTakTerbaca) throw new GalatMasukan([`${nama}: ${galat.message}`]);
    throw galat;
  }
}
