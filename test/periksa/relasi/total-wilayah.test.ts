import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const galat = (...baris: string[]) =>
  periksaTabel([{ baris: baris.map((b) => b.split('|')) }]).temuan.flatMap((t) =>
    t.tingkat === 'catatan' ? [] : [[t.tingkat, t.kode, t.lokasi.sel, t.semestinya]],
  );

// Hand: 746 + 933 + 670 + 770 = 3.119; 653 + 862 + 543 + 641 = 2.699 and 2.046 without the first; 2.699 ÷ 3.119 = 86,5; 653 ÷ 746 = 87,5;
// 862 ÷ 933 = 92,4; 543 ÷ 670 = 81,0; 641 ÷ 770 = 83,2.
const ISI = ['Kuaro|746|653|87,5', 'Lolo|933|862|92,4', 'Krayan|670|543|81,0', 'Long Ikis|770|641|83,2'];
const BASI = [['galat', 'P102', 'C6', '2.699']];

it('a whole below its parts that is not called total is one, where a column shows it', () => {
  expect(galat('Kecamatan|Sasaran|Ditimbang|D/S (%)', ...ISI, 'Kabupaten Paser|3.119|2.046|86,5')).toEqual(BASI);
  expect(galat('Kecamatan|Sasaran|Ditimbang|D/S (%)', ...ISI, 'Kab. Paser|3.119|2.699|86,5')).toEqual([]);
});

it('so is the only row without a number below those that have one', () => {
  const bernomor = ISI.map((b, i) => `${i + 1}|${b}`);
  expect(galat('No|Puskesmas|Sasaran|Ditimbang|D/S (%)', ...bernomor, '|Dinas Kesehatan|3.119|2.046|86,5')).toEqual([
    ['galat', 'P102', 'D6', '2.699'],
  ]);
});

it('another place below a list of places is one of them', () => {
  // Hand: 3.119 less what the others have is no sum here: 412 ÷ 530 = 77,7.
  expect(galat('Kabupaten|Sasaran|Ditimbang|D/S (%)', ...ISI, 'Kota Balikpapan|530|412|77,7')).toEqual([]);
});

// Hand: 1.153 + 1.099 + 1.232 = 3.484; 153 + 99 + 232 = 484.
it('the whole of a list of one column, by its name alone', () => {
  const daftar = (...baris: string[]) => galat('Kecamatan|Perceraian', ...baris);
  const [besar, kecil] = [
    ['Kademangan|1.153', 'Wonoasih|1.099', 'Mayangan|1.232'],
    ['Kademangan|153', 'Wonoasih|99', 'Mayangan|232'],
  ] as const;
  expect(daftar(...besar, 'Kota Probolinggo|3.484')).toEqual([]);
  expect(daftar(...besar, 'Kota Probolinggo|3.494').map(([t, k]) => [t, k])).toEqual([['galat', 'P102']]);
  expect(daftar(...kecil, 'Kota Probolinggo|484')).toEqual([]);
  // Of three digits a slip away is soon anything.
  expect(daftar(...kecil, 'Kota Probolinggo|494').map(([t, k]) => [t, k])).toEqual([['peringatan', 'P102']]);
  expect(daftar(...kecil, 'Kota Probolinggo|512')).toEqual([]);
});
