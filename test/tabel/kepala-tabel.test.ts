import { describe, expect, it } from 'vitest';
import { kepalaTabel } from '../../src/tabel/kepala-tabel.js';

describe('kepalaTabel', () => {
  it.each([
    [[], {}],
    [['Tabel 3.4.1'], { nama: 'Tabel 3.4.1' }],
    [
      ['Tabel 3.4.1', 'Realisasi  Anggaran', 'Tahun 2022'],
      { nama: 'Tabel 3.4.1', judul: 'Realisasi Anggaran Tahun 2022' },
    ],
    [['TABEL IV-2: Sasaran'], { nama: 'TABEL IV-2', judul: 'Sasaran' }],
    [['Tabel 1', 'Tabel 2'], { nama: 'Tabel 2' }],
    [['Perbandingan dengan RPJMD'], { judul: 'Perbandingan dengan RPJMD' }],
    [['k'.repeat(151)], {}],
  ])('%j gives %j', (atas, harapan) => {
    expect(kepalaTabel(atas)).toEqual(harapan);
  });
});
