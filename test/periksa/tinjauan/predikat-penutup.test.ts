import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/index.js';
import { SKM_LIMA_UNSUR } from '../relasi/bentuk/contoh-skm.js';

// PermenPANRB 14/2017: 76,61–88,30 is B (Baik), 88,31 and above A; PermenPANRB 88/2021: above 60 to 70 is B, above 70 to 80 BB.
const skm = (tahun: number, mutu: string, kinerja: string, nilai = '82,50') => ({
  judul: `Hasil Survei Kepuasan Masyarakat Tahun ${tahun}`,
  baris: [
    ...SKM_LIMA_UNSUR,
    ['', 'Nilai IKM (x 25)', '', '', nilai],
    ['', 'Mutu Pelayanan', '', '', mutu],
    ['', 'Kinerja Unit Pelayanan', '', '', kinerja],
  ],
});
const lke = (...predikat: string[]) => ({
  judul: 'Hasil Evaluasi Akuntabilitas Kinerja Instansi Pemerintah',
  baris: [
    ['No', 'Komponen', 'Bobot', 'Nilai 2021', 'Nilai 2022'],
    ['1', 'Perencanaan', '30,00', '21,00', '21,90'],
    ['2', 'Pengukuran', '30,00', '22,35', '26,10'],
    ['3', 'Pelaporan', '15,00', '10,50', '10,80'],
    ['4', 'Evaluasi Internal', '25,00', '13,00', '13,75'],
    ['', 'Nilai Akuntabilitas Kinerja', '100,00', '66,85', '72,55'],
    ['', 'Predikat', '', ...predikat],
  ],
});
const temuan = (tabel: { judul: string; baris: string[][] }) =>
  periksaTabel([tabel]).temuan.map((t) => `${t.tingkat} ${t.kode} ${t.lokasi.sel} ${t.tercetak} → ${t.semestinya}`);

describe('a class below the figure in which a table ends', () => {
  it.each([
    ['right, as a letter and as a word', skm(2022, 'B', 'Baik'), []],
    ['the word for the letter', skm(2022, 'Baik', 'Baik'), []],
    ['of another letter', skm(2022, 'C', 'Baik'), ['galat P205 E9 C → B']],
    ['of another word', skm(2022, 'B', 'Sangat Baik'), ['galat P205 E10 Sangat Baik → Baik']],
    ['A by the scale of 2004 in a report of 2016', skm(2016, 'A', 'Baik'), []],
    ['of each year', lke('B', 'BB'), []],
    ['of one year', lke('B', 'CC'), ['galat P205 E7 CC → BB']],
    // 72,55 is B by the scale of six classes, which PermenPANRB 12/2015 replaced.
    [
      'of an older scale',
      { ...lke('B', 'B'), baris: lke('B', 'B').baris.map((b) => b.map((s) => s.replace('202', '201'))) },
      [],
    ],
    ['of a scale that no longer holds', lke('B', 'B'), ['galat P205 E7 B → BB']],
  ])('%s', (_, tabel, harapan) => {
    expect(temuan(tabel)).toEqual(harapan);
  });

  it('is only odd where the figure itself does not hold', () => {
    expect(temuan(skm(2022, 'B', 'Baik', '92,50')).filter((t) => t.includes('P205'))).toEqual([
      'peringatan P205 E9 B → A',
      'peringatan P205 E10 Baik → Sangat Baik',
    ]);
  });

  it('is told in English', () => {
    const [t] = periksaTabel([skm(2022, 'C', 'Baik')], { bahasa: 'en' }).temuan;
    expect(t?.pesan).toContain('82,50 is filed under "C"');
  });
});

describe('grades of accountability in a list', () => {
  const liga = (...isi: [string, string][]) =>
    temuan({
      judul: 'Hasil Evaluasi AKIP Perangkat Daerah',
      baris: [
        ['No', 'Perangkat Daerah', 'Nilai', 'Predikat'],
        ...isi.map(([n, p], i) => [`${i + 1}`, `Dinas ${'ABCDEFG'[i]}`, n, p]),
      ],
    });
  it('the bounds are law: the next class above is wrong too', () => {
    expect(liga(['84,91', 'A'], ['81,94', 'A'], ['76,07', 'BB'], ['75,14', 'BB'], ['66,68', 'BB'])).toEqual([
      'galat P205 D6 BB → B',
    ]);
  });
  it('a scale whose lowest class is told in words', () => {
    expect(
      temuan({
        judul: 'Capaian',
        baris: [
          ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'],
          ['1', 'Indikator A', '100', '95', '95,00', 'Sangat Tinggi'],
          ['2', 'Indikator B', '200', '192', '96,00', 'Sangat Tinggi'],
          ['3', 'Indikator C', '50', '40', '80,00', 'Sangat Tinggi'],
          ['4', 'Indikator D', '40', '31', '77,50', 'Tinggi'],
          ['Skala: >90 Sangat Tinggi; >75-90 Tinggi; >65-75 Sedang; 65 ke bawah Rendah', '', '', '', '', ''],
        ],
      }),
    ).toEqual(['galat P205 F4 Sangat Tinggi → Tinggi']);
  });
});
