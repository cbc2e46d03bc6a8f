import { describe, expect, it } from 'vitest';
import type { Laporan } from '../../src/model/laporan.js';
import { bandingLaporan } from '../../src/rekap/banding-laporan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import type { Hasil } from '../../src/rumus/hasil.js';
import { indikator } from './contoh-laporan.js';

const teks = (h: Hasil | undefined) => (h === undefined ? null : h.status === 'terukur' ? h.teks : h.alasan);

type Sub = Laporan['program'][number]['kegiatan'][number]['subKegiatan'][number];
const sub = (kode: string, pagu: number | null, realisasi: number | null, volume?: readonly [number, number]): Sub => ({
  kode,
  nama: kode,
  anggaran: pagu === null && realisasi === null ? {} : { '2022': { ...(pagu === null ? {} : { pagu }), realisasi } },
  ...(volume
    ? {
        indikator: [
          indikator({ kode: `${kode}.IK1`, target: { 2022: volume[0] }, realisasi: { 2022: volume[1] } }),
          // Only the first indicator, in the order of their codes, is the volume.
          indikator({ kode: `${kode}.IK2`, target: { 2022: 1 }, realisasi: { 2022: 99 } }),
        ],
      }
    : {}),
});
const program = (kode: string, isi: Sub[]): Laporan['program'][number] => ({
  kode,
  nama: kode,
  kegiatan: [{ kode: `${kode}.2.01`, nama: 'Kegiatan', subKegiatan: isi }],
});
const laporan = (isi: Laporan['program'], program2: string[] | undefined = ['7.01.02']): Laporan => ({
  versi: 1,
  instansi: { nama: 'Dinas A' },
  tahun: 2022,
  kebijakan: { efisiensi: { metode: 'biaya-satuan', gerbang: 'tanpa' } },
  tujuan: [
    {
      kode: 'T1',
      uraian: 'Tujuan',
      sasaran: [
        { kode: 'S1', uraian: 'Satu', program: ['7.01.01'], indikator: [indikator()] },
        { kode: 'S2', uraian: 'Dua', ...(program2 ? { program: program2 } : {}), indikator: [indikator()] },
      ],
    },
  ],
  program: isi,
});
const efisiensi = (l: Laporan) => {
  const { total, sasaran } = rekapLaporan(l).efisiensi;
  return [teks(total), ...sasaran.map((s) => teks(s.efisiensi))];
};

// by hand: 81 ÷ 9 against 100 ÷ 10 is 10 % cheaper, 250 ÷ 4 against 200 ÷ 4 is 25 % dearer
const MURAH = sub('7.01.01.2.01.01', 100, 81, [10, 9]);
const MAHAL = sub('7.01.02.2.01.01', 200, 250, [4, 4]);

describe('efficiency by unit cost in a report', () => {
  it('has no figure where an output was not spent on yet, or had no pagu', () => {
    const total = (lain: Sub) => efisiensi(laporan([program('7.01.01', [MURAH, lain])]))[0];
    expect(total(sub('7.01.01.2.01.02', 100, null, [10, 9]))).toBe('realisasi-kosong');
    expect(total(sub('7.01.01.2.01.02', null, 81, [10, 9]))).toBe('pagu-kosong');
    expect(total(sub('7.01.01.2.01.02', null, null, [10, 9]))).toBe('10,00');
  });

  it('takes each sub-kegiatan as an output with the volume of its first indicator, for the office and its sasaran', () => {
    expect(efisiensi(laporan([program('7.01.01', [MURAH]), program('7.01.02', [MAHAL])]))).toEqual([
      '-7,50',
      '10,00',
      '-25,00',
    ]);
  });

  it('leaves out a sub-kegiatan without a budget in the year', () => {
    const kosong = sub('7.01.01.2.01.02', null, null, [5, 5]);
    const lainTahun = { ...sub('7.01.01.2.01.03', null, null), anggaran: { 2021: { pagu: 5, realisasi: 5 } } };
    expect(efisiensi(laporan([program('7.01.01', [MURAH, kosong, lainTahun]), program('7.01.02', [MAHAL])]))).toEqual([
      '-7,50',
      '10,00',
      '-25,00',
    ]);
  });

  it('says what is missing: a volume, a realisasi, a pagu, any output at all', () => {
    const tanpa = (s: Sub) => efisiensi(laporan([program('7.01.01', [s]), program('7.01.02', [MAHAL])]))[1];
    expect(tanpa(sub('7.01.01.2.01.01', 100, 81))).toBe('volume-kosong');
    expect(tanpa(sub('7.01.01.2.01.01', 100, null, [10, 9]))).toBe('realisasi-kosong');
    expect(tanpa(sub('7.01.01.2.01.01', null, 81, [10, 9]))).toBe('pagu-kosong');
    expect(efisiensi(laporan([program('7.01.01', [MURAH])]))[2]).toBe('pagu-kosong');
    expect(efisiensi(laporan([program('7.01.01', [MURAH])], []))[2]).toBe('pagu-kosong');
  });
});

describe('a sasaran that no program serves', () => {
  it('has no programs beside it in the comparison', () => {
    const l = laporan([program('7.01.01', [MURAH])], undefined);
    const { tujuan } = l;
    const sasaran = tujuan[0]?.sasaran.map(({ program: _, ...s }) => s) ?? [];
    const banding = bandingLaporan(rekapLaporan({ ...l, tujuan: [{ kode: 'T1', uraian: 'Tujuan', sasaran }] }));
    expect(banding.map((b) => b.program)).toEqual([[], []]);
  });
});
