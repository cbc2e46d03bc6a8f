import { expect, it } from 'vitest';
import { pecahKata } from '../../../src/periksa/fakta/kata.js';
import { SINONIM_ANGKA, SINONIM_TEKS } from '../../../src/periksa/fakta/kepala-kolom.js';

// Headings are compared word by word after they are tidied; a phrase that is not tidy would never fit.
it('has its phrases in the form in which headings are compared', () => {
  const frasa = [...SINONIM_ANGKA, ...SINONIM_TEKS].map(([, kata]) => kata);
  expect(frasa.map((kata) => pecahKata(kata.join(' ')))).toEqual(frasa);
});
