import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path/posix';
import { ujiLuar } from './luar.mjs';

/** What a file takes from another of the project while it runs: `import type` takes nothing. */
const IMPOR = /(?:^|\n)\s*(?:import|export)\s(?!type\s)[^;'"]*?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]/g;

/** Tests of the built command import no source; what they run is built from here. */
const DIBANGUN = { 'test/cli/bangun.ts': ['src/cli/index.ts'] };

/**
 * Every source file of a folder.
 *
 * @param {string} folder
 * @returns {string[]}
 */
const berkasKode = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((b) =>
    b.isDirectory() ? berkasKode(join(folder, b.name)) : /\.(?:ts|mjs)$/.test(b.name) ? [join(folder, b.name)] : [],
  );

/**
 * How many parts of their paths, behind src and test, a file and a test have in common: test/rumus/a.test.ts is made for src/rumus/a.ts.
 *
 * @param {string} berkas
 * @param {string} uji
 */
function serupa(berkas, uji) {
  const [a, b] = [berkas, uji].map((f) =>
    f
      .replace(/(?:\.test)?\.\w+$/, '')
      .split('/')
      .slice(1),
  );
  const beda = (a ?? []).findIndex((bagian, i) => bagian !== b?.[i]);
  return beda < 0 ? (a ?? []).length : beda;
}

/**
 * The tests that reach one of the changed files, nearest first: few imports between them, and a like path. A file that is no code is reached by the
 * tests that name its path.
 *
 * @param {readonly string[]} berubah
 * @returns {{ uji: string, jauh: number, berubah: boolean, alat: boolean }[]} `alat`: it drives a program
 */
export function ujiTerkait(berubah) {
  const isi = new Map([...berkasKode('src'), ...berkasKode('test')].map((f) => [f, readFileSync(f, 'utf8')]));
  /** @type {Map<string, string[]>} */
  const pemakai = new Map();
  const catat = (/** @type {string} */ dipakai, /** @type {string} */ oleh) =>
    pemakai.set(dipakai, [...(pemakai.get(dipakai) ?? []), oleh]);
  for (const [berkas, teks] of isi) {
    for (const [, statis, dinamis] of teks.matchAll(IMPOR)) {
      const tujuan = normalize(join(berkas, '..', statis ?? dinamis ?? ''));
      catat(tujuan.replace(/\.js$/, '.ts'), berkas);
    }
  }
  for (const [oleh, dipakai] of Object.entries(DIBANGUN)) for (const d of dipakai) catat(d, oleh);
  for (const f of berubah) {
    if (isi.has(f)) continue;
    for (const [berkas, teks] of isi) if (berkas.endsWith('.test.ts') && teks.includes(f)) catat(f, berkas);
  }

  const jarak = new Map(berubah.map((f) => [f, 0]));
  // A map is gone through in the order of insertion, so this visits the nearest first.
  for (const [berkas, n] of jarak)
    for (const oleh of pemakai.get(berkas) ?? []) if (!jarak.has(oleh)) jarak.set(oleh, n + 1);

  return [...jarak]
    .filter(([f]) => f.endsWith('.test.ts') && isi.has(f))
    .map(([uji, n]) => ({
      uji,
      jauh: n - Math.max(...berubah.map((f) => serupa(f, uji))),
      berubah: n === 0,
      alat: ujiLuar(uji) || (isi.get(uji) ?? '').includes('butuhAlat('),
    }))
    .sort((a, b) => a.jauh - b.jauh || (a.uji < b.uji ? -1 : 1));
}
