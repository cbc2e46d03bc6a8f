import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bacaAngka } from '../../../src/angka/baca/baca-angka.js';
import { bacaPolos } from '../../../src/periksa/fakta/angka-polos.js';

const baca = (...[teks, jenis, lokal]: Parameters<typeof bacaPolos>) => {
  const h = bacaPolos(teks, jenis, lokal);
  return h === null ? null : `${h.nilai.toFixed()}|${h.desimal}`;
};

describe('bacaPolos', () => {
  it.each([
    ['Rp. 1.234.567', 'umum', 'id', '1234567|0', 'thousands by dots'],
    ['1.234.567,-', 'umum', 'id', '1234567|0', 'the tail of prices'],
    ['84,96 %', 'umum', 'id', '84.96|2', 'a decimal comma'],
    ['80.06%', 'umum', 'id', '80.06|2', 'two decimals are no thousands'],
    ['578,300,000', 'umum', 'en', '578300000|0', 'English thousands'],
    ['1,234.50', 'rupiah', 'en', '1234.5|2', 'English decimals'],
    ['1.234', 'rupiah', 'id', '1234|0', 'money has no three decimals'],
    ['1.234', 'umum', 'id', null, 'a thousand or one and a bit'],
    ['1,234', 'umum', 'id', null, 'a thousand or one and a bit'],
    ['1,234', 'persen', 'id', '1.234|3', 'a percentage of three decimals'],
    ['80.06', 'rupiah', 'id', null, 'sen, or a slip'],
    ['Rp 5 %', 'umum', 'id', null, 'both signs'],
    ['(5)', 'rupiah', 'id', null, 'brackets are for bacaAngka'],
    ['6.487.5000', 'rupiah', 'id', null, 'malformed'],
  ] as const)('%s as %s in %s is %s (%s)', (teks, jenis, lokal, harapan, _) => {
    expect(baca(teks, jenis, lokal)).toBe(harapan);
  });

  const bagian = fc.constantFrom('0', '1', '12', '123', '000', '500', '.', ',', '.', ',', '45', '7');
  test.prop(
    [
      fc.constantFrom('', '', 'Rp', 'Rp ', 'Rp. ', '-'),
      fc.array(bagian, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('', '', '%', ' %', ',-'),
      fc.constantFrom('rupiah', 'persen', 'umum'),
      fc.constantFrom('id', 'en'),
    ],
    { numRuns: 3000 },
  )('reads as bacaAngka does, where it reads at all', (awal, isi, akhir, jenis, lokal) => {
    const teks = `${awal}${isi.join('')}${akhir}`;
    const polos = bacaPolos(teks, jenis, lokal);
    if (polos === null) return;
    // A table that is read as English still prints amounts with dots as thousands now and then.
    const penuh = bacaAngka(teks, { jenis, lokal: isi.includes(',') ? lokal : 'id' });
    expect([teks, penuh.status]).toEqual([teks, 'angka']);
    if (penuh.status === 'angka') {
      expect([polos.nilai.toFixed(), polos.desimal]).toEqual([penuh.nilai.toFixed(), penuh.desimal]);
    }
  });
});
