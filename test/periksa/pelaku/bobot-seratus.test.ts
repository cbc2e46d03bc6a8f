import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (baris: readonly (readonly string[])[]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) =>
    t.tingkat === 'galat' ? [[t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)]] : [],
  );
// The weights of an AKIP evaluation (PermenPANRB 88/2021): 30 + 30 + 15 + 25 = 100. No column of scores beside them.
const lke = (bobot: readonly string[]) => [
  ['No', 'Komponen', 'Bobot'],
  ...['Perencanaan Kinerja', 'Pengukuran Kinerja', 'Pelaporan Kinerja', 'Evaluasi Akuntabilitas Kinerja Internal'].map(
    (k, i) => [String(i + 1), k, bobot[i] ?? ''],
  ),
  ['', 'Jumlah', '100'],
];

it('a total of weights that prints a hundred is not the one that is wrong', () => {
  expect(temuan(lke(['30', '30', '15', '25']))).toEqual([]);
  for (const salah of [
    ['30', '60', '15', '25'],
    ['30', '30', '15', '35'],
  ]) {
    const [sel = []] = temuan(lke(salah));
    expect(sel).not.toContain('C6');
    expect(sel).toContain(salah[1] === '60' ? 'C3' : 'C5');
  }
});
