import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const periksa = (kepala: string[], nomor: string[], ...isi: string[][]) =>
  periksaTabel([{ baris: [kepala, nomor, ...isi] }]);
const temuan = (h: ReturnType<typeof periksa>) =>
  h.temuan.map((t) => `${t.tingkat} ${t.kode} ${t.lokasi.sel} ${t.semestinya}`);
const aturan = (h: ReturnType<typeof periksa>) => h.kolom.at(-1)?.aturan;

const PROGRAM = ['No', 'Program', 'Pagu', 'Realisasi', 'Persentase'];
const anggaran = (nomor: string[], akhir: string) =>
  periksa(
    PROGRAM,
    nomor,
    ['1', 'A', '200.000.000', '150.000.000', '75,00'],
    ['2', 'B', '400.000.000', '100.000.000', '25,00'],
    ['3', 'C', '100.000.000', '90.000.000', akhir],
  );

// 90 / 100 = 90 %.
describe('a formula in the numbering row', () => {
  it.each([
    [['1', '2', '3', '4', '5 = 4 : 3']],
    [['(1)', '(2)', '(3)', '(4)', '(5) = (4)/(3) x 100%']],
    [['1', '2', '3', '4', '5=(4:3)*100']],
    [['1', '2', '3', '4', '(4:3)']],
    [['1', '2', '3', '4', '5 (4:3)']],
    [['1', '2', '3', '4', 'kol. 4 : kol. 3 × 100 %']],
    [['a', 'b', 'c', 'd', 'e = d/c']],
  ])('%s is understood', (nomor) => {
    expect(aturan(anggaran(nomor, '90,00'))).toBe('anggaran.serapan');
    expect(temuan(anggaran(nomor, '90,00'))).toEqual([]);
    expect(temuan(anggaran(nomor, '80,00'))).toEqual(['galat P101 E5 90,00']);
  });

  it('that the rows do not follow is named, and the rows go by their own rule', () => {
    const h = anggaran(['1', '2', '3', '4', '5 = 3 : 4'], '90,00');
    expect(temuan(h)).toEqual(['catatan P224 E2 null']);
    expect(h.temuan[0]?.pesan).toContain('0 dari 3 baris mengikutinya; isinya mengikuti Serapan anggaran');
    expect(temuan(anggaran(['1', '2', '3', '4', '5 = 3 + 4'], '80,00'))).toEqual([
      'galat P101 E5 90,00',
      'catatan P224 E2 null',
    ]);
  });

  it('of which nothing at all comes out is named without a rule', () => {
    const h = periksa(
      ['No', 'Uraian', 'Ukuran I', 'Ukuran II', 'Hasil'],
      ['1', '2', '3', '4', '5 = 3 x 4'],
      ['1', 'A', '2', '3', '17'],
      ['2', 'B', '4', '5', '19'],
    );
    expect(h.temuan.map((t) => t.pesan)).toEqual([
      'E2: kepala tabel menyebut 3 x 4, tetapi hanya 0 dari 2 baris mengikutinya.',
    ]);
  });

  it('that cannot be read, or names its own column, is left alone', () => {
    for (const akhir of ['5 = 5 : 3', '5 = lihat 4', '5 = 9 : 3', '5']) {
      expect(temuan(anggaran(['1', '2', '3', '4', akhir], '90,00'))).toEqual([]);
    }
  });

  it('may be one that no registry has', () => {
    const rata = (akhir: string) =>
      periksa(
        ['No', 'Indikator', 'TW 1', 'TW 2', 'TW 3', 'TW 4', 'Nilai Akhir'],
        ['1', '2', '3', '4', '5', '6', '7 = (3+4+5+6)/4'],
        ['1', 'A', '80', '82', '84', '86', '83'],
        ['2', 'B', '70', '72', '74', '76', akhir],
        ['3', 'C', '60', '60', '60', '64', '61'],
      );
    expect(aturan(rata('73'))).toBe('kolom.rumus-tercetak');
    expect(temuan(rata('73'))).toEqual([]);
    expect(temuan(rata('75'))).toEqual(['galat P101 G4 73']);
  });

  it('is only doubtful where its only row does not follow it', () => {
    const h = periksa(
      ['No', 'Uraian', 'Ukuran I', 'Ukuran II', 'Hasil'],
      ['1', '2', '3', '4', '5 = 3 x 4'],
      ['1', 'A', '12', '13', '165'],
    );
    expect(h.temuan.map((t) => t.tingkat)).toEqual(['peringatan']);
  });
});

describe('a formula in the heading', () => {
  // Polda NTB 2017: columns counted from the left; 1.349 / 80.640 = 1,67 %, 1.830 / 10.950 = 16,71 %.
  const dana = (akhir: string) =>
    periksaTabel([
      {
        baris: [
          ['KODE', 'KEGIATAN', 'PAGU REVISI', 'SISA DANA', '% (4:3)'],
          ['521119', 'Dukungan operasional', '80.640.000', '1.349.000', '1,67'],
          ['521112', 'ULP non organik', '10.950.000', '1.830.000', akhir],
        ],
      },
    ]);
  it('counts the columns from the left where they have no numbers', () => {
    expect(aturan(dana('16,71'))).toBe('gabungan.bagian');
    expect(temuan(dana('16,71'))).toEqual([]);
    expect(temuan(dana('17,61'))).toEqual(['galat P101 E3 16,71']);
  });
});
