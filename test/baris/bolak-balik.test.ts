import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { keBaris } from '../../src/baris/ke-baris.js';
import { type DataBaris, laporanDariBaris } from '../../src/baris/laporan-dari-baris.js';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { arbLaporan } from '../excel/templat/arb-laporan.js';

/** Numbers as their text, which rows of a database may be; what is undefined is not there. */
const sebagaiTeks = (isi: unknown): unknown =>
  JSON.parse(JSON.stringify(isi), (_, x) => (typeof x === 'number' ? String(x) : x));

const dariBaris = (baris: unknown) => laporanDariBaris(baris as DataBaris);

describe('report → rows → report', () => {
  test.prop([arbLaporan], { numRuns: 30 })(
    'loses nothing but what is named as without a column, for any report that the model calls sound',
    (laporan) => {
      const asli = bacaLaporan(laporan);
      fc.pre(asli.status === 'sah');
      if (asli.status !== 'sah') return;
      const { tanpaKolom, ...baris } = keBaris(asli.laporan);
      const kembali = dariBaris(JSON.parse(JSON.stringify(baris)));
      if (kembali.status !== 'sah') throw new Error(kembali.masalah.map((m) => m.pesan).join('\n'));
      expect(sebagaiTeks(keBaris(kembali.laporan))).toEqual(sebagaiTeks({ ...baris, tanpaKolom: [] }));
      if (tanpaKolom.length === 0) expect(sebagaiTeks(kembali.laporan)).toEqual(sebagaiTeks(asli.laporan));
    },
  );
});
