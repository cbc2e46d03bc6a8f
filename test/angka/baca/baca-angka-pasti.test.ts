import { describe, expect, it } from 'vitest';
import { bacaAngkaBersatuan, bacaAngkaPasti } from '../../../src/angka/baca/baca-angka-pasti.js';
import { daftarPeringatanAngka as kata } from '../../../src/angka/baca/peringatan-angka.js';
import { desimal } from '../../../src/angka/desimal.js';

// Expected values are written down from how the field writes figures: juta 10^6, miliar (M) 10^9, triliun (T) 10^12, ribu 10^3.
describe('bacaAngkaPasti', () => {
  it.each([
    ['82,5', '82.5'],
    ['82.5', '82.5'],
    ['1.234.567', '1234567'],
    ['1.234,50', '1234.5'],
    ['Rp 1.250', '1250'],
    ['Rp. 6.151.520.858,00,-', '6151520858'],
    ['97,86 %', '97.86'],
    ['80 persen', '80'],
    ['-5', '-5'],
    ['65 (B)', '65'],
    ["'82", '82'],
  ])('takes %s', (teks, nilai) => {
    const hasil = bacaAngkaPasti(teks);
    expect(hasil.status === 'angka' && hasil.nilai.toFixed()).toBe(nilai);
  });

  it.each([
    ['1,5 juta', '1500000'],
    ['5 ribu', '5000'],
    ['5 rb', '5000'],
    ['7 jt', '7000000'],
    ['Rp 2 M', '2000000000'],
    ['2 M', 'dapat berarti 2000000000'],
    ['3 T', 'dapat berarti 3000000000000'],
    ['3 t', 'dapat berarti 3000000000000'],
    ['2 - 3 juta', '2000000 - 3000000'],
    ['80-', 'tulis -80 bila itu maksudnya'],
    ['Rp (5.000)', 'tulis -5000'],
    ['(5)', '-5 atau 5'],
    ['–5', 'tulis -5'],
    ['- 5', '-5 atau 5'],
    ['15 menit', 'satuan "menit"'],
    ['1 jam', 'tulis angkanya saja: 1'],
    ['8o', 'satuan "o"'],
    ['≥ 75', 'tulis angkanya saja: 75'],
    ['80 (naik)', 'tulis angkanya saja: 80'],
    ['1.000', '1000 atau 1'],
    ['12.345 %', 'tidak pasti'],
    ['90-80', 'tulis 80 - 90'],
    ['23/14', '23 atau 14'],
    ['Rp -', 'tulis 0, atau kosongkan'],
    ['nihil', 'tulis 0'],
    ['6,15E+09', '6150000000'],
    ['1e400', 'bukan angka'],
    ['½', 'bukan angka'],
  ])('refuses %s and says what to write', (teks, harus) => {
    expect(bacaAngkaPasti(teks)).toMatchObject({
      status: 'tolak',
      kata: false,
      pesan: expect.stringContaining(harus),
    });
  });

  it('tells a word from a faulty figure, and nothing from a figure', () => {
    expect(bacaAngkaPasti('WTP')).toMatchObject({ status: 'tolak', kata: true });
    expect(bacaAngkaPasti('-')).toEqual({ status: 'kosong' });
    expect(bacaAngkaPasti('80-90')).toMatchObject({ status: 'rentang' });
    expect(bacaAngkaPasti('1.250', { lokal: 'id' })).toMatchObject({ status: 'angka' });
  });

  // What stands in brackets is the list of warnings, word for word.
  it.each([
    [' 2,5 Kasus ', '"2,5 Kasus" memuat satuan "Kasus", yang tidak dihitung; tulis angkanya saja: 2,5'],
    ['0,5 juta', '"0,5 juta" memakai kata pengali; tulis angka lengkapnya: 500000'],
    ['2-3 M (naik)', '2000000000 - 3000000000 ("M" sebagai kata pengali) atau 2 - 3 (sebagai satuan); tulis angka'],
    ['80-90 orang', '"80-90 orang" memuat satuan "orang", yang tidak dihitung; tulis angkanya saja: 80 - 90'],
    ['WTP 2', `"WTP 2" bukan angka (${kata['bukan-angka']}); tulis angkanya saja, misalnya 82,5`],
    ['1.5.', `"1.5." tidak pasti (${kata['tanda-berlebih']}); tulis 1,5 bila itu maksudnya`],
    ['<5%', '"<5%" memuat keterangan di samping angkanya; tulis angkanya saja: 5'],
    ['Rp', `"Rp" tanpa angka (${kata['satuan-tanpa-angka']}); tulis 0, atau kosongkan bila belum ada`],
    ['82,5.', `"82,5." tidak pasti (${kata['tanda-berlebih']}); tulis 82,5 bila itu maksudnya`],
    ['-(5)-', `(${kata['kurung-diabaikan']}; ${kata['tanda-berlebih']}); tulis -5 bila`],
  ])('says of %s in full', (teks, harus) => {
    const hasil = bacaAngkaPasti(teks);
    expect(hasil.status === 'tolak' && hasil.pesan).toContain(harus);
  });

  it('carries a letter only where one is printed', () => {
    expect(bacaAngkaPasti('65 (B)')).toStrictEqual({ status: 'angka', nilai: desimal(65), huruf: 'B' });
    expect(bacaAngkaPasti('65')).toStrictEqual({ status: 'angka', nilai: desimal(65) });
    expect(bacaAngkaPasti('80-90')).toStrictEqual({ status: 'rentang', bawah: desimal(80), atas: desimal(90) });
  });

  it('knows a word also behind what cannot be seen', () => {
    expect(bacaAngkaPasti('\u200bWTP')).toMatchObject({ status: 'tolak', kata: true });
    expect(bacaAngkaPasti('WTP 2')).toMatchObject({ status: 'tolak', kata: true });
  });

  it('refuses what is no text under its own name', () => {
    expect(() => bacaAngkaPasti(5 as never)).toThrow(/^teks: bacaAngkaPasti /);
  });
});

describe('bacaAngkaBersatuan', () => {
  it.each([
    [' 15 Kasus ', '15 Kasus', 'Kasus', null],
    ['12 (B) kasus', '12 (B) kasus', 'kasus', null],
    ['80-90 menit', '80-90 menit', 'menit', null],
    ['5%', '5%', '%', null],
    ['Rp 5', 'Rp 5', 'Rp', null],
    ['80.5 menit', '80.5 menit', 'menit', null],
    ["'5 kasus", "'5 kasus", 'kasus', null],
    [
      '2 M',
      '2 M',
      'M',
      '"2 M" dapat berarti 2000000000 ("M" sebagai kata pengali) atau 2 (sebagai satuan); tulis angka lengkapnya',
    ],
    ['2-3 juta', '2-3 juta', 'juta', '"2-3 juta" memakai kata pengali; tulis angka lengkapnya: 2000000 - 3000000'],
  ])('takes %s with its unit', (asli, teks, satuan, pengali) => {
    expect(bacaAngkaBersatuan(asli, {})?.satuan).toStrictEqual({ teks, satuan, pengali });
  });

  it('hands the figure on', () => {
    expect(bacaAngkaBersatuan('2,5 Kasus', {})?.isi).toMatchObject({ status: 'angka', nilai: desimal('2.5') });
    expect(bacaAngkaBersatuan('1.000 Kasus', { lokal: 'id' })?.isi).toMatchObject({ nilai: desimal(1000) });
  });

  // No unit; no figure; two figures; a remark; a sign before it; a value of its own multiplied; a minus that is none for sure.
  it.each(['80', 'Kasus', '', '1.234 kasus', '1/2 kasus', '5 kasus (naik)', '≥ 5 kasus', '2 juta', '–5 kasus', '80-'])(
    'leaves %j to bacaAngkaPasti',
    (teks) => {
      expect(bacaAngkaBersatuan(teks, {})).toBeNull();
    },
  );
});
