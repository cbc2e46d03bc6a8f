import { describe, expect, it } from 'vitest';
import { desimal } from '../../../src/angka/desimal.js';
import type { Fakta } from '../../../src/periksa/fakta/fakta.js';
import { ikutSalah } from '../../../src/periksa/pelaku/ikut-salah.js';
import { cariPelaku } from '../../../src/periksa/pelaku/pelaku.js';
import { petakan } from '../../../src/periksa/relasi/peta.js';
import type { RelasiLurus, RelasiRumus } from '../../../src/periksa/relasi/relasi.js';
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
const sama = (hasil: Fakta, fakta: Fakta): RelasiLurus => ({
  bentuk: 'lurus',
  jenis: 'narasi',
  rumus: null,
  hasil,
  suku: [{ fakta, koef: 1 }],
  pembagi: 1,
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
  it('leaves what was computed from it alone: nobody knows what that should be', () => {
    const kalimat = bernomor(6, '100');
    expect(ikutSalah(pelaku, petakan([sama(kalimat, P)]))).toEqual([]);
    const bernilai = pelaku.map((p) => ({ ...p, nilai: desimal('83') }));
    expect(ikutSalah(bernilai, petakan([sama(kalimat, P)])).map((p) => [p.fakta, p.nilai?.toFixed()])).toEqual([
      [kalimat, '83'],
    ]);
  });
});
