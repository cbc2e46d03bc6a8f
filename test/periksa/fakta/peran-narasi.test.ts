import { describe, expect, it } from 'vitest';
import { bacaNarasi } from '../../../src/periksa/fakta/narasi.js';
import { type PeranNarasi, peranPersen, peranRupiah } from '../../../src/periksa/fakta/peran-narasi.js';

describe('what the words before a figure make of it', () => {
  it.each<[string, PeranNarasi | null, PeranNarasi | null]>([
    ['dari realisasi itu tersisa ', 'pagu', 'sisa'],
    ['realisasi anggaran sebesar ', null, 'realisasi-anggaran'],
    ['realisasi dari total anggaran ', null, 'pagu'],
    // A full stop after a bracket cuts the word off; after a budget it is still what became of it.
    ['realisasi (1). sebesar ', 'pagu', 'realisasi-anggaran'],
    ['sebesar ', 'pagu', null],
  ])('%j after %s: %s', (kata, sebelumnya, peran) => expect(peranRupiah(kata, sebelumnya)).toBe(peran));
  it('a percentage of a kegiatan is absorption only where it says so', () => {
    expect(peranPersen('kegiatan ini terserap ', null)).toBe('serapan');
    expect(peranPersen('kegiatan ini ', null)).toBe('capaian');
  });
});

describe('figures of a sentence', () => {
  const angka = (teks: string) => bacaNarasi({ teks, halaman: 7 }, 0).map((f) => f.fakta.teks);
  it('are no numbers of quarters and articles, but an amount "per tahun" is one', () => {
    expect(angka('Anggaran per tahun Rp2.000.000.000, pada TW 4 % dan menurut pasal 5 persen.')).toEqual([
      '2.000.000.000',
    ]);
  });
  it('are no codes of accounts', () =>
    expect(angka('Rekening 5.1.02.01.01.0001 dianggarkan Rp5.000.000.')).toEqual(['5.000.000']));
  it('are left out where nothing can be read', () => expect(angka(`Anggaran Rp${'9'.repeat(300)}`)).toEqual([]));
  it('are placed by page, line and character', () => {
    expect(bacaNarasi({ teks: 'Pagu\nanggaran Rp5.000.000', halaman: 7 }, 0)[0]?.fakta.lokasi).toEqual({
      halaman: 7,
      baris: 2,
      kolom: 12,
    });
  });
});
