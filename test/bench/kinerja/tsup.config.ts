import { defineConfig } from 'tsup';

/** Bundles the benchmark of times, for `npm run bench`; the library that it measures is the built one, not this source. */
export default defineConfig({
  entry: ['test/bench/kinerja/jalan.ts'],
  format: ['esm'],
  outDir: 'node_modules/.cache/tolok-ukur-kinerja',
  target: 'node20',
  external: ['@duckdb/node-api'],
  silent: true,
});
