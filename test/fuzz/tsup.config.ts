import { defineConfig } from 'tsup';

/** Bundles the fuzzer, for `npm run fuzz`. */
export default defineConfig({
  entry: ['test/fuzz/jalan.ts', 'test/fuzz/pekerja.ts'],
  format: ['esm'],
  outDir: '.tolok-ukur/fuzz',
  target: 'node20',
  silent: true,
});
