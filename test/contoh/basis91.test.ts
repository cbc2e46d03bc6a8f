import { fc, test as uji } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { dariBasis85, keBasis85 } from '../../examples/pemeriksa/basis85.mjs';

describe('bytes of the page as text', () => {
  // By hand: ff ff ff ff is 4.294.967.295 = 82·85⁴ + 23·85³ + 54·85² + 12·85 + 0, and the characters start at "(" (40); its 2nd half of 2 bytes
  // ff ff 00 00 is 4.294.901.760 = 82, 23, 45, 1, 15 of which three are written.
  it('is four in five characters, the last group one longer than its bytes', () => {
    expect(keBasis85(new Uint8Array([255, 255, 255, 255, 255, 255]))).toBe('z?^4(z?U');
  });

  uji.prop([fc.uint8Array({ maxLength: 300 })])('comes back, and holds nothing that ends a script', (bita) => {
    const teks = keBasis85(bita);
    expect(dariBasis85(teks)).toEqual(bita);
    expect(teks).not.toMatch(/[<&"'\s]/);
  });
});
