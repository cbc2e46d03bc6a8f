import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { tulisTemplat } from '../../../src/excel/templat/tulis-templat.js';

it('the title of a template holds no sign of its report that turns the reading or drives a terminal', async () => {
  const nama = 'Dinas \u202e\u2066\u0085A';
  const tujuan = [{ kode: 'T1', uraian: `Tujuan \u202ea`, sasaran: [] }];
  const isi = await tulisTemplat({ versi: 1, instansi: { nama }, tahun: 2025, tujuan, program: [] });
  for (const [bagian, bita] of Object.entries(unzipSync(isi)))
    if (bagian === 'docProps/core.xml')
      expect(strFromU8(bita), bagian).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0080-\u009f]/);
});
