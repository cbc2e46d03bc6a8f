import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    benih: number;
  }
}

// Every property begins from the seed of the run: fixed, so that a run repeats, but for `npm run test:acak` or LKJIP_BENIH=number.
fc.configureGlobal({ seed: inject('benih') });
