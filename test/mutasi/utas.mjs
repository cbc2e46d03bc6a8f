// The thread of utas-lestari.ts: as vitest's own, but it goes on listening after a run, and behind the first failure it leaves the other files alone, which
// vitest would all load only to skip their tests.
import { parentPort } from 'node:worker_threads';
import { init, runBaseTests, setupEnvironment } from 'vitest/worker';

if (!parentPort) throw new Error('utas.mjs berjalan di utas sendiri');
const pintu = parentPort;
/** @type {((pesan: unknown) => void) | undefined} */
let utama;

init({
  post: (jawaban) => pintu.postMessage(jawaban),
  on: (dengar) => {
    utama ??= dengar;
    pintu.on('message', dengar);
  },
  off: (dengar) => pintu.off('message', dengar),
  // What listens for one run only goes; the first listener waits for the next run.
  teardown: () => {
    pintu.removeAllListeners('message');
    if (utama) pintu.on('message', utama);
  },
  runTests: async (keadaan, jejak) => {
    const { ctx } = keadaan;
    let berhenti = false;
    // A test that fails calls this by itself; how many have failed cannot be asked, for vitest counts those of the runs before, too. A file that fails to
    // load is told as one that was collected.
    const rpc = new Proxy(keadaan.rpc, {
      get(asli, nama) {
        if (nama === 'onCancel') berhenti = true;
        const milik = Reflect.get(asli, nama);
        if (nama !== 'onCollected') return milik;
        return (/** @type {import('vitest').RunnerTestFile[]} */ berkas) => {
          if (berkas.some((f) => f.result?.state === 'fail')) berhenti = true;
          return milik(berkas);
        };
      },
    });
    for (const berkas of ctx.files) {
      await runBaseTests('run', { ...keadaan, rpc, ctx: { ...ctx, files: [berkas] } }, jejak);
      if (berhenti) return;
    }
  },
  collectTests: (keadaan, jejak) => runBaseTests('collect', keadaan, jejak),
  setup: setupEnvironment,
});
