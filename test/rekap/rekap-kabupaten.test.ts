import { fc, test } from '@fast-check/vitest';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { agregatKinerjaKosong, gabungAgregatKinerja, rataAgregat } from '../../src/rekap/agregat-kinerja.js';
import { ATURAN_PERINGKAT, peringkat } from '../../src/rekap/peringkat.js';
import { gabungRekapKabupaten, rekapKabupaten } from '../../src/rekap/rekap-kabupaten.js';
import { type RekapLaporan, rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { indikator, laporanKecil } from './contoh-laporan.js';

// Whole reports are computed anew in every run; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

/** An office whose indicators have the achievements given; null is not measurable. */
const opd = (kode: string, capaian: (number | null)[], pagu = 100, realisasi = 50) =>
  rekapLaporan(
    laporanKecil(
      {
        instansi: { nama: `Dinas ${kode}`, kode },
        program: [
          {
            kode: '1.01.02',
            nama: `Program ${kode}`,
            anggaran: { '2022': { pagu, realisasi } },
            kegiatan: [],
          },
        ],
      },
      capaian.map((c, i) => indikator({ kode: `IK${i + 1}`, target: { '2022': 100 }, realisasi: { '2022': c } })),
    ),
  );

let A: RekapLaporan;
let B: RekapLaporan;
let C: RekapLaporan;
beforeEach(() => {
  A = opd('1', [100, 80], 300, 300);
  B = opd('2', [110], 100, 0);
  C = opd('10', [null]);
});

describe('rekapKabupaten', () => {
  it.each([
    // by hand: (90 + 110) / 2; (100 + 80 + 110) / 3; (90 × 3 + 110 × 1) / 4
    ['per-opd' as const, '100,00', { terukur: 2, total: 3 }],
    ['per-indikator' as const, '96,67', { terukur: 3, total: 4 }],
    ['berbobot' as const, '95,00', { terukur: 2, total: 3 }],
  ])('%s gives %s with its coverage', (cara, teks, cakupan) => {
    const hasil = rekapKabupaten([A, B, C], { cara, bobot: { '1': 3 } });
    expect(hasil.rataRata).toMatchObject({ teks, cakupan });
    expect(hasil.cakupan).toEqual({ terukur: 3, total: 4 });
  });

  it('pools rupiah and leaves the sasaran, whose codes are each office’s own, behind', () => {
    const { anggaran } = rekapKabupaten([A, B, C]);
    // by hand: 300 + 0 + 50 of 300 + 100 + 100
    expect(anggaran.total.serapan).toMatchObject({ teks: '70,00' });
    expect(anggaran.sasaran).toEqual([]);
  });

  it('orders offices by code, those without a code by name', () => {
    const tanpa = rekapLaporan(laporanKecil({ instansi: { nama: 'Badan' } }));
    expect(rekapKabupaten([C, tanpa, B, A]).opd.map((o) => o.kode)).toEqual(['1', '2', '10', 'Badan']);
  });

  test.prop([fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2 }), fc.nat(3)], { numRuns: 20 })(
    'merges parts of a kabupaten to the same, in any order',
    (pilihan, di) => {
      const semua = pilihan.map((i) => [A, B, C, opd('3', [90])][i] as RekapLaporan);
      const n = 1 + (di % (semua.length - 1));
      const [x, y] = [rekapKabupaten(semua.slice(0, n)), rekapKabupaten(semua.slice(n))];
      expect(gabungRekapKabupaten(x, y)).toEqual(rekapKabupaten(semua));
      expect(gabungRekapKabupaten(y, x)).toEqual(gabungRekapKabupaten(x, y));
    },
  );

  // Else its budget is counted twice, and its achievement weighs double.
  it.each([
    [
      { nama: 'Dinas Kesehatan', kode: '1.02' },
      { nama: 'Dinkes', kode: '1.02 ' },
    ],
    [
      { nama: 'Dinas Kesehatan', kode: '1.02' },
      { nama: 'Dinkes', kode: '1.2' },
    ],
    [
      { nama: 'Dinas Kesehatan', kode: 'opd-a' },
      { nama: 'Dinkes', kode: 'OPD-A' },
    ],
    [{ nama: 'Dinas Kesehatan', kode: '1.02' }, { nama: 'Dinas Kesehatan' }],
    [{ nama: 'Dinas Kesehatan' }, { nama: 'DINAS  KESEHATAN', kode: '1.02' }],
    [{ nama: 'Dinas Kesehatan' }, { nama: ' dinas\u00a0kesehatan' }],
    [{ nama: 'Kantor Caf\u00e9' }, { nama: 'Kantor Cafe\u0301' }],
    [{ nama: 'Dinas Kesehatan' }, { nama: 'Dinkes', kode: 'Dinas Kesehatan' }],
  ])('refuses one office that is written in two ways, %j and %j, apart or merged', (satu, dua) => {
    const [x, y] = [satu, dua].map((instansi) => rekapLaporan(laporanKecil({ instansi })));
    if (!x || !y) throw new Error('dua rekap');
    const duaKali =
      /: (Dinas|Dinkes|DINAS| dinas|Kantor).* ada dua kali, juga sebagai .*; setiap OPD hanya boleh sekali/;
    expect(() => rekapKabupaten([x, B, y])).toThrow(duaKali);
    expect(() => rekapKabupaten([y, x])).toThrow(duaKali);
    expect(() => gabungRekapKabupaten(rekapKabupaten([x]), rekapKabupaten([y]))).toThrow(duaKali);
  });

  it('takes two offices of one name with codes of their own as two: a kelurahan of each of two kecamatan', () => {
    const [x, y] = ['7.01.03', '7.01.07'].map((kode) =>
      rekapLaporan(laporanKecil({ instansi: { nama: 'Kelurahan Baru', kode } })),
    );
    expect(rekapKabupaten([x as RekapLaporan, y as RekapLaporan]).opd).toHaveLength(2);
  });

  it('refuses nothing, one office twice, two years, two policies and two ways', () => {
    expect(() => rekapKabupaten([])).toThrow('belum ada laporan');
    expect(() => rekapKabupaten([A, A])).toThrow('Dinas 1 (1) ada dua kali');
    expect(() => rekapKabupaten([A, rekapLaporan(laporanKecil({ tahun: 2023 }))])).toThrow(/2022.*2023/);
    expect(() => rekapKabupaten([A, rekapLaporan(laporanKecil({ kebijakan: 'paser-lkjip-2022' }))])).toThrow(
      /kebijakan/,
    );
    const lain = rekapKabupaten([B], { cara: 'per-indikator' });
    expect(() => gabungRekapKabupaten(rekapKabupaten([A]), lain)).toThrow(/per-opd.*per-indikator/);
  });

  it('refuses a weight of an office that is not there, and names the nearest one', () => {
    const berbobot = (...bobot: [string, number][]) =>
      rekapKabupaten([A, B], { cara: 'berbobot', bobot: Object.fromEntries(bobot) });
    expect(() => berbobot(['Dinas 1', 3])).toThrow('bobot untuk "Dinas 1"');
    expect(() => berbobot(['Dinas 1', 3])).toThrow('yang paling mirip "1" (Dinas 1)');
    expect(() => berbobot(['1', 3], ['22', 1])).toThrow('yang paling mirip "2" (Dinas 2)');
    expect(() => berbobot(['__proto__', 3], ['toString', 3])).toThrow(TypeError);
    const tanpa = rekapLaporan(laporanKecil({ instansi: { nama: 'Badan' } }));
    expect(() => rekapKabupaten([tanpa], { bobot: { ['x'.repeat(100_000)]: 1 } })).toThrow('"Badan". Bobot ditulis');
    expect(() => berbobot(['1', Number.NaN])).toThrow('bobot.1');
  });

  it('suggests for a weight the office that is meant, by code or name, in capitals or not', () => {
    const kesehatan = rekapLaporan(laporanKecil({ instansi: { nama: 'Dinas Kesehatan', kode: '1.02' } }));
    const bobot = (kunci: string) => () => rekapKabupaten([A, kesehatan], { cara: 'berbobot', bobot: { [kunci]: 1 } });
    expect(bobot('DINAS KESEHATN')).toThrow('yang paling mirip "1.02" (Dinas Kesehatan)');
    expect(bobot('1.03')).toThrow('yang paling mirip "1.02" (Dinas Kesehatan)');
    expect(bobot('dinas 2')).toThrow('yang paling mirip "1" (Dinas 1)');
  });

  it('refuses in the name of what was called', () => {
    expect(() => rekapKabupaten([A, A])).toThrow(/^rekapKabupaten: /);
    expect(() => gabungRekapKabupaten(rekapKabupaten([A]), rekapKabupaten([A]))).toThrow(/^gabungRekapKabupaten: /);
  });

  it('merges parts that say the same in other words: the default, another order, another kind of number', () => {
    const bobot = { '1': 3, '2': 1 };
    // by hand: (90 × 3 + 110 × 1) / 4
    const harapan = rekapKabupaten([A, B, C], { cara: 'berbobot', bobot });
    expect(harapan.rataRata).toMatchObject({ teks: '95,00' });
    const bagian = [
      rekapKabupaten([A], { bobot: { '1': 3n }, cara: 'berbobot' }),
      rekapKabupaten([B], { cara: 'berbobot', bobot: { '2': '1' } }),
      rekapKabupaten([C], { cara: 'berbobot' }),
    ];
    expect(bagian.reduce(gabungRekapKabupaten)).toEqual(harapan);
    expect([...bagian].reverse().reduce(gabungRekapKabupaten)).toEqual(harapan);
    expect(gabungRekapKabupaten(rekapKabupaten([A]), rekapKabupaten([B], { cara: 'per-opd' })).opd).toHaveLength(2);
  });
});

describe('peringkat', () => {
  it('has its rule in words, of each of its parts', () => {
    for (const kata of ['tak dibulatkan', 'cakupannya lebih tinggi', 'dilompati', 'tak terukur tidak diperingkat'])
      expect(ATURAN_PERINGKAT).toContain(kata);
  });
  const peserta = (kode: string, R: number | null, terukur: number) => ({
    kode,
    nama: kode,
    capaian: hitungCapaian({ target: 100, realisasi: R, polarisasi: 'maximize' }),
    cakupan: { terukur, total: 4 },
  });

  it('breaks ties by coverage, shares a rank after that, skips the next, and ranks nothing unmeasurable', () => {
    const daftar = [
      peserta('e', null, 0),
      peserta('d', null, 0),
      peserta('c', 80, 2),
      peserta('b', 90, 1),
      peserta('a2', 90, 3),
      peserta('a10', 90, 3),
    ];
    for (const urutan of [daftar, [...daftar].reverse()]) {
      expect(peringkat(urutan).map((h) => [h.kode, h.peringkat])).toEqual([
        ['a2', 1],
        ['a10', 1],
        ['b', 3],
        ['c', 4],
        ['d', null],
        ['e', null],
      ]);
    }
  });

  it('puts what is not measurable last whatever its code', () => {
    const daftar = [peserta('a', null, 0), peserta('b', 50, 4)];
    for (const urutan of [daftar, [...daftar].reverse()]) {
      expect(peringkat(urutan).map((h) => [h.kode, h.peringkat])).toEqual([
        ['b', 1],
        ['a', null],
      ]);
    }
  });
});

describe('aggregate of achievements', () => {
  const kebijakan = gabungKebijakan();
  const agregat = (n: number, i: number) => ({
    butir: [
      {
        kunci: `K${i % 3}`,
        capaian: hitungCapaian({ target: 3, realisasi: n < 0 ? null : n, polarisasi: 'maximize' }),
        bobot: i % 2 ? '2' : null,
      },
    ],
  });
  test.prop([fc.array(fc.integer({ min: -1, max: 9 }), { maxLength: 8 }), fc.nat(8), fc.boolean()])(
    'is a commutative monoid: any bracketing and order gives the same mean, thirds and all',
    (nilai, di, berbobot) => {
      const semua = nilai.map(agregat);
      const satu = gabungAgregatKinerja(semua);
      const dua = gabungAgregatKinerja([
        gabungAgregatKinerja(semua.slice(di)),
        agregatKinerjaKosong,
        gabungAgregatKinerja(semua.slice(0, di)),
      ]);
      expect(dua).toEqual(satu);
      expect(rataAgregat(dua, kebijakan, berbobot)).toEqual(rataAgregat(satu, kebijakan, berbobot));
    },
  );
});
