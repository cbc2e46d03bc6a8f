import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const galat = (...baris: string[]) =>
  periksaTabel([{ baris: baris.map((b) => b.split('|')) }]).temuan.flatMap((t) =>
    t.tingkat === 'galat' ? [[t.kode, t.lokasi.sel, t.semestinya]] : [],
  );

// Hand: (79,54 + 74,68) ÷ 2 = 77,11; (77,10 + 80,02) ÷ 2 = 78,56; (79,01 + 87,65) ÷ 2 = 83,33; (96,49 + 91,55) ÷ 2 = 94,02.
it('holds two semesters against their mean', () => {
  expect(
    galat(
      'Unit|Semester I|Semester II|Rata-rata',
      'Dinas Kesehatan|79,54|74,68|77,11',
      'Dinas Pendidikan|771,0|80,02|78,56',
      'Dinas PUPR|79,01|87,65|83,33',
      'Bappeda|96,49|91,55|94,02',
    ),
  ).toEqual([['P104', 'B3', '77,1']]);
});

// Hand: 81,5; 77; 88; 69 and not 96: the rows show that the respondents are none of the parts.
it('takes as many columns as the rows show', () => {
  const isi = ['A|50|80,50|82,50|81,50', 'B|40|75,00|79,00|77,00', 'C|30|90,00|86,00|88,00'];
  const kepala = 'Unit|Responden|Penguji 1|Penguji 2|Rerata';
  expect(galat(kepala, ...isi, 'D|35|66,50|71,50|96,00')).toEqual([['P104', 'E5', '69,00']]);
  expect(galat(kepala, ...isi, 'D|35|66,50|71,50|69,00')).toEqual([]);
});

it('says nothing where most rows have another mean', () => {
  expect(
    galat(
      'Unit|Guru|Siswa|Rata-rata',
      'A|10|20|15,00',
      'B|12|30|21,00',
      'C|15|40|37,50',
      'D|20|60|42,00',
      'E|22|70|61,00',
    ),
  ).toEqual([]);
});
