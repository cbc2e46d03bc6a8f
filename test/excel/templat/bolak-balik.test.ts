import { readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bacaTemplat } from '../../../src/excel/templat/baca-templat.js';
import { tulisTemplat } from '../../../src/excel/templat/tulis-templat.js';
import { bacaLaporan } from '../../../src/kebijakan/baca-laporan.js';
import type { Laporan } from '../../../src/model/laporan.js';
import { arbLaporan } from './arb-laporan.js';

async function kembali(laporan: Laporan) {
  const hasil = await bacaTemplat(await tulisTemplat(laporan));
  return hasil.status === 'sah' ? hasil.laporan : hasil;
}

describe('template → model → workbook → model is the identity', () => {
  test.prop([arbLaporan], { numRuns: 30 })('for any report that the model calls sound', async (laporan) => {
    const hasil = bacaLaporan(laporan);
    fc.pre(hasil.status === 'sah');
    expect(await kembali(laporan)).toEqual(laporan);
  });

  it('for the Batu Sopang report, where one number stands as text', async () => {
    const teks = readFileSync('examples/batu-sopang-2022/laporan.json', 'utf8');
    const laporan = JSON.parse(teks.replace('"68.85"', '68.85')) as Laporan;
    expect(await kembali(JSON.parse(teks))).toEqual(laporan);
  });
});
