import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the package is built from, besides src and the page. */
const SUMBER = ['package.json', 'package-lock.json', 'tsup.config.ts', 'tsup.murni.ts', 'tsconfig.json'];

/**
 * Times of a folder and all in it; a folder's own changes where a file comes or goes.
 *
 * @param {string} folder
 * @returns {number[]}
 */
const waktu = (folder) => [
  statSync(folder).mtimeMs,
  ...readdirSync(folder, { withFileTypes: true }).flatMap((b) =>
    b.isDirectory() ? waktu(join(folder, b.name)) : [statSync(join(folder, b.name)).mtimeMs],
  ),
];

/**
 * Every file that package.json names for a user: what "exports" and "bin" point to.
 *
 * @param {unknown} isi
 * @returns {string[]}
 */
const berkasTerbit = (isi) =>
  typeof isi === 'string'
    ? isi.startsWith('./dist/')
      ? [isi]
      : []
    : typeof isi === 'object' && isi !== null
      ? Object.values(isi).flatMap(berkasTerbit)
      : [];

/** Whether dist holds all that the package promises, each newer than every source. */
export function distSegar() {
  const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
  const terbit = [...berkasTerbit([exports, bin]), './dist/lkjip.html'].map(
    (b) => statSync(b, { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return (
    Math.min(...terbit) >
    Math.max(...waktu('src'), ...waktu('examples/pemeriksa'), ...SUMBER.map((b) => statSync(b).mtimeMs))
  );
}

/** Whoever builds writes its process id there: a build begins by clearing dist away, which another must not need meanwhile. */
const GEMBOK = join(tmpdir(), `lkjip-dist-${createHash('sha1').update(process.cwd()).digest('hex')}`);
const tidur = new Int32Array(new SharedArrayBuffer(4));

/** Whether the process that holds the lock still runs. */
function dipegang() {
  try {
    process.kill(Number(readFileSync(GEMBOK, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

/** Builds the package unless dist is fresh; where another process of the run is building it, waits for that. */
export function bangunDist() {
  while (!distSegar()) {
    try {
      writeFileSync(GEMBOK, String(process.pid), { flag: 'wx' });
    } catch {
      if (!dipegang()) rmSync(GEMBOK, { force: true });
      Atomics.wait(tidur, 0, 0, 100);
      continue;
    }
    try {
      if (distSegar()) return;
      const { status } = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
      if (status !== 0) throw new Error('npm run build gagal');
      return;
    } finally {
      rmSync(GEMBOK, { force: true });
    }
  }
}
