import { describe, expect, it } from 'vitest';
import { capaianMaximize } from '../../../src/rumus/capaian/maximize.js';
import { rataRataBerbobot, rataRataUkurBerbobot } from '../../../src/rumus/gabungan/rata-rata.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { takTerukur } from '../../../src/rumus/pembaca/evaluasi-dasar.js';
import { peringatan } from '../../../src/rumus/peringatan.js';
import {
  bagi,
  bila,
  cacah,
  jumlah,
  kali,
  konstanta,
  kurang,
  maks,
  masukan,
  masukanDaftar,
  min,
  rataRataDaftar,
  rataRataUkurDaftar,
  type Simpul,
  syarat,
  tambah,
} from '../../../src/rumus/pohon.js';
import * as pola from '../../../src/rumus/pola-peringatan.js';
import { type Rumus, rumus } from '../../../src/rumus/rumus.js';

const a = masukan('a', 'nilai');
const b = masukan('b', 'nilai');
const x = masukanDaftar('x', 'nilai');
const w = masukanDaftar('w', 'bobot');
const coba = (isi: Simpul, lain: Partial<Rumus> = {}): Rumus =>
  rumus({
    id: 'uji.coba',
    nama: 'Coba',
    gloss: 'trial',
    satuan: 'nilai',
    masukan: { a, b, x, w },
    isi,
    takTerukurBila: [],
    arah: {},
    kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'uji', kedudukan: 'simpulan' }],
    contoh: [{ masukan: {}, hasil: '0.00', asal: 'uji' }],
    ...lain,
  });
const isian = { a: 6, b: 4, x: [1, 2, 6], w: [1, 1, 2] };
const nilai = (isi: Simpul, masukan: Parameters<typeof evaluasi>[1] = isian) => {
  const h = evaluasi(coba(isi), masukan);
  return h.status === 'terukur' ? h.nilai.toFixed() : h.alasan;
};

describe('evaluasi', () => {
  it.each([
    ['sum', tambah(a, b), '10'],
    ['difference', kurang(a, b), '2'],
    ['product', kali(a, b), '24'],
    ['quotient', bagi(a, b), '1.5'],
    ['smallest', min(a, b, konstanta(5)), '4'],
    ['largest', maks(b, a, konstanta(5)), '6'],
    ['choice <', bila(syarat(a, '<', b), a, b), '4'],
    ['choice <=', bila(syarat(b, '<=', b), a, b), '6'],
    ['choice =', bila(syarat(a, '=', b), a, b), '4'],
    ['choice >=', bila(syarat(a, '>=', b), a, b), '6'],
    ['choice >', bila(syarat(a, '>', b), a, b), '6'],
    ['list sum', jumlah(kali(x, w)), '15'],
    ['list sum with a factor', jumlah(kali(a, x)), '54'],
    ['list sum of no list', jumlah(konstanta(5)), '0'],
    ['list mean', rataRataDaftar(x), '3'],
    ['list count', cacah(x), '3'],
    ['geometric mean', rataRataUkurDaftar(konstanta(9)), 'tidak-ada-yang-terukur'],
    ['weighted geometric mean', rataRataUkurDaftar(kali(x, x), w), '6'], // hand: 1 · 4 · 36² = 5184 = 72², fourth root of it is √72 …
  ])('computes the %s', (nama, isi, harapan) => {
    // hand: (1 × 4 × 36 × 36)^(1/4) = 5184^(1/4) = √72 = 8,485…
    if (nama === 'weighted geometric mean') expect(nilai(isi)).toMatch(/^8\.48528137423857029/);
    else expect(nilai(isi)).toBe(harapan);
  });

  it('compares after the guard digits are gone: three thirds equal one', () => {
    const sepertiga = bagi(konstanta(1), konstanta(3));
    const tiga = tambah(tambah(sepertiga, sepertiga), sepertiga);
    expect(nilai(bila(syarat(tiga, '=', konstanta(1)), konstanta(7), konstanta(0)))).toBe('7');
  });

  it('gives a reason and never Infinity or NaN', () => {
    expect(nilai(bagi(a, kurang(b, b)))).toBe('pembagi-nol');
    expect(nilai(rataRataDaftar(x), { ...isian, x: [], w: [] })).toBe('tidak-ada-yang-terukur');
    expect(nilai(rataRataUkurDaftar(x), { ...isian, x: [], w: [] })).toBe('tidak-ada-yang-terukur');
    expect(nilai(rataRataUkurDaftar(x, w), { ...isian, w: [0, 0, 0] })).toBe('bobot-nol');
    expect(nilai(rataRataUkurDaftar(x, w), { ...isian, w: [2, -1, 0] })).toBe('bobot-negatif');
    expect(nilai(rataRataUkurDaftar(x, w), { ...isian, x: [1, -1, 1] })).toBe('nilai-tidak-positif');
  });

  it('does not outgrow itself under a huge weight: it is the value that carries it', () => {
    const h = evaluasi(rataRataUkurBerbobot, { x: [50, 100], w: [1, '999999999999999999999999999999'] });
    expect(h).toMatchObject({ status: 'terukur', teks: '100,00' });
  });

  it('takes a missing input for missing, also where the formula forgot to say so', () => {
    expect(nilai(tambah(a, b), { ...isian, a: null })).toBe('masukan-kosong');
    expect(nilai(tambah(a, b), { ...isian, a: undefined })).toBe('masukan-kosong');
    expect(nilai(tambah(a, b), { ...isian, x: [1, null, 2] })).toBe('masukan-kosong');
  });

  it('looks at a condition only when its inputs are there, whatever nodes it is made of', () => {
    const empat = kurang(kurang(tambah(a, b), kali(a, bagi(b, a))), a);
    const pilih = bila(syarat(a, '>', b), rataRataUkurDaftar(x, w), cacah(x));
    const besar = {
      syarat: syarat(maks(pilih, min(a, b), empat, rataRataDaftar(kurang(x, x))), '>', konstanta(3)),
      alasan: 'rentang-terbalik',
    } as const;
    const r = coba(tambah(a, b), { takTerukurBila: [besar] });
    expect(evaluasi(r, isian)).toMatchObject({ alasan: 'rentang-terbalik' });
    expect(evaluasi(r, { ...isian, b: null })).toMatchObject({ alasan: 'masukan-kosong' });
    expect(evaluasi(r, { ...isian, a: 1, b: 2 })).toMatchObject({ status: 'terukur', teks: '3,00' });
  });

  it('prints and rounds by the policy, and names the policies and warnings handed in', () => {
    const h = evaluasi(capaianMaximize, { T: 3, R: 2 }, { pembulatan: { desimal: 1, mode: 'potong' } });
    expect(h).toMatchObject({ teks: '66,6', jejak: { teks: '2 ÷ 3 × 100 = 66,6', pembulatan: { desimal: 1 } } });
  });

  it('has neither policies nor warnings where none were handed in', () => {
    expect(evaluasi(capaianMaximize, { T: 3, R: 2 })).toMatchObject({ peringatan: [], jejak: { kebijakan: [] } });
    expect(evaluasi(capaianMaximize, { T: 0, R: 2 })).toMatchObject({ peringatan: [], jejak: { kebijakan: [] } });
    const kebijakan = [{ aturan: 'minimize', nilai: 'rasio', asal: 'pemanggil' }];
    const tegur = [peringatan(pola.melebihiSkala, { nilai: '1' })];
    for (const k of [kebijakan, () => kebijakan]) {
      for (const T of [3, 0]) {
        const h = evaluasi(capaianMaximize, { T, R: 2 }, { kebijakan: k, peringatan: tegur });
        expect(h).toMatchObject({ peringatan: tegur, jejak: { kebijakan } });
      }
    }
  });

  it('looks at every element for a state that leaves no value, and never at one that is missing', () => {
    const alasan = (keadaan: 'kosong' | 'nol' | 'negatif' | 'tidak-positif', x: (number | null)[]) =>
      evaluasi(coba(jumlah(konstanta(5)), { takTerukurBila: [{ masukan: 'x', keadaan, alasan: 'target-nol' }] }), {
        ...isian,
        x,
        w: x.map(() => 1),
      }).status === 'terukur'
        ? 'terukur'
        : 'target-nol';
    expect(alasan('nol', [1, 0])).toBe('target-nol');
    expect(alasan('nol', [1, -1])).toBe('terukur');
    expect(alasan('negatif', [1, -1])).toBe('target-nol');
    expect(alasan('negatif', [1, 0])).toBe('terukur');
    expect(alasan('tidak-positif', [1, 0])).toBe('target-nol');
    expect(alasan('tidak-positif', [1, -1])).toBe('target-nol');
    expect(alasan('tidak-positif', [1, 2])).toBe('terukur');
    expect(alasan('kosong', [])).toBe('target-nol');
    expect(alasan('nol', [])).toBe('terukur');
    for (const keadaan of ['nol', 'negatif', 'tidak-positif'] as const) {
      const r = coba(jumlah(x), { takTerukurBila: [{ masukan: 'x', keadaan, alasan: 'target-nol' }] });
      expect(evaluasi(r, { ...isian, x: [1, null, 2] })).toMatchObject({ alasan: 'masukan-kosong' });
    }
  });

  it('asks of a condition only the inputs that it uses', () => {
    const r = coba(a, { takTerukurBila: [{ syarat: syarat(a, '>', b), alasan: 'rentang-terbalik' }] });
    expect(evaluasi(r, { ...isian, x: [1, null, 2] })).toMatchObject({ alasan: 'rentang-terbalik' });
    expect(evaluasi(r, { ...isian, a: 1, x: [1, null, 2] })).toMatchObject({ alasan: 'masukan-kosong' });
  });

  it('gives a result without computing, for what is known beforehand', () => {
    expect(takTerukur(capaianMaximize, { T: 0, R: 5 }, 'target-nol')).toMatchObject({
      status: 'tak-terukur',
      alasan: 'target-nol',
      jejak: { masukan: { target: '0', realisasi: '5' }, langkah: [], hasil: null, teks: null },
    });
  });
});

describe('wrong use', () => {
  it('what is no formula, or no values, is refused in the name of evaluasi', () => {
    expect(() => evaluasi(5 as never, {})).toThrow(/^evaluasi: rumus harus/);
    expect(() => evaluasi(capaianMaximize, 5 as never)).toThrow(/^evaluasi: masukan harus/);
  });
  it.each([
    ['one number for a list', { x: 1, w: [1] }, /gabungan\.rata-rata-berbobot: nilai \(x\) harus berupa daftar angka/],
    [
      'lists of different length',
      { x: [1, 2, 3], w: [1, 1] },
      /bobot \(w\) berisi 2 nilai dan nilai 3; .*sama banyak, beri null/,
    ],
    ['an Indonesian string', { x: ['82,5'], w: [1] }, /nilai \(x\)\[0\]: "82,5" bukan angka.*bacaAngka/],
  ])('%s throws a TypeError that names formula and input', (_, masukan, pesan) => {
    expect(() => evaluasi(rataRataBerbobot, masukan as never)).toThrow(TypeError);
    expect(() => evaluasi(rataRataBerbobot, masukan as never)).toThrow(pesan);
  });
  it('a list for one number throws too', () => {
    expect(() => evaluasi(capaianMaximize, { T: [80], R: 82 })).toThrow(/target \(T\) harus berupa satu angka/);
  });
  it('a formula that names an input it does not have throws', () => {
    const r = coba(tambah(a, b), { takTerukurBila: [{ masukan: 'z', keadaan: 'nol', alasan: 'pagu-nol' }] });
    expect(() => evaluasi(r, isian)).toThrow('uji.coba: takTerukurBila menyebut masukan z yang tidak ada.');
  });
  it('a constant that is no number throws and is not taken for a reason', () => {
    expect(() => evaluasi(coba({ jenis: 'konstanta', nilai: 'dua' }), isian)).toThrow(/"dua" bukan angka/);
  });
});
