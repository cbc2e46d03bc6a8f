import { expect, it } from 'vitest';
import { capaianMaximize } from '../../../src/rumus/capaian/maximize.js';
import { kolomSiap } from '../../../src/rumus/kolom/rencana-tersimpan.js';
import type { JenisMasukan } from '../../../src/rumus/pembaca/kolom/rencana.js';

const kolom = (lambang: string, desimal: number): JenisMasukan => ({ jenis: 'kolom', lambang, desimal });
const siap = (...masukan: JenisMasukan[]) =>
  kolomSiap(capaianMaximize, masukan, { desimal: 2, mode: 'setengah-naik' }, {});

it('the way through columns of the same decimals is made once', () => {
  const satu = siap(kolom('T', 1), kolom('R', 2));
  expect(siap(kolom('T', 1), kolom('R', 2))).toBe(satu);
  expect(siap(kolom('T', 1), kolom('R', 3))).not.toBe(satu);
});

it('one with a value is made for that value', () => {
  const tetap: JenisMasukan = { jenis: 'tetap', lambang: 'T', nilai: null };
  expect(siap(tetap, kolom('R', 2))).not.toBe(siap(tetap, kolom('R', 2)));
});
