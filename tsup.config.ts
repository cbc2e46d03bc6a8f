import { defineConfig, type Options } from 'tsup';

/** Entry points of the package: `lkjip` and what package.json lists beside it under "exports". */
const pintu = {
  index: 'src/index.ts',
  excel: 'src/excel/index.ts',
  docx: 'src/docx/index.ts',
  gambar: 'src/gambar/index.ts',
  sql: 'src/sql/index.ts',
  tabel: 'src/tabel/index.ts',
};

const bersama: Options = { target: 'node20', silent: true };

export default defineConfig([
  // ESM stays one file a module: a bundler then drops whole modules, so a user of one formula loads one formula and no Zod.
  {
    ...bersama,
    entry: ['src/**/*.ts', '!src/cli/**', '!src/gambar/**'],
    outDir: 'dist',
    format: ['esm'],
    bundle: false,
  },
  // The chart library is bundled: a user of the pictures installs nothing, and nobody else loads it.
  {
    ...bersama,
    entry: { 'gambar/index': 'src/gambar/index.ts' },
    format: ['esm'],
    noExternal: ['echarts'],
    treeshake: true,
    minify: true,
  },
  // CJS cannot be shaken anyway: one file an entry point, with what they share in chunks.
  {
    ...bersama,
    entry: pintu,
    format: ['cjs'],
    splitting: true,
    // hucre is published as ESM only, which older Node 20 cannot require.
    noExternal: ['hucre', 'echarts'],
  },
  {
    ...bersama,
    entry: pintu,
    format: ['esm', 'cjs'],
    // TypeScript 6 deprecates baseUrl, which tsup's declaration build sets by itself.
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...bersama,
    entry: { cli: 'src/cli/index.ts' },
    format: ['esm'],
    banner: { js: '#!/usr/bin/env node' },
    loader: { '.md': 'text' },
    noExternal: ['echarts'],
  },
]);
