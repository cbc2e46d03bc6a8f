import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { distSegar } from './bangun.mjs';
import { ujiLuar } from './luar.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Paths of the built command and of the built lkjip/excel. */
    perintah: { readonly cli: string; readonly excel: string };
  }
}

/** Whether the run has a test that uses the command. What it was asked for is not in the types of Vitest; without it, all tests are. */
async function adaUjiLuar(project: TestProject): Promise<boolean> {
  const { filenamePattern: diminta = [] } = project.vitest as { filenamePattern?: readonly string[] };
  const { testFiles } = await project.globTestFiles(diminta.map((f) => f.replace(/:\d+$/, '')));
  return testFiles.some((f) => ujiLuar(relative(project.config.root, f).replaceAll('\\', '/')));
}

/** Builds the command once for all tests of a run; `npm test` and .ci/run have built dist already, which is then what is tested. */
export default async function siapkanPerintah(project: TestProject) {
  if (!(await adaUjiLuar(project))) return;
  if (distSegar()) {
    project.provide('perintah', { cli: resolve('dist/cli.js'), excel: resolve('dist/excel.js') });
    return;
  }
  // Loaded only here: it takes a second, which most runs of one file have no use for.
  const [{ build }, { dibawa }] = await Promise.all([import('tsup'), import('../../tsup.config.js')]);
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
