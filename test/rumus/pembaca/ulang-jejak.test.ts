import { describe, expect, it } from 'vitest';
import { capaianMaximize } from '../../../src/rumus/capaian/maximize.js';
import { rataRata } from '../../../src/rumus/gabungan/hitung-rata-rata.js';
import type { Hasil, Langkah } from '../../../src/rumus/hasil.js';
import { hasilDariJson } from '../../../src/rumus/hasil-dari-json.js';
import { hasilKeJson } from '../../../src/rumus/hasil-ke-json.js';
import { cetakTepat } from '../../../src/rumus/pembaca/hitung-simpul.js';
import { ikat } from '../../../src/rumus/pembaca/ikatan.js';
import { ulangLangkah } from '../../../src/rumus/pembaca/ulang-jejak.js';

const langkah = (operasi: string, operan: string[], teks: string, nilai: string): Langkah => ({
  operasi,
  operan,
  teks,
  nilai,
});
/** What a trace of these steps comes to, exactly. */
function akhir(semua: readonly Langkah[], hasil = `#${semua.length}`): string {
  const { angka } = ulangLangkah({ langkah: semua, hasil });
  return cetakTepat(angka);
}
/** 3^(1/2) to 40 digits, from any table of square roots. */
const AKAR_3 = '1.732050807568877293527446341505872366943';

describe('the steps of a trace, computed again', () => {
  it.each([
    // By hand.
    [langkah('tambah', ['1/3', '1/6'], '0,3333… + 0,1666…', '0.5'), '0.5'],
    [langkah('kurang', ['1', '2.5'], '1 − 2,5', '-1.5'), '-1.5'],
    [langkah('kali', ['200/3', '3'], '66,6666… × 3', '200'), '200'],
    [langkah('bagi', ['82', '80'], '82 ÷ 80', '1.025'), '1.025'],
    [langkah('min', ['3', '2', '5', '4'], '3; 2; 5; 4', '2'), '2'],
    [langkah('min', ['7'], '7', '7'), '7'],
    [langkah('maks', ['0', '-1'], '0; -1', '0'), '0'],
    [langkah('maks', ['0', '-1', '9'], '0; -1; 9', '9'), '9'],
    [langkah('jumlah', ['1', '2', '3'], '1 + 2 + 3', '6'), '6'],
    [langkah('jumlah', [], '', '0'), '0'],
    [langkah('rata-rata', ['1', '2', '4'], '1; 2; 4', '2.333333333333333333333333333333333333333'), '7/3'],
    [langkah('cacah', ['5', '5'], '5; 5', '2'), '2'],
    // 2^(1/2) × 8^(1/2) = 4; 3^(1/4) × 48^(1/4) = 144^(1/4) = 12^(1/2), which is none of these: 3 weighs three times, 27 × 3 = 81, 81^(1/4) = 3.
    [langkah('rata-rata-ukur', ['2', '8', '1', '1'], '2; 8; 1; 1', '4'), '4'],
    [langkah('rata-rata-ukur', ['3', '3', '3', '1'], '3; 3; 3; 1', '3'), '3'],
    [langkah('rata-rata-ukur', ['2', '32', '3', '1'], '2; 32; 3; 1', '4'), '4'],
  ])('come to what is written: %o', (l, nilai) => {
    expect(akhir([l])).toBe(nilai);
    expect(() => akhir([{ ...l, nilai: `${l.nilai}1` }])).toThrow(/^jejak\.langkah\[0\]\.nilai: /);
    expect(() => akhir([{ ...l, teks: `${l.teks} ` }])).toThrow(/^jejak\.langkah\[0\]\.teks: /);
  });

  it('refer to earlier ones, and end in one of them or a number', () => {
    const semua = [
      langkah('kali', ['2', '3'], '2 × 3', '6'),
      // 11 is a number here, and no first step.
      langkah('tambah', ['#1', '11'], '#1 + 11', '17'),
      langkah('kurang', ['#2', '#1'], '#2 − #1', '11'),
    ];
    expect(akhir(semua)).toBe('11');
    expect(akhir(semua, '#2')).toBe('17');
    expect(akhir(semua, '11')).toBe('11');
    for (const hasil of ['#0', '#4', '#', '#x', '#1.5', null])
      expect(() => ulangLangkah({ langkah: semua, hasil })).toThrow(
        /^jejak\.hasil: .* bukan langkah sebelumnya atau angka\.$/,
      );
    for (const r of ['#2', '#3', '#9'])
      expect(() =>
        akhir([langkah('kali', ['2', '3'], '2 × 3', '6'), langkah('tambah', ['1', r], `1 + ${r}`, '7')]),
      ).toThrow(`jejak.langkah[1].operan[1]: ${r} bukan langkah sebelumnya atau angka.`);
  });

  it.each([
    ['tambah', ['1']],
    ['tambah', ['1', '2', '3']],
    ['bagi', ['1', '0']],
    ['min', []],
    ['rata-rata', []],
    ['rata-rata-ukur', []],
    ['rata-rata-ukur', ['1', '2', '3']],
    ['rata-rata-ukur', ['4', '-1']],
    ['rata-rata-ukur', ['4', '0']],
    ['pangkat', ['1', '2']],
    ['constructor', []],
  ])('are refused where they have no value: %s %o', (operasi, operan) => {
    expect(() => akhir([langkah(operasi, operan, '', '1')])).toThrow(
      `jejak.langkah[0]: ${operasi} dari ${operan.length} angka itu tidak dapat dihitung.`,
    );
  });

  it('are exact where their numbers are, however long', () => {
    const panjang = `1${'0'.repeat(34)}1`;
    expect(akhir([langkah('min', [panjang], cetak(panjang), panjang)])).toBe(panjang);
    // A whole number was not cut, nor was a decimal of a few digits: the 36th and the 25th count.
    expect(() => akhir([langkah('min', [panjang], cetak(panjang), panjang.replace(/1$/, '2'))])).toThrow(/\.nilai: /);
    expect(() => akhir([langkah('kali', ['82.5', '1'], '82,5 × 1', `82.5${'0'.repeat(22)}1`)])).toThrow(/\.nilai: /);
  });

  it('are as near as cut digits allow where those of a root went in', () => {
    // √3 × √3 = 3, of which 40 digits know 3.000…, and 2,999….
    const kuadrat = langkah('kali', [AKAR_3, AKAR_3], '1,7320… × 1,7320…', '3');
    expect(ulangLangkah({ langkah: [kuadrat], hasil: '#1' })).toMatchObject({ terpotong: true });
    expect(akhir([kuadrat])).toBe('3');
    // What follows from it is no better known: one cut number among others is enough.
    const semua = [kuadrat, langkah('tambah', ['#1', '1'], '#1 + 1', '4'), langkah('min', ['9', '#2'], '9; #2', '4')];
    expect(ulangLangkah({ langkah: semua, hasil: '#3' })).toMatchObject({ terpotong: true });
    expect(ulangLangkah({ langkah: semua, hasil: '3' })).toMatchObject({ terpotong: false });
    for (const nilai of ['3.000000000000000001', '2.999999999999999999', '-3'])
      expect(() => akhir([{ ...kuadrat, nilai }])).toThrow(
        /^jejak\.langkah\[0\]\.nilai: .* dihitung ulang dari operannya\.$/,
      );
    expect(() => akhir([{ ...kuadrat, nilai: 'x' }])).toThrow(/^jejak\.langkah\[0\]\.nilai: bukan pecahan/);
    // √3 less its first 25 digits leaves 15 of them: as near as the numbers of the step are large.
    const dekat = langkah(
      'kurang',
      [AKAR_3, '1.732050807568877293527446'],
      '1,7320… − 1,7320…',
      '0.00000000000000000000000034150587236694',
    );
    expect(ulangLangkah({ langkah: [dekat], hasil: '#1' }).terpotong).toBe(true);
  });

  it('come back as they were from every kind of mean of roots', () => {
    const akar = rataRata([2, 1], { cara: 'ukur' });
    const lewatJson = (h: Hasil) => hasilKeJson(hasilDariJson(JSON.parse(JSON.stringify(hasilKeJson(h)))));
    for (const h of [
      akar,
      rataRata([akar, akar], { cara: 'ukur' }),
      rataRata([akar, 50]),
      rataRata([akar, 50, akar], { cara: 'ukur' }),
    ])
      expect(lewatJson(h)).toEqual(hasilKeJson(h));
  });
});

it('binding names the formula where the inputs cannot be looked at', () => {
  const masukan = {
    T: 80,
    get R(): number {
      throw new RangeError('dari pemanggil');
    },
  };
  expect(() => ikat(capaianMaximize, masukan)).toThrow('capaian.maximize: masukan tidak dapat dibaca.');
});

/** A whole number with points, as a trace prints it. */
function cetak(angka: string): string {
  return angka.replace(/\B(?=(?:\d{3})+$)/g, '.');
}
