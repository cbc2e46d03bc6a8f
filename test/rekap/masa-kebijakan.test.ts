import { describe, expect, it } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import type { Laporan } from '../../src/model/laporan.js';
import { diLuarMasa } from '../../src/rekap/masa-kebijakan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';

const laporan = (tahun: number, kebijakan: Laporan['kebijakan']): Laporan => ({
  versi: 1,
  instansi: { nama: 'Kecamatan A' },
  tahun,
  kebijakan,
  tujuan: [],
  program: [],
});
const letak = (tahun: number, kebijakan: Laporan['kebijakan']) =>
  diLuarMasa(gabungKebijakan(kebijakan), tahun).map((p) => p.letak);

describe('rules outside the years of their sources', () => {
  it.each<[number, string, readonly string[]]>([
    // PermenPANRB 8/2021 held 2021–2022; its categories cite it too
    [2021, 'permenpanrb-8-2021', []],
    [2022, 'permenpanrb-8-2021', []],
    [2023, 'permenpanrb-8-2021', ['kebijakan permenpanrb-8-2021', 'skala iki.permenpanrb-8-2021']],
    // KMK 127/2026
    [2025, 'kemenkeu', ['kebijakan kemenkeu']],
    [2026, 'kemenkeu', []],
    // Permendagri 86/2017; its scale has the same numbers in 54/2010
    [2016, 'permendagri-86-2017', ['kebijakan permendagri-86-2017']],
    [2009, 'permendagri-86-2017', ['kebijakan permendagri-86-2017', 'skala permendagri-86-2017.lima-kelas']],
  ])('in %i under %s: %j', (tahun, preset, harapan) => expect(letak(tahun, preset)).toEqual(harapan));

  it('practice and inference have no years, so they never expire', () => {
    expect(letak(1995, { dasar: 'anjuran', skala: 'semarang.penilaian-opd' })).toEqual([]);
  });

  it('a report computes all the same, and says so once', () => {
    const { peringatan } = rekapLaporan(laporan(2024, 'permenpanrb-8-2021'));
    expect(peringatan.filter((p) => p.kode === 'di-luar-masa-berlaku')).toEqual([
      {
        kode: 'di-luar-masa-berlaku',
        letak: 'kebijakan permenpanrb-8-2021',
        pesan: 'kebijakan permenpanrb-8-2021: sumber PermenPANRB 8/2021 tidak berlaku pada tahun 2024',
      },
      {
        kode: 'di-luar-masa-berlaku',
        letak: 'skala iki.permenpanrb-8-2021',
        pesan: 'skala iki.permenpanrb-8-2021: sumber PermenPANRB 8/2021 tidak berlaku pada tahun 2024',
      },
    ]);
  });
});
