import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/index.js';

const temuan = (baris: readonly (readonly string[])[]) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.tingkat, t.kode, t.lokasi.sel, t.semestinya]);

// Hand: 17 + 19 = 36; 39 is one digit off.
it('a heading L+P says which columns it adds up, in a table of one row too', () => {
  const baris = (jumlah: string) => [
    ['No.', 'Satuan Kerja', 'Jumlah', '', ''],
    ['', '', 'L', 'P', 'L+P'],
    ['1.', 'Kecamatan A', '17', '19', jumlah],
  ];
  expect(temuan(baris('36'))).toEqual([]);
  expect(temuan(baris('39'))).toEqual([['galat', 'P102', 'E3', '36']]);
});

// Hand: 2.592.320.000 + 1.008.627.000 = 3.600.947.000; 1.877.248.000 + 1.145.827.000 = 3.023.075.000; both totals are 6.000.000 more.
it('totals that miss by the same amount in every column were made of these rows', () => {
  expect(
    temuan([
      ['No', 'Kegiatan', 'Pagu Awal (Rp)', 'Pagu Revisi (Rp)'],
      ['1', 'Belanja Pegawai', '2.592.320.000', '1.877.248.000'],
      ['2', 'Belanja Barang', '1.008.627.000', '1.145.827.000'],
      ['JUMLAH', '', '3.606.947.000', '3.029.075.000'],
    ]).map(([t, , sel]) => [t, sel]),
  ).toEqual([
    ['galat', 'C4'],
    ['galat', 'D4'],
  ]);
});

// Hand: 26.554 + 6.995 = 33.549; the other years add up.
it('what is counted one by one is not rounded', () => {
  expect(
    temuan([
      ['No', 'Jenjang', '2010', '2011', '2012', '2013'],
      ['1.1', 'Jumlah gedung SD', '26.279', '25.996', '26.554', '27.664'],
      ['1.2', 'Jumlah murid SD', '341.708', '355.928', '383.295', '355.766'],
      ['2.1', 'Jumlah gedung SMP', '6.347', '6.465', '6.995', '8.313'],
      ['2.2', 'Jumlah murid SMP', '160.266', '149.280', '147.931', '149.207'],
      ['3.1', 'Jumlah gedung SD dan SMP', '32.626', '32.461', '33.550', '35.977'],
      ['3.2', 'Jumlah murid SD dan SMP', '501.974', '505.208', '531.226', '504.973'],
    ]).map(([t, , sel]) => [t, sel]),
  ).toEqual([['galat', 'E6']]);
});
