import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (judul: string, ...isi: (readonly [string, string])[]) =>
  periksaTabel([
    {
      baris: [
        ['No', 'Perangkat Daerah', judul, 'Peringkat'],
        ...isi.map(([n, p], i) => [`${i + 1}`, `Dinas ${'ABCDEFGHIJ'[i]}`, n, p]),
      ],
    },
  ])
    .temuan.filter((t) => t.kode === 'P225')
    .map((t) => `${t.tingkat} ${t.lokasi.sel} ${t.semestinya}`);

// Ranks by hand: the highest is the first, unless nearly all rows begin with the lowest.
describe('ranks', () => {
  it('follow the figures', () => {
    expect(temuan('Nilai', ['75,10', '3'], ['82,10', '1'], ['79,40', '2'], ['70,85', '4'], ['66,30', '5'])).toEqual([]);
    expect(temuan('Nilai', ['75,10', '3'], ['82,10', '5'], ['79,40', '4'], ['70,85', '2'], ['66,30', '1'])).toEqual([]);
  });
  it('may be shared by equal figures, with a leap or without', () => {
    expect(temuan('Nilai', ['75', '2'], ['82', '1'], ['75', '2'], ['70', '4'], ['66', '5'])).toEqual([]);
    expect(temuan('Nilai', ['75', '2'], ['82', '1'], ['75', '2'], ['70', '3'], ['66', '4'])).toEqual([]);
  });
  it('are wrong where four other rows follow them', () => {
    expect(temuan('Nilai', ['75,10', '3'], ['82,10', '4'], ['79,40', '2'], ['70,85', '4'], ['66,30', '5'])).toEqual([
      'galat D3 1',
    ]);
    const sepuluh = ['99', '95', '90', '85', '80', '75', '70', '65', '60', '55'].map(
      (n, i) => [n, `${i + 1}`] as const,
    );
    const bertukar = sepuluh.map(([n, p]) => [n, p === '3' ? '4' : p === '4' ? '3' : p] as const);
    expect(temuan('Nilai', ...bertukar)).toEqual(['peringatan D4 3', 'peringatan D5 4']);
  });
  it('are left alone where they follow nothing, or only count the rows', () => {
    expect(temuan('Nilai', ['75,10', '5'], ['82,10', '3'], ['79,40', '1'], ['70,85', '2'], ['66,30', '4'])).toEqual([]);
    expect(temuan('Nilai', ['75,10', '1'], ['82,10', '2'], ['79,40', '3'], ['70,85', '4'], ['66,30', '5'])).toEqual([]);
  });
  it('of a small table begin with the highest percentage', () => {
    expect(temuan('Capaian (%)', ['90,00', '2'], ['70,00', '1'], ['95,00', '3'])).toEqual(['galat D3 3', 'galat D4 1']);
    expect(temuan('Nilai', ['90,00', '2'], ['70,00', '1'], ['95,00', '3'])).toEqual([]);
  });
});

const skor = (baris: readonly (readonly [string, string])[], rata?: string) =>
  periksaTabel([
    {
      baris: [
        ['No', 'Perangkat Daerah', 'Nilai', 'Peringkat'],
        ...baris.map(([n, p], i) => [`${i + 1}`, `Dinas ${'ABCDEFGHIJ'[i]}`, n, p]),
        ...(rata === undefined ? [] : [['', 'Rata-rata', rata, '']]),
      ],
    },
  ])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => `${t.kode} ${t.lokasi.sel} ${t.semestinya} ${(t.atau ?? []).map((a) => a.sel).join()}`);

// By hand: of 90, 85 … 60 each is five less than the one before it; their mean is 525 ÷ 7 = 75.
describe('scores that do not stand where their ranks say', () => {
  const tujuh = (angka: readonly string[]) => angka.map((n, i) => [n, `${i + 1}`] as const);
  it('are named, not their ranks, where all others follow these', () => {
    expect(skor(tujuh(['90,12', '85,34', '8,56', '75,78', '70,91', '65,23', '60,45']))).toEqual(['P226 C4 null ']);
  });
  // By hand: the first may be anything from 85,34 on, the last up to 65,23; 57,78 is 75,78 with two digits exchanged, between 80,56 and 70,91.
  it.each([
    ['the first', ['12,34', '85,34', '80,56', '75,78', '70,91', '65,23', '60,45'], 'paling rendah 85,34'],
    ['the last', ['90,12', '85,34', '80,56', '75,78', '70,91', '65,23', '99,99'], 'paling tinggi 65,23'],
    ['one between', ['90,12', '85,34', '80,56', '11,11', '70,91', '65,23', '60,45'], 'antara 70,91 dan 80,56'],
    ['one that a slip explains', ['90,12', '85,34', '80,56', '57,78', '70,91', '65,23', '60,45'], '75,78'],
  ])('are told where they belong: %s', (_, angka, semestinya) => {
    const { temuan } = periksaTabel([
      {
        baris: [
          ['No', 'Perangkat Daerah', 'Nilai', 'Peringkat'],
          ...angka.map((n, i) => [`${i + 1}`, `Dinas ${'ABCDEFG'[i]}`, n, `${i + 1}`]),
        ],
      },
    ]);
    expect(temuan.filter((t) => t.kode === 'P226').map((t) => t.pesan)).toEqual([
      expect.stringContaining(`seharusnya ${semestinya}.`),
    ]);
  });
  it('are named each where they slid by a row: their mean still holds', () => {
    expect(skor(tujuh(['90', '85', '80', '70', '65', '75', '60']), '75')).toEqual([
      'P226 C5 75 ',
      'P226 C6 70 ',
      'P226 C7 65 ',
    ]);
  });
  it('stand beside a rank that may be the wrong one, in a list that is sorted by neither', () => {
    const [satu = ''] = skor([
      ['75,78', '4'],
      ['90,12', '1'],
      ['60,45', '7'],
      ['8,56', '3'],
      ['85,34', '2'],
      ['65,23', '6'],
      ['70,91', '5'],
    ]);
    expect(satu).toBe('P226 C5 null D5');
  });
  it('are told by their ranks where a mean does not hold: any of them might explain it', () => {
    // 85,34 typed as 58,34: (90,12 + 85,34 + 80,56 + 75,78 + 70,91 + 65,23 + 60,45) ÷ 7 = 528,39 ÷ 7 = 75,48.
    expect(skor(tujuh(['90,12', '58,34', '80,56', '75,78', '70,91', '65,23', '60,45']), '75,48')).toEqual([
      'P104 C3 85,34 ',
    ]);
  });
});

// By hand: 25,5 + 19,8 + 10,2 + 21,4 = 76,9, and 83 > 76,9 > 75,6; the first column is nearly in order too, but for 20,4 and 21,3.
it('a total that stands where its rank says is not alone to blame for parts that do not make it', () => {
  const isi = [
    ['26,3', '22,5', '14,2', '20', '83', '1'],
    ['25,5', '19,8', '1,0', '21,4', '76,9', '2'],
    ['23,2', '18,5', '13,7', '20,2', '75,6', '3'],
    ['20,4', '27,4', '11,1', '15,4', '74,3', '4'],
    ['21,3', '19,6', '10,1', '20,1', '71,1', '5'],
    ['17,1', '25,5', '9,8', '16,1', '68,5', '6'],
    ['16,8', '18,7', '14', '17,3', '66,8', '7'],
  ];
  const kepala = ['No', 'OPD', 'Perencanaan', 'Pengukuran', 'Pelaporan', 'Evaluasi', 'JUMLAH NILAI', 'Ranking'];
  const { temuan } = periksaTabel([
    { baris: [kepala, ...isi.map((b, i) => [`${i + 1}`, `Dinas ${'ABCDEFG'[i]}`, ...b])] },
  ]);
  expect(temuan.flatMap((t) => [t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)])).toContain('E3');
});
