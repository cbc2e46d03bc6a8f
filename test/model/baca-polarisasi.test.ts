import { describe, expect, it } from 'vitest';
import { bacaPolarisasi } from '../../src/model/baca-polarisasi.js';

// Words: e-SAKIP and wp-sipd write positif/negatif, forms of SKP and IKU "maximize", "min", "semakin tinggi semakin baik".
describe('bacaPolarisasi', () => {
  it.each([
    ['positif', 'maximize'],
    ['Positif', 'maximize'],
    ['MAX', 'maximize'],
    ['Maximize', 'maximize'],
    ['naik', 'maximize'],
    ['+', 'maximize'],
    ['semakin tinggi semakin baik', 'maximize'],
    ['Makin besar realisasi, makin baik', 'maximize'],
    ['negatif', 'minimize'],
    ['min.', 'minimize'],
    ['-', 'minimize'],
    ['semakin_rendah_semakin_baik', 'minimize'],
    ['Lower is better', 'minimize'],
    ['stabil', 'stabilize'],
    ['makin dekat target makin baik', 'stabilize'],
    // Cells of forms are padded, and broken over lines.
    [`${' '.repeat(100)}naik`, 'maximize'],
    [`semakin${' '.repeat(100)}rendah\n\nsemakin (baik).`, 'minimize'],
  ])('reads %s as %s', (teks, polarisasi) =>
    expect(bacaPolarisasi(teks)).toEqual({ status: 'polarisasi', teks, polarisasi }),
  );

  it('reads every word of its list, in any case', () => {
    const KATA = {
      maximize:
        'maximize maximise maksimum maksimal maksimasi max maks positif positive naik meningkat up tinggi higher_is_better +',
      minimize:
        'minimize minimise minimum minimal minimasi min negatif negative turun menurun down rendah lower_is_better -',
      stabilize: 'stabilize stabilise stabil stabilisasi tetap netral tepat_target',
    };
    for (const [polarisasi, semua] of Object.entries(KATA))
      for (const kata of semua.split(' '))
        for (const teks of [kata, kata.toUpperCase()])
          expect(bacaPolarisasi(teks)).toEqual({ status: 'polarisasi', teks, polarisasi });
  });

  it('reads a sentence whole, with or without "se" and what is meant by it', () => {
    const KALIMAT = {
      maximize: ['makin tinggi makin baik', 'semakin banyak capaian semakin bagus'],
      minimize: ['makin rendah makin baik', 'makin kecil angkanya makin bagus', 'semakin sedikit kasus semakin baik'],
      stabilize: ['makin mendekati targetnya makin bagus', 'semakin dekat ke target semakin baik'],
    };
    for (const [polarisasi, semua] of Object.entries(KALIMAT))
      for (const teks of semua) {
        expect(bacaPolarisasi(teks)).toEqual({ status: 'polarisasi', teks, polarisasi });
        for (const lain of [`bukan ${teks}`, `${teks}kah`]) expect(bacaPolarisasi(lain).status).toBe('rusak');
      }
  });

  it.each([[''], [' '], [null], [undefined]])('takes %j for nothing', (teks) =>
    expect(bacaPolarisasi(teks)).toEqual({ status: 'kosong', teks: teks ?? '' }),
  );

  it('names the nearest word, and guesses none', () => {
    expect(bacaPolarisasi('positip')).toEqual({ status: 'rusak', teks: 'positip', saran: 'positif' });
    // Without a suggestion there is no field for one; words of three letters are too near to too much.
    for (const teks of ['ikan', 'mox', 'mix']) expect(bacaPolarisasi(teks)).toStrictEqual({ status: 'rusak', teks });
    expect(bacaPolarisasi('constructor').status).toBe('rusak');
    expect(bacaPolarisasi('x'.repeat(100_000)).status).toBe('rusak');
  });
});
