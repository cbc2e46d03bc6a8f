// The thread of utas-lestari.ts: as vitest's own, but it goes on listening after a run.
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
  runTests: (keadaan, jejak) => runBaseTests('run', keadaan, jejak),
  collectTests: (keadaan, jejak) => runBaseTests('collect', keadaan, jejak),
  setup: setupEnvironment,
});
