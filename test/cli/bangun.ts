import { spawnSync } from 'node:child_process';
import { inject } from 'vitest';

/** The built command. It is built once a run, for the project that test/alat/siapkan-perintah.ts serves. */
export async function bangunCli(): Promise<{ cli: string }> {
  const perintah = inject('perintah');
  if (perintah === undefined) throw new Error('uji ini perlu perintah: daftarkan di LUAR pada vitest.config.ts');
  return { cli: perintah.cli };
}

/** Runs the command; what it prints and how it ends. */
export function jalankan(
  cli: string,
  argumen: readonly string[],
  masukan: string | Buffer = '',
  opsi: { readonly cwd?: string } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argumen], {
    ...opsi,
    input: masukan,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}
