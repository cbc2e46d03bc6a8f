import { describe, expect, it } from 'vitest';
import { TabelTakTerbaca } from '../../src/tabel/batas.js';
import { tabelDariCsv, tebakPemisah } from '../../src/tabel/dari-csv.js';

describe('tabelDariCsv', () => {
  it.each([
    ['a;b\n1,5;2\n3,25;4', ';', 'decimal commas do not stand evenly'],
    ['a,b\n"1,5",2\n"3,25",4', ',', 'quoted commas do not count'],
    ['a\tb\n1,5\t2', '\t', 'tab'],
    ['satu kolom saja', ';', 'nothing to go by'],
  ] as [string, string, string][])('%j is separated by %j (%s)', (teks, pemisah) =>
    expect(tebakPemisah(teks)).toBe(pemisah),
  );

  it('keeps every field as it is printed, rows of any length, and its name', () => {
    expect(tabelDariCsv('\uFEFFPagu; Realisasi ;%\n"a;b";1.500,00', { nama: 'T', berkas: 'x.csv' })).toEqual({
      nama: 'T',
      berkas: 'x.csv',
      baris: [
        ['Pagu', 'Realisasi', '%'],
        ['a;b', '1.500,00'],
      ],
    });
    expect(tabelDariCsv('a,b', { pemisah: ';' })).toEqual({ baris: [['a,b']] });
  });

  it('says what is wrong with a broken quotation', () => {
    expect(() => tabelDariCsv('a;b\n"1;2')).toThrow(TabelTakTerbaca);
    expect(() => tabelDariCsv('a;b\n"1;2')).toThrow(/tanda kutip/);
  });

  it('refuses more cells than any report has', () => {
    expect(() => tabelDariCsv(`${';'.repeat(2000)}\n`.repeat(1001))).toThrow(/terlalu banyak sel/);
  });
});
