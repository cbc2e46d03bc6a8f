import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import type { Temuan } from '../../src/periksa/temuan/temuan.js';
import { daftarTemuan } from '../../src/periksa/tulis/daftar-temuan.js';
import { bukuDariJson } from '../../src/tabel/dari-json.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';
import type { Buku } from '../../src/tabel/tabel.js';

/** Words that no English sentence has; the terms of docs/istilah.md that are kept (sasaran, pagu …) are none of them. */
const INDONESIA =
  /(?<![\p{L}.-])(?:tidak|adalah|dan|yang|pada|dengan|seharusnya|jumlah(?:kan)?|baris(?:nya)?|kolom(?:nya)?|nilai(?:nya)?|angka(?:nya)?|dari|untuk|padahal|sedangkan|tercetak|bukan|atau|rata-rata|mungkin|sama|lain|sel|tabel|narasi|belum|kosong|isi|samakan|periksa|hitung|pakai|tulis|seluruh|semua|satu|dua|tiap|oleh|karena|bila|agar|sudah|masih|persen|tanda|membawa|melebihi|tahun|bulan|selisih(?:nya)?|cocokkan|kelas|di)(?![\p{L}-])/iu;

const baca = (folder: string, akhiran: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((f) => f.endsWith(akhiran))
    .map((f) => readFileSync(new URL(f, new URL(folder, import.meta.url)), 'utf8'));

const SEED = '../../examples/batu-sopang-2022/tercetak/';
const seed: Buku = {
  tabel: baca(SEED, '.json').flatMap((isi) => bukuDariJson(JSON.parse(isi)).tabel),
  narasi: baca(SEED, '.md').flatMap((isi) => bukuDariMarkdown(isi).narasi ?? []),
};
const korpus = baca('../korpus/', '.json').map((isi) => JSON.parse(isi) as Buku);

const PAGU = ['Uraian', 'Pagu', 'Realisasi Anggaran', 'Sisa', '%'];
const KINERJA = ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
const tabel = (...baris: string[][]): Buku => ({ tabel: [{ nama: 'T1', baris }] });
const teks = (isi: string, ...baris: string[][]): Buku => ({ ...tabel(...baris), narasi: [{ teks: isi, baris: 1 }] });
const SKALA = [
  ['Interval Nilai', 'Kriteria'],
  ['85 s/d 100 %', 'Sangat Baik'],
  ['70 sd < 85 %', 'Baik'],
  ['0 sd < 75 %', 'Kurang'],
];

// Hand: 60 / 80 = 30 / 40 = 75; (2 × 20 − 18) / 20 = 110; (2 × 20 − 16) / 20 = 120; 20 / 18 = 111,11, another rule than that of the two before.
const CAMPUR = [
  KINERJA,
  ['A', '80', '60', '75,00'],
  ['B', '40', '30', '75,00'],
  ['Jumlah kasus kriminalitas', '20', '18', '110,00'],
  ['Angka kematian bayi', '20', '16', '120,00'],
  ['Angka kemiskinan', '20', '18', '111,11'],
];

/** One small report for each kind of cause or sentence that neither the seed, the corpus nor the examples of the catalogue bring about. */
const tambahan: readonly Buku[] = [
  tabel(...CAMPUR),
  // 45.000.000 − 50.000.000 = −5.000.000 and 90 − 100 = −10 million: the column has signs, and 280 − 300 = −20 million has lost its own.
  tabel(
    ['Uraian', 'Anggaran', 'Realisasi', 'Bertambah/(Berkurang)'],
    ['Pendapatan', '100.000.000', '110.000.000', '10.000.000'],
    ['Belanja Pegawai', '300.000.000', '280.000.000', '20.000.000'],
    ['Belanja Barang', '100.000.000', '90.000.000', '(10.000.000)'],
    ['Belanja Modal', '50.000.000', '45.000.000', '(5.000.000)'],
  ),
  tabel(PAGU, ['A', '1.000.000', '400', '600.000', '40,00'], ['B', '2.000.000', '500.000', '1.500.000', '25,00']),
  tabel(
    ['Uraian', 'Pagu'],
    ['A', '1.250.000'],
    ['B', '2.310.000'],
    ['C', '3.470.000'],
    ['Jumlah', '8.280.000'], // B twice: 1.250.000 + 2 × 2.310.000 + 3.470.000 = 9.340.000 less; A twice gives 8.280.000
  ),
  tabel(
    PAGU,
    ['A', '600.000', '300.000', '300.000', '50,00'],
    ['B', '300.000', '200.000', '100.000', '66,67'],
    ['Total', '900.001', '500.000', '400.000', '55,56'],
  ),
  tabel(KINERJA, ['A', '64,21', '4,280', '66,66'], ['B', '80,00', '60,00', '75,00'], ['C', '50,00', '45,00', '90,00']),
  tabel(
    KINERJA,
    ['A', '61', '73', '83,56'],
    ['B', '80', '40', '50,00'],
    ['C', '40', '30', '75,00'],
    ['Rata-rata', '', '', '81,56'],
  ),
  // Without a mean that says otherwise the first row, 61 / 73, follows a rule of its own.
  tabel(KINERJA, ['A', '61', '73', '83,56'], ['B', '80', '40', '50,00'], ['C', '40', '30', '75,00']),
  tabel(
    ['Uraian', 'Realisasi 2021', 'Realisasi 2022', 'Pertumbuhan (%)'],
    ['A', '200', '250', '25,00'],
    ['B', '400', '500', '25,00'],
    ['C', '800', '920', '120,00'],
  ),
  teks('Capaian sebesar 90 % dikategorikan Baik. Capaian sebesar 80 % dikategorikan Sangat Baik.', ...SKALA),
  teks('Capaian sebesar 90 % dikategorikan Cukup.', ...SKALA),
  teks('Sasaran 2 = 80% bermakna Baik. Sasaran 3 = 80 % kategori cukup.', ...CAMPUR),
  teks(
    'Capaian terendah adalah Air Bersih sebesar 75,00.',
    ['Indikator', 'Capaian (%)'],
    ['Air Bersih', '75,00'],
    ['Jalan', '60,00'],
    ['Irigasi', '90,00'],
  ),
  teks(
    'Irigasi berada di peringkat 2. Enam dari delapan indikator tercapai atau 80 persen.',
    ['Indikator', 'Capaian (%)', 'Peringkat'],
    ['Air Bersih', '75,00', '2'],
    ['Jalan', '60,00', '3'],
    ['Irigasi', '90,00', '1'],
  ),
  teks('Produksi naik dari 100,00 ton menjadi 95,00 ton.', ...CAMPUR),
  teks('Kecamatan melaksanakan 2 sasaran dengan 3 indikator.', ['Sasaran', 'Indikator'], ['A', 'a'], ['B', 'b']),
  {
    ...teks('Kecamatan melaksanakan 2 sasaran dengan 3 indikator.'),
    tabel: [
      {
        baris: [
          ['Sasaran', 'Indikator'],
          ['A', 'a'],
          ['B', 'b'],
        ],
      },
    ],
  },
];

const semua: readonly Buku[] = [
  seed,
  ...korpus,
  ...daftarTemuan.filter((j) => j.bukti !== 'rumus-sel').map((j) => tabel(...j.salah.map((b) => [...b]))),
  ...tambahan,
];

/** The sentences of a finding without what is printed in the report itself: quotations, figures, names of tables and ids of formulas. */
function kalimat(t: Temuan, namaTabel: readonly string[]): string[] {
  const cetakan = [t.tercetak, t.semestinya, ...namaTabel].filter((s): s is string => s !== null && s !== '');
  return [t.pesan, t.saran, ...t.penjelasan.map((p) => p.teks)].map((k) =>
    cetakan.sort((a, b) => b.length - a.length).reduce((s, c) => s.replaceAll(c, '…'), k.replace(/"[^"]*"/g, '…')),
  );
}

const temuan = semua.flatMap((buku) => {
  const nama = buku.tabel.flatMap((t) => [t.nama ?? '', t.lembar ?? '']);
  return periksaTabel(buku, { bahasa: 'en' }).temuan.map((t) => ({ t, kalimat: kalimat(t, nama) }));
});

describe('findings in English', () => {
  it('have no Indonesian word outside of what they quote', () => {
    const campur = temuan.flatMap(({ t, kalimat: k }) =>
      k.filter((s) => INDONESIA.test(s)).map((s) => `${t.kode} ${s}`),
    );
    expect([...new Set(campur)]).toEqual([]);
  });

  it('are of every kind that printed tables and texts can bring about', () => {
    const ada = new Set(temuan.map(({ t }) => t.kode));
    const cetakan = daftarTemuan.filter((j) => j.bukti !== 'rumus-sel').map((j) => j.kode);
    expect(cetakan.filter((k) => !ada.has(k))).toEqual([]);
  });

  it('name every cause', () => {
    const ada = new Set(temuan.flatMap(({ t }) => t.penjelasan.map((p) => p.sebab)));
    expect([...ada].sort()).toEqual([
      'angka-rusak',
      'aturan-lain',
      'baris-terlewat',
      'baris-tertukar',
      'bilangan-kata',
      'cara-rata-rata',
      'digit-ganda',
      'digit-hilang',
      'digit-salah',
      'digit-tertukar',
      'faktor-satuan',
      'gerbang-capaian',
      'kelas-tidak-diterapkan',
      'konsolidasi-tak-dinyatakan',
      'naskah-lama',
      'nilai-tetangga',
      'pembulatan-bagian',
      'pemisah-tergeser',
      'persen-vs-poin',
      'rata-rata-persen',
      'salah-cetak',
      'salah-hitung',
      'tanda',
      'terhitung-dua-kali',
      'terpotong',
      'total-usang',
    ]);
  });

  it('are written by templates in English, those of formulas too', () => {
    const campur = daftarTemuan.flatMap((j) =>
      [j.en.nama, j.en.pesan, j.en.saran].map((s) => s.replace(/\{\w+\}/g, '…').replace(/"[^"]*"/g, '…')),
    );
    expect(campur.filter((s) => INDONESIA.test(s))).toEqual([]);
  });
});

describe('the words that make up a message', () => {
  it('differ between the languages wherever they are no print', () => {
    for (const buku of semua) {
      const [id, en] = (['id', 'en'] as const).map((bahasa) => periksaTabel(buku, { bahasa }).temuan);
      expect(en?.map((t) => [t.kode, t.tercetak, t.semestinya])).toEqual(
        id?.map((t) => [t.kode, t.tercetak, t.semestinya]),
      );
      en?.forEach((t, i) => {
        expect(t.pesan).not.toBe(id?.[i]?.pesan);
        expect(t.saran).not.toBe(id?.[i]?.saran);
        t.penjelasan.forEach((p, ke) => {
          expect(p.teks).not.toBe(id?.[i]?.penjelasan[ke]?.teks);
        });
      });
    }
  });
});
