import { expect, it } from 'vitest';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { tambahTemuan } from '../../src/periksa/tambah-temuan.js';

// Hand: 150 of 200 is 75 and not 57 percent.
it('findings from elsewhere stand behind the others and are counted', () => {
  const baris = [
    ['Program', 'Pagu', 'Realisasi Anggaran', '%'],
    ['A', '200', '150', '57'],
  ];
  const hasil = periksaTabel({ tabel: [{ baris }] });
  const kedua = tambahTemuan(hasil, hasil.temuan);
  expect(hasil.ringkasan.temuan).toBe(1);
  expect(kedua.ringkasan).toEqual({ ...hasil.ringkasan, temuan: 2 });
  expect(kedua.temuan.map((t) => t.lokasi.sel)).toEqual(['D2', 'D2']);
});
