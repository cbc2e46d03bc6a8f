import { defineConfig } from 'tsup';

/** Bundles the benchmark of report families, for `npm run bench:keluarga`. */
export default defineConfig({
  entry: ['test/bench/keluarga/jalan.ts'],
  format: ['esm'],
  outDir: '.tolok-ukur/keluarga',
  target: 'node20',
  splitting: false,
  silent: true,
});
