import { fc, test as uji } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { dariBasis91, keBasis91 } from '../../examples/pemeriksa/basis91.mjs';

describe('bytes of the page as text', () => {
  // By hand: of ff ff the first thirteen bits are 8191 = 90·91 + 1, the three left 111000 = 56, and the characters start at "#" (35). 40 ff are
  // 0100000011111 = 2079 = 22·91 + 77 and 56; 45 is 0100010100000 = 2208 = 24·91 + 24; 46 40 is 0100011001000 = 2248 = 24·91 + 64 and 0;
  // 47 38 is 0100011100111 = 2279 = 25·91 + 4 and 0, and 25 would be "<".
  it.each([
    [[0xff, 0xff], '}$['],
    [[0x40, 0xff], '9p['],
    [[0x45], ';;'],
    [[0x46, 0x40], ';c#'],
    [[0x47, 0x38], "~'#"],
  ])('is thirteen bits in two characters, the last few in one: %j', (bita, teks) => {
    expect(keBasis91(new Uint8Array(bita))).toBe(teks);
  });

  uji.prop([fc.uint8Array({ maxLength: 300 })])('comes back, and holds nothing that ends a script', (bita) => {
    const teks = keBasis91(bita);
    expect(dariBasis91(teks)).toEqual(bita);
    expect(teks).not.toMatch(/[<\s]/);
  });
});
