import { expect, it } from 'vitest';
import { rataRataUkur } from '../../../src/rumus/pembaca/selang-ukur.js';
import { s, tulis } from './notasi-selang.js';

const hitung = (...butir: [x: string, w: string][]) => rataRataUkur(butir.map(([x, w]) => [s(x), s(w)]));
const tepat = (x: string) => `[${x}, ${x}]`;

it.each<[string, [string, string][], string, boolean, string]>([
  [
    'values and weights that are known',
    [
      ['[4, 4]', '[1, 1]'],
      ['[9, 16]', '[1, 1]'],
    ],
    '[6, 8]',
    true,
    '√36 and √64',
  ],
  [
    'a weight of 0 weighs nothing',
    [
      ['[4, 4]', '[1, 1]'],
      ['(, )', '[0, 0]'],
    ],
    '[4, 4]',
    false,
    '4; the other may be negative',
  ],
  [
    'a factor that is 0',
    [
      ['[0, 0]', '[1, 1]'],
      ['[2, 3]', '[1, 1]'],
    ],
    '[0, 0]',
    true,
    '√0',
  ],
  [
    'a factor that is 0 beside one without end',
    [
      ['[0, 0]', '[1, 1]'],
      ['[2, )', '[1, 1]'],
    ],
    '[0, 0]',
    true,
    '√0, however large the other',
  ],
  [
    'a factor that may be 0',
    [
      ['[0, 1]', '[1, 1]'],
      ['[4, 4]', '[1, 1]'],
    ],
    '[0, 2]',
    true,
    '√0 and √4',
  ],
  [
    'a factor of 0 that weighs nothing',
    [
      ['[0, 0]', '[0, 0]'],
      ['[2, 3]', '[1, 1]'],
    ],
    '[2, 3]',
    true,
    'the other',
  ],
  [
    'one value that may be negative',
    [
      ['[-1, 4]', '[1, 1]'],
      ['[9, 9]', '[1, 1]'],
    ],
    '[0, 6]',
    false,
    '√0 and √36',
  ],
  [
    'one weight that is not known',
    [
      ['[2, 2]', '[1, 2]'],
      ['[5, 5]', '[1, 1]'],
    ],
    '[2, 5]',
    true,
    'between them',
  ],
  [
    'a weight without upper end',
    [
      ['[2, 3]', '[0, )'],
      ['[5, 5]', '[1, 1]'],
    ],
    '[2, 5]',
    true,
    'between them',
  ],
  ['weights that may all be 0', [['[2, 3]', '[0, )']], '[2, 3]', false, 'itself; of no weight there is none'],
  [
    'a weight that may be negative',
    [['[2, 3]', '(, )']],
    '[0, )',
    false,
    'nothing is known but that it is not negative',
  ],
])('%s', (_, butir, harapan, utuh, sebab) => {
  const hasil = hitung(...butir);
  // To 30 digits, for a root is bounded from outside.
  const { bawah, atas } = hasil.selang;
  const ujung = {
    ...hasil.selang,
    bawah: bawah?.toSignificantDigits(30) ?? null,
    atas: atas?.toSignificantDigits(30) ?? null,
  };
  expect(tulis(ujung), sebab).toBe(harapan);
  expect(hasil.utuh, sebab).toBe(utuh);
});

it('grows by G·w ÷ (x·Σw) with each value, and how much is not known where the value may be 0', () => {
  // √(4·9) = 6: 6 ÷ (4·2) = 0,75 and 6 ÷ (9·2) = 1 ÷ 3.
  const faktor = hitung(['[4, 4]', '[1, 1]'], ['[9, 9]', '[1, 1]']).faktor.map((f) => [
    f?.bawah?.toSignificantDigits(20).toFixed(),
    f?.atas?.toSignificantDigits(20).toFixed(),
  ]);
  expect(faktor).toEqual([
    ['0.75', '0.75'],
    ['0.33333333333333333333', '0.33333333333333333333'],
  ]);
  expect(hitung(['[0, 4]', '[1, 1]'], ['[9, 9]', '[1, 1]']).faktor[0]).toBeNull();
});

it.each<[string, [string, string][], string]>([
  ['nothing', [], 'tidak-ada-yang-terukur'],
  [
    'weights of 0',
    [
      ['[2, 3]', '[0, 0]'],
      ['[2, 3]', '[0, 0]'],
    ],
    'bobot-nol',
  ],
  [
    'a negative value',
    [
      ['[2, 3]', '[1, 1]'],
      [tepat('-1'), '[1, 1]'],
    ],
    'nilai-tidak-positif',
  ],
])('of %s there is none', (_, butir, alasan) => {
  expect(() => hitung(...butir)).toThrow(alasan);
});
