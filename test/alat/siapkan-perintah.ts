import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'tsup';
import type { TestProject } from 'vitest/node';
import { dibawa } from '../../tsup.config.js';
import { distSegar } from './bangun.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Paths of the built command and of the built lkjip/excel. */
    perintah: { readonly cli: string; readonly excel: string };
  }
}

/** Builds the command once for all tests of a run; `npm test` and .ci/run have built dist already, which is then what is tested. */
export default async function siapkanPerintah(project: TestProject) {
  if (distSegar()) {
    project.provide('perintah', { cli: resolve('dist/cli.js'), excel: resolve('dist/excel.js') });
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-perintah-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  await build({
    entry: { cli: 'src/cli/index.ts', excel: 'src/excel/index.ts' },
    format: ['esm'],
    outDir: join(folder, 'dist'),
    target: 'node20',
    config: false,
    silent: true,
    // As in dist, and for the same reason: the tests start the command hundreds of times.
    noExternal: dibawa,
    loader: { '.md': 'text' },
  });
  project.provide('perintah', { cli: join(folder, 'dist', 'cli.js'), excel: join(folder, 'dist', 'excel.js') });
  return () => rmSync(folder, { recursive: true, force: true });
}
