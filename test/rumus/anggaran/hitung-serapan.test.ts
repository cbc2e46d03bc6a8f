import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { hitungSerapan, serapanSaja } from '../../../src/rumus/anggaran/hitung-serapan.js';
import { porsiRupiah } from '../../../src/rumus/anggaran/porsi.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { persenPecahan } from '../../orakel/pecahan.js';

describe('hitungSerapan', () => {
  it.each([
    // pagu, realisasi, serapan, sisa: Tabel 3.4.2 of the seed, percentages recomputed
    ['4345674427', '3183857644', '73,26', '1161816783'],
    ['117362000', '101594500', '86,57', '15767500'],
    ['636438881', '629318670', '98,88', '7120211'],
    ['82917600', '81891500', '98,76', '1026100'],
    ['370742200', '330232200', '89,07', '40510000'],
    ['598385750', '597930750', '99,92', '455000'],
    ['6151520858', '4924825264', '80,06', '1226695594'],
  ])('of pagu %s and realisasi %s is %s, with %s left', (pagu, realisasi, teks, sisa) => {
    const h = hitungSerapan({ pagu, realisasi });
    expect(h).toMatchObject({ status: 'terukur', teks, peringatan: [] });
    expect(h.sisa?.toFixed()).toBe(sisa);
  });

  it('takes the point of a text for the decimal one, as databases print it, and no other notation', () => {
    // 1 of 1, and 1 of 1000; DECIMAL(18,3) prints the first as 1.000.
    expect(hitungSerapan({ pagu: '1.000', realisasi: '1' })).toMatchObject({ teks: '100,00' });
    expect(hitungSerapan({ pagu: '1000', realisasi: '1.000' })).toMatchObject({ teks: '0,10' });
    for (const pagu of ['1,000', '1.000.000', '1.000,00', '1 000'])
      expect(() => hitungSerapan({ pagu, realisasi: 1 })).toThrow(/^pagu: .* dibaca dahulu dengan bacaAngka/);
  });

  it('says which of the two is no number', () => {
    for (const hitung of [hitungSerapan, serapanSaja]) {
      expect(() => hitung({ pagu: 'x', realisasi: 1 })).toThrow(/^pagu: "x" bukan angka/);
      expect(() => hitung({ pagu: 1, realisasi: 'x' })).toThrow(/^realisasi: "x" bukan angka/);
    }
  });

  it('keeps missing apart from zero', () => {
    expect(hitungSerapan({ pagu: null, realisasi: 5 })).toMatchObject({ alasan: 'pagu-kosong', sisa: null });
    expect(hitungSerapan({ pagu: 5, realisasi: null })).toMatchObject({ alasan: 'realisasi-kosong', sisa: null });
    expect(hitungSerapan({ pagu: 5, realisasi: 0 })).toMatchObject({ teks: '0,00' });
    expect(hitungSerapan({ pagu: 0, realisasi: 0 })).toMatchObject({ alasan: 'pagu-nol', peringatan: [] });
    expect(hitungSerapan({ pagu: -1, realisasi: -1 })).toMatchObject({ alasan: 'pagu-negatif' });
  });

  it('warns of spending above the pagu, and of spending on a pagu of 0', () => {
    const lebih = hitungSerapan({ pagu: 100000, realisasi: 150000 });
    expect(lebih).toMatchObject({ teks: '150,00', peringatan: [{ kode: 'realisasi-melebihi-pagu' }] });
    expect(lebih.sisa?.toFixed()).toBe('-50000');
    expect(lebih.peringatan[0]?.pesan).toContain('150.000');
    expect(hitungSerapan({ pagu: 0, realisasi: 5 })).toMatchObject({
      alasan: 'pagu-nol',
      peringatan: [{ kode: 'belanja-tanpa-pagu' }],
    });
  });

  it('rounds by the option', () => {
    // ANG-05, Tabel 3.4.3 prints the truncated 98,86
    const pembulatan = { desimal: 2, mode: 'potong' } as const;
    expect(hitungSerapan({ pagu: 719356481, realisasi: 711210170 }, { pembulatan })).toMatchObject({ teks: '98,86' });
  });

  test.prop([fc.integer({ min: 1, max: 1e13 }), fc.integer({ min: 0, max: 1e13 })])(
    'equals the BigInt fraction, and absorbed and left over make the pagu',
    (P, A) => {
      const h = hitungSerapan({ pagu: P, realisasi: A });
      expect(h.status === 'terukur' && h.bulat.toFixed(2)).toBe(persenPecahan(BigInt(A), BigInt(P)));
      expect(h.sisa?.toFixed()).toBe(String(P - A));
    },
  );
});

describe('porsiRupiah', () => {
  test.prop([fc.integer({ min: 0, max: 1e13 }), fc.integer({ min: 0, max: 100 })])(
    'shares of p and 100 − p make the whole',
    (x, p) => {
      const bagian = (q: number) => {
        const h = evaluasi(porsiRupiah, { x, p: q });
        return h.status === 'terukur' ? h.nilai : null;
      };
      expect(
        bagian(p)
          ?.plus(bagian(100 - p) ?? 0)
          .toFixed(),
      ).toBe(String(x));
    },
  );
});
