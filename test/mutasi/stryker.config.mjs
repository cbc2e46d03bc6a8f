// Started by jalan.mjs, which says in the environment what is to be mutated and which tests look at it.
import { polaRuang, RUANG } from './ruang.mjs';

const nama = process.env['LKJIP_MUTASI'] ?? '';
const ruang = RUANG[nama];
if (!ruang) throw new Error('LKJIP_MUTASI: sebut ruangnya; jalankan lewat npm run mutasi');

export default {
  plugins: ['@stryker-mutator/vitest-runner', './test/mutasi/abaikan-pesan.mjs', './test/mutasi/jejak.mjs'],
  ignorers: ['pesan'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutasi/vitest.config.ts', related: false },
  mutate: process.env['LKJIP_MUTASI_BERKAS']?.split(',') ?? polaRuang(ruang),
  coverageAnalysis: 'perTest',
  // First the mutants that a test can switch on; what only runs while a module loads needs a thread of its own, and follows (jalan.mjs).
  ignoreStatic: process.env['LKJIP_MUTASI_MUAT'] !== '1',
  incremental: true,
  incrementalFile: `.tolok-ukur/mutasi/${nama}.json`,
  // By the clock only what nothing else ends; endless mutants are found by processor time (utas-lestari.ts).
  timeoutMS: 900_000,
  dryRunTimeoutMinutes: 60,
  disableTypeChecks: false,
  // All that the tests of these rooms read. Modules of an installed example link back to the root, and cannot be copied.
  ignorePatterns: [
    '**',
    '!src/**',
    '!test/**',
    '!examples/**',
    '!docs/**',
    '!*.json',
    'test/korpus/**',
    '**/node_modules/**',
  ],
  tempDirName: '.tolok-ukur/mutasi/kotak',
  reporters: ['json', 'jejak', 'progress-append-only'],
  jsonReporter: { fileName: `.tolok-ukur/mutasi/${nama}-laporan.json` },
  allowConsoleColors: false,
  allowEmpty: true,
};
