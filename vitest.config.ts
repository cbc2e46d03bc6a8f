import { defineConfig } from 'vitest/config';

/** Rooms that are covered to the last branch, and stay so. */
const PENUH = [
  'acuan',
  'angka',
  'arsip',
  'docx',
  'gambar',
  'kebijakan',
  'laporan',
  'model',
  'rekap',
  'rumus',
  'skala',
  'sql',
  'tabel',
];

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
        lines: 99.9,
        branches: 98.7,
        functions: 99.8,
        statements: 99.7,
        [`src/{${PENUH.join(',')}}/**`]: { 100: true },
      },
    },
  },
});
