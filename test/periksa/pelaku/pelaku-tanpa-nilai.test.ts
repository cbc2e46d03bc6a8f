import { describe, expect, it } from 'vitest';
import type { Fakta } from '../../../src/periksa/fakta/fakta.js';
import { cariPelaku } from '../../../src/periksa/pelaku/pelaku.js';
import type { RelasiRumus } from '../../../src/periksa/relasi/relasi.js';
import { susunKonteks } from '../../../src/periksa/sebab/sebab.js';
import { susunTemuan } from '../../../src/periksa/tulis/susun-temuan.js';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';
import { faktaUji } from '../sebab/contoh-tuduhan.js';

const bernomor = (no: number, teks: string, lebih: Partial<Fakta> = {}): Fakta =>
  faktaUji(teks, { no, lokasi: { baris: no }, ...lebih });
const persenDari = (hasil: Fakta, P: Fakta, A: Fakta): RelasiRumus => ({
  bentuk: 'rumus',
  jenis: 'rasio-baris',
  rumus: serapan,
  hasil,
  masukan: [
    { lambang: 'P', fakta: [P] },
    { lambang: 'A', fakta: [A] },
  ],
  kuat: true,
});

// Hand: 50 ÷ 83,3 = 60,02 % and 25 ÷ 83,3 = 30,01 %: the budget of both lies near 83,3, of which 83 and 84 are no rounding that gives either.
describe('a figure that no other of its print would repair', () => {
  const P = bernomor(1, '100');
  const [A, S] = [bernomor(2, '50'), bernomor(3, '60.02', { persen: true })];
  const [B, U] = [bernomor(4, '25'), bernomor(5, '30.01', { persen: true })];
  const rusak = [persenDari(S, P, A), persenDari(U, P, B)];
  const pelaku = cariPelaku(rusak, new Map(), susunKonteks([P, A, S, B, U]));

  it('is named without a value, since it alone is in both', () => {
    expect(pelaku.map((p) => [p.fakta.teks, p.nilai, p.relasi.length])).toEqual([['100', null, 2]]);
  });
  it('is said to be some other figure, in both languages', () => {
    const [id, en] = (['id', 'en'] as const).map((bahasa) => pelaku.map((p) => susunTemuan(p, { bahasa }))[0]);
    expect([id?.semestinya, en?.semestinya]).toEqual([null, null]);
    expect(id?.pesan).toContain('seharusnya angka lain');
    expect(en?.pesan).toContain('should be another figure');
  });
  it('carries nothing along: nobody knows what the rest should be', () => {
    expect(pelaku.map((p) => p.ikut)).toEqual([[]]);
  });
});
