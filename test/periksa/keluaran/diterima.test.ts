import { describe, expect, it } from 'vitest';
import { bacaDiterima, terapkanDiterima } from '../../../src/periksa/keluaran/diterima.js';
import { hasilContoh, temuanTotal } from './contoh-hasil.js';

const butir = { kode: 'P103', tercetak: '79,9', alasan: 'Dihitung sebagai rata-rata menurut Perbup.' };

describe('bacaDiterima', () => {
  it('reads entries with and without a place', () => {
    expect(
      bacaDiterima({ versi: 1, diterima: [butir, { ...butir, tercetak: null, sel: 'F4', tabel: 'T' }] }),
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
    [{ versi: 2, diterima: [] }, 'versi: harus 1.'],
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
