import { defineConfig } from 'tsup';

// TypeScript 6 deprecates baseUrl, which tsup's declaration build sets by itself.
const dts = { compilerOptions: { ignoreDeprecations: '6.0' } };

export default defineConfig([
  { entry: { index: 'src/index.ts' }, format: ['esm', 'cjs'], dts, clean: true, treeshake: true, target: 'node20' },
  { entry: { cli: 'src/cli/index.ts' }, format: ['esm'], banner: { js: '#!/usr/bin/env node' }, target: 'node20' },
]);
