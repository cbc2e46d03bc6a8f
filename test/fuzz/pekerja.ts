import { parentPort } from 'node:worker_threads';
import { cariJenis, ujiSatu } from './daftar.js';
import type { Pesan, Tugas } from './tugas.js';

// Runs inputs one after the other. Which one is at hand stands in shared memory, where the runner sees it even when this thread hangs.
const kirim = (pesan: Pesan): void => parentPort?.postMessage(pesan);
parentPort?.on('message', async ({ jenis: nama, benih, dari, sampai, saat }: Tugas) => {
  const ke = new Int32Array(saat);
  const jenis = cariJenis(nama);
  for (let i = dari; i < sampai; i += 1) {
    Atomics.store(ke, 0, i);
    const salah = await ujiSatu(jenis, benih, i);
    if (salah.length > 0) kirim({ ke: i, salah });
  }
  kirim({ selesai: true });
});
