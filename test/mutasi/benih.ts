import fc from 'fast-check';
import { inject } from 'vitest';

// A mutant is dead at the first counterexample; the smallest one, which takes far longer to find, tells nothing more.
fc.configureGlobal({ seed: inject('benih'), endOnFailure: true });

// The thread outlives a run (utas-lestari.ts): while a test file loads, the mutant of the run before must not be active any more. Stryker's own
// setup, which runs before this one, sets the next one before the first test.
const masukan = (nama: string): unknown => inject(nama as never);
if (masukan('mode') === 'mutant' && masukan('mutantActivation') === 'runtime') {
  const milikStryker = (globalThis as Record<string, unknown>)[String(masukan('globalNamespace'))];
  if (milikStryker) (milikStryker as { activeMutant?: string }).activeMutant = undefined as never;
}
