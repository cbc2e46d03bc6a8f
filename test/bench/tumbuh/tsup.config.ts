import { defineConfig } from 'tsup';

/** Bundles the benchmark of growth, for `npm run bench:tumbuh`. */
export default defineConfig({
  entry: ['test/bench/tumbuh/jalan.ts'],
  format: ['esm'],
  outDir: '.tolok-ukur/tumbuh',
  target: 'node20',
  splitting: false,
  silent: true,
  // As in the package: tsup.config.ts.
  esbuildOptions: (opsi) => Object.assign(opsi, { supported: { 'regexp-unicode-property-escapes': true } }),
});
