import { describe, expect, it } from 'vitest';
import { hitungCapaian } from '../../../src/rumus/capaian/hitung-capaian.js';
import { hitungEfektivitas } from '../../../src/rumus/gabungan/efektivitas.js';

const isi = (capaian: Parameters<typeof hitungEfektivitas>[0], opsi = {}) => {
  const h = hitungEfektivitas(capaian, opsi);
  const teks = [h.melebihi, h.mencapai, h.tidakMencapai].map((x) => (x.status === 'terukur' ? x.teks : x.alasan));
  return [...teks, h.takTerukur, h.total, h.peringatan.map((p) => p.kode)];
};

describe('hitungEfektivitas', () => {
  it('rounds the mean as it is asked to, and says which value is none', () => {
    // (102,55 + 80) ÷ 2 = 91,275.
    const rataRata = (opsi = {}) => hitungEfektivitas(['102.55', 80], opsi).rataRata;
    expect(rataRata()).toMatchObject({ teks: '91,28' });
    expect(rataRata({ pembulatan: { desimal: 1, mode: 'potong' } })).toMatchObject({ teks: '91,2' });
    expect(() => hitungEfektivitas([80, 'x'])).toThrow(/^capaian\[1\]: "x" bukan angka/);
  });

  it('EF-15: 102,5 and 111,1 exceed the target, though the seed files 102,5 under "mencapai"', () => {
    expect(isi([null, '102.5', '111.1', 80])).toEqual(['2', '0', '1', 1, 4, []]);
    expect(hitungEfektivitas([null, '102.5', '111.1', 80]).rataRata).toMatchObject({ teks: '97,87' });
  });
  it('F20: an unmeasured indicator is not reached, it is in no class', () => {
    const capaian = hitungCapaian({ target: 65, realisasi: null, polarisasi: 'maximize' });
    expect(isi([capaian])).toEqual(['0', '0', '0', 1, 1, []]);
    expect(isi([])).toEqual(['0', '0', '0', 0, 0, []]);
  });
  it('compares unrounded: 99,996 prints 100,00 and is not reached, 100,004 exceeds; both get a warning', () => {
    expect(isi(['99.996'])).toEqual(['0', '0', '1', 0, 1, ['membulat-ke-ambang']]);
    expect(isi(['100.004'])).toEqual(['1', '0', '0', 0, 1, ['membulat-ke-ambang']]);
    expect(isi(['100', '99.994'])).toEqual(['0', '1', '1', 0, 2, []]);
    expect(isi(['99.9'], { pembulatan: { desimal: 0, mode: 'setengah-naik' } })[5]).toEqual(['membulat-ke-ambang']);
    // 27 nines are not 100, however few of them are printed.
    expect(hitungEfektivitas([`99.${'9'.repeat(25)}`]).peringatan[0]?.pesan).toContain(`nilainya 99,${'9'.repeat(20)}`);
    expect(hitungEfektivitas(['99.996']).peringatan[0]?.pesan).toContain('tercetak 100,00 tetapi nilainya 99,996');
  });
});
