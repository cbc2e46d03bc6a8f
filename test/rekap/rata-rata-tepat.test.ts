import { describe, expect, it } from 'vitest';
import type { Indikator } from '../../src/model/indikator.js';
import type { Kebijakan } from '../../src/model/kebijakan.js';
import type { Laporan } from '../../src/model/laporan.js';
import { rekapKabupaten } from '../../src/rekap/rekap-kabupaten.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { rekapKinerjaPeriode } from '../../src/rekap/rekap-periode.js';
import type { Hasil } from '../../src/rumus/hasil.js';
import type { Predikat } from '../../src/skala/tentukan-predikat.js';
import { indikator } from './contoh-laporan.js';

type Pasangan = readonly (readonly [target: number, realisasi: number | null])[];

/** An office with one sasaran for each list of [target, realisasi], and a program that serves the first. */
const laporan = (sasaran: readonly Pasangan[], kebijakan: Kebijakan = {}, nama = 'Dinas A'): Laporan => ({
  versi: 1,
  instansi: { nama, kode: nama },
  tahun: 2022,
  kebijakan,
  tujuan: [
    {
      kode: 'T1',
      uraian: 'Tujuan',
      sasaran: sasaran.map((isi, s) => ({
        kode: `S${s + 1}`,
        uraian: `Sasaran ${s + 1}`,
        ...(s === 0 ? { program: ['7.01.01'] } : {}),
        indikator: isi.map(([T, R], i) =>
          indikator({ kode: `S${s + 1}.IK${i + 1}`, target: { 2022: T }, realisasi: { 2022: R } }),
        ),
      })),
    },
  ],
  program: [
    { kode: '7.01.01', nama: 'Program', anggaran: { 2022: { pagu: 1_000_000, realisasi: 900_000 } }, kegiatan: [] },
  ],
});
const SERATUS: Pasangan = [
  [3, 2],
  [3, 4],
];
const DELAPAN_LIMA: Pasangan = [
  [3, 2],
  [30, 31],
];
const teks = (h: Hasil) => (h.status === 'terukur' ? h.teks : h.alasan);
const kode = (p: Predikat) => (p.status === 'kelas' ? p.kode : p.alasan);

describe('means in a report', () => {
  // by hand in fractions: (2/3 + 4/3) ÷ 2 = 1; (20 + 31)/60; (20 + 1)/30 · 1/2 …
  it.each([
    [SERATUS, '100,00', 'SB'],
    [DELAPAN_LIMA, '85,00', 'SB'],
    [
      [
        [3, 4],
        [15, 1],
      ],
      '70,00',
      'B',
    ],
    [
      [
        [15, 1],
        [30, 31],
      ],
      '55,00',
      'C',
    ],
    [
      [
        [12, 2],
        [48, 49],
      ],
      '59,38',
      'C',
    ],
  ] as const)('of [T, R] %j: %s, %s, at every level', (isi, harapan, kelas) => {
    const { kinerja } = rekapLaporan(laporan([isi]));
    const tujuan = kinerja.tujuan[0];
    for (const x of [tujuan?.sasaran[0], tujuan]) {
      expect([x && teks(x.capaian), x && kode(x.predikat)]).toEqual([harapan, kelas]);
    }
    expect([teks(kinerja.rataRata), kode(kinerja.predikat)]).toEqual([harapan, kelas]);
  });

  it('reach the gate of efficiency: 100 ÷ 90 = 1,11, for the sasaran and for the office', () => {
    const { efisiensi } = rekapLaporan(laporan([SERATUS]));
    expect(efisiensi.sasaran[0]?.efisiensi).toMatchObject({
      teks: '1,11',
      pecahan: { pembilang: '10', penyebut: '9' },
    });
    expect(efisiensi.total).toMatchObject({ teks: '1,11' });
  });

  it('of means print in their trace as what they are: (100 + 85) ÷ 2', () => {
    const { rataRata } = rekapLaporan(laporan([SERATUS, DELAPAN_LIMA])).kinerja;
    expect(rataRata.jejak.teks).toBe('(100 + 85) ÷ 2 = 92,50');
  });

  it('cut off are not one hundredth short: 100,00', () => {
    const potong = { pembulatan: { desimal: 2, mode: 'potong' as const } };
    expect(teks(rekapLaporan(laporan([SERATUS], potong)).kinerja.rataRata)).toBe('100,00');
  });

  it('say whether the target is met on the scale of effectiveness', () => {
    const { kinerja } = rekapLaporan(laporan([SERATUS], { skala: 'status.efektivitas' }));
    expect(kode(kinerja.predikat)).toBe('mencapai');
    expect(kinerja.predikat.peringatan).toEqual([]);
  });

  it('are as exact weighted, over all indicators, and held by a ceiling', () => {
    for (const cara of ['per-sasaran', 'per-indikator', 'berbobot'] as const) {
      const { rataRata } = rekapLaporan(laporan([SERATUS, SERATUS], { rataRata: { cara } })).kinerja;
      expect(rataRata).toMatchObject({ pecahan: { pembilang: '100', penyebut: '1' } });
    }
    // A ceiling of exactly 100 changes nothing, so it says nothing.
    const { rataRata } = rekapLaporan(laporan([SERATUS], { batas: { rekap: { atas: 100 } } })).kinerja;
    expect(rataRata).toMatchObject({ teks: '100,00', peringatan: [] });
  });

  it('of printed values are of printed values at each step', () => {
    const cetak = { rataRata: { dari: 'dibulatkan' as const } };
    const dua: Pasangan = [
      [12, 2],
      [48, 49],
    ];
    // by hand: (16,67 + 102,08) ÷ 2 = 59,375, and the office takes the 59,38 that the sasaran prints
    const { rataRata, tujuan } = rekapLaporan(laporan([dua], cetak)).kinerja;
    expect(tujuan[0]?.sasaran[0]?.capaian).toMatchObject({
      teks: '59,38',
      pecahan: { pembilang: '475', penyebut: '8' },
    });
    expect(rataRata).toMatchObject({ teks: '59,38', pecahan: { pembilang: '2969', penyebut: '50' } });
    // by hand: 33,33 × 3 ÷ 3
    const tiga: Pasangan = [
      [3, 1],
      [3, 1],
      [3, 1],
    ];
    expect(rekapLaporan(laporan([tiga], cetak)).kinerja.rataRata).toMatchObject({
      pecahan: { pembilang: '3333', penyebut: '100' },
    });
    expect(rekapLaporan(laporan([tiga])).kinerja.rataRata).toMatchObject({
      pecahan: { pembilang: '100', penyebut: '3' },
    });
  });
});

describe('means over offices', () => {
  it('of two whose means are thirds land on their class: 85,00 SB', () => {
    const dua = (['Dinas A', 'Dinas B'] as const).map((nama, i) =>
      rekapLaporan(laporan([[DELAPAN_LIMA[i] as readonly [number, number]]], {}, nama)),
    );
    const k = rekapKabupaten(dua);
    expect([teks(k.rataRata), kode(k.predikat)]).toEqual(['85,00', 'SB']);
    const sama = rekapKabupaten(['A', 'B'].map((n) => rekapLaporan(laporan([DELAPAN_LIMA], {}, n))));
    expect([teks(sama.rataRata), kode(sama.predikat)]).toEqual(['85,00', 'SB']);
    // Equal in fractions is one rank.
    expect(sama.peringkat.map((p) => p.peringkat)).toEqual([1, 1]);
  });
});

describe('means over a part of the year', () => {
  const triwulan = (T: number, R: number) => ({
    konsolidasi: 'terakhir' as const,
    target: [T, T, T, T] as [number, number, number, number],
    realisasi: [R, R, R, R] as [number, number, number, number],
  });
  const tahun = (kebijakan: Kebijakan): Laporan => {
    const l = laporan([SERATUS, [[30, 31]]], kebijakan);
    return {
      ...l,
      tujuan: l.tujuan.map((t) => ({
        ...t,
        sasaran: t.sasaran.map((s) => ({
          ...s,
          indikator: s.indikator.map((i) => ({
            ...i,
            triwulan: { 2022: triwulan(Number(i.target[2022]), Number(i.realisasi[2022])) },
          })),
        })),
      })),
    };
  };

  it('follow the way the report averages, so that the last quarter and the year agree', () => {
    // by hand: S1 is 100, S2 is 103,33…; over sasaran (100 + 310/3) ÷ 2 = 101,67, over indicators (200 + 310/3) ÷ 3 = 101,11
    for (const [cara, harapan] of [
      ['per-sasaran', '101,67'],
      ['per-indikator', '101,11'],
    ] as const) {
      const l = tahun({ rataRata: { cara } });
      expect(teks(rekapLaporan(l).kinerja.rataRata)).toBe(harapan);
      const tw = rekapKinerjaPeriode(l, 4).rataRata;
      expect(tw).toMatchObject({ teks: harapan });
      expect(tw.jejak.kebijakan[0]).toEqual({ aturan: 'rataRata.cara', nilai: cara, asal: 'laporan' });
    }
  });
});

describe('the mean of printed figures', () => {
  it('leaves out what has none, in a year and in a part of one', () => {
    const tw = (realisasi: number): Pick<Indikator, 'triwulan'> => ({
      triwulan: { 2022: { konsolidasi: 'terakhir', target: [3, 3, 3, 3], realisasi: [realisasi, 2, 2, 2] } },
    });
    const l = {
      ...laporan([[]], { rataRata: { dari: 'dibulatkan', cara: 'per-indikator' } }),
      tujuan: [
        {
          kode: 'T1',
          uraian: 'Tujuan',
          sasaran: [
            {
              kode: 'S1',
              uraian: 'Sasaran',
              indikator: [
                indikator({ kode: 'IK1', target: { 2022: 3 }, realisasi: { 2022: 2 }, ...tw(2) }),
                indikator({ kode: 'IK2', target: { 2022: 3 }, realisasi: { 2022: 1 }, ...tw(1) }),
                indikator({ kode: 'IK3', target: { 2022: 3 }, realisasi: { 2022: null } }),
              ],
            },
          ],
        },
      ],
    };
    // by hand: (66,67 + 33,33) ÷ 2
    const { rataRata, cakupan } = rekapLaporan(l).kinerja;
    expect([rataRata, cakupan]).toMatchObject([{ teks: '50,00' }, { terukur: 2, total: 3 }]);
    const periode = rekapKinerjaPeriode(l, 1);
    expect([periode.rataRata, periode.cakupan]).toMatchObject([{ teks: '50,00' }, { terukur: 2, total: 3 }]);
  });
});

describe('the limits of means', () => {
  const kinerja = (isi: readonly Pasangan[], rekap: { atas?: number; bawah?: number }, lain: object = {}) =>
    rekapLaporan(laporan(isi, { ...lain, batas: { rekap } })).kinerja;
  const rata = (...x: Parameters<typeof kinerja>) => kinerja(...x).rataRata;

  it('hold with only one of them', () => {
    // by hand: 30 of 100, and 120 of 100
    expect([rata([[[100, 30]]], { bawah: 50 }), rata([[[100, 120]]], { bawah: 50 })]).toMatchObject([
      { teks: '50,00' },
      { teks: '120,00' },
    ]);
    expect([rata([[[100, 30]]], { atas: 100 }), rata([[[100, 120]]], { atas: 100 })]).toMatchObject([
      { teks: '30,00' },
      { teks: '100,00' },
    ]);
    // A mean below 0 has a floor, too.
    expect(rata([[[100, -30]]], { bawah: 0 })).toMatchObject({ teks: '0,00' });
  });

  it('begin at the sasaran, with the figure that they changed in the trace, rounded as the policy says', () => {
    const pembulatan = { desimal: 3, mode: 'potong' } as const;
    const [tujuan] = kinerja([[[100, 30]]], { bawah: 50 }, { pembulatan }).tujuan;
    expect(tujuan?.sasaran[0]?.capaian).toMatchObject({ teks: '50,000', jejak: { masukan: { capaian: '30' } } });
  });

  it('leave what a mean covers as it is', () => {
    const [tujuan] = kinerja(
      [
        [
          [100, 30],
          [100, null],
        ],
      ],
      { bawah: 50 },
    ).tujuan;
    expect(tujuan?.sasaran[0]).toMatchObject({ capaian: { teks: '50,00' }, cakupan: { terukur: 1, total: 2 } });
  });

  it('make no figure where there is none', () => {
    expect(rata([[]], { bawah: 50, atas: 100 })).toMatchObject({ status: 'tak-terukur' });
  });
});
