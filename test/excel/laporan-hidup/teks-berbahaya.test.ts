import { expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { tulisLaporanHidup } from '../../../src/excel/laporan-hidup/tulis-laporan-hidup.js';
import { rekapLaporan } from '../../../src/rekap/rekap-laporan.js';

it('texts of a report never become formulas, and a report without figures is a workbook too', async () => {
  const buku = await bacaExcel(
    await tulisLaporanHidup(
      rekapLaporan({
        versi: 1,
        instansi: { nama: '=HYPERLINK("x")' },
        tahun: 2024,
        tujuan: [{ kode: '-1', uraian: '+cmd', sasaran: [{ kode: '@S', uraian: '=1+1', indikator: [] }] }],
        program: [{ kode: '7.01.01', nama: '=2+2', kegiatan: [] }],
      }),
    ),
  );
  const sel = buku.lembar.flatMap((l) => l.sel.flat());
  expect(sel.some((s) => s.teks.includes('=1+1'))).toBe(true);
  expect(sel.filter((s) => s.rumus !== null && /HYPERLINK|cmd|1\+1|2\+2/.test(s.rumus))).toEqual([]);
});
