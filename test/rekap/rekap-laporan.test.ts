import { describe, expect, it } from 'vitest';
import type { Laporan } from '../../src/model/laporan.js';
import { rekapKeJson } from '../../src/rekap/ke-json.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { laporanUji, programUji } from '../model/laporan-uji.js';
import { indikator, laporanKecil } from './contoh-laporan.js';

const laporan: Laporan = {
  versi: 1,
  instansi: { nama: 'Dinas A' },
  tahun: 2022,
  kebijakan: {
    minimize: 'rasio',
    batas: { indikator: { atas: 110 } },
    kemajuan: { metode: 'rasio', batas: { atas: 100 } },
  },
  tujuan: [
    {
      kode: 'T1',
      uraian: 'Tujuan',
      indikator: [
        indikator({
          kode: 'T1.IK1',
          nama: 'Kasus',
          polarisasi: 'minimize',
          target: { 2022: 20 },
          realisasi: { 2022: 19 },
        }),
      ],
      sasaran: [
        {
          kode: 'S1',
          uraian: 'Sasaran',
          indikator: [
            indikator({
              kode: 'IK1',
              nama: 'Nilai',
              target: { 2022: 80 },
              realisasi: { 2022: 160 },
              targetAkhir: { tahun: 2026, nilai: 100, jenis: 'nilai-akhir' },
            }),
          ],
        },
        { kode: 'S2', uraian: 'Lain', indikator: [indikator({ kode: 'S2.IK1', nama: 'Indeks' })] },
      ],
    },
  ],
  program: [
    {
      kode: '7.01.01',
      nama: 'Program Satu',
      kegiatan: [
        { kode: '7.01.01.2.01', nama: 'K', subKegiatan: [], anggaran: { 2022: { pagu: 100, realisasi: 120 } } },
        { kode: '7.01.01.2.02', nama: 'L', subKegiatan: [], anggaran: { 2022: { pagu: 100 } } },
      ],
    },
  ],
};

describe('rekapLaporan', () => {
  it('says everything that is unusual in one list, each at its place and once', () => {
    // By hand: 20 ÷ 19 = 105,26…, and (40 − 19) ÷ 20 = 105; 160 ÷ 80 = 200, under the ceiling 110; 160 ÷ 100 = 160, under the ceiling 100.
    // What was spent beyond a pagu is said at its line, and not again at the program and in the total.
    expect(rekapLaporan(laporan).peringatan).toEqual([
      {
        kode: 'realisasi-melebihi-pagu',
        letak: 'program[0].kegiatan[0].anggaran.2022',
        pesan:
          '7.01.01.2.01, anggaran 2022: realisasi Rp120 melebihi pagu Rp100; periksa salah ketik atau pergeseran anggaran',
      },
      {
        kode: 'cara-minimize-lain',
        letak: 'T1.IK1 Kasus',
        pesan: 'T1.IK1 Kasus: capaian ini memakai cara rasio; dengan cara selisih hasilnya 105,00',
      },
      {
        kode: 'melebihi-skala',
        letak: 'T1.IK1 Kasus',
        pesan: 'T1.IK1 Kasus: nilai 105,2631578947… di atas puncak skala; dimasukkan ke kelas teratas',
      },
      { kode: 'dibatasi', letak: 'S1 › IK1 Nilai', pesan: 'S1 › IK1 Nilai: nilai 200,00 dibatasi menjadi 110,00' },
      {
        kode: 'dibatasi',
        letak: 'kemajuan S1 › IK1 Nilai',
        pesan: 'kemajuan S1 › IK1 Nilai: nilai 160,00 dibatasi menjadi 100,00',
      },
      {
        kode: 'melebihi-skala',
        letak: 'S1 › IK1 Nilai',
        pesan: 'S1 › IK1 Nilai: nilai 110 di atas puncak skala; dimasukkan ke kelas teratas',
      },
      {
        kode: 'sebagian-tak-terukur',
        letak: 'rata-rata capaian',
        pesan: 'rata-rata capaian: 1 dari 2 terukur; sisanya tidak diikutkan',
      },
      {
        kode: 'sebagian-tak-terukur',
        letak: '7.01.01 Program Satu',
        pesan: '7.01.01 Program Satu: 1 dari 2 terukur; sisanya tidak diikutkan',
      },
      {
        kode: 'sebagian-tak-terukur',
        letak: 'anggaran seluruhnya',
        pesan: 'anggaran seluruhnya: 1 dari 2 terukur; sisanya tidak diikutkan',
      },
    ]);
  });

  it('names the levels whose realisasi was taken for 0 by the policy', () => {
    const kebijakan = { anggaran: { takTerukur: 'nol' } } as const;
    const program = [programUji('7.01.01', 100, 50), programUji('7.01.02', 100, null)];
    const rekap = rekapLaporan({ ...laporanUji(), program, kebijakan } as never);
    expect(rekap.peringatan.filter((p) => p.kode === 'tak-terukur-dihitung-nol').map((p) => p.pesan)).toEqual([
      '7.01.02 Program 7.01.02: 1 yang tak terukur dihitung 0 menurut kebijakan',
      'anggaran seluruhnya: 1 yang tak terukur dihitung 0 menurut kebijakan',
    ]);
  });

  it('names the rules that the report itself changed, and none that its preset brought', () => {
    expect(rekapLaporan(laporan).kebijakan).toEqual({
      dasar: 'anjuran',
      nama: 'Anjuran pustaka',
      diubah: ['minimize', 'batas', 'kemajuan'],
    });
    expect(rekapLaporan(laporanKecil()).kebijakan.diubah).toEqual([]);
  });
});

describe('rekapKeJson', () => {
  const sub = { kode: '7.01.01.2.01.01', nama: 'Sub', anggaran: { 2022: { pagu: 200, realisasi: 150.5 } } };
  const rekap = rekapLaporan({
    versi: 1,
    instansi: { nama: 'Dinas A' },
    tahun: 2022,
    tujuan: [
      {
        kode: 'T1',
        uraian: 'Tujuan',
        sasaran: [
          {
            kode: 'S1',
            uraian: 'Sasaran',
            program: ['7.01.01'],
            indikator: [indikator({ kode: 'IK1', nama: 'Nilai', target: { 2022: 80 }, realisasi: { 2022: 100 } })],
          },
        ],
      },
    ],
    program: [
      {
        kode: '7.01.01',
        nama: 'P',
        kegiatan: [{ kode: '7.01.01.2.01', nama: 'K', subKegiatan: [sub] }],
      },
    ],
  });

  it('writes the budget of every level, canonical', () => {
    // By hand: 150,5 ÷ 200 = 75,25 %, and 200 − 150,5 = 49,5 is left.
    const angka = {
      pagu: '200',
      realisasi: '150.5',
      sisa: '49.5',
      paguSeluruhnya: '200',
      serapan: { status: 'terukur', nilai: '75.25' },
    };
    expect(rekapKeJson(rekap).anggaran).toMatchObject({
      total: angka,
      program: [
        {
          kode: '7.01.01',
          nama: 'P',
          ...angka,
          kegiatan: [
            {
              kode: '7.01.01.2.01',
              nama: 'K',
              ...angka,
              subKegiatan: [{ kode: '7.01.01.2.01.01', nama: 'Sub', ...angka }],
            },
          ],
        },
      ],
      sasaran: [{ kode: 'S1', uraian: 'Sasaran', ...angka, program: ['7.01.01'] }],
    });
  });

  it('writes what is missing as null', () => {
    const kegiatan = rekapKeJson(rekapLaporan(laporan)).anggaran.program[0]?.kegiatan[1];
    expect(kegiatan).toMatchObject({ kode: '7.01.01.2.02', pagu: '100', realisasi: null, sisa: null });
  });

  it('writes the efficiency of every sasaran', () => {
    // By hand, output over input: (100 ÷ 80) ÷ (150,5 ÷ 200) = 125 ÷ 75,25.
    const efisiensi = { status: 'terukur', pecahan: { pembilang: '500', penyebut: '301' } };
    expect(rekapKeJson(rekap).efisiensi).toMatchObject({
      metode: 'rasio',
      gerbang: '>=100',
      total: efisiensi,
      sasaran: [{ kode: 'S1', uraian: 'Sasaran', efisiensi }],
    });
  });

  it('refuses a roll-up of another hand whose policy is none', () => {
    const salah = { ...rekap, kinerja: { ...rekap.kinerja, asal: { kebijakan: { minimize: 'rasio' } } } };
    expect(() => rekapKeJson(salah as never)).toThrow(/^rekapKeJson: rekap\.kinerja\.asal\.kebijakan/);
  });
});
