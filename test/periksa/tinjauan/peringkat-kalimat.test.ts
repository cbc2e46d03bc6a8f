import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import type { Tabel } from '../../../src/tabel/tabel.js';

const NILAI = [
  ['Dinas Kesehatan', '82,10', '2'],
  ['Dinas Pendidikan', '79,40', '3'],
  ['Dinas Sosial', '85,25', '1'],
  ['Dinas Perhubungan', '71,00', '4'],
  ['Dinas Pertanian', '70,85', '5'],
] as const;
/** By hand: 85,25 > 82,10 > 79,40 > 71,00 > 70,85. */
const LIGA: Tabel = {
  nama: 'Tabel 3.1',
  baris: [['No', 'Perangkat Daerah', 'Nilai'], ...NILAI.map(([d, n], i) => [`${i + 1}`, d, n])],
};
const BERPERINGKAT: Tabel = {
  nama: 'Tabel 3.1',
  baris: [['No', 'Perangkat Daerah', 'Nilai', 'Peringkat'], ...NILAI.map((b, i) => [`${i + 1}`, ...b])],
};
const KINERJA: Tabel = {
  nama: 'Tabel 3.2',
  baris: [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
    ['1', 'Persentase Jalan Mantap', '%', '80,00', '74,00', '92,50'],
    ['2', 'Indeks Kepuasan Masyarakat', 'Indeks', '85,00', '82,20', '96,71'],
    ['3', 'Jumlah Dokumen Perencanaan', 'Dokumen', '10', '7', '70,00'],
    ['4', 'Nilai SAKIP', 'Nilai', '72,00', '64,80', '90,00'],
  ],
};
const ANGGARAN: Tabel = {
  nama: 'Tabel 3.3',
  baris: [
    ['Kode', 'Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
    ['1.01', 'PROGRAM A', '500.000.000', '450.000.000', '90,00'],
    ['1.01.2.01', 'Kegiatan Satu', '200.000.000', '198.000.000', '99,00'],
    ['1.01.2.02', 'Kegiatan Dua', '300.000.000', '252.000.000', '84,00'],
    ['1.02', 'PROGRAM B', '100.000.000', '95.000.000', '95,00'],
  ],
};
const TAHUN: Tabel = {
  nama: 'Tabel 3.4',
  baris: [
    ['Uraian', '2021', '2022', '2023'],
    ['IPM Kabupaten', '70,10', '70,90', '71,50'],
    ['IPM Provinsi', '72,10', '72,90', '73,50'],
    ['IPM Nasional', '73,10', '73,50', '74,50'],
  ],
};

const ganti = (t: Tabel, nama: string, kolom: number, isi: string): Tabel => ({
  ...t,
  baris: t.baris.map((b) => (b[1] === nama ? b.map((s, k) => (k === kolom ? isi : s)) : b)),
});
const PESERTA: Tabel = {
  nama: 'Tabel 3.5',
  baris: [
    ['No', 'Perangkat Daerah', 'Jumlah Peserta'],
    ['1', 'Dinas Kesehatan', '1.100'],
    ['2', 'Dinas Pendidikan', '1.025'],
    ['3', 'Dinas Sosial', '1.250'],
    ['4', 'Dinas Perhubungan', '1.075'],
  ],
};
const DUA_PERINGKAT: Tabel = {
  nama: 'Tabel 3.6',
  baris: BERPERINGKAT.baris.map((b, i) => [...b, i === 0 ? 'Peringkat Akhir' : (b[3] ?? '')]),
};
const BERJENJANG: Tabel = {
  nama: 'Tabel 3.7',
  baris: [
    ['Kode', 'Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
    ['1.01', 'Program Pelayanan', '500.000.000', '450.000.000', '90,00'],
    ['1.01.2.01', 'Kegiatan Satu', '200.000.000', '198.000.000', '99,00'],
    ['1.01.2.02', 'Kegiatan Dua', '300.000.000', '252.000.000', '84,00'],
    ['1.02', 'Program Penunjang', '100.000.000', '95.000.000', '95,00'],
    ['1.02.2.01', 'Kegiatan Tiga', '100.000.000', '95.000.000', '95,00'],
  ],
};

const temuan = (teks: string, tabel: Tabel) =>
  periksaTabel({ tabel: [tabel], narasi: [{ teks }] }).temuan.map(
    (t) => `${t.tingkat} ${t.kode} ${t.tercetak} → ${t.semestinya}`,
  );

describe('places that sentences give to rows', () => {
  it.each([
    ['Dinas Sosial menempati peringkat ke-2 dengan nilai 85,25.', LIGA, 'peringkat ke-2 → 1'],
    ['Dinas Sosial menempati peringkat ke-2 dengan nilai 85,25.', BERPERINGKAT, 'peringkat ke-2 → 1'],
    ['Dinas Perhubungan berada pada peringkat 3 dari 5 dinas.', BERPERINGKAT, 'peringkat 3 → 4'],
    ['Peringkat pertama diraih Dinas Kesehatan.', BERPERINGKAT, 'Peringkat pertama → 2'],
    ['Dinas Pertanian berada di urutan keempat.', BERPERINGKAT, 'urutan keempat → 5'],
    ['Dinas Kesehatan peringkat ke-2 dan Dinas Pendidikan peringkat ke-4.', BERPERINGKAT, 'peringkat ke-4 → 3'],
    ['Nilai tertinggi diraih Dinas Kesehatan sebesar 82,10.', LIGA, 'tertinggi → Dinas Sosial (85,25)'],
    ['Nilai terendah diperoleh Dinas Perhubungan yaitu 71,00.', LIGA, 'terendah → Dinas Pertanian (70,85)'],
    [
      'Capaian tertinggi adalah Persentase Jalan Mantap sebesar 92,50 %.',
      KINERJA,
      'tertinggi → Indeks Kepuasan Masyarakat (96,71)',
    ],
  ])('against their table: %s', (teks, tabel, harapan) => {
    expect(temuan(teks, tabel)).toEqual([`galat P228 ${harapan}`]);
  });

  it.each([
    ['Dinas Sosial menempati peringkat pertama dengan nilai 85,25.', BERPERINGKAT],
    ['Nilai tertinggi diraih Dinas Sosial sebesar 85,25 dan terendah Dinas Pertanian sebesar 70,85.', LIGA],
    ['Dinas Kesehatan memperoleh nilai 82,10, tertinggi kedua setelah Dinas Sosial.', LIGA],
    // A wider list, another year, figures of several units, a hierarchy, the years of one row.
    ['Dinas Pertanian berada pada peringkat 15 dari 34 perangkat daerah.', BERPERINGKAT],
    ['Secara nasional Dinas Kesehatan menduduki peringkat 7 dengan nilai 82,10.', LIGA],
    ['Dinas Sosial naik dari peringkat 3 menjadi peringkat 1.', BERPERINGKAT],
    ['Realisasi Nilai SAKIP 64,80 yang terendah.', KINERJA],
    ['PROGRAM B memiliki serapan tertinggi 95,00 %.', ANGGARAN],
    ['IPM Kabupaten mencapai nilai tertinggi pada tahun 2023 sebesar 71,50.', TAHUN],
    // The highest by a shorter name than that of its row; what is named next follows it.
    ['Nilai tertinggi adalah Dinsos yaitu 85,25, diikuti Dinas Kesehatan (82,10).', LIGA],
    ['Yang terendah adalah Distan dengan 70,85, disusul Dinas Perhubungan 71,00.', LIGA],
    ['Nilai tertinggi adalah Dinsos yaitu 85,25, kemudian Dinas Kesehatan 82,10 dan Dinas Pendidikan.', LIGA],
  ])('right, or on something else: %s', (teks, tabel) => {
    expect(temuan(teks, tabel)).toEqual([]);
  });

  // The same order by hand; of a name that is said twice, and of figures with thousands, there is still one place.
  it.each([
    [
      'a name that is said twice',
      'Dinas Sosial peringkat ke-2 karena Dinas Sosial bernilai 85,25.',
      LIGA,
      'peringkat ke-2 → 1',
    ],
    [
      'a row whose rank is not printed, by its figure',
      'Dinas Sosial menempati peringkat ke-2 dengan nilai 85,25.',
      ganti(BERPERINGKAT, 'Dinas Sosial', 3, '-'),
      'peringkat ke-2 → 1',
    ],
    [
      'a list of which one row has no figure',
      'Dinas Perhubungan berada pada peringkat 3.',
      { ...BERPERINGKAT, baris: [...BERPERINGKAT.baris, ['6', 'Dinas Kelautan', '-', '6']] },
      'peringkat 3 → 4',
    ],
    [
      'figures with a dot, which may be one of thousands',
      'Peserta terbanyak berasal dari Dinas Kesehatan yaitu 1.100.',
      PESERTA,
      'terbanyak → Dinas Sosial (1.250)',
    ],
    [
      'beside the number of a table, which is no figure',
      'Nilai tertinggi pada Tabel 3.1.2 diraih Dinas Kesehatan sebesar 82,10.',
      LIGA,
      'tertinggi → Dinas Sosial (85,25)',
    ],
  ] as const)('are answered of %s', (_, teks, tabel, harapan) => {
    expect(temuan(teks, tabel)).toEqual([`galat P228 ${harapan}`]);
  });

  it.each([
    ['two columns of ranks', 'Dinas Sosial menempati peringkat ke-3.', DUA_PERINGKAT],
    [
      'a figure that is not printed, which may be the highest',
      'Nilai tertinggi diraih Dinas Kesehatan sebesar 82,10.',
      ganti(LIGA, 'Dinas Sosial', 2, '-'),
    ],
    // 95 is the highest of the programmes, and 99 that of an activity.
    ['rows within others', 'Program Penunjang memiliki serapan tertinggi 95,00 %.', BERJENJANG],
  ] as const)('have no answer from %s', (_, teks, tabel) => {
    expect(temuan(teks, tabel)).toEqual([]);
  });

  it('leave a wrong rank to the table', () => {
    const salah: Tabel = {
      ...BERPERINGKAT,
      baris: BERPERINGKAT.baris.map((b) => (b[1] === 'Dinas Sosial' ? [...b.slice(0, 3), '4'] : b)),
    };
    expect(temuan('Dinas Sosial menempati peringkat pertama.', salah)).toEqual(['galat P225 4 → 1']);
  });

  it('name the figure of the table as the other way out where nothing else binds it', () => {
    const [t] = periksaTabel(
      { tabel: [LIGA], narasi: [{ teks: 'Nilai tertinggi diraih Dinas Kesehatan sebesar 82,10.' }] },
      { bahasa: 'en' },
    ).temuan;
    expect(t?.atau?.map((a) => a.sel)).toEqual(['C4']);
    expect(t?.pesan).toContain('should be Dinas Sosial');
  });
});
