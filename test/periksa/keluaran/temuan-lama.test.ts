import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { periksaBerkas } from '../../../src/berkas/periksa-berkas.js';
import { periksaKeJson } from '../../../src/periksa/keluaran/json.js';
import { kalimatRingkas } from '../../../src/periksa/keluaran/ringkas.js';
import { sarifPeriksa } from '../../../src/periksa/keluaran/sarif.js';
import { sidikTemuan } from '../../../src/periksa/keluaran/sidik.js';
import { teksPeriksa } from '../../../src/periksa/keluaran/teks.js';
import { bacaTemuanLama, catatTemuanLama, terapkanTemuanLama } from '../../../src/periksa/keluaran/temuan-lama.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

// Hand: 150 / 200 = 75 %, 100 / 400 = 25 %, 50 / 100 = 50 %, 60 / 300 = 20 %.
const baris = (...isi: string[][]) => [{ nama: 'T', baris: [['Uraian', 'Pagu', 'Realisasi Anggaran', '%'], ...isi] }];
const C = ['C', '100', '50', '50,00'];
const D = ['D', '300', '60', '20,00'];
const satuSalah = periksaTabel(baris(['A', '200', '150', '57,00'], ['B', '400', '100', '25,00'], C, D));
const duaSalah = periksaTabel(
  baris(['B', '400', '100', '52,00'], ['A', '200', '150', '57,00'], C, D, ['E', '8', '4', '50,00']),
);
const lama = catatTemuanLama(satuSalah);

describe('catatTemuanLama', () => {
  it('names code, table, row and printed figure, not the number of the row', () => {
    expect(lama).toEqual({ versi: 2, temuan: [expect.stringMatching(/^P101\|T\|A\|57,00\|[0-9a-f]{16}$/)] });
    expect(bacaTemuanLama(JSON.parse(JSON.stringify(lama)))).toEqual({ status: 'sah', temuan: lama.temuan });
  });
  it('leaves accepted findings to their own list', () => {
    const terima = { ...satuSalah, temuan: satuSalah.temuan.map((t) => ({ ...t, diterima: 'sudah diralat' })) };
    expect(catatTemuanLama(terima).temuan).toEqual([]);
  });
  it('tells two findings about the same from each other', () => {
    const dua = [...satuSalah.temuan, ...satuSalah.temuan];
    expect(sidikTemuan(dua)).toEqual([lama.temuan[0], `${lama.temuan[0]}|2`]);
  });
});

describe('terapkanTemuanLama', () => {
  const hasil = terapkanTemuanLama(duaSalah, lama.temuan);
  it('counts what is new, though the row has moved', () => {
    expect(hasil.temuan.map((t) => [t.uraian, t.lama])).toEqual([
      ['B', undefined],
      ['A', true],
    ]);
    expect(hasil).toMatchObject({ ringkasan: { temuan: 1 }, temuanLama: { ada: 1, hilang: 0 } });
  });
  // Hand: 800 − 600 = 200, not 250; 1950 ÷ 2300 = 84,78 %, not 85,78; 250 ÷ 300 = 83,33 %. The row of zeros and the second slip concern neither.
  it.each([
    [
      'a row of another program above',
      (r: string[][]) => [...r.slice(0, 3), ['7.01.01.2.03', 'Kepegawaian', '0', '0', '0', '0'], ...r.slice(3)],
    ],
    ['a slip in a row below', (r: string[][]) => r.map((b) => b.map((s) => (s === '83,33' ? '93,33' : s)))],
  ])('knows a finding again after %s', (_, ubah) => {
    const isi = [
      ['7.01.01', 'Program Penunjang', '1.500', '1.350', '150', '90,00'],
      ['7.01.01.2.01', 'Perencanaan', '500', '450', '50', '90,00'],
      ['7.01.01.2.02', 'Administrasi', '1.000', '900', '100', '90,00'],
      ['7.01.02', 'Program Pemberdayaan', '800', '600', '250', '75,00'],
      ['7.01.02.2.01', 'Koordinasi', '300', '250', '50', '83,33'],
      ['7.01.02.2.02', 'Fasilitasi', '500', '350', '150', '70,00'],
      ['', 'JUMLAH', '2.300', '1.950', '350', '85,78'],
    ];
    const periksa = (r: string[][]) =>
      periksaTabel([
        { nama: 'LRA', baris: [['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)', '%'], ...r] },
      ]);
    const semula = periksa(isi);
    expect(semula.temuan.map((t) => t.semestinya)).toEqual(['200', '84,78']);
    const baru = terapkanTemuanLama(periksa(ubah(isi)), catatTemuanLama(semula).temuan);
    expect(baru.temuanLama).toEqual({ ada: 2, hilang: 0 });
  });
  it('is a new finding where the figure has changed, and says that the old one is gone', () => {
    const ganti = periksaTabel(baris(['A', '200', '150', '58,00'], ['B', '400', '100', '25,00'], C, D));
    expect(terapkanTemuanLama(ganti, lama.temuan)).toMatchObject({
      ringkasan: { temuan: 1 },
      temuanLama: { ada: 0, hilang: 1 },
    });
  });
  // Hand: 150 of 900 is 16,67 %, 300 of 400 is 75 %: the same expected value from other figures is another reason, too.
  it.each([
    ['another input, another expected value', ['A', '900', '150', '57,00']],
    ['other inputs, the same expected value', ['A', '400', '300', '57,00']],
    ['another row', ['Z', '200', '150', '57,00']],
  ])('is a new finding with %s', (_, ganti) => {
    const baru = periksaTabel(baris(ganti, ['B', '400', '100', '25,00'], C, D));
    expect(baru.temuan.map((t) => t.tercetak)).toEqual(['57,00']);
    expect(terapkanTemuanLama(baru, lama.temuan)).toMatchObject({
      ringkasan: { temuan: 1 },
      temuanLama: { ada: 0, hilang: 1 },
    });
  });
  it('is counted and not listed in text, and said in JSON and SARIF', () => {
    const teks = teksPeriksa(hasil);
    expect(teks).toContain('1 galat, 0 peringatan, 0 catatan, 1 temuan lama; ');
    expect(teks).toContain('52,00');
    expect(teks).not.toContain('57,00');
    expect(periksaKeJson(hasil, []).temuan.map((t) => t.lama)).toEqual([undefined, true]);
    const log = sarifPeriksa(hasil);
    expect(log.runs[0]?.results.map((r) => [r.baselineState, r.partialFingerprints['lkjip/v3']])).toEqual([
      ['new', expect.stringMatching(/^P101\|T\|B\|52,00\|/)],
      ['unchanged', lama.temuan[0]],
    ]);
    const {
      $schema: _draf,
      id: _id,
      ...skema
    } = JSON.parse(readFileSync(new URL('./sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')) as Record<
      string,
      unknown
    >;
    const formats = { uri: true, 'uri-reference': true, 'date-time': true } as const;
    const ajv = new Ajv({ strict: false, unicodeRegExp: false, formats });
    expect(ajv.validate(skema, JSON.parse(JSON.stringify(log)))).toBe(true);
    expect(kalimatRingkas(terapkanTemuanLama(duaSalah, []), 'en')).toContain('0 known before');
  });
  it('is no fault of a check of files', async () => {
    const data = new TextEncoder().encode('Uraian;Pagu;Realisasi Anggaran;%\nA;200;150;57,00\nB;400;100;25,00\n');
    const berkas = [{ nama: 'a.csv', data }];
    const sebelum = await periksaBerkas(berkas);
    expect(sebelum.status).toBe(1);
    const sesudah = await periksaBerkas(berkas, { temuanLama: catatTemuanLama(sebelum.hasil).temuan });
    expect(sesudah).toMatchObject({ status: 0, hasil: { ringkasan: { temuan: 0 } } });
  });
});

describe('bacaTemuanLama', () => {
  it.each([
    [null, /^isi berkas: bukan catatan/],
    [{ versi: 3, temuan: [] }, /^versi: bukan/],
    [
      { versi: 1, temuan: ['P101|x.csv/x|A|57,00'] },
      /^versi: catatan dari versi lama; buat lagi .*--catat-temuan-lama/,
    ],
    [{ versi: 2, temuan: [7] }, /^temuan\.0: .*--catat-temuan-lama/],
  ])('refuses %j and says how to make one', (data, pesan) => {
    expect(bacaTemuanLama(data)).toMatchObject({ status: 'tidak-sah', masalah: [expect.stringMatching(pesan)] });
  });
});
