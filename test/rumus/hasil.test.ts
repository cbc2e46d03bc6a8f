import { describe, expect, it } from 'vitest';
import { capaianMaximize } from '../../src/rumus/capaian/maximize.js';
import { rataRata } from '../../src/rumus/gabungan/hitung-rata-rata.js';
import type { Langkah } from '../../src/rumus/hasil.js';
import { hasilDariJson } from '../../src/rumus/hasil-dari-json.js';
import { hasilKeJson } from '../../src/rumus/hasil-ke-json.js';
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
  it('without a fraction is taken only where it can be none: of as many digits as such a value has', () => {
    const { pecahan: _, ...tanpa } = JSON.parse(
      JSON.stringify(hasilKeJson(evaluasi(capaianMaximize, { T: 80, R: 82 }))),
    );
    // A short value is a fraction, however little it says so: what is counted with would be what somebody typed.
    for (const palsu of [tanpa, { ...tanpa, nilai: '99', bulat: '99.00', teks: '99,00' }])
      expect(() => hasilDariJson(palsu)).toThrow(/^pecahan: tidak ada; salin hasilnya utuh/);
    // (√2 + 50) ÷ 2 = 25,707…: neither a fraction nor a product of powers.
    const h = rataRata([rataRata([2, 1], { cara: 'ukur' }), 50]);
    const j = JSON.parse(JSON.stringify(hasilKeJson(h)));
    expect([j.pecahan, j.akar, j.teks]).toEqual([undefined, undefined, '25,71']);
    expect(hasilDariJson(j)).toMatchObject({ teks: '25,71' });
    expect(() => hasilDariJson({ ...j, bulat: '25.72' })).toThrow(/^bulat: .* nilai menurut angkanya sendiri\.$/);
    expect(() => hasilDariJson({ ...j, teks: '99,00' })).toThrow(/^teks: /);
  });
  it('refuses a trace that ends in something else', () => {
    const j = JSON.parse(JSON.stringify(hasilKeJson(evaluasi(capaianMaximize, { T: 80, R: 82 }))));
    const dengan = (jejak: object) => () => hasilDariJson({ ...j, jejak: { ...j.jejak, ...jejak } });
    expect(dengan({ hasil: '99' })).toThrow(/^nilai: 102\.5 bukan 99, nilai menurut jejak\.hasil\.$/);
    expect(dengan({ hasil: '200/3' })).toThrow(/^nilai: 102\.5 bukan 66\.66/);
    expect(dengan({ hasil: 'x' })).toThrow(/^jejak\.hasil: bukan pecahan/);
    for (const hasil of ['#9', '#0', '#x', '#', null])
      expect(dengan({ hasil })).toThrow(/^jejak\.hasil: .* bukan langkah sebelumnya atau angka\.$/);
    expect(dengan({ teks: '82 ÷ 80 × 100 = 99,00' })).toThrow(/^jejak\.teks: .* tidak berakhir dengan 102,50\.$/);
    expect(dengan({ teks: '82 ÷ 80 × 100 = 1102,50' })).toThrow(/^jejak\.teks: /);
    expect(dengan({ teks: null })).toThrow(/^jejak\.teks: null /);
    expect(dengan({ hasil: '205/2' })()).toMatchObject({ teks: '102,50' });
  });
  it('computes the steps of the trace again', () => {
    const j = JSON.parse(JSON.stringify(hasilKeJson(evaluasi(capaianMaximize, { T: 80, R: 82 }))));
    // Value, fraction, print and words of another figure, which agree: 99 from 82 and 80.
    const palsu = {
      nilai: '99',
      pecahan: { pembilang: '99', penyebut: '1' },
      bulat: '99.00',
      teks: '99,00',
      jejak: { ...j.jejak, teks: '82 ÷ 80 × 100 = 99,00' },
    };
    const dengan = (ubah: (langkah: Langkah[]) => Langkah[]) =>
      hasilDariJson({ ...j, jejak: { ...j.jejak, langkah: ubah(j.jejak.langkah) } });
    const langkah = (i: number, isi: Partial<Langkah>) => (semua: Langkah[]) =>
      semua.map((l, k) => (k === i ? { ...l, ...isi } : l));
    expect(j.jejak.langkah.map((l: Langkah) => l.nilai)).toEqual(['1.025', '102.5']);
    expect(() => hasilDariJson({ ...j, ...palsu })).toThrow(/^nilai: 99 bukan 102\.5, nilai menurut jejak\.hasil\.$/);
    expect(() => dengan(langkah(1, { nilai: '99' }))).toThrow(
      /^jejak\.langkah\[1\]\.nilai: 99 bukan 102\.5, yang dihitung ulang dari operannya\.$/,
    );
    expect(() => dengan(langkah(0, { operan: ['82', '81'] }))).toThrow(/^jejak\.langkah\[0\]\.teks: 82 ÷ 80 bukan/);
    expect(() => dengan(langkah(0, { teks: '82 ÷ 81' }))).toThrow(/^jejak\.langkah\[0\]\.teks: /);
    expect(() => dengan(langkah(0, { operasi: 'kali' }))).toThrow(
      /^jejak\.langkah\[0\]\.teks: 82 ÷ 80 bukan 82 × 80.$/,
    );
    for (const operasi of ['pangkat', 'constructor', '__proto__', ''])
      expect(() => dengan(langkah(0, { operasi }))).toThrow(/^jejak\.langkah\[0\]: .* tidak dapat dihitung\.$/);
    for (const operan of [[], ['82'], ['82', '80', '1'], ['82', '0']])
      expect(() => dengan(langkah(0, { operan }))).toThrow(/^jejak\.langkah\[0\]: .* tidak dapat dihitung\.$/);
    for (const r of ['#1', '#2', '#-1', '#1.5'])
      expect(() => dengan(langkah(0, { operan: [r, '80'] }))).toThrow(/^jejak\.langkah\[0\]\.operan\[0\]: /);
    // The same 40 digits, another fraction.
    const pecahan = { pembilang: `1025${'0'.repeat(50)}1`, penyebut: `10${'0'.repeat(51)}` };
    expect(() => hasilDariJson({ ...j, pecahan })).toThrow(/^pecahan: lain dari nilai di akhir jejaknya\.$/);
  });
  it('computes means of roots again as far as their digits are written', () => {
    // √2 and 50 by the square root of their product: operands of 40 digits, beside weights.
    const akar = rataRata([2, 1], { cara: 'ukur' });
    for (const h of [
      rataRata([akar, 50]),
      rataRata([akar, 50], { cara: 'ukur' }),
      rataRata([2, 3, 5], { cara: 'ukur' }),
    ]) {
      const j = JSON.parse(JSON.stringify(hasilKeJson(h)));
      expect(hasilKeJson(hasilDariJson(j))).toEqual(hasilKeJson(h));
      const l = j.jejak.langkah[0];
      const langkah = [{ ...l, nilai: `${l.nilai.slice(0, 12)}${9 - Number(l.nilai[12])}${l.nilai.slice(13)}` }];
      expect(() => hasilDariJson({ ...j, jejak: { ...j.jejak, langkah } })).toThrow(/^jejak\.langkah\[0\]\.nilai: /);
    }
  });
  it('does not compute without end what squares itself', () => {
    const j = JSON.parse(JSON.stringify(hasilKeJson(evaluasi(capaianMaximize, { T: 80, R: 82 }))));
    // 10^2, 10^4, 10^8 …: a 1 and as many zeros.
    const langkah = Array.from({ length: 22 }, (_, n) => ({
      teks: n === 0 ? '10 × 10' : `#${n} × #${n}`,
      operasi: 'kali',
      operan: n === 0 ? ['10', '10'] : [`#${n}`, `#${n}`],
      nilai: `1${'0'.repeat(2 ** (n + 1))}`,
    }));
    expect(() => hasilDariJson({ ...j, jejak: { ...j.jejak, langkah, hasil: `#${langkah.length}` } })).toThrow(
      /^jejak\.langkah: angkanya bersama-sama paling banyak 500000 digit\.$/,
    );
  });
  it('says which exact form its print does not agree with', () => {
    const j = JSON.parse(JSON.stringify(hasilKeJson(evaluasi(capaianMaximize, { T: 80, R: 82 }))));
    expect(() => hasilDariJson({ ...j, bulat: '99.00' })).toThrow(/^bulat: .* nilai menurut pecahan\.$/);
    // √2 = 1,414…
    const { pecahan: _, ...akar } = j;
    const nilai = '1.414213562373095048801688724209698078570';
    const jejak = { ...j.jejak, hasil: nilai, teks: 'akar 2 = 1,41' };
    const dua = { ...akar, akar: [{ dasar: '2', pangkat: '1/2' }], nilai, jejak };
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
