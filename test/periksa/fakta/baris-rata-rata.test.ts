import { describe, expect, it } from 'vitest';
import { jenisLabel } from '../../../src/periksa/fakta/jenis-baris.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

describe('a row of means', () => {
  it.each(['Mean', 'MEAN', 'Average', 'Avg.', 'Rata²', 'Rataan', 'Rata-rata (Mean)', 'Mean per Tahun'])(
    'is named %s',
    (label) => {
      expect(jenisLabel(label)).toBe('rata-rata');
    },
  );
  it.each([
    'Average Length of Stay',
    'Mean Years of Schooling',
    'Meander Sungai',
    'Rataan Tinggi Air',
    'Averages',
    'Mean Time to Repair',
  ])('is not what an indicator is named: %s', (label) => {
    expect(jenisLabel(label)).toBeNull();
  });
  // (410 + 530 + 620 + 440) ÷ 4 = 500; (380 + 420 + 560 + 640) ÷ 4 = 500, and 590 is printed.
  it.each(['Mean', 'Average', 'Rataan'])('%s is the mean of what stands above it', (label) => {
    const baris = [
      ['No', 'Kecamatan', '2021', '2022'],
      ['1', 'A', '410', '380'],
      ['2', 'B', '530', '420'],
      ['3', 'C', '620', '560'],
      ['4', 'D', '440', '640'],
      ['', label, '500', '590'],
    ];
    expect(periksaTabel([{ baris }]).temuan).toMatchObject([{ tingkat: 'galat', kode: 'P104', lokasi: { sel: 'D6' } }]);
  });
});
