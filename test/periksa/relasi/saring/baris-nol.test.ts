import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const disebut = (baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) =>
    t.tingkat === 'galat' ? [[t.lokasi.sel, t.semestinya, ...(t.atau ?? []).map((a) => a.sel)]] : [],
  );
const diganti = (baris: string[][], r: number, k: number, isi: string): string[][] =>
  baris.map((b, i) => (i === r ? b.map((s, j) => (j === k ? isi : s)) : b));
const tabel = (isi: string): string[][] =>
  isi
    .trim()
    .split('\n')
    .map((b) => b.trim().split('|'));

// 5.000 + 70.000 + 300 + 9.000 = 84.300 and 0 − 0 = 0: row A prints nothing, and each total holds with it or without it.
const ANGGARAN = tabel(`
  Uraian|Anggaran|Realisasi|Selisih
  A|0|0|0
  B|5.000|4.000|1.000
  C|70.000|66.000|4.000
  D|300|120|180
  E|9.000|1.000|8.000
  Jumlah|84.300|71.120|13.180
`);

describe('a row that is nought in every column', () => {
  it('belongs to the total', () => {
    expect(disebut(ANGGARAN)).toEqual([]);
    // 84.300 less the others is 0, and 0 + 0 = 0: two say that B2 is not 3.000.
    expect(disebut(diganti(ANGGARAN, 1, 1, '3.000'))).toEqual([['B2', '0']]);
    // 71.120 less the others is 0, and 0 − 0 = 0.
    expect(disebut(diganti(ANGGARAN, 1, 2, '7.000'))).toEqual([['C2', '0']]);
    // Nothing else would make 3.000 of it, and the total says that it is nought.
    expect(disebut(diganti(ANGGARAN, 1, 3, '400'))).toEqual([['D2', '0']]);
  });
  it('is one of several, in the middle', () => {
    const desa = tabel(`
      KODE|URAIAN|ANGGARAN (Rp)|REALISASI (Rp)|LEBIH/(KURANG) (Rp)|PERSEN
      4.2|Transfer Desa|1.587.456.770,00|1.530.833.570,00|56.623.200,00|96,43
      4.2.1|Dana Desa|698.259.000,00|698.259.000,00|0,00|100,00
      4.2.2|Bagi Hasil Pajak|110.266.180,00|82.846.780,00|27.419.400,00|75,13
      4.2.3|Alokasi Dana Desa|773.931.590,00|744.727.790,00|29.203.800,00|96,23
      4.2.4|Bantuan Provinsi|5.000.000,00|5.000.000,00|0,00|100,00
      4.3|Pendapatan Lain-Lain Desa|5.184.186,00|5.285.304,00|-101.118,00|101,95
      4.3.1|Hasil Kerja Sama antar Desa|0,00|0,00|0,00|0,00
      4.3.2|Hasil Kerja Sama dengan Pihak Ketiga|0,00|0,00|0,00|0,00
      4.3.3|Bantuan Perusahaan|0,00|0,00|0,00|0,00
      4.3.5|Koreksi Kesalahan Belanja|3.363.900,00|3.363.900,00|0,00|100,00
      4.3.6|Bunga Bank|1.820.286,00|1.921.404,00|-101.118,00|105,56
      4.3.9|Lain-lain Pendapatan Desa yang Sah|0,00|0,00|0,00|0,00
      |JUMLAH PENDAPATAN|1.592.640.956,00|1.536.118.874,00|56.522.082,00|96,45
    `);
    expect(disebut(desa)).toEqual([]);
    // 3.363.900 + 1.820.286 = 5.184.186 without it, and 0 + 0 = 0.
    expect(disebut(diganti(desa, 8, 2, '300.000,00'))).toEqual([['C9', '0,00']]);
    expect(disebut(diganti(desa, 12, 2, '40.000,00'))).toEqual([['C13', '0,00']]);
    expect(disebut(diganti(desa, 9, 3, '300.000,00'))).toEqual([['D10', '0,00']]);
  });
});
