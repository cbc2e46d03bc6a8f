import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import type { TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { selTeks } from '../sel.js';

/** Every warning about the data, in a table: codes and places in it are no figures of the text. */
export function tabelPeringatan({ peringatan }: RekapLaporan, nama: string): TabelLaporan {
  return bangunTabel({
    id: 'peringatan',
    nama,
    judul: 'Peringatan atas Data',
    kolom: [kolom('keterangan', 'Keterangan', 'teks', 100)],
    baris: peringatan.map((p, n) => baris(String(n + 1), { keterangan: selTeks(`${p.pesan}.`) })),
  });
}
