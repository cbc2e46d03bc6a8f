import { parentPort } from 'node:worker_threads';
import type { Pesan, Tugas } from './tugas.js';

// Stands for a library that fails in every way: what runs the inputs must see each.
const kirim = (pesan: Pesan): void => parentPort?.postMessage(pesan);
parentPort?.on('message', ({ dari, sampai, saat }: Tugas) => {
  const ke = new Int32Array(saat);
  for (let i = dari; i < sampai; i += 1) {
    Atomics.store(ke, 0, i);
    if (i === 1) for (;;) Atomics.load(ke, 0);
    if (i === 2) for (const isi: number[][] = []; ; ) isi.push(new Array(10_000).fill(i));
    if (i === 4) throw new Error('mati');
    if (i === 5) kirim({ ke: i, salah: ['salah'] });
  }
  kirim({ selesai: true });
});
