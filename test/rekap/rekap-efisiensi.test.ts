import { expect, it } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { Laporan } from '../../src/model/laporan.js';
import { rekapAnggaran } from '../../src/rekap/rekap-anggaran.js';
import { rekapEfisiensi } from '../../src/rekap/rekap-efisiensi.js';
import { rekapKinerja } from '../../src/rekap/rekap-kinerja.js';
import { indikatorUji, laporanUji } from '../model/laporan-uji.js';

it('gives the reason, and no figure, for a sasaran that has no budget line', () => {
  const laporan = Laporan.parse({
    ...laporanUji(),
    tujuan: [
      {
        kode: 'T1',
        uraian: 'Tujuan',
        sasaran: [{ kode: 'S1', uraian: 'Sasaran', indikator: [indikatorUji('I')] }],
      },
    ],
  });
  const kebijakan = gabungKebijakan();
  const { sasaran } = rekapEfisiensi(
    rekapKinerja(laporan, kebijakan),
    rekapAnggaran([], kebijakan),
    kebijakan,
    laporan,
  );
  expect(sasaran[0]?.efisiensi).toMatchObject({ status: 'tak-terukur', alasan: 'pagu-kosong' });
});
