import { describe, expect, it } from 'vitest';
import { bacaDiterima, type TemuanDiterima, terapkanDiterima } from '../../../src/periksa/keluaran/diterima.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import type { HasilPeriksa } from '../../../src/periksa/temuan/temuan.js';
import { hasilContoh, temuanTotal } from './contoh-hasil.js';

const butir = { kode: 'P103', tercetak: '79,9', alasan: 'Dihitung sebagai rata-rata menurut Perbup.' };

describe('bacaDiterima', () => {
  it('reads entries with and without a place', () => {
    expect(
      bacaDiterima({
        versi: 2,
        diterima: [
          { ...butir, sidik: 'a' },
          { ...butir, sidik: 'b', tercetak: null, sel: 'F4', tabel: 'T' },
        ],
      }),
    ).toMatchObject({
      status: 'sah',
      diterima: [{ kode: 'P103' }, { sel: 'F4' }],
    });
  });

  it.each([
    [
      { versi: 1, diterima: [{ ...butir, alasan: '   ' }] },
      'diterima.0.alasan: isi dengan teks, paling banyak 2.000 huruf.',
    ],
    [
      { versi: 1, diterima: [{ ...butir, alasan: 'x'.repeat(2001) }] },
      'diterima.0.alasan: isi dengan teks, paling banyak 2.000 huruf.',
    ],
    [{ versi: 3, diterima: [] }, 'versi: harus 1 atau 2.'],
    [{ versi: 2, diterima: [butir] }, 'diterima.0.sidik: bentuknya salah atau belum diisi; lihat docs/temuan.md.'],
    [{ versi: 1, diterima: [{ ...butir, cell: 'F4' }] }, 'diterima.0: "cell" tidak dikenal.'],
    [{ versi: 1, diterima: Array.from({ length: 10_001 }, () => butir) }, 'diterima: paling banyak 10.000 butir.'],
    ['x', 'isi berkas: bentuknya salah atau belum diisi; lihat docs/temuan.md.'],
    [
      { versi: 1, diterima: [{ kode: 'P103', tercetak: '1' }] },
      'diterima.0.alasan: bentuknya salah atau belum diisi; lihat docs/temuan.md.',
    ],
  ])('refuses what is not complete: %#', (data, pesan) => {
    expect(bacaDiterima(data)).toEqual({ status: 'tidak-sah', masalah: [pesan] });
  });
});

describe('terapkanDiterima', () => {
  it('marks the findings that fit and no longer counts them', () => {
    const { hasil, takTerpakai } = terapkanDiterima(hasilContoh, [{ ...butir, sel: 'F4', tabel: 'Tabel 3.4.2' }]);
    expect(hasil.temuan[0]).toEqual({ ...temuanTotal, diterima: butir.alasan });
    expect(hasil.temuan.slice(1)).toEqual(hasilContoh.temuan.slice(1));
    expect(hasil.ringkasan.temuan).toBe(2);
    expect(takTerpakai).toEqual([]);
  });

  describe('fits what a finding says', () => {
    // Hand: 150 / 200 = 75 %, 333 / 900 = 37 %, 150 / 900 = 16,67 %, 300 / 400 = 75 %.
    const hasil = (isi: Record<string, readonly string[]>) =>
      periksaTabel(
        Object.entries(isi).map(([berkas, pertama]) => ({
          nama: 'Tabel ke-1',
          berkas,
          lembar: 'LRA',
          baris: [
            ['Uraian', 'Pagu', 'Realisasi', '%'],
            [...pertama],
            ['B', '400', '100', '25,00'],
            ['C', '100', '50', '50,00'],
            ['D', '300', '60', '20,00'],
          ],
        })),
      );
    const A = ['A', '200', '150', '57,00'];
    const putusan = (h: HasilPeriksa): TemuanDiterima[] =>
      h.temuan.map(({ kode, tercetak, sidik, lokasi }) => {
        const { berkas, lembar, tabel, sel } = lokasi;
        return { kode, tercetak, alasan: 'x', ...JSON.parse(JSON.stringify({ sidik, berkas, lembar, tabel, sel })) };
      });
    const diterima = (h: HasilPeriksa, d: readonly TemuanDiterima[]) =>
      terapkanDiterima(h, d).hasil.temuan.map((t) => [t.lokasi.berkas, t.diterima]);
    const lama = putusan(hasil({ 'lap/opd1.xlsx': A }));

    it.each([
      ['another row', ['Z', '200', '150', '57,00']],
      ['other inputs', ['A', '400', '300', '57,00']],
      ['another expected value', ['A', '900', '150', '57,00']],
      ['the row of another office', ['A', '900', '333', '57,00']],
    ])('and nothing with %s', (_, baris) => {
      for (const nama of ['lap/opd1.xlsx', 'opd2.xlsx'])
        expect(diterima(hasil({ [nama]: baris }), lama)).toEqual([[nama, undefined]]);
    });

    it('in a file of the same name or of another one, and of two files in its own alone', () => {
      expect(diterima(hasil({ 'opd1.xlsx': A }), lama)).toEqual([['opd1.xlsx', 'x']]);
      expect(diterima(hasil({ 'baru.xlsx': A }), lama)).toEqual([['baru.xlsx', 'x']]);
      for (const urut of [
        ['opd1.xlsx', 'opd2.xlsx'],
        ['opd2.xlsx', 'opd1.xlsx'],
      ])
        expect(new Map(diterima(hasil(Object.fromEntries(urut.map((n) => [n, A]))), lama) as never)).toEqual(
          new Map([
            ['opd1.xlsx', 'x'],
            ['opd2.xlsx', undefined],
          ]),
        );
    });

    it('and none where that could be two files', () => {
      const dua = hasil({ 'a.xlsx': A, 'b.xlsx': A });
      const tanpa = lama.map(({ berkas: _, ...d }) => d);
      for (const d of [lama, tanpa]) expect(terapkanDiterima(dua, d)).toEqual({ hasil: dua, takTerpakai: d });
    });

    it('and nothing with an entry of version 1, which is given back', () => {
      const h = hasil({ 'opd1.xlsx': A });
      const satu = [{ kode: 'P101', tercetak: '57,00', alasan: 'x' }];
      expect(terapkanDiterima(h, satu)).toEqual({ hasil: h, takTerpakai: satu });
    });
  });

  it.each([
    { kode: 'P104' },
    { tercetak: '79,8' },
    { tercetak: null },
    { sel: 'F5' },
    { berkas: 'lain.json' },
    { bagian: 'IKHTISAR' },
    { lembar: 'L' },
  ])('lets an entry that does not fit count for nothing, and gives it back: %o', (beda) => {
    const lain = { ...butir, ...beda };
    expect(terapkanDiterima(hasilContoh, [lain])).toEqual({ hasil: hasilContoh, takTerpakai: [lain] });
  });
});
