import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { daftarRumus } from '../../../src/index.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import type { Rumus } from '../../../src/rumus/rumus.js';

const Tepat = Decimal.clone({ precision: 80 });

/** What a trace says when somebody works it out as it is written: products before sums, from the left; null where it holds more than arithmetic. */
function menurutTulisan(teks: string): Decimal | null {
  const potong = teks.match(/\d[\d.]*(?:,\d+)?|[+−×÷()-]|min|maks|;|\S/g) ?? [];
  let ke = 0;
  const lihat = (): string | undefined => potong[ke];
  const ambil = (): string => potong[ke++] ?? '';
  function dasar(): Decimal {
    const x = ambil();
    if (x === '(') {
      const isi = jumlahan();
      if (ambil() !== ')') throw new SyntaxError(teks);
      return isi;
    }
    if (x === '-') return dasar().neg();
    if (x === 'min' || x === 'maks') {
      ambil();
      const isi = [jumlahan()];
      while (lihat() === ';') {
        ambil();
        isi.push(jumlahan());
      }
      ambil();
      return x === 'min' ? Tepat.min(...isi) : Tepat.max(...isi);
    }
    if (!/^\d/.test(x)) throw new SyntaxError(teks);
    return new Tepat(x.replaceAll('.', '').replace(',', '.'));
  }
  function kalian(): Decimal {
    let kiri = dasar();
    while (lihat() === '×' || lihat() === '÷') kiri = ambil() === '×' ? kiri.times(dasar()) : kiri.div(dasar());
    return kiri;
  }
  function jumlahan(): Decimal {
    let kiri = kalian();
    while (lihat() === '+' || lihat() === '−') kiri = ambil() === '+' ? kiri.plus(kalian()) : kiri.minus(kalian());
    return kiri;
  }
  try {
    const isi = jumlahan();
    return ke === potong.length ? isi : null;
  } catch {
    return null;
  }
}

/** The examples of all formulas, with their lists whole and cut to so many elements. */
const KASUS = daftarRumus.flatMap((rumus) =>
  rumus.contoh.flatMap((contoh) =>
    [1, 2, 3, 99].map((n) => {
      const masukan = Object.fromEntries(
        Object.entries(contoh.masukan).map(([k, v]) => [k, Array.isArray(v) ? v.slice(0, n) : v]),
      );
      return { rumus: rumus as Rumus, masukan };
    }),
  ),
);

describe('a trace, worked out as it is written', () => {
  it('gives the figure behind it, for every formula, whatever the length of its lists', () => {
    let dibaca = 0;
    for (const { rumus, masukan } of KASUS) {
      const hasil = evaluasi(rumus, masukan);
      if (hasil.status !== 'terukur') continue;
      const [tulisan = '', tercetak = ''] = (hasil.jejak.teks ?? '').split(' = ');
      const nilai = menurutTulisan(tulisan);
      // Roots, words and figures that were cut cannot be worked out from what is written.
      if (nilai === null || tulisan.includes('…')) continue;
      dibaca += 1;
      const bulat = nilai.toFixed(tercetak.split(',')[1]?.length ?? 0, Decimal.ROUND_HALF_UP);
      const cetak = tercetak.replaceAll('.', '').replace(',', '.');
      expect(Number(bulat) === 0 ? '0' : bulat, `${rumus.id}: ${hasil.jejak.teks}`).toBe(
        Number(cetak) === 0 ? '0' : cetak,
      );
    }
    expect(dibaca).toBeGreaterThan(200);
  });
});
