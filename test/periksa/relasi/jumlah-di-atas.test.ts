import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const temuan = (baris: Grid) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.tingkat, t.lokasi.sel, (t.atau ?? []).map((a) => a.sel).join()]);
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABCDE'[j]}${i + 1}` ? isi : s)));

/** By hand: 350 + 461 + 315 + 438 = 1.564; 787 + 336 + 732 + 586 = 2.441; 190 + 341 + 168 + 48 = 747. */
const ATAS: Grid = [
  ['No', 'Kecamatan', 'Sekolah', 'Siswa', 'Guru'],
  ['', 'Jumlah', '1.564', '2.441', '747'],
  ['1', 'Kuaro', '350', '787', '190'],
  ['2', 'Batu Sopang', '461', '336', '341'],
  ['3', 'Long Ikis', '315', '732', '168'],
  ['4', 'Muara Samu', '438', '586', '48'],
];

it('a total above small counts is their sum where other columns show it', () => {
  expect(temuan(ATAS)).toEqual([]);
  expect(temuan(ganti(ATAS, 'C2', '1.164'))[0]?.slice(0, 2)).toEqual(['galat', 'C2']);
  // 1.564 − 350 − 461 − 438 = 315, printed 915: no other part is as much too large.
  expect(temuan(ganti(ATAS, 'C5', '915')).map(([t, sel, atau]) => [t, `${sel},${atau}`.includes('C5')])).toEqual([
    ['galat', true],
  ]);
});

it('a ratio beside them is no sum', () => {
  // 2.441 ÷ 747 = 3,27; 787 ÷ 190 = 4,14; 336 ÷ 341 = 0,99; 732 ÷ 168 = 4,36; 586 ÷ 48 = 12,21.
  const rasio = ['Siswa per Guru', '3,27', '4,14', '0,99', '4,36', '12,21'];
  const t = ATAS.map((b, i) => [...b, rasio[i] as string]);
  expect(temuan(t)).toEqual([]);
  expect(temuan(ganti(t, 'C2', '1.164'))[0]?.slice(0, 2)).toEqual(['galat', 'C2']);
});

it('a total that none of its columns shows to be of the rows below is brought over from another page', () => {
  const pindahan = ['', 'Jumlah', '4.160', '8.818', '1.942'];
  expect(temuan(ATAS.map((b, i) => (i === 1 ? pindahan : b)))).toEqual([]);
  // One column that happens to add up shows nothing of the others.
  expect(temuan(ATAS.map((b, i) => (i === 1 ? ['', 'Jumlah', '1.564', '8.818', '1.942'] : b)))).toEqual([]);
});
