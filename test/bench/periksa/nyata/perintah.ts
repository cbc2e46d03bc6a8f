import fs, { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { GalatMasukan } from '../../../../src/cli/galat-masukan.js';
import { laksanakan } from '../../../../src/cli/pekerja/bekerja.js';
import type { Pekerja } from '../../../../src/cli/pekerja/jalankan-tugas.js';
import { daftarkanHitung } from '../../../../src/cli/perintah/hitung.js';
import { daftarkanPeriksa } from '../../../../src/cli/perintah/periksa.js';

/** The task in this thread: here nothing hostile is read, and a thread of its own would take longer than most tasks. */
const setempat: Pekerja = (surat, lapor) => ({ hasil: laksanakan(surat, lapor), hentikan: async () => {} });

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
  const pulihkan = simakStandarGalat(pesan);
  process.exitCode = 0;
  try {
    const kode = await jalan([...argumen, '--keluaran', berkas], pesan);
    return { kode, keluaran: existsSync(berkas) ? readFileSync(berkas, 'utf8') : '', pesan: pesan.join('') };
  } finally {
    pulihkan();
    process.exitCode = exitCode;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function jalan(argumen: readonly string[], pesan: string[]): Promise<number> {
  const program = new Command('lkjip').exitOverride();
  daftarkanHitung(program, setempat);
  daftarkanPeriksa(program, setempat);
  try {
    await program.parseAsync(argumen, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (galat) {
    if (galat instanceof GalatMasukan) pesan.push(...galat.baris);
    else if (!(galat instanceof CommanderError)) throw galat;
    return 2;
  }
}

/** The command writes standard error raw, so that its lines come in order from any thread: here they are kept instead. */
function simakStandarGalat(pesan: string[]): () => void {
  const asli = fs.writeSync;
  const ganti = (tulis: typeof fs.writeSync) => {
    fs.writeSync = tulis;
    syncBuiltinESMExports();
  };
  ganti(((fd: number, ...isi: [string]) => (fd === 2 ? pesan.push(isi[0]) : asli(fd, ...isi))) as typeof fs.writeSync);
  return () => ganti(asli);
}
