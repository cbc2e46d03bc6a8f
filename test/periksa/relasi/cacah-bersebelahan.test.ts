import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]);

const kepala = ['No', 'Jenjang', 'Jumlah Lembaga', 'Penilik'];

describe('counts beside a column that is called a number of things and adds up', () => {
  // 84 + 37 + 12 + 2 = 135; 8 + 4 + 1 = 13, and a dash is none.
  const isi = (total: string, akhir = '-') => [
    kepala,
    ['1', 'PAUD', '84', '8'],
    ['2', 'TK', '37', '4'],
    ['3', 'PKBM', '12', '1'],
    ['4', 'LKP', '2', akhir],
    ['', 'TOTAL', '135', total],
  ];
  it('add up too, though one of them is a dash', () => {
    expect(temuan(isi('13'))).toEqual([]);
    expect(temuan(isi('73'))).toEqual([['galat', 'D6', '13']]);
  });
  it('and though none is', () => {
    // 8 + 4 + 1 + 2 = 15.
    expect(temuan(isi('15', '2'))).toEqual([]);
    expect(temuan(isi('75', '2'))).toEqual([['galat', 'D6', '15']]);
  });
  it('but ages beside them do not', () => {
    // 84 + 37 + 12 + 2 = 135; a mean age of (41 + 39 + 44 + 36) ÷ 4 = 40.
    const umur = [
      ['No', 'Jenjang', 'Jumlah Lembaga', 'Umur Kepala'],
      ['1', 'PAUD', '84', '41'],
      ['2', 'TK', '37', '39'],
      ['3', 'PKBM', '12', '44'],
      ['4', 'LKP', '2', '36'],
      ['', 'TOTAL', '135', '40'],
    ];
    expect(temuan(umur).filter(([tingkat]) => tingkat === 'galat')).toEqual([]);
  });
});
