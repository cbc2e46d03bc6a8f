import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { distSegar } from '../alat/bangun.mjs';

/** A process of an example, and what it has printed so far. */
export interface ProsesContoh {
  readonly anak: ChildProcess;
  readonly keluaran: () => string;
  /** Ends when it has printed what the pattern finds, which it gives; throws when it stops before. */
  tunggu(pola: RegExp): Promise<string>;
  /** How it ended. */
  readonly selesai: Promise<number | null>;
}

/** How Node starts a TypeScript file of an example: in its own process, which is the one that a test ends. */
export const argumenContoh = (folder: string, berkas: string): string[] => [
  '--import',
  pathToFileURL(resolve(folder, 'node_modules/tsx/dist/loader.mjs')).href,
  resolve(folder, berkas),
];

/**
 * What tsx reads: the library as it was built where that is fresh (which `npm test` sees to), else its source, as one test alone should not build
 * everything.
 */
export const lingkunganContoh = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  ...(distSegar() ? {} : { TSX_TSCONFIG_PATH: resolve('examples/tsconfig.json') }),
});

/** Starts a file of an example. */
export function jalankanContoh(folder: string, berkas: string, env: Readonly<Record<string, string>>): ProsesContoh {
  const anak = spawn(process.execPath, argumenContoh(folder, berkas), {
    cwd: folder,
    env: { ...lingkunganContoh(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let isi = '';
  const pendengar = new Set<() => void>();
  for (const aliran of [anak.stdout, anak.stderr]) {
    aliran.on('data', (d: Buffer) => {
      isi += d.toString();
      for (const p of pendengar) p();
    });
  }
  const selesai = once(anak, 'close').then(([status]) => status as number | null);
  return {
    anak,
    keluaran: () => isi,
    selesai,
    tunggu: (pola) =>
      new Promise((ya, tidak) => {
        const lihat = () => {
          const ada = pola.exec(isi)?.[0];
          if (ada === undefined) return;
          pendengar.delete(lihat);
          ya(ada);
        };
        pendengar.add(lihat);
        void selesai.then((status) => tidak(new Error(`${berkas} berhenti dengan ${status}: ${isi}`)));
        lihat();
      }),
  };
}
