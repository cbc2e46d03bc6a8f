import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (...baris: string[]) =>
  periksaTabel([{ baris: baris.map((b) => b.split('|')) }]).temuan.flatMap((t) =>
    t.tingkat === 'catatan' ? [] : [[t.tingkat, t.kode, t.lokasi.sel, t.semestinya]],
  );

// Hand: 438.200.000 + 2.261.333.000 + 2.731.750.000 + 722.450.000 = 6.153.733.000; without the first 5.715.533.000.
const ISI = [
  '1|Program Penunjang|438.200.000',
  '2|Program Pemberdayaan|2.261.333.000',
  '3|Program Pendidikan|2.731.750.000',
  '4|Program Jalan|722.450.000',
];

it('a total of a counted list that leaves out its first rows is wrong, though it is the sum of the others', () => {
  expect(temuan('No|Program|Pagu', ...ISI, '|Total Anggaran|5.715.533.000')).toEqual([
    ['galat', 'P102', 'C6', '6.153.733.000'],
  ]);
});

// Hand: 7,12; 36,75; 44,39; 11,74 percent of 6.153.733.000.
it('so it is where the shares are those of the whole: no share is questioned', () => {
  const bagian = ['7,12', '36,75', '44,39', '11,74'];
  expect(
    temuan('No|Program|Pagu|Proporsi (%)', ...ISI.map((b, i) => `${b}|${bagian[i]}`), '|Jumlah|5.715.533.000|100,00'),
  ).toEqual([['galat', 'P102', 'C6', '6.153.733.000']]);
});

it('a total of one kind of rows may leave out the others', () => {
  expect(
    temuan(
      'No|Uraian|Anggaran',
      '1|Pendapatan Asli Daerah|438.200.000',
      '2|Belanja Operasi|2.261.333.000',
      '3|Belanja Modal|2.731.750.000',
      '4|Belanja Transfer|722.450.000',
      '|Jumlah Belanja|5.715.533.000',
    ),
  ).toEqual([]);
});

it('rows that are not counted may stand above a total as something else', () => {
  expect(
    temuan(
      'Uraian|Anggaran',
      'Pagu indikatif|438.200.000',
      'Belanja Operasi|2.261.333.000',
      'Belanja Modal|2.731.750.000',
      'Belanja Transfer|722.450.000',
      'Jumlah|5.715.533.000',
    ),
  ).toEqual([]);
});
