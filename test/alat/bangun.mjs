import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
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

/** Builds the package unless dist is fresh. */
export function bangunDist() {
  if (distSegar()) return;
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('npm run build gagal');
}
