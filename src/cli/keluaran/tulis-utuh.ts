import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { tirukan } from './salin-sifat.js';
import type { Sasaran } from './sasaran.js';

/** Signals that end a program in the middle of its work, and that it may hear. */
const SINYAL = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** `.lkjip-<space of processes>-<process>-<random>.tmp`: tells whose it is, so that one left by a killed run can be cleared away. */
const SEMENTARA = /^\.lkjip-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/;

/**
 * Writes a file whole or not at all: into a new file beside it, which takes its place when it is on the disk. A file that was there keeps its
 * mode, access control list and, where the user may, its owner. While it lasts a signal waits until nothing half is left.
 */
export function tulisUtuh(sasaran: Sasaran, data: Uint8Array): void {
  const folder = dirname(sasaran.jalur);
  const sementara = join(folder, `.lkjip-${ruangProses()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  const lepas = tundaSinyal();
  try {
    bersihkanSisa(folder);
    const fd = openSync(sementara, 'wx', sasaran.lama === null ? 0o666 : 0o600);
    try {
      tulisSemua(fd, data);
      gantikan(fd, sementara, sasaran);
    } finally {
      closeSync(fd);
    }
  } catch (galat) {
    rmSync(sementara, { force: true });
    throw galat;
  } finally {
    lepas();
  }
}

/** Lets a file that is written and still open take the place of another, or of none; before, nobody may open it but whom it belongs to. */
export function gantikan(fd: number, sementara: string, { jalur, lama }: Sasaran): void {
  if (lama !== null) tirukan(fd, jalur, lama);
  fsyncSync(fd);
  renameSync(sementara, jalur);
  mantapkan(dirname(jalur));
}

/** Writes all of it; a file system may take less at once than it was given. */
function tulisSemua(fd: number, data: Uint8Array): void {
  for (let tertulis = 0; tertulis < data.length; ) tertulis += writeSync(fd, data, tertulis);
}

/** The new name itself reaches the disk. Some systems cannot do that to a folder; the file is whole there all the same. */
function mantapkan(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {}
}

/**
 * A signal that comes while a file is written ends the program after it. Node hears signals only between steps, and the writing is one step: all
 * that is needed is that somebody listens.
 */
function tundaSinyal(): () => void {
  for (const sinyal of SINYAL) if (!process.listeners(sinyal).includes(akhiri)) process.on(sinyal, akhiri);
  // Not at once: a signal that came meanwhile is heard in the next step.
  return () =>
    setImmediate(() => {
      for (const sinyal of SINYAL) process.removeListener(sinyal, akhiri);
    });
}

function akhiri(sinyal: NodeJS.Signals): void {
  process.removeListener(sinyal, akhiri);
  process.kill(process.pid, sinyal);
}

/**
 * Removes what runs were killed in the middle of. Whether a process lives can be asked only where its number means the same; what others left, on another
 * machine, in another container, or before the machine was started again, is gone for good once it is old. Tidying alone: where it may not be done, as in
 * a folder that is not to be listed or of a file that is another user's, writing goes on.
 */
function bersihkanSisa(folder: string): void {
  for (const nama of mungkin(() => readdirSync(folder), [])) {
    const [, punya, pid] = SEMENTARA.exec(nama) ?? [];
    if (punya === undefined) continue;
    const jalur = join(folder, nama);
    mungkin(() => {
      if (punya === ruangProses() ? !hidup(Number(pid)) : usang(jalur)) rmSync(jalur, { force: true });
    }, undefined);
  }
}

function hidup(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (galat) {
    return (galat as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** No output takes a day to be written. */
const HARI_MS = 86_400_000;

function usang(jalur: string): boolean {
  const sifat = lstatSync(jalur, { throwIfNoEntry: false });
  return sifat !== undefined && Date.now() - sifat.mtimeMs > HARI_MS;
}

let ingatan: string | undefined;

/** Where the number of a process means the same: the machine, since it was started, and the space of its processes, which a container has of its own. */
function ruangProses(): string {
  ingatan ??= createHash('sha256')
    .update([hostname(), mungkin(mulaiMesin, ''), mungkin(ruangPid, '')].join('\n'))
    .digest('hex')
    .slice(0, 8);
  return ingatan;
}

const mulaiMesin = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
const ruangPid = (): string => readlinkSync('/proc/self/ns/pid');

/** What a step gives that may fail, or something else: only Linux tells of its processes. */
function mungkin<T>(langkah: () => T, selainnya: T): T {
  try {
    return langkah();
  } catch {
    return selainnya;
  }
}
