import { describe, expect, it } from 'vitest';
import { bersihkanTeks, isiLebar, lebarTeks, lipatTeks, potongTeks } from '../../src/tabel/teks-tampil.js';

describe('text on a page of fixed width', () => {
  it('takes out what drives a terminal or turns the direction, and joins lines', () => {
    expect(bersihkanTeks(' a\u001b[2J\u202eb\u0000\u2028c\u00a0 d\r\n')).toBe('a [2J b c d');
  });

  it.each([
    ['', 0],
    ['80,06', 5],
    ['é', 1], // e with a combining accent is one sign
    ['表', 2],
    ['👨‍👩‍👧', 2],
  ])('%s takes %i columns', (teks, lebar) => expect(lebarTeks(teks)).toBe(lebar));

  // Intl.Segmenter is the other program: what it counts as signs, for every character of the basic plane beside plain letters.
  it('counts the signs as Unicode does, each alone and between letters', () => {
    const penggal = new Intl.Segmenter('id', { granularity: 'grapheme' });
    const banyak = (teks: string) => [...penggal.segment(teks)].length;
    for (let n = 0x20; n < 0x3000; n += 1) {
      const teks = `a${String.fromCodePoint(n)}b`;
      if (bersihkanTeks(teks) !== teks) continue;
      const piktogram = /\p{Extended_Pictographic}/u.test(teks) ? 1 : 0;
      if (/\p{Script=Han}|\p{Script=Hangul}/u.test(teks)) continue;
      expect([n, lebarTeks(teks)]).toEqual([n, banyak(teks) + piktogram]);
    }
  });

  it('cuts with an ellipsis only what does not fit, never inside a wide sign', () => {
    expect(potongTeks('capaian', 7)).toBe('capaian');
    expect(potongTeks('capaian', 6)).toBe('capai…');
    expect(potongTeks('表表表', 4)).toBe('表…');
    expect(potongTeks('abc', 1)).toBe('…');
    expect(potongTeks('é'.repeat(9), 4)).toBe('ééé…');
    expect(potongTeks('x'.repeat(1e6), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  it('fills up on the side asked for', () => {
    expect(isiLebar('75', 4, 'kanan')).toBe('  75');
    expect(isiLebar('75', 4, 'kiri')).toBe('75  ');
    expect(isiLebar('12345', 4, 'kiri')).toBe('123…');
  });

  it('wraps at words, and cuts a word that is longer than a line', () => {
    expect(lipatTeks('satu dua tiga', { kepala: '> ', lebar: 10 })).toBe('> satu dua\n  tiga');
    expect(lipatTeks('a '.repeat(3) + 'y'.repeat(40), { kepala: '', lebar: 12 })).toBe(`a a a\n${'y'.repeat(11)}…`);
    expect(lipatTeks('', { kepala: '> ', lebar: 10 })).toBe('> ');
  });
});
