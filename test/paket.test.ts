import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDist } from './alat/bangun.mjs';

const akar = resolve('.');
const proyek = mkdtempSync(join(tmpdir(), 'lkjip-paket-'));
const jalan = (perintah: string, ...argumen: string[]): string =>
  execFileSync(perintah, argumen, { cwd: proyek, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const tulis = (nama: string, isi: string) => writeFileSync(join(proyek, nama), isi);

interface Tarbal {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
let tarbal: Tarbal;

// The package as a user gets it: packed, and installed with its own dependencies into a project that has nothing else.
beforeAll(() => {
  bangunDist();
  const keluaran = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', proyek], {
    encoding: 'utf8',
  });
  [tarbal] = JSON.parse(keluaran) as [Tarbal];
  tulis('package.json', JSON.stringify({ name: 'pemakai', private: true }));
  const opsi = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  jalan('npm', 'install', ...opsi, `./${tarbal.filename}`);
}, 300_000);
afterAll(() => rmSync(proyek, { recursive: true, force: true }));

const KODE = `
const h = hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' });
console.log(h.status === 'terukur' ? h.teks : h.alasan);`;

describe('the packed package, installed into an empty project', { timeout: 240_000 }, () => {
  it('holds what it should and nothing else', () => {
    const ada = tarbal.files.map((f) => f.path);
    for (const f of [
      'package.json',
      'README.md',
      'README.id.md',
      'LICENSE',
      'CHANGELOG.md',
      'dist/index.js',
      'dist/cli.js',
    ]) {
      expect(ada).toContain(f);
    }
    expect(ada.filter((f) => /^(?:src|test|node_modules|examples|coverage)\//.test(f))).toEqual([]);
  });

  it('runs from ESM', () => {
    tulis('a.mjs', `import { hitungCapaian } from 'lkjip';${KODE}`);
    expect(jalan(process.execPath, 'a.mjs')).toBe('102,50\n');
  });

  it('runs from CommonJS', () => {
    tulis('b.cjs', `const { hitungCapaian } = require('lkjip');${KODE}`);
    expect(jalan(process.execPath, 'b.cjs')).toBe('102,50\n');
  });

  it('has the same names from both', () => {
    tulis(
      'nama.mjs',
      "import { createRequire } from 'node:module';\nimport * as a from 'lkjip';\nconst b = createRequire(import.meta.url)('lkjip');\nconsole.log(JSON.stringify([Object.keys(a).sort(), Object.keys(b).sort()]));",
    );
    const [esm, cjs] = JSON.parse(jalan(process.execPath, 'nama.mjs')) as [string[], string[]];
    expect(cjs.filter((n) => n !== '__esModule')).toEqual(esm.filter((n) => n !== 'default'));
  });

  // attw, in .ci/run, tells of every way to resolve the types; here they are used, as ESM and as CommonJS.
  it('type-checks, and refuses a figure that may be missing', () => {
    const kode = `import { type Hasil, hitungCapaian } from 'lkjip';${KODE}
export const hasil: Hasil = h;
// @ts-expect-error
export const teks: string = hasil.teks;`;
    const files = ['c.mts', 'd.cts'];
    for (const berkas of files) tulis(berkas, kode);
    const compilerOptions = {
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    };
    tulis('tsconfig.json', JSON.stringify({ compilerOptions, files }));
    expect(jalan(process.execPath, join(akar, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json')).toBe('');
  });

  it('has the command: npx lkjip hitung --format json', () => {
    const laporan = join(akar, 'examples/batu-sopang-2022/laporan.json');
    const hasil = JSON.parse(jalan('npx', '--no-install', 'lkjip', 'hitung', laporan, '--format', 'json'));
    // seed: mean of three of four, 6.151.521.458 and 4.924.815.264 = 80,06 %
    expect(hasil).toMatchObject({
      versi: 1,
      kinerja: { rataRata: { teks: '97,87' }, cakupan: { terukur: 3, total: 4 } },
      anggaran: { total: { serapan: { teks: '80,06' } } },
    });
  });

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(jalan('npx', '--no-install', 'lkjip', '--version').trim()).toBe(version);
  });
});
