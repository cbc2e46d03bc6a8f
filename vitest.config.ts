import { defineConfig } from 'vitest/config';

/** Rooms that are covered to the last branch, and stay so. */
const PENUH = ['acuan', 'angka', 'arsip', 'docx', 'gambar', 'kebijakan', 'laporan', 'skala', 'sql', 'tabel'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Property tests share slow machines; a hang is still caught.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/**'],
      reportOnFailure: true,
      reporter: ['text-summary', 'json-summary', 'html'],
      // The aim is 100 for all; what is open is named in docs/batasan.md, and these figures only go up.
      thresholds: {
        lines: 99.7,
        branches: 97.5,
        functions: 99.7,
        statements: 99.3,
        [`src/{${PENUH.join(',')}}/**`]: { 100: true },
        'src/{model,rekap,rumus}/**': { lines: 99.8, branches: 99.7, functions: 99.5, statements: 99.5 },
      },
    },
  },
});
