import { describe, expect, it } from 'vitest';
import { ambil, pasang } from '../../src/model/jalur.js';

// A dot goes into an object, and # into the place of a list of four quarters.

describe('ambil', () => {
  const objek = { nama: 'A', target: { 2022: 80 }, triwulan: { realisasi: [1, null, 3, 4] }, kosong: null };

  it.each([
    ['nama', 'A'],
    ['target.2022', 80],
    ['triwulan.realisasi.#0', 1],
    ['triwulan.realisasi.#1', null],
    ['kosong', null],
    ['target.2023', undefined],
    ['tidak.ada', undefined],
    // Neither into what is null or a text, nor to what every object has.
    ['kosong.isi', undefined],
    ['nama.length', undefined],
    ['target.toString', undefined],
    ['__proto__.toString', undefined],
  ])('%s is %j', (kunci, harapan) => {
    expect(ambil(objek, kunci)).toBe(harapan);
  });

  it('of nothing is nothing', () => {
    expect([ambil(null, 'a'), ambil(undefined, 'a'), ambil('teks', 'length')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('pasang', () => {
  it('makes the objects and the lists of four on the way, and keeps what stands there', () => {
    const objek = { nama: 'A' };
    pasang(objek, 'nama', 'B');
    pasang(objek, 'target.2022', 80);
    pasang(objek, 'target.2023', 90);
    pasang(objek, 'triwulan.2022.realisasi.#2', 5);
    pasang(objek, 'triwulan.2022.realisasi.#0', 1);
    expect(objek).toEqual({
      nama: 'B',
      target: { 2022: 80, 2023: 90 },
      triwulan: { 2022: { realisasi: [1, null, 5, null] } },
    });
  });
});
