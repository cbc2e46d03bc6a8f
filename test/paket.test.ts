import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { build, type Rollup } from 'vite';
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

const isiBerkas = (f: string): string => readFileSync(join(proyek, 'node_modules/lkjip', f), 'utf8');

/** The files of the package that Node loads for an entry point. */
function berkasDimuat(pintu: string, cara: 'import' | 'require'): string[] {
  const { exports } = JSON.parse(isiBerkas('package.json'));
  const milik = exports[pintu.replace('lkjip', '.')];
  const termuat = new Set<string>();
  const ikuti = (f: string): void => {
    if (termuat.has(f)) return;
    termuat.add(f);
    for (const [, ke = ''] of isiBerkas(f).matchAll(/(?:from|import|require\() ?["'](\.[^"']+)["']/g)) {
      ikuti(posix.join(posix.dirname(f), ke));
    }
  };
  ikuti(posix.normalize(milik[cara === 'import' ? 'node' : 'require'].default));
  return [...termuat];
}

const KODE = `
const h = hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' });
console.log(h.status === 'terukur' ? h.teks : h.alasan);`;

const PINTU = [
  'lkjip',
  'lkjip/excel',
  'lkjip/docx',
  'lkjip/sql',
  'lkjip/php',
  'lkjip/gambar',
  'lkjip/tabel',
  'lkjip/komponen',
  'lkjip/berkas',
];

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
      'docs/mulai.md',
      'examples/batu-sopang-2022/laporan.json',
    ]) {
      expect(ada).toContain(f);
    }
    const boleh =
      /^(?:dist\/|docs\/[\w-]+\.md$|examples\/(?:batu-sopang-2022\/|(?:asisten|dasbor|kabupaten-30-opd|laravel|layanan|pemeriksa)\/README\.md$)|[\w.]+$)/;
    expect(ada.filter((f) => !boleh.test(f))).toEqual([]);
  });

  it('has whatever its pages link to', () => {
    const ada = new Set(tarbal.files.map((f) => f.path));
    const halaman = [...ada].filter((f) => f.endsWith('.md'));
    const putus = halaman.flatMap((f) =>
      [...readFileSync(f, 'utf8').matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)]
        .map(([, tujuan = '']) => posix.join(posix.dirname(f), tujuan))
        .filter((tujuan) => !ada.has(tujuan))
        .map((tujuan) => `${f}: ${tujuan}`),
    );
    expect(putus).toEqual([]);
  });

  // MIT asks for the text of the licence.
  it('has the licences of the packages whose code it contains', () => {
    const isi = readFileSync(join(proyek, 'node_modules/lkjip/dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const paket of ['zod', 'hucre', 'fflate', 'decimal.js', 'preact', 'saxes', 'marked', '@e965/xlsx']) {
      expect(isi).toMatch(new RegExp(`^${paket} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
    // Once, however many files contain the package.
    expect(isi.match(/TERMS AND CONDITIONS FOR USE/g)).toHaveLength(1);
  });

  it('runs from ESM', () => {
    tulis('a.mjs', `import { hitungCapaian } from 'lkjip';${KODE}`);
    expect(jalan(process.execPath, 'a.mjs')).toBe('102,50\n');
  });

  it('runs from CommonJS', () => {
    tulis('b.cjs', `const { hitungCapaian } = require('lkjip');${KODE}`);
    expect(jalan(process.execPath, 'b.cjs')).toBe('102,50\n');
  });

  it('has the same names from both, at every entry point', () => {
    tulis(
      'nama.mjs',
      `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const nama = {};
for (const p of ${JSON.stringify(PINTU)}) nama[p] = [Object.keys(await import(p)).sort(), Object.keys(require(p)).sort()];
console.log(JSON.stringify(nama));`,
    );
    const nama = JSON.parse(jalan(process.execPath, 'nama.mjs')) as Record<string, [string[], string[]]>;
    for (const p of PINTU) {
      const [esm = [], cjs = []] = nama[p] ?? [];
      expect(esm.length, p).toBeGreaterThan(0);
      expect(
        cjs.filter((n) => n !== '__esModule'),
        p,
      ).toEqual(esm.filter((n) => n !== 'default'));
    }
  });

  // A number of the one goes into the other, and comes out as it was.
  it('takes from ESM what CommonJS made, and the other way round', () => {
    tulis(
      'campur.mjs',
      `import { createRequire } from 'node:module';
import { hitungCapaian, rataRata } from 'lkjip';
const cjs = createRequire(import.meta.url)('lkjip');
const ganti = (target, realisasi) => ({ target, realisasi, polarisasi: 'maximize' });
const esm = hitungCapaian(ganti(3, 1));
const balik = cjs.hitungCapaian(ganti(1, esm.nilai));
console.log(esm.teks, balik.teks, rataRata([balik]).teks, cjs.rataRata([esm]).teks);`,
    );
    // 1 ÷ 3 × 100 = 33,33…; that over 1 × 100 = 3.333,33…
    expect(jalan(process.execPath, 'campur.mjs')).toBe('33,33 3.333,33 3.333,33 33,33\n');
  });

  it.each(['import', 'require'] as const)('shares one copy of the library between entry points (%s)', (cara) => {
    const muat = (pintu: string) => (cara === 'import' ? `await import('${pintu}')` : `require('${pintu}')`);
    tulis(
      'satu.mjs',
      `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { TabelTakTerbaca } = ${muat('lkjip/tabel')};
const { bacaDocx } = ${muat('lkjip/docx')};
const { bacaExcel } = ${muat('lkjip/excel')};
for (const baca of [bacaDocx, bacaExcel])
  try { await baca(new Uint8Array(9)); } catch (e) { console.log(e instanceof TabelTakTerbaca); }`,
    );
    expect(jalan(process.execPath, 'satu.mjs')).toBe('true\ntrue\n');
    // Of the private Decimal constructor there must be one: the message of its maker stands in one file.
    const berkas = PINTU.map((p) => berkasDimuat(p, cara));
    const pembuat = [...new Set(berkas.flat())].filter((f) => isiBerkas(f).includes('bukan angka. Berikan number'));
    expect(pembuat).toHaveLength(1);
    for (const pintu of ['lkjip', 'lkjip/excel', 'lkjip/sql']) expect(berkasDimuat(pintu, cara)).toContain(pembuat[0]);
  });

  // The bundles for Node bring their own zod; what a user builds from our schemas with another copy must still work.
  it('has schemas that fit into another copy of zod', () => {
    tulis(
      'zod.mjs',
      `import * as z from 'zod';
z.config({ localeError: () => 'milik pemakai' });
const { Indikator, Laporan } = await import('lkjip');
const { error } = z.object({ i: z.array(Indikator), l: Laporan.optional() }).safeParse({ i: [7] });
console.log(error.issues[0].message, error instanceof z.ZodError, Laporan instanceof z.ZodObject,
  z.toJSONSchema(z.object({ i: Indikator }), { io: 'input' }).properties.i.properties.kode.description);`,
    );
    expect(jalan(process.execPath, 'zod.mjs')).toBe(
      'milik pemakai true true Kode unik di antara indikator sasarannya (atau tujuan, program, kegiatannya), misalnya IK1 atau S2.IK1\n',
    );
  });

  it('is read by Node from a few files, and by bundlers module by module', async () => {
    // 25 of nine entry points: each group of them may share a chunk, so a moved import may add one. As modules they would be hundreds.
    expect(berkasDimuat('lkjip', 'import').length).toBeLessThanOrEqual(32);
    tulis('web.mjs', "import { hitungCapaian } from 'lkjip'; globalThis.hitung = hitungCapaian;");
    const hasil = (await build({
      configFile: false,
      logLevel: 'error',
      root: proyek,
      build: { write: false, rollupOptions: { input: join(proyek, 'web.mjs') } },
    })) as Rollup.RollupOutput;
    const modul = hasil.output.flatMap((o) => (o.type === 'chunk' ? Object.keys(o.modules) : []));
    expect(modul.filter((m) => m.includes('/lkjip/dist/modul/')).length).toBeGreaterThan(5);
    expect(modul.filter((m) => /\/lkjip\/dist\/[^/]+$|\/zod\//.test(m))).toEqual([]);
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
      // Of the declarations those of the package and what they import are checked, not TypeScript's own: they take a quarter of the time.
      skipDefaultLibCheck: true,
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
