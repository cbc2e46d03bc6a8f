import { describe, expect, it } from 'vitest';
import { ATRIBUT, isiAngka, type NilaiAtribut } from '../../src/komponen/isi-angka.js';
import { daftarkanKomponen } from '../../src/komponen/lkjip-angka.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { hasilKeJson } from '../../src/rumus/hasil.js';

const atribut = (isi: Partial<NilaiAtribut>): NilaiAtribut =>
  ({ ...Object.fromEntries(ATRIBUT.map((a) => [a, null])), ...isi }) as NilaiAtribut;
// Table 3.1 of the seed report: 82 of 80 is 102,5 %, "sangat berhasil" on its scale of four classes.
const IKM = { target: 80, realisasi: 82, polarisasi: 'maximize' } as const;

describe('isiAngka', () => {
  it('shows the figure of attributes, with predikat, steps and source', () => {
    const isi = isiAngka(atribut({ target: '80', realisasi: ' 82 ', skala: 'lan.empat-kelas' }), null);
    expect(isi).toMatchObject({ status: 'angka', teks: '102,50 %', batang: 102.5, predikat: 'Sangat Berhasil' });
    expect(isi.status === 'angka' && isi.jejak).toContain('82 ÷ 80 × 100 = 102,50');
    expect(isi.status === 'angka' && isi.sumber.length).toBeGreaterThan(0);
  });

  it('shows a Hasil that was computed elsewhere, as an object or as JSON', () => {
    const hasil = hitungCapaian(IKM);
    expect(isiAngka(atribut({}), hasil)).toMatchObject({ teks: '102,50 %', predikat: null });
    expect(isiAngka(atribut({ hasil: JSON.stringify(hasilKeJson(hasil)), satuan: '' }), null)).toMatchObject({
      teks: '102,50',
      batang: null,
    });
  });

  // A target of 0 that a realisasi of 0 reaches is 100, and what was taken for granted is said among the steps.
  it('says what was taken for granted', () => {
    const isi = isiAngka(atribut({ target: '0', realisasi: '0', polarisasi: 'minimize' }), null);
    expect(isi).toMatchObject({ teks: '100,00 %' });
    expect(isi.status === 'angka' && isi.jejak).toContain('target 0 dan realisasi 0: dianggap tercapai penuh (100)');
  });

  it('shows what an object of the page throws, though it be no Error', () => {
    const rusak = {
      toJSON() {
        throw 'sumber data terputus';
      },
    };
    expect(isiAngka(atribut({}), rusak as never)).toEqual({ status: 'galat', pesan: 'sumber data terputus' });
  });

  it('has no predikat where nothing is measured', () => {
    expect(isiAngka(atribut({ target: '80', skala: 'lan.empat-kelas' }), null)).toMatchObject({
      batang: null,
      predikat: null,
    });
  });

  it('reads the direction as applications write it', () => {
    const kriminalitas = { target: '20', realisasi: '18', polarisasi: 'negatif' };
    // (2 × 20 − 18) ÷ 20 and 20 ÷ 18.
    expect(isiAngka(atribut(kriminalitas), null)).toMatchObject({ teks: '110,00 %' });
    expect(isiAngka(atribut({ ...kriminalitas, minimize: 'rasio' }), null)).toMatchObject({ teks: '111,11 %' });
  });

  it('says why nothing is measured, and what is wrong in the page', () => {
    expect(isiAngka(atribut({ target: '80' }), null)).toMatchObject({
      status: 'angka',
      batang: null,
      teks: expect.stringMatching(/realisasi/i),
    });
    expect(isiAngka(atribut({ polarisasi: 'ikan' }), null)).toEqual({
      status: 'galat',
      pesan: 'polarisasi "ikan" tidak dikenal.',
    });
    expect(isiAngka(atribut({ minimize: 'x', target: '1' }), null)).toMatchObject({
      pesan: expect.stringContaining('pilih selisih atau rasio'),
    });
    expect(isiAngka(atribut({ hasil: '{' }), null).status).toBe('galat');
    expect(isiAngka(atribut({ target: 'x', realisasi: '1' }), null).status).toBe('galat');
    expect(isiAngka(atribut({ target: '1', realisasi: '1', skala: 'tidak-ada' }), null).status).toBe('galat');
  });

  it('does nothing where there is no page', () => expect(daftarkanKomponen()).toBeUndefined());
});
