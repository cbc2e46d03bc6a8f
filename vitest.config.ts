import { randomInt } from 'node:crypto';
import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { alatKurang, cariAlat } from './test/alat/cari-alat.mjs';
import { ujiLuar } from './test/alat/luar.mjs';

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

/** The seed of every property test; LKJIP_BENIH sets another one, or `acak` takes one by chance. */
const minta = process.env['LKJIP_BENIH'] || undefined;
const benih = minta === 'acak' ? randomInt(2 ** 31) : Number(minta ?? 20_261_124);
if (!Number.isInteger(benih)) throw new Error(`LKJIP_BENIH=${minta}: tulis bilangan bulat, atau acak`);

const alat = await cariAlat();

/**
 * What runs outside first, and within each the longest: the last files of a run are short, and both workers end at about the same time. Vitest knows the
 * times of the last run; without one it takes the size of a file.
 */
class LuarDahulu extends BaseSequencer {
  override async sort(berkas: TestSpecification[]): Promise<TestSpecification[]> {
    const urut = await super.sort(berkas);
    const diLuar = (s: TestSpecification) => ujiLuar(relative(this.ctx.config.root, s.moduleId).replaceAll('\\', '/'));
    return [...urut.filter(diLuar), ...urut.filter((s) => !diLuar(s))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/alat/siapkan-perintah.ts', 'test/alat/laporkan-alat.ts', 'test/alat/laporkan-benih.ts'],
    setupFiles: ['test/alat/benih.ts'],
    provide: { alat, benih },
    // The rooms have no state of their own (test/arsitektur), and what runs outside is a process or is closed: a worker keeps the modules
    // that it has loaded. One project, because a worker serves only one, and every other would load and transform all of them anew.
    isolate: false,
    // A tenth of a worker's time went into clearing away young objects; the more room they have, the fewer of them live to be looked at.
    execArgv: ['--max-semi-space-size=64', '--interrupt-budget=400000'],
    sequence: { sequencer: LuarDahulu },
    // Property tests share slow machines; a hang is still caught.
    testTimeout: 60_000,
    // Vitest leaves a core to itself, of which it needs a twentieth: of two, half the machine would wait.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // What only runs in a page is tested there, in Chromium.
      exclude: ['src/cli/**', 'src/komponen/{lkjip-angka,sendiri}.ts'],
      reportOnFailure: true,
      reporter: ['text-summary', 'json-summary', 'html'],
      // The aim is 100 for all; what is open is named in docs/batasan.md, and these figures only go up.
      // Where a tool is missing, tests were left out, and their coverage says nothing.
      ...(alatKurang(alat).length === 0 && {
        thresholds: {
          lines: 99.7,
          branches: 98,
          functions: 99.7,
          statements: 99.5,
          [`src/{${PENUH.join(',')}}/**`]: { lines: 99.9, functions: 99.9, statements: 99.9, branches: 99.7 },
        },
      }),
    },
  },
});
