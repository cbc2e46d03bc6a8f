import { bacaLaporanBerkas } from '../berkas/baca-laporan-berkas.js';
import type { Laporan } from '../model/laporan.js';
import type { Bahasa } from '../rumus/alasan.js';
import type { Pelapor } from '../tabel/kemajuan.js';
import { bacaBita, namaMasukan, sebutBerkasNanti } from './baca-masukan.js';
import { tulisCatatan } from './catatan.js';
import { galatData } from './hitung-data.js';

/** A report as it was read, with what is unusual in it. */
export interface LaporanMasukan {
  readonly laporan: Laporan;
  readonly peringatan: readonly { readonly kode?: string; readonly pesan: string }[];
}

/** Reads a report from JSON or from a filled template; every fault becomes one line, with sheet and cell where there are any. */
export async function bacaLaporanMasukan(berkas: string, bahasa: Bahasa, kemajuan: Pelapor): Promise<LaporanMasukan> {
  const nama = namaMasukan(berkas);
  kemajuan({ tahap: 'buka', nama });
  const data = bacaBita(berkas);
  const hasil = await sebutBerkasNanti(berkas, () => bacaLaporanBerkas({ nama, data }, { bahasa, kemajuan }));
  if (hasil.status === 'tidak-sah') throw galatData(hasil, nama, bahasa);
  for (const c of hasil.catatan) tulisCatatan(`${nama}: ${c}.`);
  return hasil;
}
