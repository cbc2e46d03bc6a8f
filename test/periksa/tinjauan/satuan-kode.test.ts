import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import type { Tabel } from '../../../src/tabel/tabel.js';

const temukan = (tabel: Tabel, kode: string) =>
  periksaTabel([tabel])
    .temuan.filter((t) => t.kode === kode)
    .map((t) => `${t.lokasi.sel} ${t.pesan.split(': ').slice(1).join(': ')}`);

describe('units of target and result', () => {
  const beda = (target: string, realisasi: string, nama = 'Kasus yang ditangani', satuan = '') =>
    temukan(
      {
        baris: [
          ['Indikator', 'Satuan', 'Target', 'Realisasi'],
          [nama, satuan, target, realisasi],
          ['Jumlah dokumen', 'Dokumen', '4', '4'],
        ],
      },
      'P214',
    );

  it('names two units that differ, and takes one word and its longer form for one', () => {
    expect(beda('20 Kasus', '18 Laporan')).toEqual(['D2 target dalam kasus, realisasi dalam laporan.']);
    expect(beda('100 %', '18 Laporan')).toEqual(['D2 target dalam %, realisasi dalam laporan.']);
    expect(beda('100 Persen', '90 %')).toEqual([]);
    expect(beda('12 Dokumen', '12 Dokumen RKA')).toEqual([]);
    expect(beda('12 Laporan', '12 Lapran')).toEqual([]);
    expect(beda('12 Laporan RKA', '12 Laporan')).toEqual([]);
    expect(beda('12', '12 Laporan')).toEqual([]);
    expect(beda('12 Laporan', '12')).toEqual([]);
    expect(beda('-', '12')).toEqual([]);
  });

  it('finds a share above the whole, but not what may exceed it', () => {
    const desa = 'Persentase desa yang menyampaikan laporan tepat waktu';
    expect(beda('80', '112,5', desa, 'Persen')).toEqual([
      'D2 realisasi 112,5 melebihi 100 %, padahal indikatornya bagian dari keseluruhan.',
    ]);
    expect(beda('80', '112 %', desa)).toHaveLength(1);
    expect(beda('80 %', '112', desa)).toHaveLength(1);
    expect(beda('80', '112,5', desa, 'Desa')).toEqual([]);
    expect(beda('80', '99', desa, 'Persen')).toEqual([]);
    expect(beda('110', '112', desa, 'Persen')).toEqual([]);
    expect(beda('80', '112', 'Persentase capaian program yang mencapai target', 'Persen')).toEqual([]);
    expect(beda('80', '112', 'Persentase PAD terhadap pendapatan', 'Persen')).toEqual([]);
  });

  it('leaves tables without a target and tables of money alone', () => {
    const nama = 'Persentase desa yang melapor';
    expect(
      temukan(
        {
          baris: [
            ['Indikator', 'Realisasi'],
            [nama, '112 %'],
          ],
        },
        'P214',
      ),
    ).toEqual([]);
    expect(
      temukan(
        {
          baris: [
            ['Indikator', 'Target', 'Realisasi', 'Pagu (Rp)'],
            [nama, '80 %', '112 %', '9.212.500'],
          ],
        },
        'P214',
      ),
    ).toEqual([]);
  });
});

describe('width of sub-kegiatan codes', () => {
  // Kepmendagri 050-5889/2021 writes two digits, 900.1.15.5-1317/2023 four.
  const kode = (isi: string, kepala: string, judul?: string) =>
    temukan(
      {
        ...(judul === undefined ? {} : { judul }),
        baris: [
          ['Kode', 'Sub Kegiatan', kepala],
          [isi, 'Penyusunan Dokumen', '4.643.400'],
          [isi.replace(/1$/, '2'), 'Koordinasi RKA', '2.441.700'],
        ],
      },
      'P219',
    );

  it('finds two digits after 2023 and four before it, once for a table', () => {
    expect(kode('7.01.01.2.01.01', 'Pagu 2024')).toEqual([
      'A2 kode 7.01.01.2.01.01 di tabel tahun 2024 (2 kode): bagian sub kegiatannya 2 angka.',
    ]);
    expect(kode('7.01.01.2.01.0001', 'Pagu', 'Anggaran Tahun 2022')).toEqual([
      'A2 kode 7.01.01.2.01.0001 di tabel tahun 2022 (2 kode): bagian sub kegiatannya 4 angka.',
    ]);
  });

  it('reads codes that names begin with', () => {
    expect(
      temukan(
        {
          baris: [
            ['Program dan Kegiatan', 'Pagu 2024'],
            ['7.01.01.2.01.01 Penyusunan Dokumen', '4.643.400'],
          ],
        },
        'P219',
      ),
    ).toHaveLength(1);
  });

  it('keeps still in 2023, where the year is not known, where there are several, and where the width fits', () => {
    expect(kode('7.01.01.2.01.01', 'Pagu 2023')).toEqual([]);
    expect(kode('7.01.01.2.01.01', 'Pagu')).toEqual([]);
    expect(kode('7.01.01.2.01.01', 'Pagu 2022')).toEqual([]);
    expect(
      temukan(
        {
          baris: [
            ['Kode', 'Sub Kegiatan', 'Pagu 2024', 'Pagu 2025'],
            ['7.01.01.2.01.01', 'Dokumen', '4.643.400', '5.000.000'],
          ],
        },
        'P219',
      ),
    ).toEqual([]);
  });
});
