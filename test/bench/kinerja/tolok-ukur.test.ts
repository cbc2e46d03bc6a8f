import { expect, it } from 'vitest';
import { bacaLaporan } from '../../../src/kebijakan/baca-laporan.js';
import { rekapLaporan } from '../../../src/rekap/rekap-laporan.js';
import { rekapPolos } from './desimal-saja.js';
import { laporanBesar } from './laporan-besar.js';
import { ringkasRekap } from './ringkas-rekap.js';

// The benchmark in small, without a time: what it compares must be the same figures.
it('makes reports that are sound, the same one each time', () => {
  const laporan = laporanBesar(2, 3);
  expect(laporan).toEqual(laporanBesar(2, 3));
  expect(bacaLaporan(laporan)).toMatchObject({ status: 'sah', peringatan: [] });
});

it('gives in the library the figures that decimal.js alone gives', () => {
  const laporan = laporanBesar(3, 4);
  expect(ringkasRekap(rekapLaporan(laporan))).toEqual(rekapPolos(laporan));
});
