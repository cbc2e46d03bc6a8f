import { describe, expect, it } from 'vitest';
import { Pecahan } from '../../../src/angka/pecahan.js';
import { daftarRumus } from '../../../src/rumus/daftar.js';
import { type JenisMasukan, rencanakan } from '../../../src/rumus/pembaca/kolom/rencana.js';
import { konstanta, maks, masukan, min, type Simpul, syarat, tambah } from '../../../src/rumus/pohon.js';
import type { Rumus, TakTerukurBila } from '../../../src/rumus/rumus.js';

const [x, y] = [masukan('ex', 'nilai'), masukan('ye', 'nilai')];
const buat = (takTerukurBila: readonly TakTerukurBila[], isi: Simpul = tambah(x, y)): Rumus => ({
  ...(daftarRumus[0] as Rumus),
  id: 'milik.sendiri',
  masukan: { x, y },
  isi,
  takTerukurBila,
});
const KOLOM = (lambang: string): JenisMasukan => ({ jenis: 'kolom', lambang, desimal: 0 });
const satu = (nilai: bigint | null): JenisMasukan => ({
  jenis: 'tetap',
  lambang: 'x',
  nilai: nilai === null ? null : Pecahan.dari(nilai),
});
const penjaga = (rumus: Rumus, ...jenis: JenisMasukan[]) =>
  rencanakan(rumus, jenis, { desimal: 2, mode: 'setengah-naik' }).penjaga;
/** Every formula asks this of its inputs at last. */
const kosong = (kolom: number) => ({ jenis: 'kosong', kolom, alasan: 'masukan-kosong' });

describe('a condition on an input', () => {
  it('that is a column is asked of every row', () => {
    const rumus = buat([{ masukan: 'y', keadaan: 'nol', alasan: 'target-nol' }]);
    expect(penjaga(rumus, KOLOM('x'), KOLOM('y'))).toEqual([
      { jenis: 'nol', kolom: 1, alasan: 'target-nol' },
      kosong(0),
      kosong(1),
    ]);
  });
  // By what the words mean: missing is none of the others.
  it.each([
    ['nol', null, false],
    ['nol', 0n, true],
    ['nol', -1n, false],
    ['nol', 1n, false],
    ['negatif', null, false],
    ['negatif', 0n, false],
    ['negatif', -1n, true],
    ['negatif', 1n, false],
    ['tidak-positif', null, false],
    ['tidak-positif', 0n, true],
    ['tidak-positif', -1n, true],
    ['tidak-positif', 1n, false],
    ['kosong', null, true],
    ['kosong', 0n, false],
  ] as const)('"%s" that is one number, %s, holds for all rows or none: %s', (keadaan, nilai, kena) => {
    const rumus = buat([{ masukan: 'x', keadaan, alasan: 'target-nol' }]);
    const selalu = kena ? [{ jenis: 'selalu', alasan: 'target-nol' }] : [];
    // Not said by the formula itself, a missing one is.
    const hampa = nilai === null && keadaan !== 'kosong' ? [{ jenis: 'selalu', alasan: 'masukan-kosong' }] : [];
    expect(penjaga(rumus, satu(nilai), KOLOM('y'))).toEqual([...selalu, ...hampa, kosong(0)]);
  });
});

it('a condition on an input that is not there is said to be that, and not another form', () => {
  const rumus = buat([{ masukan: 'q', keadaan: 'nol', alasan: 'target-nol' }]);
  expect(() => penjaga(rumus, KOLOM('x'), KOLOM('y'))).toThrow(/menyebut masukan q yang tidak ada/);
});

describe('a condition between inputs', () => {
  const rumus = buat([{ syarat: syarat(x, '<', konstanta(5)), alasan: 'target-negatif' }]);
  it('is asked where the columns that it needs are there', () => {
    const [pertama, ...lain] = penjaga(rumus, KOLOM('x'), KOLOM('y'));
    expect(pertama).toMatchObject({ jenis: 'syarat', terisi: [0], alasan: 'target-negatif' });
    expect(lain).toEqual([kosong(0), kosong(1)]);
    expect(penjaga(rumus, satu(7n), KOLOM('y'))[0]).toMatchObject({ jenis: 'syarat', terisi: [] });
  });
  it('says nothing of one number that is missing', () => {
    expect(penjaga(rumus, satu(null), KOLOM('y'))).toEqual([{ jenis: 'selalu', alasan: 'masukan-kosong' }, kosong(0)]);
  });
});

describe('bounds around a formula', () => {
  const T = Number.POSITIVE_INFINITY;
  const jepit = (isi: Simpul) =>
    rencanakan(buat([], isi), [KOLOM('x'), KOLOM('y')], { desimal: 2, mode: 'setengah-naik' }).jepit;
  const isi = tambah(x, y);
  it('are held after the rounding, where each is a constant beside one expression', () => {
    expect(jepit(isi)).toBeNull();
    expect(jepit(maks(konstanta(0), isi))).toEqual({ bawah: 0, atas: T });
    expect(jepit(min(konstanta(110), isi))).toEqual({ bawah: -T, atas: 110 });
    expect(jepit(min(konstanta(110), maks(konstanta(-5), isi)))).toEqual({ bawah: -5, atas: 110 });
    // The outer one decides: a least of 120 around a most of 110 is always 120.
    expect(jepit(maks(konstanta(120), min(konstanta(110), isi)))).toEqual({ bawah: 120, atas: 120 });
  });
  it('are left to the rows otherwise', () => {
    for (const lain of [
      min(isi, konstanta(110)),
      maks(konstanta(0), isi, konstanta(1)),
      maks(konstanta(0)),
      // 2^52 hundredths can be printed safely, one more cannot.
      min(konstanta('45035996273704.97'), isi),
      maks(konstanta('-45035996273704.97'), isi),
    ])
      expect(jepit(lain)).toBeNull();
    expect(jepit(min(konstanta('45035996273704.96'), isi))).toEqual({ bawah: -T, atas: 45035996273704.96 });
  });
});
