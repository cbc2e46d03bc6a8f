import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const tuduhan = (...baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) =>
    t.tingkat === 'catatan' ? [] : [`${t.tingkat} ${t.kode} ${t.lokasi.sel}`],
  );

describe('quarters beside a target', () => {
  const kepala = ['Indikator', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'];
  // 36 ≤ 38 ≤ 41 ≤ 49 of 56 is 87,50 %; 44 of 44.
  it('are what came of it where the table says how far it was reached', () => {
    expect(
      tuduhan(
        [...kepala, 'Capaian (%)'],
        ['Patroli', '56', '36', '38', '41', '49', '87,50'],
        ['Rapat', '44', '7', '18', '19', '44', '100,00'],
      ),
    ).toEqual([]);
  });
  // 21 + 13 + 26 + 7 = 67; 27 + 13 + 14 + 20 = 74; 9 + 24 + 26 + 8 = 67, not 73.
  it('are a question where nothing says what they are, and an error where they are called targets', () => {
    const isi = (awal: string) => [
      ['Indikator', 'Target', `${awal}TW I`, `${awal}TW II`, `${awal}TW III`, `${awal}TW IV`],
      ['Dokumen', '67', '21', '13', '26', '7'],
      ['Rapat', '74', '27', '13', '14', '20'],
      ['Surat', '73', '9', '24', '26', '8'],
    ];
    expect(tuduhan(...isi('')).filter((t) => t.startsWith('galat'))).toEqual([]);
    expect(tuduhan(...isi(''))).toContain('peringatan P102 B4');
    expect(tuduhan(...isi('Target '))).toContain('galat P102 B4');
  });
});

describe('a mean that is not that of the rows above it', () => {
  // (149 × 85,50 + 95 × 93,70 + 197 × 79,30) ÷ 441 = 84,50; the plain mean is 86,17.
  const skm = (nama: string, ...bawah: string[][]) => [
    ['Unit', 'Responden', 'Nilai SKM'],
    ['Puskesmas A', '149', '85,50'],
    ['Puskesmas B', '95', '93,70'],
    ['Puskesmas C', '197', '79,30'],
    [nama, '441', '84,50'],
    ...bawah,
  ];
  it('is weighted, as its name or a note says', () => {
    expect(tuduhan(...skm('Rata-rata tertimbang'))).toEqual([]);
    expect(tuduhan(...skm('Rata-rata', ['Catatan: dibobot menurut jumlah responden']))).toEqual([]);
    expect(tuduhan(...skm('Rata-rata')).length).toBe(1);
  });
  // (103,50 + 97,50 + 101,33) ÷ 3 = 100,78; (100,78 + 102,33) ÷ 2 = 101,56; the mean of all four is 101,17.
  const sasaran = (semua: string) => [
    ['Indikator', 'Capaian'],
    ['IKM', '103,50'],
    ['Pengaduan', '97,50'],
    ['Waktu layanan', '101,33'],
    ['Rata-rata Sasaran 1', '100,78'],
    ['Nilai AKIP', '102,33'],
    ['Rata-rata Sasaran 2', '102,33'],
    ['Rata-rata Seluruh Sasaran', semua],
  ];
  it('is that of the means above it', () => {
    expect(tuduhan(...sasaran('101,56'))).toEqual([]);
    expect(tuduhan(...sasaran('101,17'))).toEqual([]);
    expect(tuduhan(...sasaran('107,56'))).toEqual(['peringatan P104 B8']);
  });
});
