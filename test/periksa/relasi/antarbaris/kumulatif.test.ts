import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (baris: string[][]): string[] =>
  periksaTabel({ tabel: [{ baris }] }).temuan.map((t) => `${t.tingkat} ${t.kode} ${t.lokasi.sel} ${t.semestinya}`);

describe('a row of what has come together so far', () => {
  // By hand: 150 + 170 = 320; 320 + 190 = 510; 510 + 210 = 720.
  const bulanan = (nama: string, ...isi: string[]): string[][] => [
    ['Uraian', 'Jan', 'Feb', 'Mar', 'Apr', 'Jumlah'],
    ['Honor', '100', '110', '120', '130', '460'],
    ['ATK', '50', '60', '70', '80', '260'],
    ['JUMLAH', '150', '170', '190', '210', '720'],
    [nama, ...isi, ''],
  ];
  it.each(['KUMULATIF', 'Jumlah Kumulatif', 'Total Kumulatif', 'Komulatif'])('runs along the columns: %s', (nama) => {
    expect(temuan(bulanan(nama, '150', '320', '510', '720'))).toEqual([]);
    expect(temuan(bulanan(nama, '150', '320', '590', '720'))).toEqual(['galat P101 D5 510']);
    expect(temuan(bulanan(nama, '105', '320', '510', '720'))).toEqual(['galat P101 B5 150']);
  });

  it('shows itself in its first column and one sum', () => {
    const [kepala = [], ...baris] = bulanan('Kumulatif', '150', '320', '590', '').map((b) => b.slice(0, 4));
    expect(temuan([kepala, ...baris])).toEqual(['galat P101 D5 510']);
  });

  it('has the row that it runs on beside others', () => {
    // 8,50 + 24,00 = 32,50; + 36,50 = 69,00; + 28,00 = 97,00; of the plan 10, 35, 70, 100.
    const kurva = (ketiga: string): string[][] => [
      ['Tahapan', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['Rencana fisik (%)', '10,00', '25,00', '35,00', '30,00'],
      ['Realisasi fisik (%)', '8,50', '24,00', '36,50', '28,00'],
      ['Rencana kumulatif (%)', '10,00', '35,00', '70,00', '100,00'],
      ['Realisasi kumulatif (%)', '8,50', '32,50', ketiga, '97,00'],
    ];
    expect(temuan(kurva('69,00'))).toEqual([]);
    expect(temuan(kurva('96,00'))).toEqual(['galat P101 D5 69,00']);
  });

  it('says nothing where it begins with what came before', () => {
    expect(temuan(bulanan('Kumulatif', '1.150', '1.320', '1.510', '1.720'))).toEqual([]);
  });
});
