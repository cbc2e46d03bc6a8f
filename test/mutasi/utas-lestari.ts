import { Worker } from 'node:worker_threads';
import type { RunnerTestCase } from 'vitest';
import type { PoolOptions, PoolWorker, TestProject, WorkerRequest } from 'vitest/node';

/**
 * Vitest ends a worker after every run, and loading the modules again takes longer than the tests of a mutant. This thread is kept for the next run,
 * with the modules it has loaded. Mutants of code that runs while a module loads need a new one, and get it.
 */
let simpanan: Worker | undefined;

/**
 * Processor seconds without a word from the thread after which its mutant counts as endless. Of the processor, not of the clock, so that a busy machine
 * makes no mutant endless; the longest group of tests takes less than half of it.
 */
const DETIK_TERBANYAK = 8;

class UtasLestari implements PoolWorker {
  readonly name = 'lestari';
  readonly #opsi: PoolOptions;
  #utas: Worker | undefined;
  #penjaga: NodeJS.Timeout | undefined;

  constructor(opsi: PoolOptions) {
    this.#opsi = opsi;
  }

  #masukan(nama: string): unknown {
    return (this.#opsi.project.getProvidedContext() as unknown as Record<string, unknown>)[nama];
  }

  get #mutan(): boolean {
    return this.#masukan('mode') === 'mutant';
  }

  get #sekaliPakai(): boolean {
    return !this.#mutan || this.#masukan('mutantActivation') !== 'runtime';
  }

  on(peristiwa: string, dengar: (arg: unknown) => void): void {
    this.#utas?.on(peristiwa, dengar);
  }

  off(peristiwa: string, dengar: (arg: unknown) => void): void {
    this.#utas?.off(peristiwa, dengar);
  }

  send(pesan: WorkerRequest): void {
    this.#utas?.postMessage(pesan);
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  async start(): Promise<void> {
    if (simpanan && !this.#sekaliPakai) {
      simpanan.ref();
      this.#utas = simpanan;
    } else {
      this.#utas = new Worker(new URL('./utas.mjs', import.meta.url), {
        env: this.#opsi.env as NodeJS.ProcessEnv,
        execArgv: this.#opsi.execArgv,
      });
      this.#utas.setMaxListeners(0);
    }
    if (this.#mutan) this.#jaga(this.#utas);
  }

  /** Ends the thread of an endless mutant, and tells Stryker so in its own way: more hits than it allows. */
  #jaga(utas: Worker): void {
    let mulai = process.cpuUsage();
    utas.on('message', () => {
      mulai = process.cpuUsage();
    });
    this.#penjaga = setInterval(() => {
      const { user, system } = process.cpuUsage(mulai);
      if (user + system < DETIK_TERBANYAK * 1e6) return;
      clearInterval(this.#penjaga);
      for (const berkas of this.#opsi.project.vitest.state.getFiles())
        Object.assign(berkas.meta, { hitCount: Number.MAX_SAFE_INTEGER });
      void utas.terminate();
    }, 250);
  }

  /** A mutant that keeps a test file from loading is dead, but Stryker looks at tests alone: such a file gets one that failed. */
  #sebutGagalDimuat(): void {
    for (const berkas of this.#opsi.project.vitest.state.getFiles()) {
      if (berkas.result?.state !== 'fail' || berkas.tasks.length > 0) continue;
      const uji: RunnerTestCase = {
        id: `${berkas.id}_muat`,
        name: 'berkas ujinya dimuat',
        fullName: `${berkas.name} > berkas ujinya dimuat`,
        fullTestName: 'berkas ujinya dimuat',
        type: 'test',
        mode: 'run',
        meta: {},
        file: berkas,
        suite: berkas,
        timeout: 0,
        annotations: [],
        artifacts: [],
        context: {} as never,
        result: berkas.result,
      };
      berkas.tasks.push(uji);
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.#penjaga);
    if (this.#mutan) this.#sebutGagalDimuat();
    const utas = this.#utas;
    this.#utas = undefined;
    if (this.#sekaliPakai) {
      await utas?.terminate();
      return;
    }
    for (const peristiwa of ['message', 'error', 'exit']) utas?.removeAllListeners(peristiwa);
    utas?.on('exit', () => {
      simpanan = undefined;
    });
    utas?.unref();
    simpanan = utas;
  }
}

/** A plugin, because Stryker asks for threads of vitest itself. */
export const utasLestari = {
  name: 'utas-lestari',
  configureVitest({ project }: { project: TestProject }): void {
    Object.assign(project.config, {
      pool: 'lestari',
      poolRunner: { name: 'lestari', createPoolWorker: (opsi: PoolOptions) => new UtasLestari(opsi) },
    });
  },
};
