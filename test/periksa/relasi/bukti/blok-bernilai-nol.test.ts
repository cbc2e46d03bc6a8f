import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

// A posture without codes, as the portal of regional budgets prints it. By hand: 315,15 + 16,63 + 0,47 + 2,00 = 334,25; 236,74 + 31,73 = 268,47, of the
// two rows that spent anything; 100,10 + 200,05 + 334,25 = 634,40 and 60,02 + 50,03 + 268,47 = 378,52.
const postur = (hibah: string) => [
  ['Akun', 'Anggaran', 'Realisasi'],
  ['Belanja Daerah', '634,40', '378,52'],
  ['Belanja Pegawai', '100,10', '60,02'],
  ['Belanja Barang', '200,05', '50,03'],
  ['Belanja Lainnya', '334,25', '268,47'],
  ['Bantuan Keuangan', '315,15', '236,74'],
  ['Hibah', '16,63', '31,73'],
  ['Bantuan Sosial', hibah, '0,00'],
  ['Tidak Terduga', '2,00', '0,00'],
];

it('takes rows that spent nothing into the block that their budgets complete', () => {
  const { temuan } = periksaTabel([{ baris: postur('0,97') }]);
  const galat = temuan.filter((t) => t.tingkat === 'galat');
  expect(galat.map((t) => [t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)].includes('B8'))).toEqual([true]);
  expect(periksaTabel([{ baris: postur('0,47') }]).temuan.filter((t) => t.tingkat === 'galat')).toEqual([]);
});
