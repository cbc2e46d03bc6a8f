import { describe, expect, it } from 'vitest';
import { bukuDariExcel } from '../../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { periksaRumus } from '../../../src/excel/bukti/periksa-rumus.js';
import { satukanBukti } from '../../../src/excel/bukti/satukan-bukti.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import type { HasilPeriksa, Temuan } from '../../../src/periksa/temuan/temuan.js';
import { bukuKetik, type Ketikan } from './buat-lembar.js';

/** Findings of a sheet as typed: code and cell, level, the causes. */
async function temuan(isi: Ketikan): Promise<Temuan[]> {
  const buku = await bacaExcel(await bukuKetik({ A: isi }));
  const { tabel } = bukuDariExcel(buku, 'a.xlsx');
  const angka = periksaTabel({ tabel });
  const bukti = periksaRumus(buku, tabel, { berkas: 'a.xlsx' });
  const hasil = satukanBukti(angka, bukti);
  expect(hasil.ringkasan.temuan).toBe(hasil.temuan.length);
  // Nothing that was found is lost: each message stands as a finding or as a cause of one.
  const teks = hasil.temuan.flatMap((t) => [t.pesan, ...t.penjelasan.map((p) => p.teks)]);
  expect(teks).toEqual(expect.arrayContaining([...angka.temuan, ...bukti].map((t) => t.pesan)));
  return [...hasil.temuan];
}
const ringkas = (t: readonly Temuan[]) =>
  t.map((x) => `${x.kode} ${x.lokasi.sel} ${x.tingkat}: ${x.penjelasan.map((p) => p.sebab).join(', ')}`);

const KEPALA = ['Program', 'Pagu (Rp)', 'Realisasi (Rp)', '%'];

describe('one finding for each cell and mistake', () => {
  it('a number typed among formulas: the figure with the typing as its cause', async () => {
    const hasil = await temuan([
      KEPALA,
      ['A', '200', '150', '=C2/B2*100 ⇒ 75,00'],
      ['B', '400', '100', '=C3/B3*100 ⇒ 25,00'],
      ['C', '500', '250', '57,00'],
      ['D', '800', '200', '=C5/B5*100 ⇒ 25,00'],
    ]);
    expect(ringkas(hasil)).toEqual(['P101 D4 galat: angka-ketik, digit-salah']);
    expect(hasil[0]?.saran).toContain('Salin rumus dari D2 ke D4');
    expect(hasil[0]?.terkait.map((l) => l.sel)).toEqual(['B4', 'C4', 'D2']);
  });

  it('a typed number that agrees with the formula stays evidence alone', async () => {
    const hasil = await temuan([
      KEPALA,
      ['A', '200', '150', '=C2/B2*100 ⇒ 75,00'],
      ['B', '400', '100', '=C3/B3*100 ⇒ 25,00'],
      ['C', '500', '250', '50,00'],
      ['D', '800', '200', '=C5/B5*100 ⇒ 25,00'],
    ]);
    expect(ringkas(hasil)).toEqual(['P501 D4 catatan: ']);
  });

  it('a total over percentages: one finding, the formula before the other causes', async () => {
    // 500 ÷ 1.100 × 100 = 45,45; (75 + 25 + 50) ÷ 3 = 50.
    const hasil = await temuan([
      KEPALA,
      ['A', '200', '150', '=C2/B2*100 ⇒ 75,00'],
      ['B', '400', '100', '=C3/B3*100 ⇒ 25,00'],
      ['C', '500', '250', '=C4/B4*100 ⇒ 50,00'],
      ['Jumlah', '=SUM(B2:B4) ⇒ 1100', '=SUM(C2:C4) ⇒ 500', '=AVERAGE(D2:D4) ⇒ 50,00'],
    ]);
    expect(hasil.map((t) => `${t.kode} ${t.lokasi.sel}`)).toEqual(['P105 D5']);
    expect(hasil[0]?.penjelasan.slice(0, 2).map((p) => p.sebab)).toEqual(['total-persen', 'rata-rata-persen']);
    expect(hasil[0]?.semestinya).toBe('45,45');
  });

  it('a sum that misses a row: the sum is the finding, whichever cell the figures blame', async () => {
    const hasil = await temuan([
      ['Program', 'Pagu (Rp)'],
      ['A', '1000'],
      ['B', '2500'],
      ['C', '3200'],
      ['D', '1800'],
      ['Jumlah', '=SUM(B2:B4) ⇒ 6700'],
    ]);
    expect(hasil.map((t) => t.lokasi.sel)).toEqual(['B6']);
    expect(hasil[0]?.semestinya).toMatch(/^8\.?500$/);
    expect(hasil[0]?.tingkat).toBe('galat');
  });

  it('a formula that points to another row clears the input that the figures blame', async () => {
    const hasil = await temuan([
      KEPALA,
      ['A', '200', '150', '=C2/B2*100 ⇒ 75,00'],
      ['B', '400', '100', '=C3/B3*100 ⇒ 25,00'],
      ['C', '500', '250', '=C4/B3*100 ⇒ 62,50'],
      ['D', '800', '200', '=C5/B5*100 ⇒ 25,00'],
    ]);
    expect(hasil.map((t) => `${t.kode} ${t.lokasi.sel} ${t.semestinya}`)).toEqual(['P507 D4 50,00']);
    expect(hasil[0]?.terkait.map((l) => l.sel)).toContain('B4');
  });

  it('a missing ROUND that shows nowhere is no finding', async () => {
    // 333,33 + 666,67 + 333,33 = 1.333,33 prints 1333; what is printed adds up to 333 + 667 + 333 = 1333.
    expect(
      await temuan([
        ['Program', 'Pagu (Rp)'],
        ['A', '=1000/3 {0} ⇒ 333'],
        ['B', '=2000/3 {0} ⇒ 667'],
        ['C', '=1000/3 {0} ⇒ 333'],
        ['Jumlah', '=SUM(B2:B4) {0} ⇒ 1333'],
      ]),
    ).toEqual([]);
  });

  it('a missing ROUND clears the part that the figures blame: nothing is wrong but what is shown', async () => {
    // Three times 33,4 prints 33, and their sum 100,2 prints 100 beside 33 + 33 + 33 = 99.
    const hasil = await temuan([
      ['Program', 'Pagu (Rp)'],
      ['A', '=167/5 {0} ⇒ 33,4'],
      ['B', '=167/5 {0} ⇒ 33,4'],
      ['C', '=167/5 {0} ⇒ 33,4'],
      ['Jumlah', '=SUM(B2:B4) {0} ⇒ 100,2'],
    ]);
    // A total of three equal parts is the one that is off: the figure and its formula are one finding, and no more than a note.
    expect(ringkas(hasil)).toEqual(['P102 B5 catatan: tanpa-pembulatan, total-usang']);
  });
});

describe('what is taken for the same mistake', () => {
  const lokasi = { berkas: 'a', lembar: 'A', baris: 2, kolom: 2, sel: 'B2' };
  const buat = (kode: string, isi: Partial<Temuan> = {}): Temuan => ({
    kode,
    tingkat: 'galat',
    lokasi,
    tercetak: '10',
    semestinya: '12',
    rumus: null,
    penjelasan: [],
    terkait: [],
    pesan: `pesan ${kode}`,
    saran: `saran ${kode}`,
    ...isi,
  });
  const satukan = (angka: readonly Temuan[], bukti: readonly Temuan[]) => {
    const hasil: HasilPeriksa = {
      ringkasan: { tabel: 1, fakta: 1, relasi: 1, konsisten: 0, temuan: angka.length },
      cakupan: { tabel: [], angka: 3, terikat: 3 },
      temuan: angka,
      kolom: [],
    };
    return satukanBukti(hasil, bukti).temuan.map((t) => t.kode);
  };

  it.each([
    ['the same figure', '12', '12', ['P101']],
    ['fewer decimals on one side', '45,45', '45,5', ['P101']],
    ['one that is not known', null, '12', ['P101']],
    ['another figure', '12', '13', ['P101', 'P501']],
    ['a word', '12', 'dua belas', ['P101', 'P501']],
  ])('%s', (_, angka, bukti, kode) => {
    expect(satukan([buat('P101', { semestinya: angka })], [buat('P501', { semestinya: bukti })])).toEqual(kode);
  });

  it('warnings about other things than figures stand beside it, and so do other cells', () => {
    expect(satukan([buat('P213')], [buat('P501')])).toEqual(['P213', 'P501']);
    expect(satukan([buat('P101', { lokasi: { ...lokasi, sel: 'B3' } })], [buat('P501')])).toEqual(['P101', 'P501']);
    expect(satukan([buat('P101', { lokasi: { ...lokasi, lembar: 'B' } })], [buat('P501')])).toEqual(['P101', 'P501']);
  });

  it('the graver level and what should be there are kept from either', () => {
    const hasil = satukanBukti(
      {
        ringkasan: { tabel: 1, fakta: 1, relasi: 1, konsisten: 0, temuan: 1 },
        cakupan: { tabel: [], angka: 3, terikat: 3 },
        temuan: [buat('P301', { tingkat: 'catatan', semestinya: null })],
        kolom: [],
      },
      [buat('P505', { tingkat: 'peringatan' })],
    ).temuan[0];
    expect(hasil).toMatchObject({ kode: 'P301', tingkat: 'peringatan', semestinya: '12', saran: 'saran P505' });
  });
});
