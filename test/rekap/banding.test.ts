import { beforeEach, describe, expect, it } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { type BandingIndikator, bandingIndikator } from '../../src/rekap/banding.js';
import { type BandingSasaran, bandingLaporan } from '../../src/rekap/banding-laporan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { indikator, laporanBatuSopang, laporanKecil } from './contoh-laporan.js';

const tahun = { tahun: 2022, periode: { awal: 2022, akhir: 2026 } };
const rasio = gabungKebijakan({ minimize: 'rasio' });

describe('bandingIndikator', () => {
  const lengkap = indikator({
    polarisasi: 'minimize',
    target: { '2020': 26, '2021': 22, '2022': 20, '2023': 15 },
    realisasi: { '2020': 25, '2021': 20, '2022': 18, '2023': 3 },
    kondisiAwal: { nilai: 30 },
    targetAkhir: { tahun: 2026, nilai: 5, jenis: 'nilai-akhir' },
    pembanding: [
      { jenis: 'kabupaten', nama: 'Rata-rata kabupaten', nilai: 24, sumber: 'BPS' },
      { jenis: 'rpjmd', nama: 'RPJMD 2026', nilai: 5 },
      { jenis: 'nasional', nama: 'Nasional', tahun: 2021, nilai: 18 },
    ],
  });
  let hasil: BandingIndikator;
  beforeEach(() => {
    hasil = bandingIndikator(lengkap, tahun, rasio);
  });

  it('sets this year beside its target, last year and all earlier years, and no later one', () => {
    expect(hasil.rekap.capaian).toMatchObject({ teks: '111,11' });
    expect(hasil.deret.map((d) => d.tahun)).toEqual([2020, 2021, 2022]);
    // by hand: 22 / 20 and 20 / 18
    expect(hasil.tahunLalu).toMatchObject({ tahun: 2021, capaian: { teks: '110,00' }, terlapor: null });
    expect(hasil.trenCapaian).toMatchObject({ teks: '1,11' });
    expect(hasil.tren).toMatchObject({ arah: 'turun', makna: 'membaik' });
  });

  it('sets it beside the end of the plan and the plan’s path', () => {
    // by hand: 5 / 18; (18 − 30) / (5 − 30); 30 − 25 × 1 / 5 = 25 at the end of 2022, baseline 2021
    expect(hasil.akhirRenstra).toMatchObject({
      tahun: 2026,
      target: 5,
      akumulasi: false,
      kemajuan: { teks: '27,78' },
      dariKondisiAwal: { teks: '48,00' },
    });
    expect(hasil.jalur).toMatchObject({ nilai: { teks: '25,00' }, posisi: 'lebih-baik' });
  });

  it('sets it beside every other figure there is, and says which kinds are missing', () => {
    expect(hasil.pembanding.map((p) => [p.jenis, p.tahun, p.posisi])).toEqual([
      ['rpjmd', null, 'lebih-buruk'],
      ['standar', null, null],
      ['nasional', 2021, 'setara'],
      ['provinsi', null, null],
      ['kabupaten', 2022, 'lebih-baik'],
      ['unit-lain', null, null],
    ]);
    expect(hasil.pembanding[1]?.capaian).toMatchObject({ status: 'tak-terukur', alasan: 'pembanding-kosong' });
    // by hand: 24 / 18
    expect(hasil.pembanding[4]).toMatchObject({ capaian: { teks: '133,33' }, sumber: 'BPS' });
  });

  it('keeps every comparison of an empty indicator, each not measurable with its reason', () => {
    const kosong = bandingIndikator(indikator({ capaianTerlapor: { '2021': '97.50' } }), { tahun: 2022 }, rasio);
    expect(kosong.tahunLalu).toMatchObject({ terlapor: '97.5', capaian: { alasan: 'target-kosong' } });
    expect(kosong.deret.map((d) => d.tahun)).toEqual([2021, 2022]);
    expect(kosong.akhirRenstra).toMatchObject({ tahun: null, kemajuan: { alasan: 'target-akhir-kosong' } });
    expect(kosong.jalur).toMatchObject({ nilai: { status: 'tak-terukur' }, posisi: null });
    expect(kosong.tren.delta).toMatchObject({ alasan: 'kurang-dari-dua-tahun' });
    expect(kosong.pembanding.map((p) => [p.nama, p.nilai, p.sumber])).toEqual([
      ['Target akhir RPJMD', null, null],
      ['Standar nasional', null, null],
      ['Realisasi nasional', null, null],
      ['Realisasi provinsi', null, null],
      ['Realisasi kabupaten/kota', null, null],
      ['Realisasi unit kerja lain', null, null],
    ]);
  });

  it('has no path where nothing says in which year the baseline was', () => {
    const tanpa = (isi: object) =>
      bandingIndikator(indikator({ kondisiAwal: { nilai: 30 }, ...isi }), { tahun: 2022 }, rasio).jalur.nilai;
    const targetAkhir = { tahun: 2026, nilai: 5, jenis: 'nilai-akhir' };
    expect(tanpa({ targetAkhir })).toMatchObject({ status: 'tak-terukur' });
    expect(tanpa({ targetAkhir }).jejak.masukan).toMatchObject({ 'tahun ke': null, 'banyak tahun': null });
    expect(tanpa({ kondisiAwal: { tahun: 2021, nilai: 30 } })).toMatchObject({ alasan: 'target-akhir-kosong' });
  });

  it('rounds and counts as the policy says', () => {
    const { trenCapaian, jalur, pembanding } = bandingIndikator(
      lengkap,
      tahun,
      gabungKebijakan({ minimize: 'rasio', trenCapaian: 'persen', pembulatan: { desimal: 3, mode: 'potong' } }),
    );
    // by hand: 110 → 111,111…, 1,0101… % of it more; 25; 5 ÷ 18 and 24 ÷ 18
    expect([trenCapaian, jalur.nilai, pembanding[0]?.capaian, pembanding[4]?.capaian]).toMatchObject([
      { teks: '1,010' },
      { teks: '25,000' },
      { teks: '27,777' },
      { teks: '133,333' },
    ]);
    expect(pembanding[1]?.capaian.jejak.masukan).toEqual({ target: null, realisasi: '18' });
    expect(pembanding[1]?.capaian.jejak.pembulatan).toEqual({ desimal: 3, mode: 'potong' });
  });

  it('takes the sum of the years under an accumulated end target, and none without this year’s', () => {
    const akumulasi = (realisasi: Record<string, number | null>) =>
      bandingIndikator(
        indikator({
          target: { '2022': 10, '2023': 10 },
          realisasi,
          kondisiAwal: { tahun: 2021, nilai: 0 },
          targetAkhir: { tahun: 2026, nilai: 50, jenis: 'akumulasi' },
        }),
        { tahun: 2023 },
        rasio,
      );
    // by hand: (12 + 8) / 50; the path is at 50 × 2 / 5 = 20
    expect(akumulasi({ '2022': 12, '2023': 8 })).toMatchObject({
      akhirRenstra: { akumulasi: true, kemajuan: { teks: '40,00' } },
      jalur: { nilai: { teks: '20,00' }, posisi: 'setara' },
    });
    expect(akumulasi({ '2022': 8 })).toMatchObject({
      akhirRenstra: { kemajuan: { alasan: 'realisasi-kosong' } },
      jalur: { posisi: null },
    });
  });

  it.each([
    ['maximize', 9, 8, 'lebih-baik'],
    ['maximize', 8, 9, 'lebih-buruk'],
    ['maximize', 9, 9, 'setara'],
    ['minimize', 8, 9, 'lebih-baik'],
    ['maximize', null, 9, null],
  ] as const)('under %s, %s beside %s stands %s', (polarisasi, realisasi, nilai, posisi) => {
    const { pembanding } = bandingIndikator(
      indikator({
        polarisasi,
        target: { '2022': 10 },
        realisasi: { '2022': realisasi },
        pembanding: [{ jenis: 'provinsi', nama: 'Provinsi', nilai }],
      }),
      tahun,
      rasio,
    );
    expect(pembanding[3]?.posisi).toBe(posisi);
  });

  it('lists the years in their order, whichever figures they have', () => {
    const { deret } = bandingIndikator(
      indikator({ target: { '2021': 1, '2020': 1 }, capaianTerlapor: { '2018': 90 }, realisasi: { '2019': 1 } }),
      tahun,
      rasio,
    );
    expect(deret.map((d) => d.tahun)).toEqual([2018, 2019, 2020, 2021, 2022]);
  });

  it('leaves closest-is-best unjudged beside another figure', () => {
    const { pembanding } = bandingIndikator(
      indikator({
        polarisasi: 'stabilize',
        target: { '2022': 10 },
        realisasi: { '2022': 9 },
        pembanding: [{ jenis: 'provinsi', nama: 'Provinsi', nilai: 8 }],
      }),
      tahun,
      rasio,
    );
    expect(pembanding[3]).toMatchObject({ nama: 'Provinsi', posisi: 'tak-dinilai' });
  });
});

describe('bandingLaporan', () => {
  const seed = laporanBatuSopang();
  let banding: BandingSasaran[];
  beforeEach(() => {
    banding = bandingLaporan(rekapLaporan(seed));
  });

  it('has for the seed what the seed left out: progress, and last year with the reason', () => {
    expect(banding.map((s) => s.indikator[0]?.akhirRenstra.kemajuan)).toMatchObject([
      { alasan: 'realisasi-kosong' },
      { teks: '96,47' }, // TRN-06: 82 of 85
      { teks: '27,78' }, // TRN-07: 5 ÷ 18
      { teks: '57,14' }, // by hand: 20 of 35
    ]);
    expect(banding.map((s) => s.indikator[0]?.tahunLalu)).toMatchObject([
      { tahun: 2021, capaian: { alasan: 'target-kosong' } },
      { terlapor: '100' },
      {},
      {},
    ]);
  });

  it('names the programs behind each sasaran with their budget, and claims efficiency behind the gate only', () => {
    expect(banding[0]?.program.map((p) => [p.kode, p.anggaran?.kode, p.anggaran?.serapan.status])).toEqual([
      ['7.01.01', '7.01.01', 'terukur'],
      ['7.01.06', '7.01.06', 'terukur'],
    ]);
    expect(banding.map((s) => [s.kode, s.anggaran.kode])).toEqual(['S1', 'S2', 'S3', 'S4'].map((k) => [k, k]));
    expect(banding[0]?.program[0]?.indikator[0]).toMatchObject({ nama: 'Indeks Kepuasan Pelayanan Sekretariat' });
    expect(banding.map((s) => s.efisiensi.status)).toEqual(['tak-terukur', 'terukur', 'terukur', 'tak-terukur']);
  });

  it('gives shares of programs, programs that the report does not have, and notes of the sasaran', () => {
    const sasaran = {
      kode: 'S1',
      uraian: 'S',
      indikator: [],
      program: [{ kode: '7.01.01', porsi: 40 }, '7.01.09'],
      catatan: 'Kendala: x',
    };
    const hasil = bandingLaporan(
      rekapLaporan(
        laporanKecil({
          tujuan: [{ kode: 'T1', uraian: 'T', sasaran: [sasaran] }],
          program: [{ kode: '7.01.01', nama: 'P', kegiatan: [] }],
        }),
      ),
    );
    expect(hasil[0]).toMatchObject({
      catatan: 'Kendala: x',
      program: [
        { kode: '7.01.09', nama: '7.01.09', porsi: null, anggaran: null, indikator: [] },
        { kode: '7.01.01', nama: 'P', porsi: '40', anggaran: null },
      ],
    });
  });
});
