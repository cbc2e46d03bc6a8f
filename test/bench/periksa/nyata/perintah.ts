import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { GalatMasukan } from '../../../../src/cli/galat-masukan.js';
import { daftarkanHitung } from '../../../../src/cli/perintah/hitung.js';
import { daftarkanPeriksa } from '../../../../src/cli/perintah/periksa.js';

/** What a command left: exit status, what it wrote as its result, and what it said on standard error. */
export interface HasilPerintah {
  readonly kode: number;
  readonly keluaran: string;
  readonly pesan: string;
}

/** Runs `lkjip` with these arguments without a process of its own; the result goes to a file, since standard output is written raw. */
export async function jalankanPerintah(...argumen: readonly string[]): Promise<HasilPerintah> {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-nyata-'));
  const berkas = join(folder, 'keluaran');
  const pesan: string[] = [];
  const { exitCode } = process;
  const tulis = process.stderr.write;
  process.stderr.write = (isi: string | Uint8Array) => pesan.push(String(isi)) > 0;
  process.exitCode = 0;
  try {
    const kode = await jalan([...argumen, '--keluaran', berkas], pesan);
    return { kode, keluaran: existsSync(berkas) ? readFileSync(berkas, 'utf8') : '', pesan: pesan.join('') };
  } finally {
    process.stderr.write = tulis;
    process.exitCode = exitCode;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function jalan(argumen: readonly string[], pesan: string[]): Promise<number> {
  const program = new Command('lkjip').exitOverride();
  daftarkanHitung(program);
  daftarkanPeriksa(program);
  try {
    await program.parseAsync(argumen, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (galat) {
    if (galat instanceof GalatMasukan) pesan.push(...galat.baris);
    else if (!(galat instanceof CommanderError)) throw galat;
    return 2;
  }
}
