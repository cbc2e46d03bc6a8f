import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { memuat } from '../../src/angka/selang.js';
import { celahTerjangkau } from '../../src/skala/celah-terjangkau.js';
import type { IdSkala } from '../../src/skala/daftar.js';
import { periksaSkala } from '../../src/skala/periksa-skala.js';
import { bacaSelang, type SelangTeks, selangDari } from '../../src/skala/selang-teks.js';
import type { LubangSkala, Skala } from '../../src/skala/skala.js';

const buat = (selang: readonly string[], lain: Partial<Skala> = {}): Skala => ({
  id: 'uji',
  nama: 'Uji',
  satuan: 'persen',
  rentang: selang.map((di, i) => ({
    di: di as SelangTeks,
    kode: `K${i}`,
    label: 'uji',
  })) as unknown as Skala['rentang'],
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'uji', kedudukan: 'simpulan' }],
  ...lain,
});
const lubang = (...di: SelangTeks[]): LubangSkala[] => di.map((d) => ({ di: d, alasan: 'uji', cara: 'tolak' }));

describe('periksaSkala', () => {
  it('finds the hole of the seed, 70 to 75, and that the scale ends at 100', () => {
    expect(periksaSkala('lan.empat-kelas-cetakan-3-1')).toEqual({
      celah: [{ di: '[70, 75)', dinyatakan: true }],
      tumpangTindih: [],
      puncakTerbuka: true,
      dasarTerbuka: true,
      terurut: true,
      utuh: true,
      lengkap: false,
      temuan: [
        { kode: 'celah-dinyatakan', pesan: 'nilai di [70, 75) tidak punya kelas; skala ini menyatakannya' },
        { kode: 'puncak-terbuka', pesan: 'tidak ada kelas di atas 100' },
        { kode: 'dasar-terbuka', pesan: 'tidak ada kelas di bawah 0' },
      ],
    });
    // the same scale as somebody would type it from the report, with nothing declared
    const seed = buat(['[85, 100]', '[75, 85)', '[55, 70)', '[0, 55)']);
    expect(periksaSkala(seed)).toMatchObject({
      celah: [{ di: '[70, 75)', dinyatakan: false }],
      puncakTerbuka: true,
      utuh: false,
      temuan: [{ kode: 'celah', pesan: expect.stringContaining('[70, 75)') }, {}, {}],
    });
  });

  it('finds a hole of a single point', () => {
    expect(periksaSkala(buat(['(85, 100]', '(75, 85)', '[0, 75]'])).celah).toEqual([
      { di: '[85, 85]', dinyatakan: false },
    ]);
    expect(periksaSkala('akip.enam-kelas-maluku-tengah').celah).toEqual([{ di: '[85, 85]', dinyatakan: true }]);
  });

  it('finds every hole between whole numbers', () => {
    expect(periksaSkala('permendagri-86-2017.lima-kelas').celah.map((c) => c.di)).toEqual([
      '(50, 51)',
      '(65, 66)',
      '(75, 76)',
      '(90, 91)',
    ]);
  });

  it('counts a declared hole beyond the ends', () => {
    expect(periksaSkala('akip.permenpanrb-88-2021')).toMatchObject({
      celah: [{ di: '[0, 0]', dinyatakan: true }],
      utuh: true,
    });
    const puncak = buat(['[0, 100]'], { lubang: lubang('(100, 120]', '[-5, 0)') });
    expect(periksaSkala(puncak).celah.map((c) => c.di)).toEqual(['[-5, 0)', '(100, 120]']);
    const tanpaUjung = buat(['[0, ∞)', '(-∞, 0)'], { lubang: lubang('[5, 6]') });
    expect(periksaSkala(tanpaUjung)).toMatchObject({ celah: [], temuan: [{ kode: 'lubang-berkelas' }] });
  });

  it('a declared hole beyond the top that its end still holds is no gap, but said', () => {
    for (const selang of [['[0, 100]'], ['[50, 100]', '[0, 50)']]) {
      const hasil = periksaSkala(buat(selang, { satuan: 'nilai', lubang: lubang('[100, 120]') }));
      expect(hasil.celah).toEqual([]);
      expect(hasil.temuan.map((t) => t.kode)).toEqual(['lubang-berkelas']);
    }
  });

  it('is complete without gap and overlap only', () => {
    expect(periksaSkala(buat(['[50, ∞)', '(-∞, 50)'])).lengkap).toBe(true);
    expect(periksaSkala(buat(['[50, ∞)', '(-∞, 50]'])).lengkap).toBe(false);
    expect(periksaSkala(buat(['(50, ∞)', '(-∞, 50)'])).lengkap).toBe(false);
  });

  it('a gap that is declared only in part is not declared', () => {
    const selang = ['[80, 100]', '[0, 70]'];
    const nyata = (...di: SelangTeks[]) => periksaSkala(buat(selang, { lubang: lubang(...di) })).celah;
    expect(nyata('(70, 75]')).toEqual([{ di: '(70, 80)', dinyatakan: false }]);
    expect(nyata('(70, 75)', '(75, 80)')).toEqual([{ di: '(70, 80)', dinyatakan: false }]);
    expect(nyata('(70, 75)', '[75, 80)')).toEqual([{ di: '(70, 80)', dinyatakan: true }]);
    expect(nyata('(-∞, ∞)')).toEqual([{ di: '(70, 80)', dinyatakan: true }]);
  });

  it('a declared hole that a class covers is a finding', () => {
    const hasil = periksaSkala(buat(['[70, 100]', '[0, 70)'], { lubang: lubang('[60, 75)') }));
    expect(hasil.temuan.map((t) => [t.kode, t.pesan]).slice(0, 2)).toEqual([
      ['lubang-berkelas', 'lubang [60, 75) dinyatakan, tetapi sebagian masuk K0'],
      ['lubang-berkelas', 'lubang [60, 75) dinyatakan, tetapi sebagian masuk K1'],
    ]);
    expect(hasil.utuh).toBe(true);
  });

  it('finds overlaps, of neighbours and of classes further apart', () => {
    expect(periksaSkala(buat(['[70, 100]', '[0, 70]']))).toMatchObject({
      tumpangTindih: [{ di: '[70, 70]', kelas: ['K1', 'K0'] }],
      utuh: false,
      temuan: [{ kode: 'tumpang-tindih', pesan: 'nilai di [70, 70] masuk K1 dan K0 sekaligus' }, {}, {}],
    });
    // K0 swallows both others; no gap between K2 and K1, for K0 is there
    expect(periksaSkala(buat(['[0, 100]', '[50, 60]', '[10, 20]']))).toMatchObject({
      celah: [],
      tumpangTindih: [
        { di: '[10, 20]', kelas: ['K0', 'K2'] },
        { di: '[50, 60]', kelas: ['K0', 'K1'] },
      ],
    });
    expect(periksaSkala(buat(['(-∞, ∞)', '(-∞, 10]'])).tumpangTindih).toHaveLength(1);
  });

  it('an end is open when no class reaches to infinity', () => {
    const ujung = (...s: string[]) => {
      const { puncakTerbuka, dasarTerbuka } = periksaSkala(buat(s));
      return [puncakTerbuka, dasarTerbuka];
    };
    expect(ujung('[50, ∞)', '(-∞, 50)')).toEqual([false, false]);
    expect(ujung('[50, 100]', '(-∞, 50)')).toEqual([true, false]);
    expect(ujung('[50, ∞)', '[0, 50)')).toEqual([false, true]);
    expect(ujung('[50, 60]', '[0, ∞)')).toEqual([false, true]);
    expect(ujung('[0, ∞)', '[0, ∞)')).toEqual([false, true]);
  });

  it('an open end is a finding for percentages, not for a score that ends where its scale does', () => {
    const kode = (satuan: Skala['satuan']) => periksaSkala(buat(['[0, 100]'], { satuan })).temuan.map((t) => t.kode);
    expect(kode('persen')).toEqual(['puncak-terbuka', 'dasar-terbuka']);
    expect(kode('rasio')).toEqual(['puncak-terbuka', 'dasar-terbuka']);
    expect(kode('nilai')).toEqual([]);
    expect(periksaSkala(buat(['[0, 100]'], { satuan: 'nilai' })).puncakTerbuka).toBe(true);
  });

  it('says when the classes are not listed from the top', () => {
    expect(periksaSkala(buat(['[0, 50)', '[50, ∞)']))).toMatchObject({ terurut: false, celah: [], utuh: true });
    expect(periksaSkala(buat(['(-∞, 50)', '[50, ∞)'])).temuan).toEqual([
      { kode: 'urutan', pesan: 'kelas tidak ditulis dari yang tertinggi ke yang terendah' },
    ]);
    expect(periksaSkala(buat(['[80, ∞)', '(-∞, 50)', '[50, 80)'])).terurut).toBe(false);
  });

  it('a gap that values rounded by the scale cannot reach is none', () => {
    expect(periksaSkala('skm.permenpanrb-14-2017')).toMatchObject({ celah: [], utuh: true });
    const kasar = buat(['[76.61, 100]', '[0, 76.58]'], { desimalKlasifikasi: 2 });
    expect(periksaSkala(kasar).celah).toEqual([{ di: '(76.58, 76.61)', dinyatakan: false }]);
  });

  it('takes ids and scales as tentukanPredikat does', () => {
    expect(() => periksaSkala('x' as IdSkala)).toThrow(/tidak dikenal/);
    expect(() => periksaSkala(buat(['0-100']))).toThrow(/rentang\.0\.di/);
  });
});

describe('celahTerjangkau', () => {
  it.each<[string, number | undefined, boolean, string]>([
    ['(88.30, 88.31)', 2, false, 'neighbours at two decimals'],
    ['(88.30, 88.31)', 3, true, '88,305'],
    ['(88.30, 88.31)', undefined, true, 'not rounded'],
    ['(88.30, 88.32)', 2, true, '88,31'],
    ['[88.30, 88.31)', 2, true, '88,30 itself'],
    ['(88.30, 88.31]', 2, true, '88,31 itself'],
    ['(88.304, 88.306)', 2, false, 'between two printable values'],
    ['(88.306, 88.312)', 2, true, '88,31, which the lower end rounds up to'],
    ['(88.302, 88.312)', 2, true, '88,31, though the lower end rounds down'],
    ['(-5.01, -5)', 2, false, 'neighbours below zero'],
    ['(-5.02, -5)', 2, true, '−5,01'],
    ['(-0.5, 0)', 0, false, 'just below zero'],
    ['(0, 1)', 0, false, 'whole numbers'],
    ['(-∞, 0)', 2, true, 'unbounded'],
  ])('%s at %s decimals: %s (%s)', (teks, desimal, harapan) => {
    expect(celahTerjangkau(selangDari(teks), desimal)).toBe(harapan);
  });
});

/** An interval with whole ends, doubled, so that half numbers are whole too: the oracle counts in whole numbers only. */
interface Kotak {
  readonly a: number;
  readonly b: number;
  readonly tutupA: boolean;
  readonly tutupB: boolean;
}
const isi = ({ a, b, tutupA, tutupB }: Kotak, x: number): boolean =>
  (x > 2 * a || (tutupA && x === 2 * a)) && (x < 2 * b || (tutupB && x === 2 * b));
const teksKotak = ({ a, b, tutupA, tutupB }: Kotak): string => `${tutupA ? '[' : '('}${a}, ${b}${tutupB ? ']' : ')'}`;
const kotak = fc
  .record({
    a: fc.integer({ min: 0, max: 12 }),
    lebar: fc.integer({ min: 0, max: 5 }),
    tutupA: fc.boolean(),
    tutupB: fc.boolean(),
  })
  .map(({ a, lebar, tutupA, tutupB }): Kotak => ({ a, b: a + lebar, tutupA, tutupB }))
  .filter((k) => bacaSelang(teksKotak(k)) !== null);

describe('periksaSkala against counting', () => {
  test.prop([fc.array(kotak, { minLength: 1, maxLength: 6 })], { numRuns: 400 })(
    'a point between the ends lies in a gap when no class holds it, and in an overlap when two do',
    (daftar) => {
      const { celah, tumpangTindih } = periksaSkala(buat(daftar.map(teksKotak)));
      const titikIsi = Array.from({ length: 40 }, (_, i) => i - 2);
      const terisi = titikIsi.filter((x) => daftar.some((k) => isi(k, x)));
      const terendah = Math.min(...terisi);
      const tertinggi = Math.max(...terisi);
      const dalam = (di: SelangTeks, x: number): boolean => memuat(selangDari(di), x / 2);
      for (const x of titikIsi) {
        const banyak = daftar.filter((k) => isi(k, x)).length;
        expect(celah.some((c) => dalam(c.di, x))).toBe(banyak === 0 && x > terendah && x < tertinggi);
        expect(tumpangTindih.some((t) => dalam(t.di, x))).toBe(banyak >= 2);
      }
    },
    30_000, // 400 scales at 40 points: slow on a busy machine, not stuck
  );
});
