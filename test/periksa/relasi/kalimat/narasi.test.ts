import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (teks: string) => periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.map((t) => t.semestinya);

// By hand: 150 ÷ 600 × 100 = 25; the parts of the budget are no budget of the sentence after them.
describe('the budget of a realisasi in a text', () => {
  it('is the only one that the sentences before it name', () => {
    expect(
      temuan('Pagu anggaran sebesar Rp600.000.000. Realisasi anggaran sebesar Rp150.000.000 atau 27,00%.'),
    ).toEqual(['25,00']);
  });

  it('is none of several that a sentence before it lists', () => {
    const rincian =
      'Anggaran sebesar Rp600.000.000 terbagi dalam anggaran pegawai Rp400.000.000 dan modal Rp200.000.000.';
    expect(temuan(`${rincian} Realisasi anggaran sebesar Rp150.000.000 atau 25,00%.`)).toEqual([]);
    expect(temuan(`${rincian}\nRealisasi anggaran sebesar Rp150.000.000 atau 25,00%.`)).toEqual([]);
  });

  it('is the last one of its own sentence', () => {
    const dua = 'Anggaran A Rp100.000.000, anggaran B Rp600.000.000 dengan realisasi Rp150.000.000 atau';
    expect(temuan(`${dua} 25,00%.`)).toEqual([]);
    expect(temuan(`${dua} 27,00%.`)).toEqual(['25,00']);
  });
});

// Siaran APBN 2024: 1.049,7 ÷ 1.090,8 = 96,23 %; 1.048,9 ÷ 1.376,7 = 76,19 %; the sentence before speaks of another budget.
describe('a percentage that names what it is a share of', () => {
  const siaran = (kl: string, lain = '76,2') =>
    `Realisasi belanja pusat setara 85,1 persen dari target APBN Rp2.467,5 triliun, tumbuh 18,3 persen.Belanja itu terbagi menjadi belanja K/L yang terealisasi Rp1.049,7 triliun atau ${kl} persen dari target Rp1.090,8 triliun (tumbuh 17,9 persen) dan belanja lain terealisasi Rp1.048,9 triliun atau ${lain} persen dari target Rp1.376,7 triliun.`;
  it('is one of that, whatever was named before', () => expect(temuan(siaran('96,2'))).toEqual([]));
  it('and is wrong where it is none', () => {
    expect(temuan(siaran('69,2'))).toEqual(['96,23']);
    expect(temuan(siaran('96,2', '67,2'))).toEqual(['76,19']);
  });
  it('takes no budget of a later sentence', () => {
    // Lampung Barat 2023: the fund of the second sentence is no base of the 84,01 of the first.
    expect(
      temuan(
        'Pendapatan telah terealisasi Rp825,654 miliar atau 84,01 persen.\nRinciannya dana bagi hasil dengan anggaran Rp19,470 miliar.',
      ),
    ).toEqual([]);
  });
});

// By hand: 480,6 ÷ 450 = 1,068; 9 ÷ 10 = 0,9; 120 ÷ 100 = 1,2; 55 ÷ 50 = 1,1.
describe('a percentage by which something changed', () => {
  it.each([
    'Realisasi belanja tahun 2023 sebesar Rp 480,6 miliar atau tumbuh 6,8% dari Rp 450 miliar pada tahun 2022.',
    'Realisasi pajak hotel sebesar Rp 9,0 miliar atau turun 10% dari Rp 10,0 miliar tahun lalu.',
    'Realisasi PAD 2023 Rp 120 miliar atau meningkat 20 persen dari Rp 100 miliar pada 2022.',
    'Realisasi belanja modal Rp 55,0 miliar atau lebih tinggi 10 persen dari Rp 50,0 miliar pada tahun 2022.',
  ])('is no share: %s', (teks) => expect(temuan(teks)).toEqual([]));
  it('and is wrong where it did not', () =>
    expect(
      temuan('Realisasi belanja tahun 2023 sebesar Rp 480,6 miliar atau tumbuh 8,6% dari Rp 450 miliar pada 2022.'),
    ).toEqual(['6,8']));
});

it.each(['Rp72,177 miliar lebih', 'hampir Rp72,5 miliar', 'sekitar Rp72 miliar'])(
  'about how much is no figure to be recomputed: %s',
  (jumlah) => {
    // 1.097.181.392.100 − 1.025.003.699.827 = 72.177.692.273.
    expect(
      temuan(`Pagu Rp1.097.181.392.100 dengan realisasi Rp1.025.003.699.827. Jadi sisa anggaran ${jumlah}.`),
    ).toEqual([]);
  },
);
