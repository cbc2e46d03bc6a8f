import { Worker } from 'node:worker_threads';
import type { Pesan, Tugas } from './tugas.js';

/** What the process holds already, of tests that ran before, is no input's doing. */
const awalRss = process.memoryUsage.rss();

/** How long one input may take, and how much memory the worker and the process. */
export interface Batas {
  readonly waktu: number;
  readonly timbunanMiB: number;
  readonly prosesMiB: number;
}

export const BATAS: Batas = { waktu: 2_000, timbunanMiB: 512, prosesMiB: 1_200 };
/** A worker first loads its modules and reads the originals. */
const MULAI = 20_000;
const LIHAT = 50;

export interface Temuan {
  readonly jenis: string;
  readonly benih: number;
  readonly ke: number;
  readonly salah: readonly string[];
}

export interface Rentang {
  readonly jenis: string;
  readonly benih: number;
  readonly dari: number;
  readonly sampai: number;
}

/** Runs the inputs of a range in workers: one that hangs or takes too much memory is a find, ends its worker, and the next one goes on behind it. */
export async function jalankan(pekerja: URL, rentang: Rentang, batas: Batas = BATAS): Promise<readonly Temuan[]> {
  const temuan: Temuan[] = [];
  let { dari } = rentang;
  while (dari < rentang.sampai) {
    const { berhenti, sebab } = await sampaiBerhenti(pekerja, { ...rentang, dari }, batas, (ke, salah) =>
      temuan.push({ jenis: rentang.jenis, benih: rentang.benih, ke, salah }),
    );
    if (sebab === null) break;
    temuan.push({ jenis: rentang.jenis, benih: rentang.benih, ke: berhenti, salah: [sebab] });
    dari = berhenti + 1;
  }
  return temuan;
}

function sampaiBerhenti(
  pekerja: URL,
  rentang: Rentang,
  batas: Batas,
  catat: (ke: number, salah: readonly string[]) => void,
): Promise<{ berhenti: number; sebab: string | null }> {
  const saat = new SharedArrayBuffer(4);
  const ke = new Int32Array(saat).fill(-1);
  const data: Tugas = { ...rentang, saat };
  const w = new Worker(pekerja, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: batas.timbunanMiB } });
  return new Promise((selesai) => {
    let [terakhir, sejak, cpu] = [-1, performance.now(), process.cpuUsage()];
    const akhiri = (sebab: string | null): void => {
      clearInterval(jam);
      const berhenti = Math.max(rentang.dari, Atomics.load(ke, 0));
      void w.terminate().then(() => selesai({ berhenti, sebab }));
    };
    // Counted in processor time of this process, so that a busy machine makes no hang out of a wait; and in wall time, ten times as long.
    const jam = setInterval(() => {
      const kini = Atomics.load(ke, 0);
      if (kini !== terakhir) [terakhir, sejak, cpu] = [kini, performance.now(), process.cpuUsage()];
      const pakai = process.cpuUsage(cpu);
      const kerja = (pakai.user + pakai.system) / 1_000;
      // The first input also reads the originals and compiles.
      const boleh = kini <= rentang.dari ? MULAI : batas.waktu;
      if (kerja > boleh || performance.now() - sejak > 10 * boleh) akhiri(`macet: lebih dari ${boleh} ms`);
      else if (process.memoryUsage.rss() - awalRss > batas.prosesMiB * 1024 * 1024)
        akhiri(`memori lebih dari ${batas.prosesMiB} MiB`);
    }, LIHAT);
    w.on('message', (p: Pesan) => ('selesai' in p ? akhiri(null) : catat(p.ke, p.salah)));
    w.on('error', (galat) => akhiri(`pekerja mati: ${galat.message}`));
  });
}
