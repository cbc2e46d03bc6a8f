import { describe, expect, it } from 'vitest';
import type { Laporan } from '../../src/model/laporan.js';
import { gabungRekap } from '../../src/rekap/gabung-rekap.js';
import { rekapAnggaranPeriode, rekapKinerjaPeriode } from '../../src/rekap/rekap-periode.js';
import { indikator, laporanKecil } from './contoh-laporan.js';

const sub = (kode: string, rak: [number, number, number, number] | null, realisasi: (number | null)[]) => ({
  kode,
  nama: kode,
  anggaran: {
    '2022': {
      pagu: 1000,
      triwulan: { ...(rak ? { rak } : {}), realisasi: realisasi as [number, number, number, null] },
    },
    '2021': { pagu: 5 },
  },
});
const program = (...isi: ReturnType<typeof sub>[]): Laporan['program'] => [
  {
    kode: '7.01.01',
    nama: 'Program',
    kegiatan: [{ kode: '7.01.01.2.01', nama: 'Kegiatan', subKegiatan: isi }],
  },
];
const a = laporanKecil({ program: program(sub('7.01.01.2.01.01', [100, 200, 300, 400], [100, 150, 200, null])) });
const b = laporanKecil({ program: program(sub('7.01.01.2.01.02', null, [50, 50, 50, 50])) });

describe('rekapAnggaranPeriode', () => {
  it.each([
    // by hand, over the one line with a cash plan
    [{ triwulan: 1 as const }, '100,00'],
    [{ triwulan: 2 as const }, '75,00'],
    [{ semester: 1 as const }, '83,33'],
    [{ sampaiTriwulan: 3 as const }, '75,00'],
    [{ semester: 2 as const }, 'realisasi-kosong'],
  ])('%j against the cash plan is %s', (periode, harapan) => {
    const { serapan } = rekapAnggaranPeriode(a, periode).total;
    expect(serapan.status === 'terukur' ? serapan.teks : serapan.alasan).toBe(harapan);
  });

  it.each([
    [{ triwulann: 1 }, 'periode.triwulann tidak dikenal (maksudnya "triwulan"?)'],
    [{ triwulan: 5 }, 'periode.triwulan: 5 harus bilangan bulat 1 sampai 4.'],
    [{ triwulan: 0 }, 'periode.triwulan: 0 harus bilangan bulat 1 sampai 4.'],
    [{ semester: 3 }, 'periode.semester: 3 harus bilangan bulat 1 sampai 2.'],
    [{ sampaiTriwulan: '2' }, 'periode.sampaiTriwulan: 2 harus bilangan bulat 1 sampai 4.'],
    [{ triwulan: 1, semester: 1 }, 'periode: beri tepat satu dari triwulan, semester, sampaiTriwulan.'],
    [{}, 'periode: beri tepat satu dari '],
    [2, 'periode: 2 tidak dikenal; pilih '],
  ])('refuses %j, which is no part of a year', (periode, kata) => {
    expect(() => rekapAnggaranPeriode(a, periode as never)).toThrow(kata);
  });

  it('refuses to hold it against what it does not know', () => {
    expect(() => rekapAnggaranPeriode(a, { semester: 1 }, 'paguu' as never)).toThrow(
      'terhadap: paguu tidak dikenal (maksudnya "pagu"?); pilih rak atau pagu.',
    );
  });

  it("holds the year's pagu against what was spent to date", () => {
    // 450 of 1000
    expect(rekapAnggaranPeriode(a, { sampaiTriwulan: 3 }, 'pagu').total.serapan).toMatchObject({ teks: '45,00' });
  });

  it('merges like any budget: a line without a cash plan counts in the coverage only', () => {
    const gabungan = gabungRekap(rekapAnggaranPeriode(a, { triwulan: 1 }), rekapAnggaranPeriode(b, { triwulan: 1 }));
    const [pa, pb] = [a.program[0]?.kegiatan[0], b.program[0]?.kegiatan[0]];
    const utuh = laporanKecil({
      program: [
        {
          kode: '7.01.01',
          nama: 'Program',
          kegiatan: [
            {
              kode: '7.01.01.2.01',
              nama: 'Kegiatan',
              subKegiatan: [...(pa?.subKegiatan ?? []), ...(pb?.subKegiatan ?? [])],
            },
          ],
        },
      ],
    });
    expect(gabungan).toEqual(rekapAnggaranPeriode(utuh, { triwulan: 1 }));
    expect(gabungan.total.agregat).toMatchObject({ baris: 2, terukur: 1 });
  });

  it('leaves lines without any figure for the year alone', () => {
    const kosong = laporanKecil({
      program: [{ kode: '7.01.01', nama: 'P', anggaran: { '2022': { pagu: 1 } }, kegiatan: [] }],
    });
    expect(rekapAnggaranPeriode(kosong, { triwulan: 1 }).total.agregat.baris).toBe(0);
    for (const terhadap of ['rak', 'pagu'] as const)
      expect(rekapAnggaranPeriode({ ...kosong, tahun: 2023 }, { triwulan: 1 }, terhadap).total.agregat.baris).toBe(0);
  });
});

describe('what is no report, policy or quarter', () => {
  it('is refused in the name of the function', () => {
    expect(() => rekapAnggaranPeriode(undefined as never, { triwulan: 1 })).toThrow(/^rekapAnggaranPeriode: laporan/);
    expect(() => rekapAnggaranPeriode(a, { triwulan: 1 }, 'rak', {} as never)).toThrow(
      /^rekapAnggaranPeriode: kebijakan harus hasil gabungKebijakan/,
    );
    expect(() => rekapKinerjaPeriode(undefined as never, 2)).toThrow(/^rekapKinerjaPeriode: laporan/);
    expect(() => rekapKinerjaPeriode(a, 2, {} as never)).toThrow(
      /^rekapKinerjaPeriode: kebijakan harus hasil gabungKebijakan/,
    );
    expect(() => rekapKinerjaPeriode(a, 5 as never)).toThrow('sampaiTriwulan: 5 harus bilangan bulat 1 sampai 4.');
  });
});

describe('rekapKinerjaPeriode', () => {
  const laporan = laporanKecil({}, [
    indikator({
      kode: 'A',
      triwulan: { '2022': { konsolidasi: 'jumlah', target: [10, 20, 30, 40], realisasi: [10, 15, null, null] } },
    }),
    indikator({ kode: 'B', triwulan: { '2022': { konsolidasi: 'terakhir', target: [80, 80, 80, 80] } } }),
    indikator({ kode: 'C' }),
  ]);

  it('consolidates each indicator up to the quarter; over indicators the mean covers one of three', () => {
    const hasil = rekapKinerjaPeriode(laporan, 2);
    // by hand: 25 of 30
    expect(hasil.indikator).toMatchObject([
      { kode: 'A', sasaran: 'S1', capaian: { teks: '83,33' }, terisi: 2, total: 2 },
      { kode: 'B', capaian: { status: 'tak-terukur', alasan: 'realisasi-kosong' } },
    ]);
    const kebijakan = { rataRata: { cara: 'per-indikator' as const } };
    expect(rekapKinerjaPeriode({ ...laporan, kebijakan }, 2).rataRata).toMatchObject({
      teks: '83,33',
      cakupan: { terukur: 1, total: 3 },
    });
    // By default the means of sasaran are averaged, and there is one of them.
    expect(hasil.rataRata).toMatchObject({ teks: '83,33', cakupan: { terukur: 1, total: 1 } });
  });

  it('weighs indicators where the report does: by hand (25/30 × 3 + 100 × 1) ÷ 4 = 87,5', () => {
    const tw = (target: [number, number, number, number], realisasi: [number, number, null, null]) => ({
      '2022': { konsolidasi: 'jumlah' as const, target, realisasi },
    });
    const berbobot = laporanKecil({ kebijakan: { rataRata: { cara: 'berbobot' } } }, [
      indikator({ kode: 'A', bobot: 3, triwulan: tw([10, 20, 30, 40], [10, 15, null, null]) }),
      indikator({ kode: 'B', triwulan: tw([5, 5, 5, 5], [5, 5, null, null]) }),
    ]);
    expect(rekapKinerjaPeriode(berbobot, 2).rataRata).toMatchObject({
      teks: '87,50',
      cakupan: { terukur: 2, total: 2 },
    });
  });

  it('is the policy of the report that says whether a blank quarter blocks', () => {
    const ketat = rekapKinerjaPeriode({ ...laporan, kebijakan: { konsolidasi: 'ketat' } }, 3);
    expect(ketat.indikator[0]?.capaian).toMatchObject({ alasan: 'periode-belum-lengkap' });
  });
});
