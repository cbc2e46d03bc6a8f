import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';

/** A budget of three programs whose figures agree, added by hand: 6.700.000, 5.200.000 and 77,61 %. */
const BENAR = [
  ['No', 'Program', 'Pagu Anggaran (Rp)', 'Realisasi Anggaran (Rp)', 'Sisa (Rp)', '%'],
  ['1', 'Program Alfa', '1.000.000', '800.000', '200.000', '80,00'],
  ['2', 'Program Beta', '2.500.000', '1.900.000', '600.000', '76,00'],
  ['3', 'Program Gama', '3.200.000', '2.500.000', '700.000', '78,13'],
  ['', 'JUMLAH', '6.700.000', '5.200.000', '1.500.000', '77,61'],
];
const ganti = (baris: number, kolom: number, isi: string) =>
  BENAR.map((b, i) => b.map((s, k) => (i === baris && k === kolom ? isi : s)));

describe('periksaTabel', () => {
  it('says nothing of a table that is right', () => {
    expect(periksaTabel([{ baris: BENAR }]).temuan).toEqual([]);
  });

  // One slip at a time: the cell, what it should be, what happened.
  it.each([
    [2, 5, '67,00', 'F3', '76,00', 'digit-tertukar'],
    [2, 3, '1.090.000', 'D3', '1.900.000', 'digit-tertukar'],
    [3, 2, '3.20.000', 'C4', '3.200.000', null],
    [2, 2, '25.000.000', 'C3', '2.500.000', 'faktor-satuan'],
    [4, 2, '5.700.000', 'C5', '6.700.000', 'baris-terlewat'],
    [4, 3, '7.100.000', 'D5', '5.200.000', 'terhitung-dua-kali'],
    [3, 5, '781,3', 'F4', '78,13', 'pemisah-tergeser'],
    [1, 4, '-200.000', 'E2', '200.000', 'tanda'],
    [3, 4, '600.000', 'E4', '700.000', 'nilai-tetangga'],
  ] as const)('row %d, column %d printed %s: %s should be %s (%s)', (b, k, isi, sel, semestinya, sebab) => {
    const { temuan } = periksaTabel([{ baris: ganti(b, k, isi) }]);
    const kena = temuan.find((t) => t.lokasi.sel === sel);
    expect(kena).toBeDefined();
    if (sebab !== null) {
      expect(kena?.semestinya).toBe(semestinya);
      expect(kena?.penjelasan.map((p) => p.sebab)).toContain(sebab);
    }
  });

  it('names rows that were swapped, both of them', () => {
    const baris = ganti(1, 5, '76,00').map((b, i) => (i === 2 ? [...b.slice(0, 5), '80,00'] : b));
    const { temuan } = periksaTabel([{ baris }]);
    expect(temuan.map((t) => [t.lokasi.sel, t.semestinya, t.penjelasan[0]?.sebab])).toEqual([
      ['F2', '80,00', 'baris-tertukar'],
      ['F3', '76,00', 'baris-tertukar'],
    ]);
  });

  it('says which rule a column follows, and which columns it did not understand', () => {
    const { kolom } = periksaTabel([
      {
        baris: [
          ['Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Xyz'],
          ['A', '80', '82', '102,50', 'q'],
          ['B', '50', '45', '90,00', 'r'],
        ],
      },
    ]);
    expect(kolom.map((k) => [k.judul, k.peran, k.aturan])).toEqual([
      ['Indikator', 'uraian', null],
      ['Target', 'target', null],
      ['Realisasi', 'realisasi', null],
      ['Capaian (%)', 'capaian', 'capaian.maximize'],
      ['Xyz', null, null],
    ]);
  });

  it.each([
    ['no table', []],
    ['an empty grid', [{ baris: [] }]],
    [
      'a key and value table',
      [
        {
          baris: [
            ['Pagu', '200'],
            ['Realisasi', '150'],
            ['%', '57'],
          ],
        },
      ],
    ],
    [
      'a transposed table',
      [
        {
          baris: [
            ['Uraian', '2021', '2022'],
            ['Pagu', '200', '300'],
            ['Realisasi', '150', '100'],
            ['%', '75', '33,33'],
          ],
        },
      ],
    ],
    ['only a heading', [{ baris: [['Uraian', 'Pagu', '%']] }]],
    ['ragged rows', [{ baris: [['Uraian', 'Pagu', '%'], ['A'], ['B', '1'], []] }]],
    [
      'hostile cells',
      [
        {
          baris: [
            ['__proto__', 'constructor', 'Pagu'],
            ['=1+1', '\u0000', `${'9'.repeat(500)}`],
            ['x', 'y', '1e999'],
          ],
        },
      ],
    ],
  ])('neither fails nor finds a galat in %s', (_, tabel) => {
    expect(periksaTabel(tabel).temuan.filter((t) => t.tingkat === 'galat')).toEqual([]);
  });

  it('writes its messages in English on request', () => {
    expect(periksaTabel([{ baris: ganti(2, 5, '67,00') }], { bahasa: 'en' }).temuan[0]?.pesan).toMatch(
      /printed 67,00, should be 76,00/,
    );
  });

  // Hand: 0 of 200.000 is 0 %, whatever the budget.
  it('does not blame a budget of which nothing was spent', () => {
    const baris = [
      ['Program', 'Pagu Anggaran', 'Realisasi Anggaran', '%'],
      ['A', '200.000', '0', '50'],
      ['B', '100.000', '90.000', '90'],
      ['C', '100.000', '80.000', '80'],
    ];
    expect(periksaTabel({ tabel: [{ baris }] }).temuan.map((t) => [t.lokasi.sel, t.semestinya])).toEqual([['D2', '0']]);
  });

  // Hand: 82 / 80 = 102,50; one row shows no rule, but 120,50 is a plain slip.
  it('is sure of a slip that explains a row alone', () => {
    const kepala = ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
    const { temuan } = periksaTabel([{ baris: [kepala, ['A', '80', '82', '120,50']] }]);
    expect(temuan.map((t) => [t.tingkat, t.semestinya])).toEqual([['galat', '102,50']]);
  });

  // Hand: 450 rows of 1.000.000 are 450.000.000.
  it('names the total of a table with very many rows', () => {
    const isi = Array.from({ length: 450 }, (_, i) => [`Kegiatan ${i + 1}`, '1.000.000']);
    const { temuan } = periksaTabel([{ baris: [['Kegiatan', 'Pagu'], ...isi, ['JUMLAH', '450.070.000']] }]);
    expect(temuan.map((t) => [t.lokasi.sel, t.semestinya])).toEqual([['B452', '450.000.000']]);
  });
});
