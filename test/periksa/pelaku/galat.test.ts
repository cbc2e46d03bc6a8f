import { describe, expect, it } from 'vitest';
import { desimal } from '../../../src/angka/desimal.js';
import { galat } from '../../../src/periksa/pelaku/galat.js';
import { cariPelaku } from '../../../src/periksa/pelaku/pelaku.js';
import type { Perbaikan } from '../../../src/periksa/pelaku/perbaikan.js';
import { jumlahBagian, type RelasiLurus } from '../../../src/periksa/relasi/relasi.js';
import { type KandidatSebab, susunKonteks } from '../../../src/periksa/sebab/sebab.js';
import { faktaUji } from '../sebab/contoh-tuduhan.js';

const fakta = faktaUji('7');
const jumlah = (lebih: Partial<RelasiLurus> = {}): RelasiLurus => ({
  ...jumlahBagian(fakta, [faktaUji('1'), faktaUji('2')], true),
  ...lebih,
});
const sebab = (lebih: Partial<KandidatSebab> = {}): KandidatSebab => ({
  sebab: 'digit-salah',
  nilai: desimal(3),
  skor: 0.5,
  teks: { id: '', en: '' },
  ...lebih,
});
const perbaikan = (lebih: Partial<Perbaikan>): Perbaikan => ({
  fakta,
  nilai: desimal(3),
  relasi: [jumlah()],
  sebab: [],
  neto: 1,
  kepastian: 'satu',
  tandingan: [],
  ikut: [],
  dasar: new Map(),
  ...lebih,
});
const dugaan = [jumlah({ kuat: false })];

describe('a blame is an error', () => {
  it.each<[string, boolean, Partial<Perbaikan>]>([
    ['where the table shows the relation', true, {}],
    ['not where figures only contradict each other', false, { kepastian: 'bertentangan' }],
    ['not where all relations are in doubt', false, { relasi: [jumlah({ ragu: true })] }],
    [
      'not where another accepted rule gives the figure',
      false,
      { relasi: [jumlah({ jenis: 'rasio-baris' })], sebab: [sebab({ sebab: 'aturan-lain' })] },
    ],
    [
      'but where a mean has the value of the rule of its column',
      true,
      {
        relasi: [jumlah({ jenis: 'rasio-baris' }), jumlah({ jenis: 'rata-rata-kolom' })],
        sebab: [sebab({ sebab: 'aturan-lain' })],
      },
    ],
    ['where a plain slip makes up for what is assumed', true, { relasi: dugaan, sebab: [sebab()] }],
    ['not without a cause', false, { relasi: dugaan }],
    ['not by a cause that is too weak', false, { relasi: dugaan, sebab: [sebab({ skor: 0.49 })] }],
    ['nor by one without a value', false, { relasi: dugaan, sebab: [sebab({ nilai: null })] }],
    ['also of one of several figures', true, { relasi: dugaan, sebab: [sebab()], kepastian: 'salah-satu' }],
    ['not of one of several that nothing explains', false, { relasi: dugaan, kepastian: 'salah-satu' }],
  ])('%s', (_, harap, lebih) => expect(galat(perbaikan(lebih))).toBe(harap));

  // Hand: (1 + 2) is 3, four less than 7; and 6,5 is half a point less.
  it('of a mean of percentages from a point on', () => {
    const rata = [sebab({ sebab: 'rata-rata-persen' })];
    expect(galat(perbaikan({ sebab: rata }))).toBe(true);
    const dekat = jumlahBagian(fakta, [faktaUji('2.5'), faktaUji('4')], true);
    expect(galat(perbaikan({ sebab: rata, relasi: [dekat] }))).toBe(false);
  });
});

// Hand: 12.345 + 20.000 = 32.345, printed 33.245; with either, and 100.000, the other sum is 132.345 or 133.245, never 971.111.
describe('a correction that is no more than a warning', () => {
  const [a, b, x, c, y] = ['12345', '20000', '33245', '100000', '971111'].map((t, no) => faktaUji(t, { no })) as [
    typeof fakta,
    typeof fakta,
    typeof fakta,
    typeof fakta,
    typeof fakta,
  ];
  const rusak = (pertama: Partial<RelasiLurus>, kedua: Partial<RelasiLurus>) =>
    cariPelaku(
      [
        { ...jumlahBagian(x, [a, b], true), ...pertama },
        { ...jumlahBagian(y, [x, c], true), ...kedua },
      ],
      new Map(),
      susunKonteks([a, b, x, c, y]),
    ).map((p) => p.relasi.length);

  it('accuses no other figure by a relation that is itself assumed', () => {
    expect(rusak({ kuat: false }, { ragu: true, kuat: false })).toEqual([1]);
  });
  it('is no excuse for one that the table shows', () => {
    expect(rusak({}, {})).toEqual([1, 1]);
    expect(rusak({ kuat: false }, {})).toEqual([1, 1]);
  });
});
