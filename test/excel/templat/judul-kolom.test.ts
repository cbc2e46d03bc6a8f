import { describe, expect, it } from 'vitest';
import { bacaBukuTemplat } from '../../../src/excel/templat/baca-templat.js';
import { bukuTiruan, LAPORAN_KECIL, type Sel } from './buku-tiruan.js';

type Lembar = Readonly<Record<string, readonly (readonly Sel[])[]>>;
const baca = (lembar: Lembar) => bacaBukuTemplat(bukuTiruan(lembar));
const galat = (lembar: Lembar): string[] => {
  const hasil = baca(lembar);
  return hasil.status === 'sah' ? [] : hasil.masalah.map((m) => m.pesan);
};
/** The small report with another heading of its realisasi, and columns beside it. */
const berjudul = (realisasi: string, ...lain: Sel[]): Lembar => ({
  ...LAPORAN_KECIL,
  Kinerja: LAPORAN_KECIL.Kinerja.map((b, i) => {
    const sel = b.map((s, c) => (i === 0 && c === 7 ? realisasi : s));
    return i === 0 ? [...sel, ...lain] : sel;
  }),
});
const utuh = baca(LAPORAN_KECIL);

describe('the heading of a column by year', () => {
  // Whatever people call the year, it is the year.
  it.each([
    'Realisasi Tahun 2024',
    'REALISASI TA 2024',
    'Realisasi T.A. 2024',
    'Realisasi tahun anggaran 2024',
    'Realisasi (2024)',
    'Realisasi 2024:',
    'Realisasi 2024.',
    'Realisasi２０２４'.replace('i２', 'i ２'),
    'Reali\u200bsasi\n2024',
    'Realisasi\u00a02024',
  ])('%j is read', (judul) => expect(baca(berjudul(judul))).toEqual(utuh));

  // Left out, every indicator would be without a figure, and the reason a lie.
  it.each([
    ['Realisasi', 'Realisasi 2024'],
    ['Realisasi 202', 'Realisasi 2024'],
    ['Realisasi 2O24', 'Realisasi 2024'],
    ['Realisasi2024', 'Realisasi 2024'],
    ['Realisasi 2024 (ribu)', 'Realisasi 2024'],
    ['Realisasi 2024 (s.d. TW II)', 'Realisasi 2024'],
    ['Realisasi (%)', 'Realisasi 2024'],
    ['Realiasi Tahun 2024', 'Realisasi 2024'],
  ])('%j is asked about', (judul, maksud) =>
    expect(galat(berjudul(judul))).toEqual([
      `lembar "Kinerja", sel H1: judul "${judul}" tidak dikenal; maksudnya "${maksud}"?`,
    ]),
  );

  it('of another column stays its own, beside the one that is meant', () => {
    for (const lain of [
      'Realisasi fisik',
      'Realisasi 2024 (%)',
      'Target program prioritas',
      'Kode lama',
      'Tautan bukti 2',
    ])
      expect([lain, baca(berjudul('Realisasi 2024', lain))]).toEqual([lain, utuh]);
  });

  it('that is missing above figures is asked for', () => {
    expect(
      galat({
        ...LAPORAN_KECIL,
        Kinerja: LAPORAN_KECIL.Kinerja.map((b, i) => b.map((s, c) => (i === 0 && c === 6 ? '' : s))),
      }),
    ).toEqual([
      'lembar "Kinerja", sel G1: kolom ini berisi, tetapi tidak berjudul; tulis judulnya, atau kosongkan kolomnya',
    ]);
  });
});

describe('the heading of another column', () => {
  const triwulan = (judul: string): Lembar => ({
    ...LAPORAN_KECIL,
    Triwulan: [
      ['Kode indikator', 'Tahun', 'Konsolidasi', judul],
      ['IK1', 2024, 'terakhir', 82],
    ],
  });
  it('with a quarter or a unit behind it is asked about', () => {
    expect(galat(triwulan('Realisasi Triwulan I'))).toEqual([
      'lembar "Triwulan", sel D1: judul "Realisasi Triwulan I" tidak dikenal; maksudnya "Realisasi TW I"?',
    ]);
    expect(galat(berjudul('Realisasi 2024', 'Bobot (%)'))).toEqual([
      'lembar "Kinerja", sel I1: judul "Bobot (%)" tidak dikenal; maksudnya "Bobot"?',
    ]);
  });
});

describe('the name of a field', () => {
  const isian = (...baris: Sel[][]): Lembar => ({ ...LAPORAN_KECIL, Kebijakan: baris });
  it('may end with a colon', () => {
    expect(baca(isian(['Pembulatan: desimal:', 1]))).toEqual(baca(isian(['Pembulatan: desimal', 1])));
  });
  it('that is nearly one is asked about', () => {
    expect(galat(isian(['Pembulatan: desimal (0-10)', 1], ['Serapan sasarn', 'rata-rata'], ['Lain', 'x']))).toEqual([
      'lembar "Kebijakan", sel A1: isian "Pembulatan: desimal (0-10)" tidak dikenal; maksudnya "Pembulatan: desimal"?',
      'lembar "Kebijakan", sel A2: isian "Serapan sasarn" tidak dikenal; maksudnya "Serapan sasaran"?',
    ]);
  });
});

describe('a sheet under another name', () => {
  const kebijakan: Sel[][] = [
    ['Pembulatan: desimal', 1],
    ['Pembulatan: cara', 'setengah-naik'],
    ['Serapan sasaran', null],
  ];
  const pembanding: Sel[][] = [
    ['Kode indikator', 'Jenis', 'Nama', 'Tahun', 'Nilai', 'Sumber'],
    ['IK1', 'nasional', 'Indonesia', 2024, 80, 'BPS'],
  ];
  it('is asked about where the one that it holds is missing', () => {
    expect(galat({ ...LAPORAN_KECIL, 'Kebijakan lama': kebijakan, 'Pembanding (2)': pembanding })).toEqual([
      'lembar "Kebijakan lama": berisi isian lembar "Kebijakan", yang tidak ada; beri nama "Kebijakan", atau hapus bila tidak dipakai',
      'lembar "Pembanding (2)": berisi isian lembar "Pembanding", yang tidak ada; beri nama "Pembanding", atau hapus bila tidak dipakai',
    ]);
  });
  it('is a copy where that one is there, and somebody’s own where it only has a word in common', () => {
    const dengan = { ...LAPORAN_KECIL, Kebijakan: kebijakan };
    expect(baca({ ...dengan, 'Kebijakan lama': kebijakan })).toEqual(baca(dengan));
    expect(
      baca({
        ...LAPORAN_KECIL,
        Rekap: [
          ['Kode', 'Nama', 'Nilai'],
          ['a', 'b', 1],
        ],
      }),
    ).toEqual(utuh);
  });
});
