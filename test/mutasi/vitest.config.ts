import { relative } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { NAMA_ALAT } from '../alat/daftar-alat.mjs';
import { berkasMutan, kedekatan } from './kedekatan.js';
import { RUANG } from './ruang.mjs';
import { utasLestari } from './utas-lestari.js';

const ruang = RUANG[process.env['LKJIP_MUTASI'] ?? ''];
if (!ruang) throw new Error('LKJIP_MUTASI: sebut ruangnya; jalankan lewat npm run mutasi');

/** No tool of the system but those of the room: what drives one takes too long for a mutant. */
const alat = {
  ...Object.fromEntries(NAMA_ALAT.map((nama) => [nama, null])),
  ...JSON.parse(process.env['LKJIP_MUTASI_ALAT'] ?? '{}'),
};

/** The longest that each file took: where a run ended early, those behind its end seem to have taken no time. */
const terlama = new Map<string, number>();

/**
 * The first failure ends a run, so what took the least time goes first; but where every test meets the mutant, because it is made while a module loads,
 * the tests that stand as its file does.
 */
class SingkatDahulu extends BaseSequencer {
  override async sort(berkas: TestSpecification[]): Promise<TestSpecification[]> {
    const dimutasi = this.#berkasDimuat();
    const dekat = ({ moduleId }: TestSpecification): number =>
      dimutasi === undefined ? 0 : kedekatan(relative(this.ctx.config.root, moduleId), dimutasi);
    return berkas.sort(
      (a, b) => dekat(b) - dekat(a) || this.#lama(a) - this.#lama(b) || (a.moduleId < b.moduleId ? -1 : 1),
    );
  }

  /** The file of a mutant that is made while its module loads; undefined of any other. */
  #berkasDimuat(): string | undefined {
    const masukan = this.ctx.getRootProject().getProvidedContext() as unknown as Record<string, unknown>;
    return masukan['mode'] === 'mutant' && masukan['mutantActivation'] === 'static'
      ? berkasMutan(this.ctx.config.root).get(String(masukan['activeMutant']))
      : undefined;
  }

  #lama({ project, moduleId }: TestSpecification): number {
    const kali = this.ctx.cache.getFileTestResults(`${project.name}:${relative(this.ctx.config.root, moduleId)}`);
    const lama = Math.max(kali?.duration ?? 0, terlama.get(moduleId) ?? 0);
    terlama.set(moduleId, lama);
    return lama;
  }
}

export default defineConfig({
  plugins: [utasLestari],
  test: {
    include: [...ruang.uji],
    exclude: [...configDefaults.exclude, ...(process.env['LKJIP_MUTASI_RINGAN'] === '1' ? (ruang.berat ?? []) : [])],
    setupFiles: ['test/mutasi/benih.ts'],
    provide: { alat, benih: 20_261_124 } as never,
    isolate: false,
    maxWorkers: 1,
    // Of the clock, which tells little on a busy machine.
    testTimeout: 600_000,
    sequence: { sequencer: SingkatDahulu },
  },
});
