#!/usr/bin/env node
import { isMainThread, parentPort, workerData } from 'node:worker_threads';

// The same file is the program and the thread that works for it, so that there is one to find.
if (isMainThread) {
  const { jalankanProgram } = await import('./program.js');
  const { utasPekerja } = await import('./pekerja/utas.js');
  await jalankanProgram(utasPekerja(new URL(import.meta.url)));
} else if (parentPort !== null) {
  const { bekerja } = await import('./pekerja/bekerja.js');
  await bekerja(workerData, parentPort);
}
