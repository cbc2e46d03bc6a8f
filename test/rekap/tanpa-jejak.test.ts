import { expect, it } from 'vitest';
import { rekapKeJson } from '../../src/rekap/ke-json.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { laporanBatuSopang } from './contoh-laporan.js';

it('leaves out the traces alone', () => {
  const rekap = rekapLaporan(laporanBatuSopang());
  const penuh = JSON.stringify(rekapKeJson(rekap));
  const tanpa = rekapKeJson(rekap, { jejak: false });
  const buang = (k: string, v: unknown) => (k === 'jejak' ? undefined : v);
  expect(tanpa).toEqual(JSON.parse(JSON.stringify(JSON.parse(penuh), buang)));
  expect(JSON.stringify(tanpa)).not.toContain('"jejak"');
  expect(() => rekapKeJson(rekap, { jejk: false } as never)).toThrow(/jejk tidak dikenal \(maksudnya "jejak"\?\)/);
});
