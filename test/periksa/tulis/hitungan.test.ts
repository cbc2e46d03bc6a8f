import { describe, expect, it } from 'vitest';
import { desimal } from '../../../src/angka/desimal.js';
import type { Fakta } from '../../../src/periksa/fakta/fakta.js';
import type { Perbaikan } from '../../../src/periksa/pelaku/perbaikan.js';
import { jumlahBagian, type Relasi } from '../../../src/periksa/relasi/relasi.js';
import { uraikanPerbaikan } from '../../../src/periksa/tulis/hitungan.js';
import { faktaUji } from '../sebab/contoh-tuduhan.js';

const di = (sel: string, teks: string): Fakta => faktaUji(teks, { lokasi: { sel } });
const perbaikan = (fakta: Fakta, nilai: string, relasi: Relasi, dasar: Perbaikan['dasar'] = new Map()): Perbaikan => ({
  fakta,
  nilai: desimal(nilai),
  relasi: [relasi],
  sebab: [],
  neto: 1,
  kepastian: 'satu',
  tandingan: [],
  ikut: [],
  dasar,
});

describe('the arithmetic of a part of a sum', () => {
  const [a, b, jumlah] = [di('B2', '33.4'), di('B3', '70'), di('B4', '100')];
  it('is the total less the other parts', () => {
    // 100 − 33,4 = 66,6.
    expect(uraikanPerbaikan(perbaikan(b, '66.6', jumlahBagian(jumlah, [a, b], true)))).toEqual({
      id: '100 − 33,4 = 66,6',
      en: '100 − 33,4 = 66,6',
    });
  });
  it('is shown forwards where the part is printed rounder than that', () => {
    // 33,4 + 67 = 100,4.
    const { id } = uraikanPerbaikan(perbaikan(b, '67', jumlahBagian(jumlah, [a, b], true)));
    expect(id).toMatch(/^dengan itu .*100,4.*, sesuai B4$/);
  });
  it('is shown forwards where the part is counted twice', () => {
    // 33,4 + 33,3 + 33,3 = 100.
    const { en } = uraikanPerbaikan(perbaikan(b, '33.3', jumlahBagian(jumlah, [a, b, b], true)));
    expect(en).toMatch(/^with it .*100.*, as in B4$/);
  });
  it('says which figure had to be put right before', () => {
    // 110 − 33,4 = 76,6.
    const dasar = new Map([[jumlah, desimal(110)]]);
    expect(uraikanPerbaikan(perbaikan(b, '76.6', jumlahBagian(jumlah, [a, b], true), dasar)).id).toBe(
      '110 − 33,4 = 76,6 (B4 sudah dibetulkan)',
    );
  });
});
