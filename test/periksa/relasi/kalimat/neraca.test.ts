import { describe, expect, it } from 'vitest';

import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const galat = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] })
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => t.pesan);
const menyebut = (teks: string, angka: string) => galat(teks).some((p) => p.includes(angka));

// 512,44 − 198,31 = 314,13; 471,20 + 41,24 = 512,44; 22,06 + 176,25 = 198,31.
const PROVINSI = (e = '512,44', n = '471,20', i = '198,31', s = '314,13') =>
  `Pada Mei 2023 nilai ekspor mencapai US$${e} juta, naik 4,20 persen. Ekspor nonmigas mencapai US$${n} juta. Untuk ekspor migas tercatat US$41,24 juta.

Nilai impor pada Mei 2023 sebesar US$${i} juta. Impor migas senilai US$22,06 juta dan impor nonmigas senilai US$176,25 juta. Neraca perdagangan mencatat surplus sebesar US$${s} juta.`;
// 14,88 − 14,27 = 0,61: in miliar, and the balance in juta.
const NASIONAL = (i = '14,88', d = '610') =>
  `Neraca dagang Indonesia defisit US$ ${d} juta. Impor tercatat sebesar US$ ${i} miliar, turun 2,61 persen dari bulan sebelumnya. Sedangkan ekspor tercatat US$ 14,27 miliar.`;
// 51,16 + 88,42 = 139,58.
const SEKTOR = (t = '139,58') =>
  `Neraca perdagangan mengalami defisit sebesar ${t} juta dolar AS. Sektor nonmigas defisit sebesar 51,16 juta dolar AS, sedangkan sektor migas defisit sebesar 88,42 juta dolar AS.`;

describe('exports, imports and their balance', () => {
  it.each([
    PROVINSI(),
    NASIONAL(),
    SEKTOR(),
    // 2,04 − 1,82 = 0,22: the balance of all months is another one.
    'Nilai ekspor September US$2,04 miliar. Nilai impor September US$1,82 miliar. Secara kumulatif neraca perdagangan surplus US$0,25 miliar.',
    'Nilai ekspor Mei 2023 US$2,04 miliar. Nilai impor Mei 2023 US$1,82 miliar. Pada April 2023 neraca perdagangan surplus US$0,25 miliar.',
    // 139,58 − 88,42 = 51,16: one sector has a surplus.
    'Neraca perdagangan surplus 51,16 juta dolar AS. Nonmigas surplus 139,58 juta dolar AS, sedangkan migas defisit 88,42 juta dolar AS.',
    // Only some of it: 471,20 + 41,24 are not all exports to one country.
    'Nilai ekspor mencapai US$512,44 juta. Ekspor nonmigas ke Jepang mencapai US$171,20 juta. Ekspor migas US$41,24 juta.',
    // Two exports: which of them is meant nobody knows.
    'Nilai ekspor Jatim US$2,04 miliar. Nilai ekspor Jateng US$2,14 miliar. Nilai impor US$1,82 miliar. Neraca perdagangan surplus US$0,32 miliar.',
    'Ekspor nonmigas mencapai 1,44 miliar dolar AS dan ekspor migas 78,78 juta dolar AS, sehingga nilai ekspor sebesar 1,52 miliar dolar AS.',
    // All imports, and exports of one port.
    'Ekspor melalui Tanjung Perak US$1,66 miliar. Impor seluruh pelabuhan US$2,49 miliar, defisit US$0,61 miliar.',
    // What it fell by.
    'Nilai ekspor mencapai US$512,44 juta. Nilai impor US$198,31 juta. Surplus turun US$14,13 juta.',
  ])('rightly: %s', (teks) => expect(galat(teks)).toEqual([]));

  it.each([
    ['exports', PROVINSI('572,44'), '572,44'],
    ['exports but for oil and gas', PROVINSI(undefined, '471,29'), '471,29'],
    ['imports', PROVINSI(undefined, undefined, '193,31'), '193,31'],
    ['a surplus', PROVINSI(undefined, undefined, undefined, '344,13'), '344,13'],
    ['imports in miliar', NASIONAL('14,58'), '14,58'],
    ['a deficit in juta', NASIONAL(undefined, '670'), '670'],
    ['a deficit of two sectors', SEKTOR('189,58'), '189,58'],
  ])('wrongly: %s', (_, teks, angka) => expect(menyebut(teks, angka)).toBe(true));
});
