import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import type { Tabel } from '../../../src/tabel/tabel.js';

const kinerja = (...baris: [capaian: string, kelas: string][]): Tabel => ({
  baris: [
    ['Indikator', 'Capaian (%)', 'Predikat'],
    ...baris.map(([c, k], i) => [`Indikator ke-${'ABCDEFGH'[i]}`, c, k]),
  ],
});
const temukan = (...tabel: Tabel[]) =>
  periksaTabel(tabel)
    .temuan.filter((t) => ['P205', 'P222'].includes(t.kode))
    .map((t) => `${t.tingkat} ${t.kode} ${t.lokasi.sel} ${t.semestinya}`);

// Bounds of the scale in 3.5 of the report of Batu Sopang.
const SKALA: Tabel = {
  nama: 'Tabel 3.1',
  baris: [
    ['Interval', 'Kriteria'],
    ['85 s/d 100 %', 'Sangat Berhasil (SB)'],
    ['70 sd < 85 %', 'Berhasil (B)'],
    ['55 sd < 70 %', 'Cukup Berhasil (C)'],
    ['0 sd < 55 %', 'Kurang Berhasil (K)'],
  ],
};

describe('classes in a column against the printed scale', () => {
  it('are a fault where two other rows follow it', () => {
    expect(temukan(SKALA, kinerja(['95', 'Sangat Berhasil'], ['80', 'Kurang Berhasil'], ['71', 'Berhasil']))).toEqual([
      'galat P205 C3 Berhasil (B)',
    ]);
  });
  it.each([
    [['*) makin rendah makin baik'], ['Skala: >90 Sangat Tinggi; >75-90 Tinggi; 75 ke bawah Sedang']],
    [['Sumber: Dinas'], ['Keterangan:'], ['> 90 Sangat Tinggi'], ['>75-90 Tinggi'], ['≤ 75 Sedang']],
    [['Sumber: Dinas'], ['Skala penilaian yang dipakai bagi tabel ini: >90 Sangat Tinggi; >75-90 Tinggi; ≤75 Sedang']],
  ])('which may stand below another note: %s', (...bawah) => {
    const { baris } = kinerja(['100,0', 'Sangat Tinggi'], ['91,9', 'Tinggi'], ['86,3', 'Tinggi']);
    expect(temukan({ baris: [...baris, ...bawah] })).toEqual(['galat P205 C3 Sangat Tinggi']);
  });
  it('are a warning where only one other row does', () => {
    expect(
      temukan(SKALA, kinerja(['95', 'Sangat Berhasil'], ['72', 'Berhasil'], ['80', 'Kurang Berhasil'])),
    ).toHaveLength(1);
    expect(temukan(SKALA, kinerja(['95', 'Sangat Berhasil'], ['80', 'Kurang Berhasil']))).toEqual([]);
  });
  it('may be named by their codes', () => {
    expect(temukan(SKALA, kinerja(['95', 'SB'], ['80', 'B'], ['60', 'C'], ['40', 'K']))).toEqual([]);
    expect(temukan(SKALA, kinerja(['95', 'SB'], ['80', 'B'], ['60', 'K'], ['40', 'K']))).toHaveLength(1);
  });
  it('may be above the top of it', () => {
    expect(temukan(SKALA, kinerja(['111,1', 'Sangat Berhasil'], ['80', 'Berhasil'], ['71', 'Berhasil']))).toEqual([]);
  });
  it('may be those of the figure before rounding', () => {
    expect(temukan(SKALA, kinerja(['85', 'Berhasil'], ['80', 'Berhasil'], ['95', 'Sangat Berhasil']))).toEqual([]);
  });
  it('are not compared with a scale of other words', () => {
    expect(temukan(SKALA, kinerja(['95', 'Merah'], ['80', 'Kuning'], ['71', 'Hijau']))).toEqual([]);
  });
});

describe('classes in a column without a printed scale', () => {
  // Permendagri 86/2017: above 90 Sangat Tinggi, 76–90 Tinggi, 66–75 Sedang, 51–65 Rendah.
  const RENTANG: [string, string][] = [
    ['95', 'Sangat Tinggi'],
    ['85', 'Tinggi'],
    ['70', 'Sedang'],
    ['60', 'Rendah'],
  ];
  it('follow a registered scale that the other rows support', () => {
    expect(temukan(kinerja(...RENTANG))).toEqual([]);
    expect(temukan(kinerja(...RENTANG, ['80', 'Sangat Tinggi']))).toEqual(['galat P205 C6 Tinggi']);
  });
  it('are a warning where no row contradicts them outright', () => {
    expect(temukan(kinerja(...RENTANG, ['88', 'Sangat Tinggi']))).toEqual(['peringatan P205 C6 Tinggi']);
  });
  it('are left alone where the bounds may be those of the report', () => {
    expect(temukan(kinerja(['88', 'Sangat Baik'], ['95', 'Sangat Baik'], ['71', 'Baik'], ['50', 'Kurang']))).toEqual(
      [],
    );
    expect(temukan(kinerja(['100', 'Berhasil'], ['102', 'Berhasil'], ['100', 'Berhasil']))).toEqual([]);
  });
  it('contradict each other where a higher figure has a lower class', () => {
    expect(temukan(kinerja(['88', 'Baik'], ['95', 'Cukup'], ['71', 'Cukup']))).toEqual(['peringatan P222 C2 null']);
    // 100 is the odd one: 94 and 91 above 80 are in order without it.
    const [a, b, c, d] = ['Efisien', 'Tidak Efisien', 'Tidak Efisien', 'Efisien'] as const;
    expect(temukan(kinerja(['94', a], ['100', b], ['80', c], ['91', d]))).toEqual(['peringatan P222 C3 null']);
    expect(temukan(kinerja(['88', 'Baik'], ['88', 'Cukup']))).toEqual([]);
    expect(temukan(kinerja(['88', 'Baik'], ['95', 'Rendah']))).toEqual([]);
  });
  it('may be letters of the evaluation of SAKIP', () => {
    const nilai: Tabel = {
      baris: [
        ['Perangkat Daerah', 'Nilai', 'Predikat'],
        ['Dinas A', '82,5', 'A'],
        ['Dinas B', '72,1', 'BB'],
        ['Dinas C', '65,3', 'B'],
        ['Dinas D', '81,2', 'BB'],
        ['Dinas E', '55', 'CC'],
      ],
    };
    expect(temukan(nilai)).toEqual(['peringatan P205 C5 A']);
  });
  it('need figures to speak of', () => {
    expect(
      temukan({
        baris: [
          ['Indikator', 'Target', 'Predikat'],
          ['A', '80', 'Baik'],
          ['B', '90', 'Kurang'],
        ],
      }),
    ).toEqual([]);
  });
});

// By hand: (2 × 6,00 − 4,74) ÷ 6,00 = 121 %, (2 × 16,00 − 14,92) ÷ 16,00 = 106,75 %; 21,0 is 121,0 without its first digit, and (6,00 − 4,74) ÷ 6,00.
describe('a class beside a figure that lost a digit', () => {
  it('leaves both open where a rule of the column gives the figure the printed class', () => {
    const [t] = periksaTabel([
      {
        baris: [
          ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)', 'Kategori'],
          ['1', 'Persentase SPM', '91,00', '75,62', '83,1', 'Tinggi'],
          ['2', 'Angka kematian bayi', '6,00', '4,74', '21,0', 'Sangat Tinggi'],
          ['3', 'Prevalensi stunting', '16,00', '14,92', '106,8', 'Sangat Tinggi'],
          ['4', 'Persentase penduduk miskin', '11,00', '11,00', '100,0', 'Sangat Tinggi'],
          ['5', 'Persentase temuan', '99,82', '81,95', '82,1', 'Tinggi'],
        ],
      },
    ]).temuan.filter((x) => x.kode === 'P205' || x.lokasi.sel === 'E3');
    expect([t?.lokasi.sel, ...(t?.atau ?? []).map((a) => a.sel)]).toContain('E3');
  });
});

describe('a figure that nothing bears out, of another class than is printed', () => {
  const atau = (...baris: [string, string][]) =>
    periksaTabel([SKALA, kinerja(...baris)])
      .temuan.filter((t) => t.kode === 'P205' || t.kode === 'P222')
      .map((t) => [t.tingkat, t.lokasi.sel, (t.atau ?? []).map((l) => l.sel).join()]);
  const BIASA: [string, string][] = [
    ['95', 'Sangat Berhasil'],
    ['71', 'Berhasil'],
    ['60', 'Cukup Berhasil'],
    ['52', 'Kurang Berhasil'],
  ];
  // 77,4 with its comma moved: 774,0 is of no class between 0 and 100.
  it('is named itself where it lies beyond the scale', () =>
    expect(atau(...BIASA, ['774,0', 'Berhasil'])).toEqual([['galat', 'B6', 'C6']]));
  // 77,44 with two digits exchanged.
  it('is named beside its class where it lies two classes away', () =>
    expect(atau(...BIASA, ['47,74', 'Berhasil'], ['83', 'Berhasil'])).toEqual([['peringatan', 'C6', 'B6']]));
});

it('classes that name the rows are counted by what stands beside them', () => {
  // By hand: 7, 3, 1, 0, 1 of 12 are 58,33, 25, 8,33, 0, 8,33 %.
  const baris = [
    ['Kategori', 'Jumlah Indikator', 'Persentase'],
    ['Sangat Tinggi', '7', '58,33'],
    ['Tinggi', '3', '25,00'],
    ['Sedang', '1', '8,33'],
    ['Rendah', '0', '0,00'],
    ['Sangat Rendah', '1', '8,33'],
    ['Jumlah', '12', '100,00'],
  ];
  expect(periksaTabel([{ baris }]).temuan).toEqual([]);
});
