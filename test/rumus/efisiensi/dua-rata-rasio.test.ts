import { expect, it } from 'vitest';
import { bulatkanTepat, formatBulatan } from '../../../src/angka/bulatkan-tepat.js';
import { duaRataRasio } from '../../../src/rumus/efisiensi/dua-rata-rasio.js';
import { hitungRataRataEfisiensi } from '../../../src/rumus/efisiensi/rata-rata-efisiensi.js';

const ANGKA = [null, 0, 80, '99.07', 100, '102.5', '111.1'];

it('gives the two means that hitungRataRataEfisiensi gives, and none where it gives none', () => {
  const baris = ANGKA.flatMap((capaian) => ANGKA.map((serapan) => ({ capaian, serapan })));
  const kasus = [[], ...baris.map((b) => [b]), ...baris.flatMap((a) => baris.map((b) => [a, b])), baris];
  for (const k of kasus) {
    const { rasioRataRata, rataRataRasio } = hitungRataRataEfisiensi(k);
    const dua = duaRataRasio(k);
    const cetak = [dua.rasioRataRata, dua.rataRataRasio].map(
      (x) => x && formatBulatan(bulatkanTepat(x, 2, 'setengah-naik')),
    );
    expect(cetak).toEqual([rasioRataRata, rataRataRasio].map((h) => (h.status === 'terukur' ? h.teks : null)));
  }
});
