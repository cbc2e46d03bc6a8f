import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { hitungCapaian } from '../../../src/rumus/capaian/hitung-capaian.js';
import { rataRata } from '../../../src/rumus/gabungan/hitung-rata-rata.js';
import { Pecahan } from '../../orakel/pecahan.js';

describe('rataRata', () => {
  const seed = [null, '102.5', '111.1', 80];
  it('of the seed is 97,87 over 3 of 4; the report truncated it to 97,86', () => {
    expect(rataRata(seed)).toMatchObject({
      teks: '97,87',
      cakupan: { terukur: 3, total: 4 },
      peringatan: [{ kode: 'sebagian-tak-terukur', data: { terukur: '3', total: '4' } }],
    });
    expect(rataRata(seed, { pembulatan: { desimal: 2, mode: 'potong' } })).toMatchObject({ teks: '97,86' });
  });
  it('counts the unmeasured as 0 only where the policy says so, and says so (RATA-02)', () => {
    expect(rataRata(seed, { takTerukur: 'nol', asal: { 'rataRata.takTerukur': 'preset' } })).toMatchObject({
      teks: '73,40',
      cakupan: { terukur: 3, total: 4 },
      peringatan: [{ kode: 'tak-terukur-dihitung-nol', data: { jumlah: '1' } }],
      jejak: {
        kebijakan: [
          { aturan: 'rataRata.takTerukur', nilai: 'nol', asal: 'preset' },
          // `rataRata.cara` is what a report averages; by which mean is `rataRata.rumus`.
          { aturan: 'rataRata.rumus', nilai: 'hitung', asal: 'bawaan' },
        ],
      },
    });
    const { kebijakan } = rataRata(seed, { cara: 'ukur', asal: { rataRata: 'kemenkeu' } }).jejak;
    expect(kebijakan[1]).toEqual({ aturan: 'rataRata.rumus', nilai: 'ukur', asal: 'kemenkeu' });
  });
  it('takes results unrounded: 111,11… and not 111,1 gives 97,8704', () => {
    // domain 6.1: (102,5 + 111,111… + 80) / 3 = 97,8704
    const kriminalitas = hitungCapaian({ target: 20, realisasi: 18, polarisasi: 'minimize' }, { minimize: 'rasio' });
    const sakip = hitungCapaian({ target: 65, realisasi: null, polarisasi: 'maximize' });
    expect(
      rataRata([sakip, '102.5', kriminalitas, 80], { pembulatan: { desimal: 4, mode: 'setengah-naik' } }),
    ).toMatchObject({
      teks: '97,8704',
      cakupan: { terukur: 3, total: 4 },
    });
  });
  it('renormalises weights over what is measurable, and keeps each with its value', () => {
    // hand: (100 × 3 + 80 × 1) / 4 = 95; with the missing one as 0: 380 / 9 = 42,22
    const opsi = { bobot: [5, 3, 1] };
    expect(rataRata([null, 100, 80], opsi)).toMatchObject({ teks: '95,00' });
    expect(rataRata([null, 100, 80], { ...opsi, takTerukur: 'nol' })).toMatchObject({ teks: '42,22' });
  });
  it('has a geometric form, which one 0 makes 0, with a warning', () => {
    expect(rataRata([100, 25], { cara: 'ukur', asal: {} })).toMatchObject({ teks: '50,00' }); // hand: √2500
    expect(rataRata([100, 25, 0], { cara: 'ukur' })).toMatchObject({
      teks: '0,00',
      peringatan: [{ kode: 'nilai-nol-rata-ukur' }],
    });
    expect(rataRata([8, 27], { cara: 'ukur', bobot: [2, 1] })).toMatchObject({ teks: '12,00' }); // hand: (64 × 27)^(1/3) = 1728^(1/3)
  });
  it('of nothing is not measurable, nor with weights of 0 or below', () => {
    expect(rataRata([])).toMatchObject({ alasan: 'tidak-ada-yang-terukur', cakupan: { terukur: 0, total: 0 } });
    expect(rataRata([null, null])).toMatchObject({ alasan: 'tidak-ada-yang-terukur' });
    expect(rataRata([90, 80], { bobot: [0, 0] })).toMatchObject({ alasan: 'bobot-nol' });
    expect(rataRata([90, 80], { bobot: [2, -1] })).toMatchObject({ alasan: 'bobot-negatif' });
    expect(rataRata([90, 80], { bobot: [2, -1], cara: 'ukur' })).toMatchObject({ alasan: 'bobot-negatif' });
  });
  it('refuses as many weights as there are no values', () => {
    expect(() => rataRata([90, 80], { bobot: [1] })).toThrow('bobot: ada 1 bobot untuk 2 nilai; jumlahnya harus sama.');
    expect(() => rataRata(['97,8'])).toThrow(/nilai\[0\]: "97,8"/);
  });

  const capaian = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 8 });
  test.prop([capaian, fc.integer({ min: 1, max: 99 })])(
    'equals the fraction, lies between the extremes, and equal weights change nothing',
    (x, w) => {
      const h = rataRata(x);
      const tepat = Pecahan.jumlah(x.map((n) => Pecahan.dari(BigInt(n)))).bagi(Pecahan.dari(BigInt(x.length)));
      expect(h.status === 'terukur' && h.bulat.toFixed(2)).toBe(tepat.cetak(2));
      expect(rataRata(x, { bobot: x.map(() => w) })).toMatchObject({ teks: h.status === 'terukur' ? h.teks : '' });
      const ukur = rataRata(x, { cara: 'ukur' });
      if (h.status === 'terukur' && ukur.status === 'terukur') expect(ukur.nilai.lte(h.nilai)).toBe(true);
    },
  );
});

it('the trace of a mean says what counts for what is not measured, and which mean it is', () => {
  const kebijakan = (opsi = {}) => rataRata([1, 2], opsi).jejak.kebijakan.map((k) => Object.values(k).join(' '));
  expect(kebijakan()).toEqual(['rataRata.takTerukur kecualikan bawaan', 'rataRata.rumus hitung bawaan']);
  expect(kebijakan({ takTerukur: 'nol', cara: 'ukur' })).toEqual([
    'rataRata.takTerukur nol pemanggil',
    'rataRata.rumus ukur pemanggil',
  ]);
});
