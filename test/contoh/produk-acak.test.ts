import { expect, it, vi } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { laporanAcak } from './laporan-acak.js';
import { temuanProduk } from './periksa-produk.js';

vi.setConfig({ testTimeout: 120_000 });

/** Reports of which a cell was accused once: by a formula of another row, by a column that repeats another, by a figure that was rounded too far. */
const PERNAH_SALAH = [214, 243, 270, 343];
/** More are looked at by hand with `LKJIP_ACAK=100`. */
const BANYAK = Number(process.env['LKJIP_ACAK'] ?? 4);

it.each([...Array.from({ length: BANYAK }, (_, i) => i + 1), ...PERNAH_SALAH])(
  'what lkjip writes of random report %i passes its own check',
  async (benih) => {
    const l = laporanAcak(benih);
    expect(bacaLaporan(l).status).toBe('sah');
    expect(await temuanProduk(l)).toEqual([]);
  },
);
