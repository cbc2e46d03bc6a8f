import fc from 'fast-check';
import { inject, vi } from 'vitest';

// A mutant is dead at the first counterexample; the smallest one, which takes far longer to find, tells nothing more.
fc.configureGlobal({ seed: inject('benih'), endOnFailure: true });

// The thread outlives a run (utas-lestari.ts): while a test file loads, the mutant of the run before must not be active any more. Stryker's own
// setup, which runs before this one, sets the next one before the first test.
const masukan = (nama: string): unknown => inject(nama as never);
if (masukan('mode') === 'mutant' && masukan('mutantActivation') === 'runtime') {
  const milikStryker = (globalThis as Record<string, unknown>)[String(masukan('globalNamespace'))];
  if (milikStryker) (milikStryker as { activeMutant?: string }).activeMutant = undefined as never;
}

// After each file vitest puts the configuration back that it had when a test file first changed it; in a thread that outlives a run that is one of an
// earlier mutant, with the names of its tests, and the tests of this one would be left out. How long a test may take is no matter here.
vi.setConfig = () => undefined;
