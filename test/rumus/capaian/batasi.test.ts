import { describe, expect, it } from 'vitest';
import { ArgumenTidakSah } from '../../../src/angka/argumen-tidak-sah.js';
import { batasi } from '../../../src/rumus/capaian/batasi.js';
import { rataRataHitung } from '../../../src/rumus/gabungan/rata-rata.js';
import { ikat } from '../../../src/rumus/pembaca/ikatan.js';

describe('batasi', () => {
  it('refuses a formula over lists, which it does not load what computes', () => {
    const ikatan = ikat(rataRataHitung, { x: [1, 2] });
    expect(() => batasi(rataRataHitung, ikatan, {}, {})).toThrow(
      new ArgumenTidakSah('rumus atas daftar tidak dapat dihitung di sini.'),
    );
  });
});
