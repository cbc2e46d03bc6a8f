import { describe, expect, it } from 'vitest';
import { skalaBaris, skalaKalimat } from '../../../src/periksa/tinjauan/skala-kalimat.js';

describe('a scale in a sentence', () => {
  it.each([
    ['AA >90-100; A >80-90; BB >70-80; B 0-70', ['AA', 'A', 'BB', 'B']],
    ['Keterangan: ≥ 90 = Sangat Baik; 80–<90 = Baik; < 80 = Cukup', ['Sangat Baik', 'Baik', 'Cukup']],
    ['91 s.d. 100 : Sangat Tinggi\n76 s.d. 90 : Tinggi\n66 s.d. 75 : Sedang', ['Sangat Tinggi', 'Tinggi', 'Sedang']],
    ['di atas 90 Baik; 60-90 Cukup; kurang dari 60 Kurang', ['Baik', 'Cukup', 'Kurang']],
    ['90 ke atas Baik; 51-89 Cukup; 50 ke bawah Kurang', ['Baik', 'Cukup', 'Kurang']],
  ])('%s', (teks, kelas) => {
    expect(skalaKalimat(teks)?.rentang.map((k) => k.label)).toEqual(kelas);
  });
  it.each([
    'Capaian 90 persen; realisasi 80; sisa 20',
    '≥ 90 = Baik; 80–<90 = Cukup; menurut Renstra; < 80 = Kurang',
    'A >90; B 80-90',
    'Tahun 2022; 2023; 2024',
    'x'.repeat(700),
  ])('is none: %s', (teks) => {
    expect(skalaKalimat(teks)).toBeNull();
  });
});

describe('scales in lines', () => {
  const label = (...teks: string[]) => skalaBaris(teks).map((s) => s.rentang.map((k) => k.label).join(' '));
  it('may have a class a line, after an opening of their own or in the first', () => {
    expect(label('Keterangan:', '> 90 A', '75-90 B', '< 75 C')).toEqual(['A B C']);
    expect(label('Sumber: BPS', 'Kategori: > 90 A', '75-90 B; < 75 C')).toEqual(['A B C']);
  });
  it('stand each by itself, and end at any other line', () => {
    expect(label('> 90 A; 75-90 B; < 75 C', '> 50 D; 20-50 E; < 20 F')).toEqual(['A B C', 'D E F']);
    expect(label('> 90 A', '75-90 B', 'menurut Renstra', '< 75 C')).toEqual([]);
  });
});
