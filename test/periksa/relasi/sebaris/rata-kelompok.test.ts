import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

// Form T-C.23. Achievements by hand: 20/20, 22/21, 18/21, 24/23 are 100, 105, 86, 104 with the mean 98,75; 600/630, 672/650, 611/670, 699/710
// are 95, 103, 91, 98 with 96,75; 76,61/77,62, 79,97/80,06, 73,68/82,51, 89,42/87,41 are 99, 100, 89, 102 with 97,5; against the end of the plan
// 24/23 = 104, 699/724 = 97, 89,42/89,15 = 100.
const kepala = (target: string, rata: string): string[][] => [
  [
    'No',
    'Indikator',
    target,
    '',
    '',
    '',
    'Realisasi Tahun ke-',
    '',
    '',
    '',
    'Rasio Capaian (%)',
    '',
    '',
    '',
    rata,
    'Target Akhir Renstra',
    'Capaian terhadap Target Akhir (%)',
  ],
  ['', '', '2016', '2017', '2018', '2020', '2016', '2017', '2018', '2020', '2016', '2017', '2018', '2020', '', '', ''],
];
const isi = (): string[][] => [
  [
    '1',
    'Laporan pengawasan',
    '20',
    '21',
    '21',
    '23',
    '20',
    '22',
    '18',
    '24',
    '100',
    '105',
    '86',
    '104',
    '99',
    '23',
    '104',
  ],
  [
    '2',
    'UMKM yang dibina',
    '630',
    '650',
    '670',
    '710',
    '600',
    '672',
    '611',
    '699',
    '95',
    '103',
    '91',
    '98',
    '97',
    '724',
    '97',
  ],
  [
    '3',
    'Persentase temuan',
    '77,62',
    '80,06',
    '82,51',
    '87,41',
    '76,61',
    '79,97',
    '73,68',
    '89,42',
    '99',
    '100',
    '89',
    '102',
    '98',
    '89,15',
    '100',
  ],
];
const temuan = (baris: string[][]) =>
  periksaTabel([{ baris }])
    .temuan.filter((t) => t.tingkat !== 'catatan')
    .map((t) => [t.tingkat, t.kode, t.lokasi.sel, t.semestinya]);
const ubah = (baris: string[][], r: number, k: number, isi: string): string[][] =>
  baris.map((b, i) => (i === r ? b.map((s, j) => (j === k ? isi : s)) : b));

describe('several years of a plan', () => {
  for (const [target, rata] of [
    ['Target Renstra Tahun ke-', 'Rata-rata Capaian'],
    ['Target Renstra', 'Rerata Capaian'],
    ['Target RPJMD', 'Rata-rata Tingkat Capaian'],
  ] as const) {
    const utuh = [...kepala(target, rata), ...isi()];
    it(`hold each year against its own target, and the mean against all: ${target}, ${rata}`, () => {
      expect(temuan(utuh)).toEqual([]);
      expect(temuan(ubah(utuh, 4, 14, '89'))).toEqual([['galat', 'P104', 'O5', '98']]);
      expect(temuan(ubah(utuh, 3, 16, '79'))).toEqual([['galat', 'P101', 'Q4', '97']]);
    });
  }
  it('do not let a result pass that only the end of the plan would give', () => {
    // 724 / 711 = 101,8: against the target of 2018, 670, it would be 106.
    expect(
      temuan(
        ubah(ubah([...kepala('Target Renstra Tahun ke-', 'Rata-rata Capaian'), ...isi()], 3, 8, '711'), 3, 12, '102'),
      ).length,
    ).toBe(1);
  });
});
