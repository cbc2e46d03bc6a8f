import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { bacaExcel } from '../../src/excel/baca-excel.js';
import { tulisLaporanHidup } from '../../src/excel/laporan-hidup/tulis-laporan-hidup.js';
import { tulisTemplat } from '../../src/excel/templat/tulis-templat.js';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import type { Laporan } from '../../src/model/laporan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { butuhAlat } from '../alat/butuh-alat.js';
import { lewatLibreOffice } from './libre-office.js';
import { arbLaporan } from './templat/arb-laporan.js';

/** What a program that takes texts for formulas begins one with. */
const AWAL = ['=', '+', '-', '@', '\t=', '\r=', '=-', '|'];
const MUATAN = 'HYPERLINK("http://jahat.test","klik")';
/** The keys of the model that hold a text of one's own. */
const TEKS = new Set([
  'nama',
  'pemda',
  'uraian',
  'satuan',
  'formulasi',
  'sumberData',
  'penanggungJawab',
  'catatan',
  'sumber',
  'huruf',
]);

let ke = 0;
const beracun = (): string => {
  ke += 1;
  return `${AWAL[ke % AWAL.length]}${MUATAN}`.slice(0, 60);
};

/** The same report with a dangerous text in every field that takes one. */
function racuni(isi: unknown, dalamTeks = false): unknown {
  if (typeof isi === 'string') return dalamTeks ? beracun() : isi;
  if (Array.isArray(isi)) return isi.map((x) => racuni(x, dalamTeks));
  if (typeof isi !== 'object' || isi === null) return isi;
  return Object.fromEntries(Object.entries(isi).map(([k, x]) => [k, racuni(x, TEKS.has(k) && k !== 'kode')]));
}

const rumus = (data: Uint8Array): string[] =>
  Object.entries(unzipSync(data))
    .filter(([n]) => n.startsWith('xl/worksheets/sheet'))
    .flatMap(([, isi]) => [...strFromU8(isi).matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map((m) => m[1] ?? ''));

describe('texts that begin like formulas, in every field of a report', () => {
  let laporan: Laporan;
  beforeAll(() => {
    const contoh = fc
      .sample(arbLaporan, { numRuns: 60, seed: 11 })
      .map((l) => racuni(l))
      .map((l) => bacaLaporan(l))
      .flatMap((h) => (h.status === 'sah' ? [h.laporan] : []))
      .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
    if (!contoh[0]) throw new Error('tidak ada contoh yang sah');
    laporan = contoh[0];
    expect(JSON.stringify(laporan).split('jahat').length).toBeGreaterThan(20);
  });

  const penulis = [
    ['the template', () => tulisTemplat(laporan)],
    ['the live report', () => tulisLaporanHidup(rekapLaporan(laporan))],
  ] as const;
  const berbahaya = (data: Uint8Array) => rumus(data).filter((r) => /jahat|HYPERLINK/i.test(r));

  it.each(penulis)('stay texts in %s', async (_, tulis) => expect(berbahaya(await tulis())).toEqual([]));

  it.each(penulis)(
    'stay texts in %s, also when LibreOffice opens and saves it',
    { ...butuhAlat('soffice'), timeout: 240_000 },
    async (_, tulis) => {
      const lo = lewatLibreOffice(await tulis(), 'xlsx', 'xlsx:Calc MS Excel 2007 XML');
      expect(berbahaya(lo)).toEqual([]);
      const teks = (await bacaExcel(lo)).lembar.flatMap((l) => l.sel.flat()).filter((s) => s.teks.includes('jahat'));
      expect(teks.length).toBeGreaterThan(10);
      expect(teks.filter((s) => s.rumus !== null)).toEqual([]);
    },
  );
});
