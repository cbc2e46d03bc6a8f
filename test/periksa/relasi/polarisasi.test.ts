import { expect, it } from 'vitest';
import { kataMakinRendah, kataMakinTinggi } from '../../../src/periksa/relasi/polarisasi.js';

it.each([
  ['Angka putus sekolah', 'rendah'],
  ['Waktu tanggap darurat', 'rendah'],
  ['Rata-rata lama sekolah', '-'],
  ['Rata-rata lama tinggal wisatawan', '-'],
  ['Persentase jalan kondisi mantap', 'tinggi'],
  ['Cakupan pelayanan kesehatan', 'tinggi'],
  ['Persentase temuan yang ditindaklanjuti', '-'],
  ['Persentase kecelakaan pada jalan mantap', 'rendah'],
  ['Jumlah dokumen', '-'],
])('%s: %s', (nama, arah) => {
  expect(kataMakinRendah(nama) ? 'rendah' : kataMakinTinggi(nama) ? 'tinggi' : '-').toBe(arah);
});
