// What has been found is on disk as it is found: a run over a whole room takes long, and Stryker itself writes only at its end.
import { appendFileSync, mkdirSync } from 'node:fs';

const FOLDER = '.tolok-ukur/mutasi';

class Jejak {
  #berkas = `${FOLDER}/${process.env['LKJIP_MUTASI']}-jejak.txt`;

  onDryRunCompleted() {
    mkdirSync(FOLDER, { recursive: true });
  }

  /** @param {{ status: string, fileName: string, mutatorName: string, replacement?: string, location: { start: { line: number } } }} m */
  onMutantTested(m) {
    if (m.status === 'Ignored') return;
    appendFileSync(
      this.#berkas,
      `${m.status} ${m.fileName}:${m.location.start.line} ${m.mutatorName} ${(m.replacement ?? '').replace(/\s+/g, ' ')}\n`,
    );
  }
}

/** Plain data, as Stryker's own `declareClassPlugin` returns it. */
export const strykerPlugins = [{ kind: 'Reporter', name: 'jejak', injectableClass: Jejak }];
