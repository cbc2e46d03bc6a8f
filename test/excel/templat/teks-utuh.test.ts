import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { bacaTemplat } from '../../../src/excel/templat/baca-templat.js';
import { tulisTemplat } from '../../../src/excel/templat/tulis-templat.js';
import { bacaLaporan } from '../../../src/kebijakan/baca-laporan.js';
import type { Laporan } from '../../../src/model/laporan.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { indikatorUji, laporanUji } from '../../model/laporan-uji.js';
import { lewatLibreOffice } from '../libre-office.js';

vi.setConfig({ testTimeout: 180_000 });

/** A report with one sasaran and one indicator for each text, which is its code, name, unit and note. */
function laporanBerteks(daftar: readonly string[]): Laporan {
  const isi = laporanUji();
  const [tujuan] = isi.tujuan;
  const [contoh] = tujuan?.sasaran ?? [];
  if (!tujuan || !contoh) throw new Error('laporan uji tanpa sasaran');
  isi.instansi = { nama: daftar[0], kode: daftar[0] } as never;
  tujuan.sasaran = daftar.map((t) => ({
    ...contoh,
    kode: t,
    uraian: t,
    catatan: t,
    program: [],
    indikator: [
      indikatorUji(`IK ${t}`, { nama: t, satuan: t, pembanding: [{ jenis: 'provinsi', nama: t, nilai: 1 }] }),
      indikatorUji(t, { nama: t }),
    ],
  })) as never;
  const hasil = bacaLaporan(isi);
  if (hasil.status !== 'sah') throw new Error(hasil.masalah.map((m) => m.pesan).join('\n'));
  // An empty list is left out.
  return JSON.parse(JSON.stringify(hasil.laporan, (_, v) => (Array.isArray(v) && v.length === 0 ? undefined : v)));
}

async function baca(data: Uint8Array): Promise<unknown> {
  const hasil = await bacaTemplat(data);
  return hasil.status === 'sah' ? hasil.laporan.tujuan : hasil.masalah.map((m) => m.pesan);
}

// What a spreadsheet would make of each, were it typed: a time, a power of ten, a date, a number, a formula, a truth, a part of a hundred.
const TEKS = [
  ...['12:30', '12:30:45', '1E5', '1-2', '01-02-2026', '2026-02-01', '01/02', '0012', '1.10', '1,5', '1.234', '7/8'],
  ...['=1+1', '+1', '-5', '@SUM(A1)', "'1", 'TRUE', 'BENAR', '50%', 'Rp 5', '"12"', '_x0041_', 'Jan-02', 'a\tb', '-'],
];

describe('a text of a report that looks like something else', () => {
  const laporan = laporanBerteks(TEKS);
  it('comes back from the template as it was', async () => {
    expect(await baca(await tulisTemplat(laporan))).toEqual(laporan.tujuan);
  });
  describe('through LibreOffice', butuhAlat('soffice'), () => {
    it.each(['xlsx', 'ods'])('saved as .%s', async (jenis) => {
      const isi = lewatLibreOffice(await tulisTemplat(laporan), 'xlsx', jenis);
      expect(await baca(isi)).toEqual(laporan.tujuan);
    });
  });
});

describe('signs of a report that show it as something else', () => {
  const balik = ['\u202e', '\u2066', '\u200f', '\u061c', '\u2028', '\u0085', '\u0007'];
  it('are spaces in every part of the template', async () => {
    const isi = unzipSync(await tulisTemplat(laporanBerteks(balik.map((b, i) => `a${i}${b}b`))));
    for (const [bagian, bita] of Object.entries(isi))
      if (/\.(?:xml|rels)$/.test(bagian))
        expect(strFromU8(bita), bagian).not.toMatch(/[\p{Bidi_Control}\p{Zl}\p{Zp}]|(?![\t\n\r])\p{Cc}|_x0007_/u);
  });
  it('leave the text that is read back', async () => {
    const kembali = await baca(await tulisTemplat(laporanBerteks(balik.map((b, i) => `a${i}${b}b`))));
    expect(kembali).toEqual(laporanBerteks(balik.map((_, i) => `a${i} b`)).tujuan);
  });
  it('joiners and soft hyphens are no such', async () => {
    const laporan = laporanBerteks(['\u{1f468}\u200d\u{1f469}', 'ka\u00adbupaten', 'baris satu\nbaris dua']);
    expect(await baca(await tulisTemplat(laporan))).toEqual(laporan.tujuan);
  });
});
