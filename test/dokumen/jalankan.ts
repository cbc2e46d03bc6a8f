/// <reference types="vite/types/importMeta.d.ts" />
import { expect } from 'vitest';
import { type Petikan, terjemahkan } from './petikan.js';

type Modul = Readonly<Record<string, unknown>>;

/** The core and the adapters by path below `src`; the command runs as a program, see the shell blocks. */
const semua: Readonly<Record<string, Modul>> = Object.fromEntries(
  Object.entries(import.meta.glob<Modul>(['../../src/**/*.ts', '!../../src/cli/**'], { eager: true })).map(
    ([f, isi]) => [f.replace('../../src/', ''), isi],
  ),
);

/** What `import … from 'lkjip'` or `'lkjip/excel'` gives. */
function pintu(dari: string): Modul {
  const berkas = dari === 'lkjip' ? 'index.ts' : `${dari.replace('lkjip/', '')}/index.ts`;
  const modul = semua[berkas];
  if (!dari.startsWith('lkjip') || !modul) throw new Error(`"${dari}" bukan pintu masuk paket ini.`);
  return modul;
}

/** A name as an example means it: from its own file, else from the package, else from the one file that has it. */
function cari(nama: string, berkas: string): unknown {
  const sendiri = semua[berkas.replace('src/', '')];
  if (sendiri && nama in sendiri) return sendiri[nama];
  const umum = pintu('lkjip');
  if (nama in umum) return umum[nama];
  if (!berkas.startsWith('src/')) return undefined;
  const nilai = new Set(
    Object.values(semua)
      .filter((m) => nama in m)
      .map((m) => m[nama]),
  );
  if (nilai.size > 1)
    throw new Error(`${nama} diekspor lebih dari satu berkas; contoh harus memakai milik berkasnya sendiri.`);
  return [...nilai][0];
}

const Jalan = Object.getPrototypeOf(async () => {}).constructor as new (
  ...isi: string[]
) => (...nilai: unknown[]) => Promise<void>;

/** Runs a piece of code and compares every value with its promise; gives the number of promises. */
export async function jalankan({ berkas, kode }: Petikan): Promise<number> {
  const { js, impor, nama, janji } = terjemahkan(kode);
  const lingkup = new Map<string, unknown>();
  for (const n of nama) {
    const nilai = cari(n, berkas);
    if (nilai !== undefined) lingkup.set(n, nilai);
  }
  for (const { nama: asal, lokal, dari } of impor) {
    // What a page shows with Node's own modules runs with them.
    const modul: Modul = dari.startsWith('node:') ? await import(dari) : pintu(dari);
    if (!(asal in modul)) throw new Error(`${asal} tidak ada di "${dari}".`);
    lingkup.set(lokal, modul[asal]);
  }
  const banding = (nilai: unknown, harapan: unknown): void => {
    if (typeof harapan === 'object' && harapan !== null) expect(nilai).toMatchObject(harapan);
    else expect(nilai).toBe(harapan);
  };
  await new Jalan('__banding', ...lingkup.keys(), `'use strict';\n${js}`)(banding, ...lingkup.values());
  return janji;
}
