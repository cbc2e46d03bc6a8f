import { describe, expect, it } from 'vitest';
import { naikTurun } from '../../../src/periksa/fakta/naik-turun.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const galat = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.flatMap((t) => (t.tingkat === 'galat' ? [t.tercetak] : []));

describe('a rise that a sentence states', () => {
  it.each([
    // Amounts beside a count, two things counted, a rise in pieces, a figure that may be a thousand or one and a bit.
    'Belanja naik 5 persen dari Rp10.000.000 menjadi 12 dokumen.',
    'Layanan naik 20 persen dari 10 dokumen menjadi 30 kegiatan.',
    'Dokumen naik 2 buah dari 10 dokumen menjadi 30 dokumen.',
    'Belanja naik Rp5.000.000 dari 10 persen menjadi 12 persen.',
    'Rata-rata naik 5 persen per tahun dari 10 persen menjadi 30 persen.',
  ])('says nothing that can be computed: %s', (teks) => expect(galat(teks)).toEqual([]));

  it('needs three figures, none of which may be read in two ways', () => {
    const angka = (kandidat: number[], jenis: string, satuan = '') => ({
      fakta: { kandidat },
      jenis,
      satuan,
      kata: '',
    });
    const rangka = 'naik # dari # menjadi #';
    const kalimat = (...isi: ReturnType<typeof angka>[]) => naikTurun({ rangka, angka: isi } as never);
    expect(kalimat(angka([], 'persen'), angka([], 'uang'))).toEqual([]);
    expect(kalimat(angka([], 'persen'), angka([1], 'uang'), angka([], 'uang'))).toEqual([]);
    expect(kalimat(angka([], 'persen'), angka([], 'polos', 'desa'), angka([], 'polos', 'orang'))).toEqual([]);
    expect(kalimat(angka([], 'polos'), angka([], 'uang'), angka([], 'uang'))).toEqual([]);
    expect(kalimat(angka([], 'uang'), angka([], 'persen'), angka([], 'persen'))).toEqual([]);
    expect(kalimat(angka([], 'persen'), angka([], 'uang'), angka([], 'persen'))).toEqual([]);
  });
});

describe('what rose by so much to another figure', () => {
  // By hand: (707,1 − 591,9) ÷ 591,9 = 19,46 %.
  it.each([
    [
      'Belanja daerah tahun 2012 sebesar Rp591,9 miliar meningkat 19,46% pada tahun 2013 menjadi sebesar Rp707,1 miliar.',
      '19,46',
    ],
    ['Belanja Rp591,9 miliar naik sebesar Rp115,2 miliar (19,46%) menjadi Rp707,1 miliar.', '115,2'],
  ])('%s', (teks, beda) => {
    expect(galat(teks)).toEqual([]);
    expect(galat(teks.replace(beda, beda.replace('1', '4')))).not.toEqual([]);
  });
  it.each([
    'Belanja modal Rp591,9 miliar meningkat 15,46% sehingga total belanja menjadi Rp707,1 miliar.',
    'Target Rp591,9 miliar dan realisasi meningkat 15,46% menjadi Rp707,1 miliar.',
    'Anggaran Rp591,9 miliar, sedangkan realisasi naik 15,46% menjadi Rp707,1 miliar.',
  ])('and not what another thing did: %s', (teks) => expect(galat(teks)).toEqual([]));
});

describe('what rose or fell', () => {
  // 1.189,1 − 1.059,6 = 129,5, of 1.059,6 it is 12,22 %; 150 − 120 = 30, of 150 it is 20 %.
  const lalu = (naik: string) =>
    `Realisasi belanja mencapai Rp1.189,1 triliun. Nilai tersebut tumbuh ${naik}% dibandingkan tahun sebelumnya sebesar Rp1.059,6 triliun.`;
  it('may be the only amount of the sentence before', () => {
    expect(galat(lalu('12,2'))).toEqual([]);
    expect(galat(lalu('22,2'))).toEqual(['22,2']);
    const turun = (persen: string) =>
      `Realisasi PAD Rp120.000.000. Jumlahnya turun ${persen}% dibanding tahun sebelumnya sebesar Rp150.000.000.`;
    expect(galat(turun('20'))).toEqual([]);
    expect(galat(turun('25'))).toEqual(['25']);
  });
  it.each([
    // Perubahan APBD Jawa Barat 2023: the rise in rupiah stands between what rose and by how much.
    'Pendapatan ditargetkan sebesar Rp35,27 triliun, bertambah Rp1,13 triliun atau naik 3,30 persen terhadap penetapan sebesar Rp34,15 triliun.',
    // BPS, Maret 2023: two falls of one figure.
    'Penduduk miskin sebanyak 25,90 juta orang, mengalami penurunan sebesar 0,46 juta orang dibandingkan September 2022 dan penurunan sebesar 0,26 juta orang dibandingkan Maret 2022.',
  ])('is no figure that says by how much: %s', (teks) => expect(galat(teks)).toEqual([]));
});

// 9,66 − 9,49 = 0,17 and 0,17 ÷ 9,66 = 1,76 %, within the rounding of 9,66 and 9,49 as little as 1,72; 12,04 − 11,16 = 0,88, as 876,5 ribu may be;
// 10,601 − 10,41 = 0,19 = 1,83 %, 1,87 within the rounding of 10,41.
describe('figures in juta of which one is wrong', () => {
  const disebut = (teks: string) =>
    periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.map((t) => [t.tingkat, t.tercetak, t.atau?.length ?? 0]);
  it.each([
    [
      'Produksi padi 2020 sebesar 9,49 juta ton, turun 0,17 juta ton atau 1,72 persen dibandingkan 2019 yang sebesar 9,56 juta ton.',
      ['galat', '9,56 juta', 1],
    ],
    [
      'Jumlah pekerja naik sebanyak 876,5 ribu orang dari 11,16 juta orang menjadi 12,94 juta orang.',
      ['galat', '12,94 juta', 1],
    ],
    [
      'Luas panen mencapai 10,601 juta hektare, meningkat 0,19 juta hektare atau 1,87 persen dibandingkan 2021 yang 10,91 juta hektare.',
      ['galat', '10,91 juta', 0],
    ],
  ])('do not accuse what is computed from it: %s', (teks, harapan) => expect(disebut(teks)).toEqual([harapan]));

  it('say where only rounding makes them agree', () => {
    const [t] = periksaTabel({
      tabel: [],
      narasi: [
        { teks: 'Jumlah pekerja naik sebanyak 876,5 ribu orang dari 11,16 juta orang menjadi 12,94 juta orang.' },
      ],
    }).temuan;
    expect(t?.pesan).toContain('880.000,00, sesuai 876,5 ribu di baris 1 bila pembulatannya diperhitungkan');
  });
});
