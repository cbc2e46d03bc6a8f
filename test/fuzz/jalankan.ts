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

/** Runs ranges of inputs, one after the other. */
export interface Pelari {
  /** One input that hangs or takes too much memory is a find and ends its thread, and the next thread goes on behind it. */
  jalankan(rentang: Rentang): Promise<readonly Temuan[]>;
  /** Ends the thread that waits. */
  tutup(): Promise<void>;
}

/**
 * A thread that came to the end of a range waits for the next one: to load the library and let it warm up costs more than most ranges of the tests.
 * What one input leaves behind meets more of the others that way, not fewer.
 */
export function buatPelari(pekerja: URL, batas: Batas = BATAS): Pelari {
  let menunggu: Worker | null = null;
  const ambil = (): Worker => {
    const w = menunggu ?? new Worker(pekerja, { resourceLimits: { maxOldGenerationSizeMb: batas.timbunanMiB } });
    // What a thread still throws while it is being ended has been told.
    if (menunggu === null) w.on('error', () => undefined);
    menunggu = null;
    return w;
  };
  return {
    async jalankan(rentang) {
      const temuan: Temuan[] = [];
      let { dari } = rentang;
      while (dari < rentang.sampai) {
        const w = ambil();
        const { berhenti, sebab } = await sampaiBerhenti(w, { ...rentang, dari }, batas, (ke, salah) =>
          temuan.push({ jenis: rentang.jenis, benih: rentang.benih, ke, salah }),
        );
        if (sebab === null) {
          menunggu = w;
          break;
        }
        await w.terminate();
        temuan.push({ jenis: rentang.jenis, benih: rentang.benih, ke: berhenti, salah: [sebab] });
        dari = berhenti + 1;
      }
      return temuan;
    },
    async tutup() {
      await menunggu?.terminate();
      menunggu = null;
    },
  };
}

function sampaiBerhenti(
  w: Worker,
  rentang: Rentang,
  batas: Batas,
  catat: (ke: number, salah: readonly string[]) => void,
): Promise<{ berhenti: number; sebab: string | null }> {
  const saat = new SharedArrayBuffer(4);
  const ke = new Int32Array(saat).fill(-1);
  return new Promise((selesai) => {
    let [terakhir, sejak, cpu] = [-1, performance.now(), process.cpuUsage()];
    const akhiri = (sebab: string | null): void => {
      clearInterval(jam);
      // Each by its name: with `removeAllListeners` the thread would not be heard again.
      w.off('message', dengar).off('error', mati);
      selesai({ berhenti: Math.max(rentang.dari, Atomics.load(ke, 0)), sebab });
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
    const dengar = (p: Pesan): void => ('selesai' in p ? akhiri(null) : catat(p.ke, p.salah));
    const mati = (galat: Error): void => akhiri(`pekerja mati: ${galat.message}`);
    w.on('message', dengar).on('error', mati);
    w.postMessage({ ...rentang, saat } satisfies Tugas);
  });
}
