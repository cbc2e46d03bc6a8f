import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/index.js';

// By hand: 5.906.817 + 33.630 + 200.000 = 6.140.447; the other years have nothing in the last rows: 4.086.681 + 33.630 = 4.120.311;
// 3.492.066 + 1.034.559 = 4.526.625; 4.836.397 + 1.802.671 = 6.639.068.
const temuan = (total: string, akhir = '200.000') =>
  periksaTabel([
    {
      baris: [
        ['No', 'Uraian', '2020', '2021', '2022', '2023'],
        ['B.', 'Pengeluaran Pembiayaan', '4.120.311', total, '4.526.625', '6.639.068'],
        ['1.', 'Penyertaan Modal', '4.086.681', '5.906.817', '3.492.066', '4.836.397'],
        ['2.', 'Pembayaran Pokok', '33.630', '33.630', '1.034.559', '1.802.671'],
        ['3.', 'Pemberian Pinjaman', '-', '-', '-', '-'],
        ['4.', 'Pinjaman kepada Masyarakat', '-', akhir, '-', '-'],
      ],
    },
  ]).temuan.map((t) => [t.lokasi.sel, t.semestinya, ...(t.atau ?? []).map((a) => a.sel)]);

it('rows that are numbered on belong to the block, though most columns print nothing there', () => {
  expect(temuan('6.140.447')).toEqual([]);
  expect(temuan('6.540.447')).toEqual([['D2', '6.140.447', 'D4', 'D6']]);
  expect(temuan('6.140.447', '900.000').flat()).toContain('D6');
});
