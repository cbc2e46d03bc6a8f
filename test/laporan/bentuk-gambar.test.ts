import { expect, it } from 'vitest';
import { BENTUK_GAMBAR } from '../../src/laporan/gambar/bentuk-gambar.js';

interface Simpul {
  readonly sebutan: string;
  readonly anak: Simpul[];
}
const rantai = (banyak: number): Simpul => ({ sebutan: 'x', anak: banyak === 1 ? [] : [rantai(banyak - 1)] });
const pohon = (simpul: Simpul) =>
  BENTUK_GAMBAR({ jenis: 'pohon', id: 'a', nama: 'b', judul: 'c', uraian: 'd', simpul: [simpul] });

it('a tree has at most 50 levels below its first, and a circle has no end', () => {
  expect(pohon(rantai(51))).toBeUndefined();
  expect(pohon(rantai(52))).toMatch(/ lebih dalam dari 50 tingkat$/);
  const lingkar: Simpul = { sebutan: 'x', anak: [] };
  lingkar.anak.push(lingkar);
  expect(pohon(lingkar)).toMatch(/ lebih dalam dari 50 tingkat$/);
});
