import { expect, it } from 'vitest';
import { pastikanSel, TabelTakTerbaca } from '../../src/tabel/batas.js';

it('one long text that many cells show is counted in each of them', () => {
  // 32 cells of 1 MiB are the 32 Mi letters that are allowed.
  const baris = [Array<string>(32).fill('x'.repeat(1024 * 1024))];
  expect(() => pastikanSel([{ baris }])).not.toThrow();
  expect(() => pastikanSel([{ baris: [...baris, ['x']] }])).toThrow(TabelTakTerbaca);
  expect(() => pastikanSel([{ baris: [...baris, ['x']] }])).toThrow(/batasnya 33554432 huruf seluruhnya/);
});
