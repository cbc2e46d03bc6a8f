import { describe, expect, it } from 'vitest';
import { dokumenKeMarkdown } from '../../src/laporan/markdown.js';
import { susunDokumen } from '../../src/laporan/susun-dokumen.js';
import type { Indikator } from '../../src/model/indikator.js';
import type { Laporan } from '../../src/model/laporan.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';
import { indikator, laporanBatuSopang, laporanKecil } from '../rekap/contoh-laporan.js';
import { temuanProduk } from './periksa-produk.js';

const ik = (n: number, T: number | null, R: number | null, lain: Partial<Indikator> = {}): Indikator =>
  indikator({
    kode: `S1.IK${n}`,
    nama: `Nilai mutu ${['air', 'udara', 'tanah'][n]}`,
    satuan: 'persen',
    target: T === null ? {} : { 2022: T },
    realisasi: R === null ? {} : { 2022: R },
    ...lain,
  });

const laporan = (kebijakan: Laporan['kebijakan'], ...isi: Indikator[]): Laporan =>
  laporanKecil(kebijakan === undefined ? {} : { kebijakan }, isi);

const turun = { polarisasi: 'minimize' } as const;

/** A report, and what must be printed of it, by the hand arithmetic beside it. */
const kasus: readonly (readonly [nama: string, tercetak: string, l: Laporan])[] = [
  // (2 × 5 − 18) ÷ 5 × 100 = −160, at least 0.
  [
    'progress on the floor',
    '| 18 | 0,00 |',
    laporan(undefined, ik(0, 20, 18, { ...turun, targetAkhir: { tahun: 2026, nilai: 5, jenis: 'nilai-akhir' } })),
  ],
  // (2 × 10 − 25) ÷ 10 × 100 = −50, at least 0.
  ['an achievement on the floor', '| 10 | 25 | 0,00 |', laporan(undefined, ik(0, 10, 25, turun), ik(1, 80, 82))],
  // The same, at least 10; and 150 ÷ 100 × 100 = 150, at most 120.
  [
    'floor and ceiling of its own',
    '| 100 | 150 | 120,00 |',
    laporan({ batas: { indikator: { bawah: 10, atas: 120 } } }, ik(0, 10, 25, turun), ik(1, 100, 150), ik(2, 80, 60)),
  ],
  // (2 × −2 + 2,5) ÷ −2 × 100 = 75.
  ['a target below 0', '| -2 | -2,5 | 75,00 |', laporan(undefined, ik(0, -2, -2.5), ik(1, 4, 5), ik(2, 80, 75))],
  // 100 ÷ 100 × 100 = 100, an attainable maximum: 120.
  [
    'an attainable maximum',
    '| 100 | 100 | 120,00 |',
    laporan(undefined, ik(0, 100, 100, { targetMaksimal: true }), ik(1, 80, 70)),
  ],
  // (1 − |95 − 100| ÷ 20) × 100 = 75.
  [
    'stabilize within a tolerance',
    '| 100 | 95 | 75,00 |',
    laporan({ stabilize: { toleransi: 20 } }, ik(0, 100, 95, { polarisasi: 'stabilize' }), ik(1, 80, 70)),
  ],
  // Ca = 200 − 104 = 96, which the table of the ministry converts to 112.
  [
    'stabilize by a table',
    '| 100 | 104 | 112,00 |',
    laporan('kemenkeu', ik(0, 100, 104, { polarisasi: 'stabilize' }), ik(1, 80, 70)),
  ],
  // (90 × 3 + 50 × 1) ÷ 4 = 80.
  [
    'a weighted mean',
    '| 80,00 |',
    laporan({ rataRata: { cara: 'berbobot' } }, ik(0, 100, 90, { bobot: 3 }), ik(1, 100, 50, { bobot: 1 })),
  ],
  // √(90 × 50) = 67,08.
  ['a geometric mean', '| 67,08 |', laporan({ rataRata: { rumus: 'ukur' } }, ik(0, 100, 90), ik(1, 100, 50))],
  // (90 + 80 + 0) ÷ 3 = 56,67.
  [
    'blanks that count as zero',
    '| 56,67 |',
    laporan({ rataRata: { takTerukur: 'nol' } }, ik(0, 100, 90), ik(1, 100, 80), ik(2, 100, null)),
  ],
  // (140 + 120) ÷ 2 = 130, at most 100.
  [
    'a mean on its ceiling',
    '| 100,00 |',
    laporan({ batas: { rekap: { atas: 100 } } }, ik(0, 100, 140), ik(1, 100, 120)),
  ],
  // 60 ÷ 37 × 100 = 162,2; a picture shows it, and its cell holds what it refers to.
  [
    'one decimal',
    '| 37 | 60 | 162,2 |',
    laporan({ pembulatan: { desimal: 1, mode: 'setengah-naik' } }, ik(0, 37, 60), ik(1, 100, 71.03)),
  ],
  [
    'no decimals',
    '| 37 | 60 | 162 |',
    laporan({ pembulatan: { desimal: 0, mode: 'setengah-naik' } }, ik(0, 37, 60), ik(1, 100, 71.03)),
  ],
  // 4,66 ÷ 3,17 × 100 = 147,00; the 22 is a part of the name.
  [
    'a number in a name',
    '| 147,00 |',
    laporan(undefined, ik(0, 3.17, 4.66, { nama: 'Indikator 22 Jumlah Dokumen Perencanaan' })),
  ],
  [
    'a number in the name of what has no result',
    '| 15,8 |',
    laporan(
      undefined,
      ik(0, 15.8, null, { nama: 'Indikator 266 Persentase Jalan Mantap', realisasi: { 2021: 44.92 } }),
    ),
  ],
];

describe('what lkjip writes under a policy of its own', () => {
  it.each(kasus)('%s passes its own check', async (_, tercetak, l) => {
    expect(dokumenKeMarkdown(susunDokumen(rekapLaporan(l)))).toContain(tercetak);
    expect(await temuanProduk(l)).toEqual([]);
  });

  it('the shipped example under the default policy passes too', async () => {
    // (2 × 5 − 18) ÷ 5 × 100 = −160: its progress is printed 0,00.
    const { kebijakan: _, ...lain } = laporanBatuSopang();
    expect(await temuanProduk({ ...lain, kebijakan: 'anjuran' })).toEqual([]);
  });

  it('amounts of more digits than a workbook holds pass as well', async () => {
    const pagu = '123456789012345678901';
    const l = laporanKecil(
      {
        program: [
          {
            kode: '1.01.02',
            nama: 'Program Satu',
            kegiatan: [
              {
                kode: '1.01.02.2.01',
                nama: 'Kegiatan Satu',
                subKegiatan: [
                  {
                    kode: '1.01.02.2.01.01',
                    nama: 'Sub Satu',
                    anggaran: { 2022: { pagu, realisasi: '123456789012345678900' } },
                  },
                ],
              },
            ],
          },
        ],
      },
      [ik(0, 80, 70)],
    );
    expect(await temuanProduk(l)).toEqual([]);
  });

  it('a wrong figure beside a note on others is still told', () => {
    // 70 ÷ 80 × 100 = 87,50; only the first row is made by the tolerance, and the second is misprinted.
    const l = laporan(
      { stabilize: { toleransi: 20 } },
      ik(0, 100, 95, { polarisasi: 'stabilize' }),
      ik(1, 80, 70),
      ik(2, 80, 60),
    );
    const md = dokumenKeMarkdown(susunDokumen(rekapLaporan(l))).replaceAll(
      '| 80 | 70 | 87,50 |',
      '| 80 | 70 | 78,50 |',
    );
    const galat = periksaTabel(bukuDariMarkdown(md)).temuan.filter((t) => t.kode === 'P101');
    expect(galat.map((t) => `${t.tercetak} ${t.semestinya}`)).toContain('78,50 87,50');
  });
});
