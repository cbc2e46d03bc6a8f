import { spawnSync } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'tsup';

/** The built command in a folder of its own, so that tests need no `dist` and disturb none. */
export async function bangunCli(): Promise<{ cli: string; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-cli-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  await build({
    entry: { cli: 'src/cli/index.ts' },
    format: ['esm'],
    outDir: join(folder, 'dist'),
    target: 'node20',
    config: false,
    silent: true,
    loader: { '.md': 'text' },
  });
  return { cli: join(folder, 'dist', 'cli.js'), folder };
}

/** Runs the command; what it prints and how it ends. */
export function jalankan(cli: string, argumen: readonly string[], masukan: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argumen], {
    input: masukan,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}
