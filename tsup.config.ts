import { mkdirSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { paketTerbawa, pemberitahuan } from './tsup.lisensi.mjs';
import { nilaiMurni } from './tsup.murni.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Entry points of the package: `lkjip` and what package.json lists beside it under "exports". */
const pintu = {
  index: 'src/index.ts',
  excel: 'src/excel/index.ts',
  docx: 'src/docx/index.ts',
  gambar: 'src/gambar/index.ts',
  sql: 'src/sql/index.ts',
  php: 'src/php/index.ts',
  tabel: 'src/tabel/index.ts',
  komponen: 'src/komponen/index.ts',
  berkas: 'src/berkas/index.ts',
};

// Plugins write there when a build ends, which may be before tsup has written its first file.
mkdirSync('dist', { recursive: true });

/** Packages whose code is in dist; each build adds its own. */
const terbawa = new Set<string>();

/** Writes the licences of the packages that are in dist, from their own files, whichever build ends last; the page adds its own. */
const pihakKetiga: Plugin = {
  name: 'pihak-ketiga',
  setup: (build) =>
    build.onEnd(({ metafile }) => {
      for (const paket of paketTerbawa(Object.keys(metafile?.inputs ?? {}))) terbawa.add(paket);
      writeFileSync('dist/THIRD-PARTY-NOTICES.txt', pemberitahuan([...terbawa]));
    }),
};

/**
 * Whether a place knows `\p{…}` esbuild takes from the version of Unicode, and writes every pattern with it as a call of RegExp that is made anew
 * each time it is asked. All targets know the classes that are used here.
 */
const pola = { supported: { 'regexp-unicode-property-escapes': true } };

const bersama: Options = { target: 'node20', silent: true, esbuildOptions: (opsi) => Object.assign(opsi, pola) };
// Half of what an import costs is reading the text, so bundles are minified.
const bundel: Options = { ...bersama, outDir: 'dist', splitting: true };

/**
 * Packages that Node would read from many files, each of which costs more to open than to run; they go into the bundles for Node. (hucre, besides,
 * is ESM only, which older Node 20 cannot require.) Bundlers still find them as dependencies, so a page has one copy of each.
 */
export const dibawa = ['zod', 'hucre', 'fflate'];

export default defineConfig([
  // For bundlers, one file a module: they drop whole modules, and values that are marked pure, so a user of one formula loads
  // one formula and no Zod.
  {
    ...bersama,
    entry: ['src/**/*.ts', '!src/cli/**'],
    outDir: 'dist/modul',
    format: ['esm'],
    bundle: false,
    esbuildPlugins: [nilaiMurni],
  },
  // For Node, one file an entry point and what they share in chunks: Node takes longer to open hundreds of files than to run them.
  {
    ...bundel,
    entry: pintu,
    format: ['esm'],
    noExternal: dibawa,
    minify: true,
    esbuildPlugins: [pihakKetiga],
  },
  {
    ...bundel,
    entry: pintu,
    format: ['cjs'],
    noExternal: dibawa,
    minify: true,
    // So that Rollup makes CommonJS of the chunks. Left to itself tsup has Sucrase do it, which breaks minified code.
    treeshake: true,
    esbuildPlugins: [pihakKetiga],
  },
  // For pages without a bundler: one script that registers the element.
  {
    ...bersama,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    entry: { 'lkjip-komponen': 'src/komponen/sendiri.ts' },
    outDir: 'dist',
    format: ['iife'],
    outExtension: () => ({ js: '.js' }),
    noExternal: [/.*/],
    minify: true,
    esbuildPlugins: [pihakKetiga, nilaiMurni],
  },
  // On its own, since what it takes from the middle of the library would cut the chunks of the others into many.
  {
    ...bundel,
    entry: { cli: 'src/cli/index.ts' },
    format: ['esm'],
    noExternal: dibawa,
    // Names stay: a fault of the program itself prints where it was.
    esbuildOptions: (opsi) => Object.assign(opsi, pola, { minifyWhitespace: true, minifySyntax: true }),
    loader: { '.md': 'text' },
    esbuildPlugins: [pihakKetiga],
  },
  {
    ...bersama,
    entry: pintu,
    format: ['esm', 'cjs'],
    // TypeScript 6 deprecates baseUrl, which tsup's declaration build sets by itself. The types themselves are checked by `npm run typecheck`; a second
    // time would be half of the whole build.
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0', noCheck: true } },
  },
]);
