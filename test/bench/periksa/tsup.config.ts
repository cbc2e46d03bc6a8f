import { defineConfig } from 'tsup';

/** Bundles the benchmark of the checker and the viewer of single reports, for `npm run bench:periksa`. */
export default defineConfig({
  entry: ['test/bench/periksa/jalan.ts', 'test/bench/periksa/lihat.ts', 'test/bench/periksa/meleset.ts'],
  format: ['esm'],
  outDir: '.tolok-ukur',
  target: 'node20',
  splitting: true,
  silent: true,
});
