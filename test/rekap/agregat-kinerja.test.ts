import { describe, expect, it } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import {
  agregatKinerjaKosong,
  type ButirKinerja,
  gabungAgregatKinerja,
  rataAgregat,
} from '../../src/rekap/agregat-kinerja.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';

const butir = (kunci: string, realisasi: number | null, bobot: string | null = null): ButirKinerja => ({
  kunci,
  capaian: hitungCapaian({ target: 100, realisasi, polarisasi: 'maximize' }),
  bobot,
});
const satu = (...isi: ButirKinerja[]) => ({ butir: isi });

describe('an aggregate of achievements', () => {
  const [a, b, c] = [butir('1.02', 50), butir('1.02', 100), butir('1.01', null)];

  it('is the same in whatever order it was merged, also of one code twice', () => {
    const semua = gabungAgregatKinerja([satu(a), satu(b), satu(c)]);
    expect(semua.butir[0]).toBe(c);
    for (const urutan of [
      [c, b, a],
      [b, a, c],
      [b, c, a],
    ]) {
      expect(gabungAgregatKinerja(urutan.map((x) => satu(x))).butir).toEqual(semua.butir);
      expect(gabungAgregatKinerja([satu(...urutan), agregatKinerjaKosong]).butir).toEqual(semua.butir);
    }
  });

  it('has a mean with weights and one without: (100 × 3 + 50) ÷ 4, and 150 ÷ 2', () => {
    const isi = satu(butir('1', 100, '3'), butir('2', 50));
    const rata = (berbobot: boolean) => rataAgregat(isi, gabungKebijakan(), berbobot);
    expect([rata(true), rata(false)]).toMatchObject([{ teks: '87,50' }, { teks: '75,00' }]);
  });
});
