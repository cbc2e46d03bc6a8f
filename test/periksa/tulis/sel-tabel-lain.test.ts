import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const tabel = (nama: string, paguKedua: string) => ({
  nama,
  baris: [
    ['Program', 'Pagu (Rp)', 'Realisasi (Rp)'],
    ['Program Penunjang Urusan', '1.500.000', '700.000'],
    ['Program Pelayanan Publik', paguKedua, '900.000'],
    ['Program Pemberdayaan Masyarakat', '1.800.000', '1.100.000'],
  ],
});

// Both tables have it at B3: an address alone would be "B3 atau B3 salah".
it('names a cell of another table with its table', () => {
  const { temuan } = periksaTabel({ tabel: [tabel('Tabel 1', '2.250.000'), tabel('Tabel 2', '2.520.000')] });
  const pesan = temuan.map((t) => t.pesan);
  expect(pesan).toHaveLength(1);
  expect(pesan[0]).toMatch(/^B3 atau Tabel [12] B3 salah\. B3: .* Atau Tabel [12] B3 tercetak 2\.[25]/);
});
