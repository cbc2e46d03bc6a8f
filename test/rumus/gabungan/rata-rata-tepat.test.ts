import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { hitungSerapan } from '../../../src/rumus/anggaran/hitung-serapan.js';
import { hitungCapaian } from '../../../src/rumus/capaian/hitung-capaian.js';
import { hitungEfisiensi } from '../../../src/rumus/efisiensi/hitung-efisiensi.js';
import { hitungNilaiEfisiensi } from '../../../src/rumus/efisiensi/nilai-efisiensi.js';
import { hitungRataRataEfisiensi } from '../../../src/rumus/efisiensi/rata-rata-efisiensi.js';
import { hitungNka } from '../../../src/rumus/efisiensi/smart.js';
import { hitungEfektivitas } from '../../../src/rumus/gabungan/efektivitas.js';
import { type OpsiRataRata, rataRata } from '../../../src/rumus/gabungan/hitung-rata-rata.js';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { hitungIki } from '../../../src/rumus/individu/iki.js';
import type { Pembulatan } from '../../../src/rumus/opsi.js';
import { hitungE81Kaki } from '../../../src/rumus/waktu/e81-kaki.js';
import { hitungTrenCapaian } from '../../../src/rumus/waktu/tren-capaian.js';
import type { IdSkala } from '../../../src/skala/daftar.js';
import { tentukanPredikat } from '../../../src/skala/tentukan-predikat.js';
import { Pecahan } from '../../orakel/pecahan.js';
import { putarJejak } from '../../orakel/putar-jejak.js';

const capaian = (target: number, realisasi: number) => hitungCapaian({ target, realisasi, polarisasi: 'maximize' });
/** The mean of achievements R ÷ T × 100, given as [T, R]. */
const rata = (pasangan: readonly (readonly [number, number])[], opsi: OpsiRataRata = {}) =>
  rataRata(
    pasangan.map(([T, R]) => capaian(T, R)),
    opsi,
  );
const teks = (h: Hasil) => (h.status === 'terukur' ? h.teks : h.alasan);
const kelas = (h: Hasil, skala: IdSkala = 'lan.empat-kelas') => {
  const p = tentukanPredikat(h, skala);
  return p.status === 'kelas' ? p.kode : p.alasan;
};
const POTONG: Pembulatan = { desimal: 2, mode: 'potong' };
/** Two achievements as [T, R]. */
type Berdua = readonly [readonly [number, number], readonly [number, number]];
/** 2 of 3 and 4 of 3: by hand (2/3 + 4/3) ÷ 2 = 1. */
const SERATUS = [
  [3, 2],
  [3, 4],
] as const;

describe('a mean of quotients that never end is the mean, not what is left of it after 40 digits', () => {
  it.each([
    // hand, in fractions of R ÷ T
    [SERATUS, '100,00', 'SB', '(2/3 + 4/3) ÷ 2 = 1'],
    [
      [
        [3, 2],
        [30, 31],
      ],
      '85,00',
      'SB',
      '(20/30 + 31/30) ÷ 2 = 51/60',
    ],
    [
      [
        [3, 4],
        [15, 1],
      ],
      '70,00',
      'B',
      '(20/15 + 1/15) ÷ 2 = 21/30',
    ],
    [
      [
        [15, 1],
        [30, 31],
      ],
      '55,00',
      'C',
      '(2/30 + 31/30) ÷ 2 = 33/60',
    ],
    [
      [
        [12, 2],
        [48, 49],
      ],
      '59,38',
      'C',
      '(8/48 + 49/48) ÷ 2 = 57/96 = 0,59375',
    ],
  ] as const)('[T, R] %j: %s, class %s (%s)', (pasangan, harapan, kode, _) => {
    const h = rata(pasangan);
    expect(h).toMatchObject({ teks: harapan, peringatan: [] });
    expect(kelas(h)).toBe(kode);
    // What is printed and what is classified agree, so nothing has to be explained.
    const kode2 = tentukanPredikat(h, 'lan.empat-kelas').peringatan.map((p) => p.kode);
    expect(kode2).not.toContain('pembulatan-mengubah-kelas');
  });

  it('cut off it is 100,00 and not 99,99', () => {
    expect(teks(rata(SERATUS, { pembulatan: POTONG }))).toBe('100,00');
  });

  it('is exactly 100, as a fraction, and its trace says so', () => {
    const h = rata(SERATUS);
    expect(h).toMatchObject({ pecahan: { pembilang: '100', penyebut: '1' }, jejak: { hasil: '#1' } });
    expect(h.jejak.langkah).toMatchObject([{ operan: ['200/3', '400/3'], nilai: '100' }]);
    expect(h.jejak.teks).toBe('(66,6666… + 133,3333…) ÷ 2 = 100,00');
  });

  it('has a trace that can be computed again to the same fraction, step by step', () => {
    // The mean of the means of thirds and sevenths; no decimal of the steps is needed for it.
    const atas = rataRata([
      rata(SERATUS),
      rata([
        [7, 3],
        [9, 2],
      ]),
    ]);
    for (const h of [rata(SERATUS), atas]) {
      const { hasil, gagal, tepat } = putarJejak(h.jejak);
      expect([gagal, tepat]).toEqual([null, true]);
      expect(h).toMatchObject({ pecahan: { pembilang: `${hasil.pembilang}`, penyebut: `${hasil.penyebut}` } });
    }
    // by hand: (100 + (300/7 + 200/9) ÷ 2) ÷ 2 = (100 + 2050/63) ÷ 2 = 4175/63
    expect(atas).toMatchObject({ pecahan: { pembilang: '4175', penyebut: '63' } });
  });

  it('carries its exactness into the mean above it, whose trace prints whole numbers', () => {
    // The means 100 and 85 of two sasaran: (100 + 85) ÷ 2.
    const atas = rataRata([
      rata(SERATUS),
      rata([
        [3, 2],
        [30, 31],
      ]),
    ]);
    expect(atas.jejak.teks).toBe('(100 + 85) ÷ 2 = 92,50');
    expect(atas).toMatchObject({ pecahan: { pembilang: '185', penyebut: '2' } });
  });
});

describe('what is decided on a mean is decided on the mean', () => {
  it('efficiency may be claimed: the gate of 100 is reached, by hand 100 ÷ 90 = 1,11', () => {
    const hitung = (gerbang: '>=100' | '>100') =>
      teks(
        hitungEfisiensi({ capaian: rata(SERATUS), pagu: 1_000_000, realisasi: 900_000 }, { metode: 'rasio', gerbang }),
      );
    expect([hitung('>=100'), hitung('>100')]).toEqual(['1,11', 'gerbang-efisiensi']);
  });

  it('the target is met, neither missed nor exceeded, and no warning says otherwise', () => {
    const h = rata(SERATUS);
    expect(kelas(h, 'status.efektivitas')).toBe('mencapai');
    expect(tentukanPredikat(h, 'status.efektivitas').peringatan).toEqual([]);
    expect(hitungEfektivitas([h])).toMatchObject({
      melebihi: { teks: '0' },
      mencapai: { teks: '1' },
      tidakMencapai: { teks: '0' },
      rataRata: { teks: '100,00' },
      peringatan: [],
    });
    // and of the two achievements themselves the mean is 100 while one misses and one exceeds
    expect(hitungEfektivitas(SERATUS.map(([T, R]) => capaian(T, R)))).toMatchObject({
      melebihi: { teks: '1' },
      tidakMencapai: { teks: '1' },
      rataRata: { pecahan: { pembilang: '100', penyebut: '1' } },
    });
  });

  it('the value of individual performance of 100 is 109, and not the 90 of just below', () => {
    expect(teks(hitungIki(rata(SERATUS)))).toBe('109,00');
    expect(hitungIki(rata(SERATUS)).peringatan).toEqual([]);
    expect(teks(hitungIki(rata(SERATUS), { targetMaksimal: true }))).toBe('120,00');
  });

  it('a movement from 100 to a mean of 100 is none', () => {
    for (const cara of ['poin', 'persen'] as const) {
      const h = hitungTrenCapaian({ ini: rata(SERATUS), lalu: 100 }, { cara });
      expect(h).toMatchObject({ teks: '0,00', pecahan: { pembilang: '0', penyebut: '1' } });
    }
    const naik = hitungTrenCapaian({ ini: rata(SERATUS), lalu: capaian(3, 2) });
    expect(naik).toMatchObject({ pecahan: { pembilang: '100', penyebut: '3' } });
  });

  it('the footer of form E.81 for K and Rp, and absorption as a mean of percentages', () => {
    const kegiatan = SERATUS.map(([pagu, realisasi]) => ({ pagu, realisasi }));
    const kaki = hitungE81Kaki({ tingkatKinerja: SERATUS.map(([T, R]) => capaian(T, R)), kegiatan });
    for (const h of [kaki.kinerja, kaki.rupiah, rataRata(kegiatan.map((k) => hitungSerapan(k)))]) {
      expect(h).toMatchObject({ teks: '100,00', pecahan: { pembilang: '100', penyebut: '1' } });
    }
  });

  it('the average row of the table of efficiency', () => {
    // capaian 66,67 and 133,33 of the same serapan 50: mean 100, ratio 2, excess 1; the row may claim.
    const h = hitungRataRataEfisiensi(SERATUS.map(([T, R]) => ({ capaian: capaian(T, R), serapan: 50 })));
    expect(h).toMatchObject({
      capaian: { pecahan: { pembilang: '100' } },
      rasioRataRata: { pecahan: { pembilang: '2', penyebut: '1' } },
      kelebihan: { pecahan: { pembilang: '1', penyebut: '1' } },
      diakui: true,
    });
  });

  it('the value of efficiency and of budget performance', () => {
    // NE of 66,66… ÷ … : 50 + E × 2,5; of the mean (1/3 + 5/3) ÷ 2 = 1: 52,5
    const E = rataRata([capaian(300, 1), capaian(300, 5)]);
    expect(hitungNilaiEfisiensi(E)).toMatchObject({ teks: '52,50', pecahan: { pembilang: '105', penyebut: '2' } });
    // NKA of the same value in every part is that value: 100, though each part is a mean of thirds.
    const m = rata(SERATUS);
    expect(hitungNka({ a: m, b: m }, { bobot: { a: 43, b: 57 } })).toMatchObject({
      pecahan: { pembilang: '100', penyebut: '1' },
    });
  });
});

describe('means against fractions on BigInt', () => {
  const orakel = (pasangan: readonly (readonly [number, number])[]) =>
    Pecahan.jumlah(pasangan.map(([T, R]) => Pecahan.rasio(BigInt(R) * 100n, BigInt(T)))).bagi(
      Pecahan.dari(BigInt(pasangan.length)),
    );
  /** Pairs whose mean is a whole percentage: the second makes up what the first lacks. */
  const bulat = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 120 }), fc.integer({ min: 40, max: 120 }))
    .map(
      ([T, R, rata2]): Berdua => [
        [T, R],
        // R2 ÷ T2 = 2 × rata2 ÷ 100 − R ÷ T
        [100 * T, 2 * rata2 * T - 100 * R],
      ],
    )
    .filter(([, [, R2]]) => R2 >= 0);
  const batas = (persen: Pecahan) => (x: string) => persen.banding(Pecahan.dari(x)) >= 0;

  test.prop([bulat])('that are whole numbers land on the bound of their class and pass their gate', (pasangan) => {
    const h = rata(pasangan);
    const tepat = orakel(pasangan);
    expect(h.status === 'terukur' && h.pecahan).toEqual({ pembilang: tepat.pembilang.toString(), penyebut: '1' });
    const diAtas = batas(tepat);
    // LAN 239/2003 as the report prints it: from 85 SB, from 70 B, from 55 C, else K
    expect(kelas(h)).toBe(diAtas('85') ? 'SB' : diAtas('70') ? 'B' : diAtas('55') ? 'C' : 'K');
    const efisiensi = hitungEfisiensi({ capaian: h, pagu: 2, realisasi: 1 }, { metode: 'rasio' });
    expect(efisiensi.status === 'terukur').toBe(diAtas('100'));
  });

  test.prop([
    fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 800 })), {
      minLength: 1,
      maxLength: 7,
    }),
    fc.constantFrom('setengah-naik' as const, 'potong' as const, 'setengah-genap' as const),
    fc.integer({ min: 0, max: 4 }),
  ])('of anything print as those fractions do, in every mode', (pasangan, mode, desimal) => {
    const h = rata(pasangan, { pembulatan: { desimal, mode } });
    expect(h.status === 'terukur' && h.bulat.toFixed(desimal)).toBe(orakel(pasangan).cetak(desimal, mode));
  });

  /** [T, R] and [4T, R2] with mean exactly half way between two hundredths. */
  const seri = fc
    .tuple(fc.integer({ min: 1, max: 96 }), fc.integer({ min: 0, max: 96 }), fc.integer({ min: 0, max: 20000 }))
    .map(
      ([T, R, k]): Berdua => [
        [T, R],
        // mean = (k + 1/2) ÷ 100 percent: R2 ÷ T2 = (2k + 1) ÷ 10000 − R ÷ T
        [10000 * T, (2 * k + 1) * T - 10000 * R],
      ],
    )
    .filter(([, [, R2]]) => R2 >= 0);
  test.prop([seri])('that are a tie go up, and cut off do not', (pasangan) => {
    const tepat = orakel(pasangan);
    for (const mode of ['setengah-naik', 'potong', 'setengah-genap'] as const) {
      const h = rata(pasangan, { pembulatan: { desimal: 2, mode } });
      expect(h.status === 'terukur' && h.bulat.toFixed(2)).toBe(tepat.cetak(2, mode));
    }
    expect(tepat.kali(Pecahan.dari(1000n)).penyebut).toBe(1n);
  });
});
