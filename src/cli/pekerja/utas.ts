import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { GalatMasukan, GalatProgram } from '../galat-masukan.js';
import type { HasilTugas } from './hasil-tugas.js';
import type { Pekerja } from './jalankan-tugas.js';
import type { PesanPekerja } from './pesan.js';

const MEBIBITA = 1024 * 1024;
const KEHABISAN_MEMORI =
  'memori habis sebelum selesai, jadi tidak ada hasil yang ditulis. Bagi berkasnya (misalnya satu lembar tiap berkas), atau beri Node memori lebih: NODE_OPTIONS=--max-old-space-size=4096.';

/**
 * A worker in a thread of its own, so that what a file makes of it touches nothing else: it can be stopped in the middle of a step, and where its
 * memory runs out only the thread ends. `program` is the file that starts it: this program again.
 */
export function utasPekerja(program: URL): Pekerja {
  return (surat, lapor) => {
    const utas = new Worker(program, {
      workerData: surat,
      // What this process may use itself, so that --max-old-space-size holds for both.
      resourceLimits: { maxOldGenerationSizeMb: Math.floor(getHeapStatistics().heap_size_limit / MEBIBITA) },
    });
    const hasil = new Promise<HasilTugas>((selesai, gagal) => {
      utas.on('message', (pesan: PesanPekerja) => {
        if (pesan.jenis === 'kemajuan') lapor(pesan.kemajuan);
        else if (pesan.jenis === 'selesai') selesai(pesan.hasil);
        else
          gagal(
            pesan.jenis === 'masukan' ? new GalatMasukan(pesan.baris, pesan.masalah) : new GalatProgram(pesan.pesan),
          );
      });
      utas.on('error', (galat: NodeJS.ErrnoException) => {
        const memori = galat.code === 'ERR_WORKER_OUT_OF_MEMORY';
        gagal(memori ? new GalatMasukan([KEHABISAN_MEMORI]) : new GalatProgram(galat.message));
      });
      utas.on('exit', () => gagal(new GalatProgram('pekerja berhenti tanpa hasil')));
    });
    return { hasil, hentikan: () => utas.terminate() };
  };
}
