import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { expect, it } from 'vitest';

const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: readonly string[] };

/** What npm packs of an entry of "files": a folder with all that is in it, the pages of a folder, a file; dist is built. */
function isi(butir: string): string[] {
  if (butir === 'dist') return [];
  if (butir.endsWith('/*.md'))
    return readdirSync(dirname(butir))
      .filter((f) => f.endsWith('.md'))
      .map((f) => posix.join(dirname(butir), f));
  if (!statSync(butir).isDirectory()) return [butir];
  return readdirSync(butir, { recursive: true, encoding: 'utf8' }).map((f) => posix.join(butir, f));
}

// test/paket.test.ts asks the same of the packed package; this is said at once.
it('every page that ships links to what ships', () => {
  const ada = new Set(['README.md', 'LICENSE', 'package.json', ...files.flatMap(isi)]);
  const putus = [...ada]
    .filter((f) => f.endsWith('.md'))
    .flatMap((f) =>
      [...readFileSync(f, 'utf8').matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)]
        .map(([, tujuan = '']) => posix.join(posix.dirname(f), tujuan))
        .filter((tujuan) => !ada.has(tujuan) && !tujuan.startsWith('dist/'))
        .map((tujuan) => `${f}: ${tujuan}`),
    );
  expect(putus).toEqual([]);
});
