import { describe, expect, it } from 'vitest';
import { BENTUK_LAPORAN } from '../../src/model/bentuk-laporan.js';
import { ubah } from './laporan-uji.js';

/** One of its own in every place: a copy keeps what is shared shared. */
const indikator = () => ({
  kode: 'IK1',
  nama: 'Indikator',
  satuan: 'nilai',
  polarisasi: 'maximize',
  target: { 2022: 80 },
  realisasi: { 2022: null },
  capaianTerlapor: { 2022: 100 },
  kondisiAwal: { tahun: 2021, nilai: 70 },
  targetAkhir: { tahun: 2026, nilai: 90, jenis: 'nilai-akhir' },
  triwulan: { 2022: { target: [1, 2, 3, 4], realisasi: [1, null, null, null], konsolidasi: 'jumlah' } },
  pembanding: [{ jenis: 'nasional', nama: 'Nasional', nilai: 75 }],
  kebijakan: { minimize: 'rasio' },
  bobot: '2',
});
const anggaran = () => ({
  2022: { pagu: 1, realisasi: null, triwulan: { rak: [1, 2, 3, 4], realisasi: [1, 2, 3, null] } },
});
const laporan = {
  versi: 1,
  instansi: { nama: 'Dinas A', kode: 'A' },
  tahun: 2022,
  periode: { awal: 2022, akhir: 2026 },
  kebijakan: { dasar: 'anjuran' },
  catatan: ['satu'],
  tujuan: [
    {
      kode: 'T1',
      uraian: 'Tujuan',
      indikator: [indikator()],
      sasaran: [
        {
          kode: 'S1',
          uraian: 'Sasaran',
          indikator: [indikator()],
          program: ['7.01.01', { kode: '7.01.01', porsi: 50 }],
        },
      ],
    },
  ],
  program: [
    {
      kode: '7.01.01',
      nama: 'Program',
      indikator: [indikator()],
      anggaran: anggaran(),
      kegiatan: [
        {
          kode: '7.01.01.2.01',
          nama: 'Kegiatan',
          indikator: [indikator()],
          anggaran: anggaran(),
          subKegiatan: [{ kode: '7.01.01.2.01.01', nama: 'Sub', indikator: [indikator()], anggaran: anggaran() }],
        },
      ],
    },
  ],
  belanja: [{ uraian: 'Belanja', rincian: [{ uraian: 'Rincian', anggaran: { 2022: { pagu: 1 } } }] }],
};

type Jalur = readonly (string | number)[];
const SASARAN: Jalur = ['tujuan', 0, 'sasaran', 0];
const IK: Jalur = [...SASARAN, 'indikator', 0];
const PROGRAM: Jalur = ['program', 0];
const KEGIATAN: Jalur = [...PROGRAM, 'kegiatan', 0];
const SUB: Jalur = [...KEGIATAN, 'subKegiatan', 0];
const letak = (j: Jalur) => j.map((b) => (typeof b === 'number' ? `[${b}]` : `.${b}`)).join('');

const WAJIB: readonly Jalur[] = [
  ['instansi'],
  ['instansi', 'nama'],
  ['tahun'],
  ['periode', 'awal'],
  ['periode', 'akhir'],
  ['tujuan'],
  ['tujuan', 0, 'kode'],
  ['tujuan', 0, 'uraian'],
  ['tujuan', 0, 'sasaran'],
  [...SASARAN, 'kode'],
  [...SASARAN, 'uraian'],
  [...SASARAN, 'indikator'],
  [...SASARAN, 'program', 1, 'kode'],
  ...['kode', 'nama', 'satuan', 'polarisasi', 'target', 'realisasi'].map((n) => [...IK, n]),
  [...IK, 'targetAkhir', 'tahun'],
  [...IK, 'targetAkhir', 'jenis'],
  [...IK, 'triwulan', '2022', 'target'],
  [...IK, 'triwulan', '2022', 'konsolidasi'],
  [...IK, 'pembanding', 0, 'jenis'],
  [...IK, 'pembanding', 0, 'nama'],
  ['program'],
  ...['kode', 'nama', 'kegiatan'].map((n) => [...PROGRAM, n]),
  ...['kode', 'nama', 'subKegiatan'].map((n) => [...KEGIATAN, n]),
  ...['kode', 'nama', 'anggaran'].map((n) => [...SUB, n]),
  ['belanja', 0, 'uraian'],
  ['belanja', 0, 'rincian'],
  ['belanja', 0, 'rincian', 0, 'uraian'],
  ['belanja', 0, 'rincian', 0, 'anggaran'],
];
const BOLEH: readonly Jalur[] = [
  ['instansi', 'kode'],
  ['periode'],
  ['catatan'],
  ['tujuan', 0, 'indikator'],
  [...SASARAN, 'program'],
  [...SASARAN, 'program', 1, 'porsi'],
  ...['capaianTerlapor', 'kondisiAwal', 'targetAkhir', 'triwulan', 'pembanding', 'kebijakan', 'bobot'].map((n) => [
    ...IK,
    n,
  ]),
  [...IK, 'triwulan', '2022', 'realisasi'],
  [...PROGRAM, 'indikator'],
  [...PROGRAM, 'anggaran'],
  [...KEGIATAN, 'indikator'],
  [...KEGIATAN, 'anggaran'],
  [...SUB, 'indikator'],
  [...SUB, 'anggaran', '2022', 'triwulan'],
  [...SUB, 'anggaran', '2022', 'triwulan', 'rak'],
  [...SUB, 'anggaran', '2022', 'triwulan', 'realisasi'],
  ['belanja'],
];
/** What is looked at where it is read: of any plain data, and nothing that is not. */
const DATA: readonly Jalur[] = [
  ['versi'],
  ['kebijakan'],
  [...IK, 'target', '2022'],
  [...IK, 'kondisiAwal', 'tahun'],
  [...IK, 'kondisiAwal', 'nilai'],
  [...IK, 'targetAkhir', 'nilai'],
  [...IK, 'triwulan', '2022', 'target', 0],
  [...IK, 'triwulan', '2022', 'realisasi', 0],
  [...IK, 'pembanding', 0, 'nilai'],
  [...IK, 'kebijakan', 'minimize'],
  [...SUB, 'anggaran', '2022', 'pagu'],
  [...SUB, 'anggaran', '2022', 'realisasi'],
  [...SUB, 'anggaran', '2022', 'triwulan', 'rak', 0],
  [...SUB, 'anggaran', '2022', 'triwulan', 'realisasi', 0],
  ['belanja', 0, 'rincian', 0, 'anggaran', '2022'],
];

describe('what a report must at least be to be computed', () => {
  it('is what has all fields, or those that it needs', () => {
    expect(BENTUK_LAPORAN(laporan)).toBeUndefined();
    for (const j of BOLEH)
      expect([letak(j), BENTUK_LAPORAN(ubah(laporan, j, undefined))]).toEqual([letak(j), undefined]);
  });

  it.each(WAJIB.map((j) => [letak(j), j] as const))('has%s', (tempat, j) => {
    expect(BENTUK_LAPORAN(ubah(laporan, j, undefined))).toMatch(`${tempat} harus berupa`);
  });

  it.each([...WAJIB, ...BOLEH].map((j) => [letak(j), j] as const))('takes not just anything for%s', (tempat, j) => {
    expect(BENTUK_LAPORAN(ubah(laporan, j, true))).toMatch(`${tempat} harus berupa`);
  });

  it.each(DATA.map((j) => [letak(j), j] as const))('takes any data for%s, and no function', (tempat, j) => {
    expect(BENTUK_LAPORAN(ubah(laporan, j, { apa: 'pun' }))).toBeUndefined();
    expect(BENTUK_LAPORAN(ubah(laporan, j, () => 1))).toMatch(`${tempat} harus berupa data seperti di JSON`);
  });

  it.each([
    // A year has four digits, whatever else is written around them.
    [[...IK, 'target'], { '22': 80 }],
    [[...IK, 'target'], { '20222': 80 }],
    [[...IK, 'realisasi'], { 'tahun 2022': 80 }],
    [[...IK, 'realisasi'], { '2022a': 80 }],
    [[...IK, 'target'], { 2022: 80, lain: 1 }],
  ] as const)('has its years as keys: %j of %j', (j, isi) => {
    expect(BENTUK_LAPORAN(ubah(laporan, j, isi))).toBe(`${letak(j)} harus berupa objek menurut tahun`);
  });

  it('names the polarities there are', () => {
    for (const p of ['maximize', 'minimize', 'stabilize'])
      expect(BENTUK_LAPORAN(ubah(laporan, [...IK, 'polarisasi'], p))).toBeUndefined();
    expect(BENTUK_LAPORAN(ubah(laporan, [...IK, 'polarisasi'], 'naik'))).toMatch(`${letak(IK)}.polarisasi harus`);
  });
});
