import { describe, expect, it } from 'vitest';
import { teksPeriksa } from '../../src/periksa/keluaran/teks.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { TabelTakTerbaca } from '../../src/tabel/batas.js';

const KEPALA = ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'];

describe('cells that are numbers', () => {
  // Hand: 150 of 200 is 75 %, 1 of 3 is 33,33 %; 60,25 is none of them.
  const baris = [KEPALA, ['A', 200, 150, 60.25], ['B', 3n, 1, '33,33'], ['C', 10, null, undefined]];

  it('are read as those numbers', () => {
    const teks = baris.map((b) => b.map((s) => (s === null || s === undefined ? '' : String(s).replace('.', ','))));
    const hasil = periksaTabel([{ baris }]);
    expect(hasil.temuan.map((t) => [t.lokasi.sel, t.tercetak, t.semestinya])).toEqual([['D2', '60,25', '75,00']]);
    expect(hasil).toEqual(periksaTabel([{ baris: teks }]));
  });

  it('are shown in the excerpts of findings', () => {
    const buku = { tabel: [{ nama: 'Tabel 1', baris }] };
    expect(teksPeriksa(periksaTabel(buku), { buku })).toContain('60,25');
  });

  it.each([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [true, 'boolean'],
    [new Date(0), 'object'],
    [['75'], 'larik'],
    [() => 1, 'function'],
  ])('or hold %s are refused by name (%s)', (isi, sebutan) => {
    const tabel = [{ baris: [KEPALA] }, { nama: 'Tabel 3.4', baris: [KEPALA, ['A', isi as never, '150', '75,00']] }];
    expect(() => periksaTabel(tabel)).toThrow(TabelTakTerbaca);
    expect(() => periksaTabel(tabel)).toThrow(`Tabel 3.4, sel B2: ${sebutan} bukan isi sel`);
  });
});

it('an excerpt shows the last line of a text, and none that the text does not have', () => {
  const narasi = [{ baris: 7, teks: 'Pagu\nRp 1.000.000 terealisasi Rp 600.000 atau 70,00%' }];
  const hasil = periksaTabel({ tabel: [], narasi });
  expect(hasil.temuan.map((t) => t.lokasi.baris)).toEqual([8]);
  expect(teksPeriksa(hasil, { buku: { tabel: [], narasi }, rinci: true })).toContain('8 │ Rp 1.000.000 terealisasi');
  for (const baris of [20, 1]) {
    const lain = teksPeriksa(hasil, { buku: { tabel: [], narasi: [{ baris, teks: 'lain' }] }, rinci: true });
    expect(lain).not.toContain('lain');
  }
});
