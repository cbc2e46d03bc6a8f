import { describe, expect, it } from 'vitest';
import { bacaBukuExcel } from '../../../src/excel/baca-buku-excel.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import type { HasilPeriksa } from '../../../src/periksa/temuan/temuan.js';
import { bukuKerjaContoh, tabelContoh } from './lembar-tangan.js';

const ringkas = (h: HasilPeriksa) => h.temuan.map((t) => [t.kode, t.tercetak, t.semestinya].join(' | ')).sort();

describe('tables typed into a workbook by hand', () => {
  it('give the same findings as the grids', async () => {
    const buku = await bacaBukuExcel(await bukuKerjaContoh());
    const grid = periksaTabel(tabelContoh());
    expect(grid.temuan.length).toBeGreaterThan(10);
    expect(ringkas(periksaTabel(buku.tabel))).toEqual(ringkas(grid));
  });
});
