import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { type HasilSkm, hitungSkm } from '../../../src/rumus/survei/hitung-skm.js';
import { Pecahan } from '../../orakel/pecahan.js';

const nilai = (h: Hasil | null | undefined) => (h?.status === 'terukur' ? h.bulat.toFixed(4) : (h?.alasan ?? null));
const isi = (h: HasilSkm) => [nilai(h.ikm), nilai(h.nik)];
const kode = (h: HasilSkm) => h.peringatan.map((p) => p.kode);
const empat = { pembulatan: { desimal: 4, mode: 'setengah-naik' } } as const;
const sembilan = (x: string) => Array<string>(9).fill(x);

describe('hitungSkm', () => {
  it('SKM-01: nine NRR of 3,28 with weights of exactly 1/9 make NIK 82', () => {
    const h = hitungSkm({ nrr: sembilan('3.28') }, empat);
    expect([...isi(h), kode(h), h.nrr]).toEqual(['3.2800', '82.0000', [], Array(9).fill(null)]);
  });
  it('SKM-02: with the printed weight 0,11 it loses 1 %, and says so', () => {
    const h = hitungSkm({ nrr: sembilan('3.28') }, { ...empat, bobot: sembilan('0.11') });
    expect(isi(h)).toEqual(['3.2472', '81.1800']);
    expect(h.peringatan).toMatchObject([{ kode: 'bobot-tidak-satu', data: { jumlah: '0,99' } }]);
  });
  it('takes unequal weights that add up to 1 without a word', () => {
    const h = hitungSkm({ nrr: sembilan('4') }, { bobot: ['0.2', ...Array<string>(8).fill('0.1')] });
    expect([...isi(h), kode(h)]).toEqual(['4.0000', '100.0000', []]);
  });
  it('computes NRR from answers by unsur or by respondent, leaving blanks out of their unsur', () => {
    const jawaban = [
      [3, 4, null],
      [2, 4, 4],
    ]; // hand: NRR 3,5 and 10/3
    const h = hitungSkm({ jawaban }, empat);
    expect(h.nrr.map(nilai)).toEqual(['3.5000', '3.3333']);
    expect(isi(h)).toEqual(['3.4167', '85.4167']); // (7/2 + 10/3) / 2 = 41/12
    expect(h.nrr[0]?.peringatan).toMatchObject([{ kode: 'jawaban-kosong-dilewati', data: { kosong: '1' } }]);
    expect(h.nrr[1]?.peringatan).toEqual([]);
    const balik = [
      [3, 2],
      [4, 4],
      [null, 4],
    ];
    expect(isi(hitungSkm({ jawaban: balik, susunan: 'per-responden' }, empat))).toEqual(isi(h));
  });
  it('has no index where an unsur has no answers or one outside 1 to 4', () => {
    const kosong = hitungSkm({ jawaban: [[3], [null]] });
    expect([kosong.nrr.map(nilai), ...isi(kosong)]).toEqual([
      ['3.0000', 'jawaban-kosong'],
      'jawaban-kosong',
      'jawaban-kosong',
    ]);
    for (const salah of [0, 5, '4.01']) {
      expect(isi(hitungSkm({ jawaban: [[3], [4, salah]] }))).toEqual([
        'jawaban-di-luar-skala',
        'jawaban-di-luar-skala',
      ]);
    }
    expect(isi(hitungSkm({ nrr: [3, null] }, { bobot: ['0.5', '0.5'] }))).toEqual(['jawaban-kosong', 'jawaban-kosong']);
    expect(isi(hitungSkm({ jawaban: [] }))).toEqual(['jawaban-kosong', 'jawaban-kosong']);
    expect(isi(hitungSkm({ jawaban: [], susunan: 'per-responden' }))).toEqual(['jawaban-kosong', 'jawaban-kosong']);
  });
  it('says when there are fewer unsur than the method asks for: 9, or 14 under the rule of 2004', () => {
    expect(kode(hitungSkm({ nrr: sembilan('3') }))).toEqual([]);
    const lama = hitungSkm({ nrr: sembilan('3') }, { metode: 'kep-25-mpan-2-2004' });
    expect(lama.peringatan).toMatchObject([{ kode: 'unsur-kurang', data: { ada: '9', perlu: '14' } }]);
    expect(isi(hitungSkm({ nrr: Array<number>(14).fill(3) }, { metode: 'kep-25-mpan-2-2004' }))).toEqual([
      '3.0000',
      '75.0000',
    ]);
  });
  it('asks for the unsur of the rule in force where none is named', () => {
    // PermenPANRB 14/2017 has nine.
    expect(hitungSkm({ nrr: [3, 3] }).peringatan).toMatchObject([
      { kode: 'unsur-kurang', data: { ada: '2', perlu: '9', acuan: 'permenpanrb-14-2017' } },
    ]);
  });
  it('has no unsur without respondents', () => {
    expect(hitungSkm({ jawaban: [], susunan: 'per-responden' }).nrr).toEqual([]);
  });
  it('names the place of what is no number', () => {
    expect(() => hitungSkm({ nrr: [3, 'x'] })).toThrow(/^nrr\[1\]: /);
    expect(() => hitungSkm({ nrr: [3, 3] }, { bobot: [1, 'x'] })).toThrow(/^bobot\[1\]: /);
  });
  it('throws for weights or respondents that do not match the unsur', () => {
    expect(() => hitungSkm({ nrr: [3, 3] }, { bobot: [1] })).toThrow(/1 bobot untuk 2 unsur/);
    expect(() => hitungSkm({ jawaban: [[3, 4], [3]], susunan: 'per-responden' })).toThrow(/jawaban\[1\]/);
  });
  it('does not let the cut of an NRR decide a tie: 24 respondents, 27 m answers of 9 unsur end in ,125', () => {
    // Hand: the sum of all answers is 621 = 27 × 23, so NIK = 25 × 621 / 216 = 71,875, and each NRR is a multiple of 1/24.
    const jawaban = Array.from({ length: 9 }, (_, u) =>
      Array.from({ length: 24 }, (_, r) => (r < (u < 6 ? 20 : 23) ? 3 : 2)),
    );
    const total = jawaban.flat().reduce((a, b) => a + b, 0);
    expect(total).toBe(621);
    expect(hitungSkm({ jawaban }, { pembulatan: { desimal: 2, mode: 'setengah-naik' } }).nik).toMatchObject({
      teks: '71,88',
    });
  });
  const survei = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 30 }), {
    minLength: 1,
    maxLength: 14,
  });
  test.prop([survei])('equals the BigInt fraction, whatever the number of respondents of each unsur', (jawaban) => {
    const nrr = jawaban.map((j) => Pecahan.rasio(BigInt(j.reduce((a, b) => a + b, 0)), BigInt(j.length)));
    const ikm = Pecahan.jumlah(nrr).bagi(Pecahan.dari(BigInt(nrr.length)));
    expect(isi(hitungSkm({ jawaban }, empat))).toEqual([ikm.cetak(4), ikm.kali(Pecahan.dari(25n)).cetak(4)]);
  });
});
