import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { inject } from 'vitest';

/** The built command. It is built once a run, by test/alat/siapkan-perintah.ts. */
export async function bangunCli(): Promise<{ cli: string }> {
  const perintah = inject('perintah');
  if (perintah === undefined) throw new Error('uji ini perlu perintah: daftarkan di LUAR pada test/alat/luar.mjs');
  return { cli: perintah.cli };
}

interface Opsi {
  readonly cwd?: string;
}
/** What a command prints and how it ends. */
export interface Jalan {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Options that need a thread that can be stopped, or looked at, from another. */
const PERLU_UTAS = ['--batas-waktu', '--kemajuan'];

/**
 * Runs the command. Where nothing of it needs a process of its own, the one that stays does it (menetap.mjs): a process spends half a second to load what a
 * run uses for a few hundredths. test/cli/menetap.test.ts compares both.
 */
export function jalankan(
  cli: string,
  argumen: readonly string[],
  masukan: string | Buffer = '',
  opsi: Opsi = {},
): Jalan {
  const sendiri = masukan.length > 0 || argumen.includes('-') || argumen.some((a) => PERLU_UTAS.includes(a));
  return sendiri ? jalankanSendiri(cli, argumen, masukan, opsi) : jalankanMenetap(cli, argumen, opsi);
}

/** Runs the command as a user does, in a process of its own. */
export function jalankanSendiri(
  cli: string,
  argumen: readonly string[],
  masukan: string | Buffer = '',
  opsi: Opsi = {},
): Jalan {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argumen], {
    ...opsi,
    input: masukan,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

const menetap = new Map<string, ChildProcess>();

/** The process that stays, one for each build of the command; it ends with this one, whose end of the pipe then closes. */
function prosesMenetap(cli: string): ChildProcess {
  const ada = menetap.get(cli);
  if (ada?.exitCode === null && ada.signalCode === null) return ada;
  const anak = spawn(process.execPath, [resolve('test/cli/menetap.mjs'), cli], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  anak.unref();
  menetap.set(cli, anak);
  return anak;
}

/** As long as one run may take. */
const BATAS = 120_000;
const tidur = new Int32Array(new SharedArrayBuffer(4));

/** Whether a process has ended, of which this thread is not told while it waits; where there is no /proc only the time says it. */
function mati(pid: number | undefined): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return pid === undefined;
  }
}

function jalankanMenetap(cli: string, argumen: readonly string[], { cwd = '.' }: Opsi): Jalan {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-menetap-'));
  try {
    const anak = prosesMenetap(cli);
    // The pipe takes so little at once, so it is on its way before this thread waits.
    (anak.stdio[3] as Writable).write(`${JSON.stringify({ argumen, cwd: resolve(cwd), folder })}\n`);
    const batas = Date.now() + BATAS;
    while (!existsSync(join(folder, 'status'))) {
      if (mati(anak.pid) || Date.now() > batas) {
        menetap.delete(cli);
        anak.kill('SIGKILL');
        const galat = existsSync(join(folder, 'galat')) ? readFileSync(join(folder, 'galat'), 'utf8') : '';
        throw new Error(`lkjip ${argumen.join(' ')}: tanpa akhir.\n${galat}`);
      }
      Atomics.wait(tidur, 0, 0, 2);
    }
    const baca = (nama: string) => readFileSync(join(folder, nama), 'utf8');
    return { status: Number(baca('status')), stdout: baca('keluar'), stderr: baca('galat') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
