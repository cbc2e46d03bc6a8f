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
    [2025, 'kemenkeu', ['kebijakan kemenkeu', 'rumus efisiensi.pmk-214']],
    [2026, 'kemenkeu', ['rumus efisiensi.pmk-214']],
    // Permendagri 86/2017; its scale has the same numbers in 54/2010
    [2016, 'permendagri-86-2017', ['kebijakan permendagri-86-2017']],
    [2009, 'permendagri-86-2017', ['kebijakan permendagri-86-2017', 'skala permendagri-86-2017.lima-kelas']],
  ])('in %i under %s: %j', (tahun, preset, harapan) => expect(letak(tahun, preset)).toEqual(harapan));

  it.each<[number, boolean]>([
    // PMK 214/2017 from 2017, PMK 22/2021 until 2023, whichever preset asks for their formula
    [2016, true],
    [2017, false],
    [2021, false],
    [2023, false],
    [2024, true],
  ])('the efficiency of PMK 214/2017 in %i: warning %s', (tahun, ada) => {
    const dengan = letak(tahun, { dasar: 'anjuran', efisiensi: { metode: 'pmk-214' } });
    expect(dengan).toEqual(ada ? ['rumus efisiensi.pmk-214'] : []);
    expect(letak(tahun, { dasar: 'anjuran', efisiensi: { metode: 'sisa' } })).toEqual([]);
  });

  it('a figure for 2024 under PMK 214/2017 says which source had expired', () => {
    const { peringatan } = rekapLaporan(laporan(2024, { dasar: 'anjuran', efisiensi: { metode: 'pmk-214' } }));
    expect(peringatan.filter((p) => p.kode === 'di-luar-masa-berlaku').map((p) => p.pesan)).toEqual([
      'rumus efisiensi.pmk-214: sumber PMK 214/PMK.02/2017 tidak berlaku pada tahun 2024',
    ]);
  });

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
