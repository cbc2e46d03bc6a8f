import { describe, expect, it } from 'vitest';
import { capaianMaximize } from '../../src/rumus/capaian/maximize.js';
import { hasilKeJson } from '../../src/rumus/hasil.js';
import { hasilDariJson } from '../../src/rumus/hasil-dari-json.js';
import { evaluasi } from '../../src/rumus/pembaca/evaluasi.js';

const lewatJson = (h: Parameters<typeof hasilKeJson>[0]) => hasilDariJson(JSON.parse(JSON.stringify(hasilKeJson(h))));

describe('a Hasil as JSON', () => {
  it('has canonical strings, `bulat` with the printed decimals, and the trace', () => {
    const j = hasilKeJson(evaluasi(capaianMaximize, { T: 80, R: 82 }));
    expect(j).toMatchObject({ status: 'terukur', nilai: '102.5', bulat: '102.50', teks: '102,50', peringatan: [] });
    expect(j.jejak).toMatchObject({ rumus: 'capaian.maximize', masukan: { target: '80', realisasi: '82' } });
  });
  it('comes back to the last digit, also when it has more than 30 decimals', () => {
    const h = evaluasi(capaianMaximize, { T: 3, R: 1 });
    const kembali = lewatJson(h);
    expect(kembali.status === 'terukur' && kembali.nilai.toFixed()).toBe('33.33333333333333333333333333333333333333');
    expect(hasilKeJson(kembali)).toEqual(hasilKeJson(h));
  });
  it('comes back for the smallest and largest quotients of binary numbers', () => {
    for (const [T, R] of [
      [5e-324, 1e308],
      [1e308, 5e-324],
    ] as const) {
      const h = evaluasi(capaianMaximize, { T, R });
      expect(hasilKeJson(lewatJson(h))).toEqual(hasilKeJson(h));
    }
  });
  it('keeps the reason of what is not measurable', () => {
    const h = evaluasi(capaianMaximize, { T: 80, R: null });
    expect(lewatJson(h)).toEqual(h);
    expect(h).toMatchObject({ status: 'tak-terukur', alasan: 'realisasi-kosong' });
  });
  it('of an earlier version has its 40 digits alone, which may be cut where the print is not', () => {
    // A little less than 0,125 prints 0,12, though its 40 digits are those of 0,125.
    const { pecahan: _, ...lama } = JSON.parse(
      JSON.stringify(hasilKeJson(evaluasi(capaianMaximize, { T: 80, R: '0.1' }))),
    );
    expect(lama).toMatchObject({ nilai: '0.125', bulat: '0.13' });
    expect(hasilDariJson({ ...lama, bulat: '0.12', teks: '0,12' })).toMatchObject({ teks: '0,12' });
  });
  it('says which exact form its print does not agree with', () => {
    const j = JSON.parse(JSON.stringify(hasilKeJson(evaluasi(capaianMaximize, { T: 80, R: 82 }))));
    expect(() => hasilDariJson({ ...j, bulat: '99.00' })).toThrow(/^bulat: .* nilai menurut pecahan\.$/);
    // √2 = 1,414…
    const { pecahan: _, ...akar } = j;
    const dua = { ...akar, akar: [{ dasar: '2', pangkat: '1/2' }], nilai: '1.414213562373095048801688724209698078570' };
    expect(hasilDariJson({ ...dua, bulat: '1.41', teks: '1,41' })).toMatchObject({ teks: '1,41' });
    expect(() => hasilDariJson({ ...dua, bulat: '1.42', teks: '1,41' })).toThrow(/^bulat: .* nilai menurut akar\.$/);
    expect(() => hasilDariJson({ ...dua, bulat: '1.41', teks: '1,42' })).toThrow(/^teks: .* nilai menurut akar\.$/);
  });
  it('refuses what is no canonical number and names the field', () => {
    const j = JSON.parse(JSON.stringify(hasilKeJson(evaluasi(capaianMaximize, { T: 80, R: 0 }))));
    expect(hasilDariJson(j)).toMatchObject({ teks: '0,00' });
    expect(() => hasilDariJson({ ...j, nilai: '102,5' })).toThrow(/^nilai: "102,5" bukan angka kanonik/);
    expect(() => hasilDariJson({ ...j, bulat: 'NaN' })).toThrow(/^bulat: "NaN"/);
    expect(() => hasilDariJson({ ...j, nilai: 7 as unknown as string })).toThrow(/^nilai: 7 bukan/);
    expect(() => hasilDariJson({ ...j, nilai: '9'.repeat(5000) })).toThrow(/^nilai: "9999/);
  });
});
