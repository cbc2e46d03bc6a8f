import { describe, expect, it } from 'vitest';
import { ukurDigit } from '../bench/periksa/nyata/suntik-digit.js';
import { ukurKecil } from '../bench/periksa/nyata/ukur-kecil.js';
import { ukurTabel } from '../bench/periksa/nyata/ukur-tabel.js';
import { bacaNyata } from './baca-korpus.js';
import { bacaLantai, lantaiDari, perbaruiLantai } from './lantai/lantai.js';

// The real tables of test/korpus with their keys: what the checker reaches there does not get worse. After a change of the checker
// `PERBARUI=1 npx vitest run test/korpus/nyata.test.ts` writes what holds now; the difference in lantai/nyata.json is to be read.
const korpus = bacaNyata();
const ukuran = {
  tabel: korpus.map(ukurTabel),
  kecil: await ukurKecil(),
  digit: ukurDigit(korpus, 80, 1),
};
const sekarang = lantaiDari(ukuran);
if (process.env['PERBARUI']) perbaruiLantai(sekarang);
const lantai = bacaLantai();
const di = <T>(daftar: Readonly<Record<string, T>>, nama: string): T | undefined => daftar[nama];

describe.each(ukuran.tabel)('$nama', ({ nama, palsu }) => {
  it('accuses no right cell, unless it is on the list of what is not managed yet', () => {
    if (di(lantai.belum, nama) === undefined) expect(palsu.map((p) => `${p.sel} ${p.pesan}`)).toEqual([]);
    else expect(palsu, 'managed now: run with PERBARUI=1').not.toEqual([]);
  });
  it('finds the known errors that were found before', () => {
    expect(di(sekarang.ditemukan, nama) ?? 0).toBeGreaterThanOrEqual(di(lantai.ditemukan, nama) ?? 0);
  });
});

it.each(ukuran.kecil)('the small input $nama is right, unless it is on the list', ({ nama, salah }) => {
  if (di(lantai.kecilBelum, nama) === undefined) expect(salah).toEqual([]);
  else expect(salah, 'right now: run with PERBARUI=1').not.toEqual([]);
});

describe('one changed digit in a bound cell of a real table', () => {
  it('is the same choice for the same seed', () => {
    expect(sekarang.digit.dari).toBe(lantai.digit.dari);
  });
  it('is named at least as often as before, and accuses other cells no more often', () => {
    expect(sekarang.digit.disebut).toBeGreaterThanOrEqual(lantai.digit.disebut);
    expect(sekarang.digit.galatLain).toBeLessThanOrEqual(lantai.digit.galatLain);
  });
});
