import { expect, it } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { Laporan } from '../../src/model/laporan.js';
import { rekapAnggaran } from '../../src/rekap/rekap-anggaran.js';
import { rekapEfisiensi } from '../../src/rekap/rekap-efisiensi.js';
import { rekapKinerja } from '../../src/rekap/rekap-kinerja.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import type { Hasil } from '../../src/rumus/hasil.js';
import { indikatorUji, laporanUji } from '../model/laporan-uji.js';
import { indikator, laporanKecil } from './contoh-laporan.js';

const teks = (h: Hasil | undefined) => (h?.status === 'terukur' ? h.teks : h?.alasan);

it('gives the reason, and no figure, for a sasaran that has no budget line', () => {
  const laporan = Laporan.parse({
    ...laporanUji(),
    tujuan: [
      {
        kode: 'T1',
        uraian: 'Tujuan',
        sasaran: [{ kode: 'S1', uraian: 'Sasaran', indikator: [indikatorUji('I')] }],
      },
    ],
  });
  const satuan = gabungKebijakan({ efisiensi: { metode: 'biaya-satuan' } });
  const tanpa = rekapEfisiensi(rekapKinerja(laporan, satuan), rekapAnggaran([], satuan), satuan, laporan);
  expect(tanpa.sasaran[0]?.efisiensi.status).toBe('tak-terukur');
  const kebijakan = gabungKebijakan();
  const { sasaran } = rekapEfisiensi(
    rekapKinerja(laporan, kebijakan),
    rekapAnggaran([], kebijakan),
    kebijakan,
    laporan,
  );
  expect(sasaran[0]?.efisiensi).toMatchObject({ status: 'tak-terukur', alasan: 'pagu-kosong' });
});

/** Two sasaran with their achievements, each with a program of its own. */
const duaSasaran = (metode: 'pmk-214' | 'sisa' | 'biaya-satuan', realisasi: readonly (number | null)[]) =>
  rekapLaporan(
    laporanKecil({
      kebijakan: { efisiensi: { metode, gerbang: 'tanpa' } },
      tujuan: [
        {
          kode: 'T1',
          uraian: 'Tujuan',
          sasaran: [80, 100].map((capaian, i) => ({
            kode: `S${i + 1}`,
            uraian: 'Sasaran',
            program: [`7.01.0${i + 1}`],
            indikator: [indikator({ target: { 2022: 100 }, realisasi: { 2022: capaian } })],
          })),
        },
      ],
      program: realisasi.map((r, i) => ({
        kode: `7.01.0${i + 1}`,
        nama: 'Program',
        anggaran: { 2022: { pagu: i === 0 ? 100 : 300, realisasi: r } },
        kegiatan: [],
      })),
    }),
  ).efisiensi;

it('takes the sasaran as the outputs of the office by PMK 214, each with its own achievement', () => {
  const { total, sasaran } = duaSasaran('pmk-214', [60, 270]);
  // by hand: (80 − 60) ÷ 80 and (300 − 270) ÷ 300; together (380 − 330) ÷ 380, and not (90 % of 400 − 330) ÷ 360
  expect([...sasaran.map((s) => teks(s.efisiensi)), teks(total)]).toEqual(['25,00', '10,00', '13,16']);
  // by hand, what is left of the pagu: 400 − 330
  expect(teks(duaSasaran('sisa', [60, 270]).total)).toBe('17,50');
});

/** A sasaran of two programs, of which one has a pagu and the other what was spent. */
const bedaBaris = (metode: 'pmk-214' | 'sisa') =>
  rekapLaporan(
    laporanKecil({
      kebijakan: { efisiensi: { metode, gerbang: 'tanpa' } },
      tujuan: [
        {
          kode: 'T1',
          uraian: 'Tujuan',
          sasaran: [
            {
              kode: 'S1',
              uraian: 'Sasaran',
              program: ['7.01.01', '7.01.02'],
              indikator: [indikator({ target: { 2022: 1 }, realisasi: { 2022: 1 } })],
            },
          ],
        },
      ],
      program: [
        { kode: '7.01.01', nama: 'A', anggaran: { 2022: { pagu: 100 } }, kegiatan: [] },
        { kode: '7.01.02', nama: 'B', anggaran: { 2022: { realisasi: 50 } }, kegiatan: [] },
      ],
    }),
  ).efisiensi;

it('makes no ratio of a pagu and a realisasi of different lines', () => {
  const efisiensi = bedaBaris('sisa');
  expect([efisiensi.total, efisiensi.sasaran[0]?.efisiensi].map(teks)).toEqual([
    'realisasi-kosong',
    'realisasi-kosong',
  ]);
});

it('also by PMK 214, which takes the pagu and the realisasi themselves and no absorption', () => {
  const efisiensi = bedaBaris('pmk-214');
  expect([efisiensi.total, ...efisiensi.sasaran.map((s) => s.efisiensi)].map(teks)).toEqual([
    'realisasi-kosong',
    'realisasi-kosong',
  ]);
});

// hand: 5 of 10 is 50 and 90 of 90 is 100, whose mean is 75; the sums give 95. 102,5 ÷ 75 = 1,366…; 102,5 − 75; 100 − 75
it.each([
  ['rasio', '1,37'],
  ['selisih', '27,50'],
  ['sisa', '25,00'],
] as const)(
  '%s takes the absorption that its row prints, also where that is a mean of percentages',
  (metode, harapan) => {
    const rekap = rekapLaporan(
      laporanKecil({
        kebijakan: { serapanRekap: 'rata-rata-persen', efisiensi: { metode } },
        tujuan: [
          {
            kode: 'T1',
            uraian: 'Tujuan',
            sasaran: [
              {
                kode: 'S1',
                uraian: 'Sasaran',
                program: ['7.01.01', '7.01.02'],
                indikator: [indikator({ target: { 2022: 80 }, realisasi: { 2022: 82 } })],
              },
            ],
          },
        ],
        program: [
          [10, 5],
          [90, 90],
        ].map(([pagu, realisasi], i) => ({
          kode: `7.01.0${i + 1}`,
          nama: 'Program',
          anggaran: { 2022: { pagu: pagu as number, realisasi: realisasi as number } },
          kegiatan: [],
        })),
      }),
    );
    expect(teks(rekap.anggaran.sasaran[0]?.serapan)).toBe('75,00');
    expect(teks(rekap.efisiensi.sasaran[0]?.efisiensi)).toBe(harapan);
    expect(teks(rekap.efisiensi.total)).toBe(harapan);
  },
);

it('a report without a budget line has no pagu and no realisasi, under every policy', () => {
  for (const takTerukur of ['kecualikan', 'nol', 'tak-terukur'] as const) {
    const { total } = rekapLaporan(laporanKecil({ kebijakan: { anggaran: { takTerukur } }, program: [] })).anggaran;
    expect([total.pagu, total.realisasi, total.sisa]).toEqual([null, null, null]);
  }
});
