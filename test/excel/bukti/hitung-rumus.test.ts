import { describe, expect, it } from 'vitest';
import { hitungRumus } from '../../../src/excel/bukti/hitung-rumus.js';
import { Kisi } from '../../../src/excel/bukti/kisi.js';
import { bacaRujukan, geserRujukan, kunciRujukan, tulisRujukan } from '../../../src/excel/bukti/rujukan.js';
import { pecahRumus } from '../../../src/excel/bukti/token.js';
import { bentukRumus, geserRumus, rujukanDalam, uraiRumus } from '../../../src/excel/bukti/urai-rumus.js';
import type { Lembar, SelExcel } from '../../../src/excel/lembar.js';
import { geserTeksRumus } from '../../../src/excel/rumus-bersama.js';

const sel = (isi: string | number | null): SelExcel =>
  typeof isi === 'number'
    ? { teks: String(isi), angka: String(isi), rumus: null }
    : { teks: isi ?? '', angka: null, rumus: null };
const lembar = (nama: string, isi: (string | number | null)[][]): Lembar => ({
  nama,
  tersembunyi: false,
  sel: isi.map((b) => b.map(sel)),
  gabungan: [],
  barisTersembunyi: [],
  kolomTersembunyi: [],
});
const A = lembar('A', [
  [2, 3, 'teks'],
  [8, null, '#DIV/0!'],
  [2.5, -7],
]);
const buku = {
  lembar: [A, lembar('L 2', [[41]])],
  nama: [
    { nama: 'PAGU', acuan: 'A!$A$1:$A$1' },
    { nama: 'LUAR', acuan: '[1]X!A1' },
  ],
  catatan: [],
};
const kisi = new Kisi(buku, A, []);
const nilai = (rumus: string): string | null => {
  const pohon = uraiRumus(rumus);
  return pohon === null ? 'tak terurai' : (hitungRumus(pohon, kisi)?.toString() ?? null);
};

describe('hitungRumus', () => {
  it.each<[string, string | null]>([
    // hand arithmetic over A1 = 2, B1 = 3, A2 = 8, A3 = 2,5, B3 = −7
    ['A1+B1*A2', '26'],
    ['(A1+B1)*A2', '40'],
    ['A2/A1/2', '2'],
    ['-A1+B1', '1'],
    ['+A1', '2'],
    ['A2-A1-B1', '3'],
    ['A1%', '0.02'],
    ['200%*A1', '4'],
    ['SUM(A1:A3)', '12.5'],
    ['SUM(A1:B3;100)', '108.5'],
    ['AVERAGE(A1,B1)', '2.5'],
    ['MIN(A1:B3)', '-7'],
    ['MAX(A1:B3)', '8'],
    ['COUNT(A1:B3)', '5'],
    ['ROUND(A3,0)', '3'],
    ['ROUND(A2/B1,2)', '2.67'],
    ['ROUNDDOWN(A2/B1,2)', '2.66'],
    ['TRUNC(A3)', '2'],
    ['ABS(B3)', '7'],
    ['PAGU*2', '4'],
    ["'L 2'!A1+1", '42'],
    ['B2+1', '1'],
    ['1.5E2', '150'],
    ['.5*2', '1'],
    ['A1/B2', null],
    ['C1*2', null],
    ['SUM(A1:C2)', null],
    ['C2+1', null],
    ['A1^2', null],
    ['A1&B1', null],
    ['A1=B1', null],
    ['"x"', null],
    ['FOO(A1)', null],
    ['TIADA', null],
    ['LUAR', null],
    ['Tiada!A1', null],
    ['A1:A3', null],
    ['1E999', null],
    ['ROUND(A1,-1)', null],
    ['ROUND(C1,1)', null],
    ['SUM(FOO(1))', null],
    ['SUM(A1:ZZ9999)', null],
    ['SUM(Tiada!A1:A2)', null],
    ['ABS()', null],
    ['ROUND()', null],
    ['AVERAGE(B2)', null],
  ])('%s is %s', (rumus, harapan) => expect(nilai(rumus)).toBe(harapan));

  it.each([
    '',
    'A1+',
    '(A1',
    'SUM(A1',
    'SUM(A1,',
    '*A1',
    'A1 B1',
    ')',
    '{1;2}',
    '[1]X!A1',
    'A1#',
    `${'('.repeat(70)}1${')'.repeat(70)}`,
    `1${'+1'.repeat(5000)}`,
  ])('does not read %s', (rumus) => expect(nilai(rumus)).toBe('tak terurai'));
});

describe('references', () => {
  it('are read with their sheet, and refused where they are none', () => {
    expect(bacaRujukan("'It''s'!$B$2:C9")).toMatchObject({
      lembar: "It's",
      dari: { baris: 2, kolom: 2, barisTetap: true },
      sampai: { baris: 9, kolom: 3 },
    });
    for (const salah of ['A', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', '!A1', 'A1:'])
      expect(bacaRujukan(salah)).toBeNull();
  });
  it('are written, keyed by distance, and moved', () => {
    const r = bacaRujukan("'L 2'!A$1:B2");
    if (!r) throw new Error('rujukan');
    expect(tulisRujukan(r)).toBe("'L 2'!A1:B2");
    expect(kunciRujukan(r, { baris: 2, kolom: 1 })).toBe('L 2!R1C[0]:R[0]C[1]');
    expect(geserRujukan(r, 3)?.sampai.baris).toBe(5);
    expect(geserRujukan(r, -2)).toBeNull();
  });
  it('of a formula are found, masked and moved with it', () => {
    const p = uraiRumus('ROUND(-(A2/B2)%,2)&"x"+NAMA');
    if (!p) throw new Error('rumus');
    expect(rujukanDalam(p).map(tulisRujukan)).toEqual(['A2', 'B2']);
    expect(bentukRumus(p, () => '#')).toBe('(ROUND(-(#/#)%,"2")&("x"+NAMA))');
    const turun = geserRumus(p, 1, geserRujukan);
    expect(turun && rujukanDalam(turun).map(tulisRujukan)).toEqual(['A3', 'B3']);
    expect(geserRumus(p, -2, geserRujukan)).toBeNull();
  });
  it('in a text are moved, but not those in quotes, with $, or in names', () => {
    expect(geserTeksRumus(`A1+$A$1+A$2+$B1&"A1"&'A1'!C3+LOG10(A1)+AB12X+XFE1`, 1, 1)).toBe(
      `B2+$A$1+B$2+$B2&"A1"&'A1'!D4+LOG10(B2)+AB12X+XFE1`,
    );
    expect(geserTeksRumus('A1', -1, 0)).toBe('#REF!');
  });
  it('tokens drop the prefixes of later functions', () => {
    expect(pecahRumus('_xlfn.STDEV.S(A1)')?.[0]).toEqual({ jenis: 'fungsi', isi: 'STDEV.S' });
  });
});
