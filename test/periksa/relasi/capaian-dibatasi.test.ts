import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const periksa = (baris: string[][]) =>
  periksaTabel({ tabel: [{ nama: 'Tabel 1', baris: [['Indikator', 'Target', 'Realisasi', 'Capaian'], ...baris] }] });

// R ÷ T × 100 by hand: 102,5; 110; 90; 80; 107,69; 106,11; 95; 100.
const SERATUS = [
  ['Persentase jalan mantap', '80', '82', '100'],
  ['Persentase jembatan baik', '70', '77', '100'],
  ['Persentase irigasi baik', '50', '45', '90'],
  ['Persentase air minum layak', '60', '48', '80'],
  ['Persentase sanitasi layak', '65', '70', '100'],
  ['Persentase rumah layak huni', '90', '95,5', '100'],
  ['Persentase ruang terbuka hijau', '20', '19', '95'],
  ['Persentase bangunan berizin', '75', '75', '100'],
];

describe('a column of achievement that is capped without a note', () => {
  it('is not accused where several rows stand on the limit', () => {
    const { temuan, cakupan } = periksa(SERATUS);
    expect(temuan.map((t) => [t.kode, t.tingkat, t.lokasi.sel, t.terkait.map((l) => l.sel)])).toEqual([
      ['P303', 'catatan', 'D2', ['D3', 'D6', 'D7']],
    ]);
    expect(temuan[0]?.pesan).toBe(
      'D2: capaian di 4 baris tercetak 100, sedangkan hitungannya lebih (82 ÷ 80 × 100 = 102,50); kolomnya tampak dibatasi 100.',
    );
    expect(cakupan.terikat).toBe(cakupan.angka);
  });

  it('nor where the limit is 120, and no row goes beyond it', () => {
    // 150; 125; 95; 120,00 by itself; 80.
    const baris = [
      ['Persentase jalan mantap', '80', '120', '120'],
      ['Persentase jembatan baik', '40', '50', '120'],
      ['Persentase irigasi baik', '60', '57', '95'],
      ['Persentase air minum layak', '50', '60', '120'],
      ['Persentase sanitasi layak', '65', '52', '80'],
    ];
    expect(periksa(baris).temuan.map((t) => t.kode)).toEqual(['P303']);
  });

  it('is accused of a row that is below the limit by its figures', () => {
    // 45 ÷ 50 × 100 = 90, printed 100.
    const baris = SERATUS.map((b) => (b[3] === '90' ? [...b.slice(0, 3), '100'] : b));
    expect(periksa(baris).temuan.map((t) => t.lokasi.sel)).toContain('D4');
  });

  it('asks of a single row on the limit, and of all where one goes beyond it', () => {
    const satu = SERATUS.filter((b) => b[1] !== '70' && b[1] !== '65' && b[1] !== '90');
    expect(periksa(satu).temuan.length).toBeGreaterThan(0);
    const lewat = SERATUS.map((b) => (b[1] === '65' ? [...b.slice(0, 3), '107,69'] : b));
    expect(periksa(lewat).temuan.length).toBeGreaterThan(0);
  });
});
