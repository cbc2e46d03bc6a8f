import { describe, expect, it } from 'vitest';
import { ATRIBUT, isiAngka, type NilaiAtribut } from '../../src/komponen/isi-angka.js';
import { daftarkanKomponen } from '../../src/komponen/lkjip-angka.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { hasilKeJson } from '../../src/rumus/hasil-ke-json.js';

const atribut = (isi: Partial<NilaiAtribut>): NilaiAtribut =>
  ({ ...Object.fromEntries(ATRIBUT.map((a) => [a, null])), ...isi }) as NilaiAtribut;
// Table 3.1 of the seed report: 82 of 80 is 102,5 %, "sangat berhasil" on its scale of four classes.
const IKM = { target: 80, realisasi: 82, polarisasi: 'maximize' } as const;

describe('isiAngka', () => {
  it.each([
    ['kebijakan', ''],
    ['minimise', ' (maksudnya "minimize"?)'],
    ['realisas', ' (maksudnya "realisasi"?)'],
  ])('refuses the attribute %s, which would pass for one that is missing', (nama, maksud) => {
    expect(isiAngka(atribut({ target: '80', realisasi: '82' }), null, ['target', nama])).toMatchObject({
      status: 'galat',
      rinci: `atribut ${nama} tidak dikenal${maksud}; yang dikenal: ${ATRIBUT.join(', ')}`,
    });
  });

  it('leaves attributes of any element and of frameworks alone', () => {
    const umum = [
      'class',
      'id',
      'part',
      'onclick',
      'data-x',
      'aria-label',
      '_ngcontent-a',
      'wire:id',
      '@click',
      ...ATRIBUT,
    ];
    expect(isiAngka(atribut({ target: '80', realisasi: '82' }), null, umum)).toMatchObject({ teks: '102,50 %' });
  });

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
    expect(isiAngka(atribut({}), rusak as never)).toEqual({
      status: 'galat',
      pesan: 'Angka ini tidak dapat ditampilkan.',
      rinci: 'sumber data terputus',
    });
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
  });

  it.each([
    [{ polarisasi: 'ikan' }, 'Arah indikator tidak dapat dibaca: "ikan".', 'tulis positif, negatif atau stabil'],
    [{ minimize: 'x', target: '1' }, 'Cara hitung tidak dapat dibaca: "x".', 'tulis selisih atau rasio'],
    [{ hasil: '{' }, 'Angka ini tidak dapat ditampilkan.', 'atribut hasil="{" bukan JSON; beri Hasil'],
    [{ hasil: 'bukan json' }, 'Angka ini tidak dapat ditampilkan.', 'bukan JSON; beri Hasil'],
    [{ target: 'x', realisasi: '1' }, 'Target tidak dapat dibaca: "x".', 'misalnya 82,5'],
    [{ target: '1', realisasi: '80-90' }, 'Realisasi tidak dapat dibaca: "80-90".', 'realisasi="80-90"'],
    [
      { target: '1', realisasi: '5 juta' },
      'Realisasi tidak dapat dibaca: "5 juta".',
      'tulis angka lengkapnya: 5000000',
    ],
    [{ target: '15 menit', realisasi: '1 jam' }, 'Target tidak dapat dibaca: "15 menit".', 'satuan "menit"'],
    [{ target: '80-', realisasi: '70' }, 'Target tidak dapat dibaca: "80-".', 'tulis -80'],
    [{ target: '2 M', realisasi: '3' }, 'Target tidak dapat dibaca: "2 M".', '2000000000'],
    [{ target: '1', desimal: 'en' }, 'Tanda desimal tidak dapat dibaca: "en".', 'tulis titik atau koma'],
    [
      { target: '1', realisasi: '1', skala: 'tidak-ada' },
      'Skala predikat tidak dikenal: "tidak-ada".',
      'lan.empat-kelas',
    ],
  ])('says what is wrong to who looks, and to who made the page: %j', (isi, pesan, rinci) => {
    expect(isiAngka(atribut(isi), null)).toEqual({ status: 'galat', pesan, rinci: expect.stringContaining(rinci) });
  });

  // Three digits behind the only sign may be thousands or decimals.
  it.each(['1.234', '82.500', '1,234', '-100.000'])('does not guess what %s is', (target) => {
    expect(isiAngka(atribut({ target, realisasi: '1' }), null)).toEqual({
      status: 'galat',
      pesan: `Target tidak dapat dibaca: "${target}".`,
      rinci: expect.stringContaining('desimal="titik" atau desimal="koma"'),
    });
  });

  // 1.000 of 1.250 are 80 % where the dot stands for thousands, and 2,5 of 1,25 are 200 %.
  it.each([
    [{ target: '1.250', realisasi: '1.000', desimal: 'koma' }, '80,00 %'],
    [{ target: '1.250', realisasi: '2.500', desimal: 'titik' }, '200,00 %'],
    [{ target: '1.250', realisasi: '1000', desimal: 'titik' }, '80.000,00 %'],
    [{ target: '1.250,0', realisasi: '1000' }, '80,00 %'],
    [{ target: 'Rp 1.250', realisasi: 'Rp 1.000' }, '80,00 %'],
    [{ target: '82,5', realisasi: '82.5' }, '100,00 %'],
    [{ target: '0.125', realisasi: '0,125' }, '100,00 %'],
  ])('reads numbers as programs and people write them: %j', (isi, teks) => {
    expect(isiAngka(atribut(isi), null)).toMatchObject({ teks });
  });

  // 82 of 80 is 102,5 %, whatever is counted.
  it('shows the unit of the indicator with target and realisasi; the capaian stays a percentage', () => {
    expect(isiAngka(atribut({ target: '80', realisasi: '82', satuan: 'orang' }), null)).toMatchObject({
      teks: '102,50 %',
      batang: 102.5,
      masukan: 'Target 80 orang, realisasi 82 orang',
    });
    expect(isiAngka(atribut({ target: '1250,5', satuan: 'kg' }), null)).toMatchObject({
      masukan: 'Target 1.250,5 kg, realisasi belum ada',
    });
    expect(isiAngka(atribut({ target: '80', realisasi: '82' }), null)).toMatchObject({ masukan: null });
    expect(isiAngka(atribut({ satuan: 'orang' }), hitungCapaian(IKM))).toMatchObject({
      teks: '102,50 %',
      masukan: null,
    });
  });

  it('takes an empty attribute for one that is not given, but for the direction', () => {
    const kosong = atribut({
      target: '80',
      realisasi: '82',
      minimize: '',
      skala: '',
      hasil: '',
      desimal: '',
    });
    expect(isiAngka(kosong, null)).toMatchObject({ teks: '102,50 %' });
    // A page prints NULL of its database as nothing: 30 of 20 is 150 only where more is better.
    for (const polarisasi of ['', ' ']) {
      expect(isiAngka(atribut({ target: '20', realisasi: '30', polarisasi }), null)).toEqual({
        status: 'galat',
        pesan: 'Arah indikator belum disebut.',
        rinci: `atribut polarisasi="${polarisasi}": tulis positif, negatif atau stabil`,
      });
    }
  });

  it('says in Indonesian what cannot be JSON', () => {
    const lingkar: Record<string, unknown> = {};
    lingkar['diri'] = lingkar;
    for (const isi of [lingkar, { n: 1n }, () => 1]) {
      expect(isiAngka(atribut({}), isi as never)).toMatchObject({
        rinci: expect.stringContaining('beri Hasil sebagai JSON'),
      });
    }
  });

  it('does nothing where there is no page', () => expect(daftarkanKomponen()).toBeUndefined());
});
