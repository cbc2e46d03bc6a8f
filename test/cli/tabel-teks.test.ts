import { describe, expect, it } from 'vitest';
import { tabelTeks } from '../../src/cli/teks/tabel-teks.js';

const KOLOM = [
  { judul: 'Kode', lebar: 8 },
  { judul: 'Uraian', lebar: 12 },
  { judul: 'Pagu', lebar: 9, rata: 'right' },
] as const;

describe('tabelTeks', () => {
  it('keeps the planned widths where everything fits', () => {
    expect(tabelTeks(KOLOM, [['S1.IK1', 'Nilai IKM', '1.000']]).split('\n')).toEqual([
      'Kode    Uraian         Pagu',
      '-'.repeat(28),
      'S1.IK1  Nilai IKM     1.000',
    ]);
  });

  it('cuts no figure and no code, however long: a part of one looks like another', () => {
    const teks = tabelTeks(KOLOM, [
      ['S1'],
      ['7.01.01.2.06.0004', 'Kegiatan', '123.456.789.012.345,67'],
      ['7.01', 'Pertanggungjawaban', '-1.234.567'],
    ]);
    for (const utuh of ['7.01.01.2.06.0004', '123.456.789.012.345,67', '-1.234.567']) expect(teks).toContain(utuh);
    const baris = teks.split('\n').slice(-2);
    expect(baris[0]?.length).toBe(baris[1]?.length);
    expect(teks).toContain('Pertanggu…');
  });

  it('is not driven wide by a text that only has a digit in it', () => {
    expect(tabelTeks(KOLOM, [['a', `https://contoh/${'x'.repeat(500)}1`, '1']]).length).toBeLessThan(200);
  });
});
