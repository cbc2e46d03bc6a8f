import { expect, it } from 'vitest';
import { apakahAngkaIsi } from '../../src/tabel/isi-sel.js';

// Headings as audited statements print them (Jember 2022); amounts beside them.
it.each([
  '2022 (Audited)',
  '2021 (Unaudited)',
  '2020 Audited',
  '2021 (Restated)',
  '2020 (Rp)',
  '2019 *)',
  'Tahun 2018 (dalam juta)',
  '2023 (Juta Rupiah)',
  '31 Desember 2023',
  '31 Desember 2023 (Rp)',
  '31 Desember 2023 (Audited) (Rp)',
  '1 Januari 2024 (dalam ribuan rupiah)',
])('%s is a year or a day', (teks) => {
  expect(apakahAngkaIsi(teks)).toBe(false);
});
it.each(['1. Tamat SMP', '2) Pegawai Honor', '12. Tenaga Lainnya'])('%s is a text that is numbered', (teks) => {
  expect(apakahAngkaIsi(teks)).toBe(false);
});
it.each(['2022 orang', '2.022', '2022,5', '2022 (10%)', '31 (Rp)', '1.535 orang', '12 Dokumen'])(
  '%s is a figure',
  (teks) => {
    expect(apakahAngkaIsi(teks)).toBe(true);
  },
);
