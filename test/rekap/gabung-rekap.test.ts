import { fc, test } from '@fast-check/vitest';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import type { Laporan } from '../../src/model/laporan.js';
import { gabungLaporan, urutkanLaporan } from '../../src/rekap/gabung-laporan.js';
import { gabungRekap } from '../../src/rekap/gabung-rekap.js';
import { rekapKeJson } from '../../src/rekap/ke-json.js';
import { rekapAnggaran } from '../../src/rekap/rekap-anggaran.js';
import { rekapKinerja } from '../../src/rekap/rekap-kinerja.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { indikator, laporanBatuSopang, laporanKecil } from './contoh-laporan.js';

// Whole reports are computed anew in every run; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

const utuh = laporanBatuSopang();
const json = (l: ReturnType<typeof rekapLaporan>) => JSON.stringify(rekapKeJson(l));

/** Splits a report into n parts: every indicator and every sub-kegiatan goes where `pilih` says; the levels above are copied. */
function belah(l: Laporan, n: number, pilih: () => number): Laporan[] {
  const tempat = new Map<object, number>();
  const ke = (x: object) => {
    const ada = tempat.get(x) ?? pilih() % n;
    tempat.set(x, ada);
    return ada;
  };
  const bagi = <T extends object>(daftar: readonly T[], i: number) => daftar.filter((x) => ke(x) === i);
  return Array.from({ length: n }, (_, i) => ({
    ...l,
    tujuan: l.tujuan.map((t) => ({
      ...t,
      ...(t.indikator ? { indikator: bagi(t.indikator, i) } : {}),
      sasaran: t.sasaran.map((s) => ({
        ...s,
        indikator: bagi(s.indikator, i),
        ...(s.program ? { program: s.program.filter((p) => ke(Object(p)) === i || i === 0) } : {}),
      })),
    })),
    program: l.program.map((p) => ({
      ...p,
      kegiatan: p.kegiatan.map((k) => ({ ...k, subKegiatan: bagi(k.subKegiatan, i) })),
    })),
    ...(l.belanja ? { belanja: bagi(l.belanja, i) } : {}),
  }));
}

describe('gabungLaporan of figures in another spelling', () => {
  // A database or another program writes 3 as "3" or "3.00".
  it.each([
    ['a target', { target: { 2022: 3 } }, { target: { 2022: '3.00' } }, { target: { 2022: '3.00' } }],
    [
      'a range',
      { target: { 2022: { bawah: 1, atas: 3 } } },
      { target: { 2022: { bawah: '1.0', atas: '3' } } },
      undefined,
    ],
    ['a weight', { bobot: 2 }, { bobot: '2.0' }, { bobot: '2.0' }],
  ])('takes %s that both parts state in another spelling as one', (_, a, b, pilihan) => {
    const bagian = [a, b].map((isi) =>
      laporanKecil({}, [indikator({ kode: 'S1.IK1', nama: 'Indeks', ...isi } as never)]),
    );
    const [x, y] = bagian as [Laporan, Laporan];
    const gabung = gabungLaporan(x, y);
    expect(gabungLaporan(y, x)).toEqual(gabung);
    expect(gabung.tujuan[0]?.sasaran[0]?.indikator).toHaveLength(1);
    if (pilihan) expect(gabung.tujuan[0]?.sasaran[0]?.indikator[0]).toMatchObject(pilihan);
  });
  it('still refuses two figures', () => {
    const bagian = [3, '3.01'].map((t) =>
      laporanKecil({}, [indikator({ kode: 'S1.IK1', nama: 'Indeks', target: { 2022: t } } as never)]),
    );
    const [x, y] = bagian as [Laporan, Laporan];
    expect(() => gabungLaporan(x, y)).toThrow(/target\.2022: kedua bagian menyebut isi yang berbeda/);
  });
});

describe('gabungRekap', () => {
  let harapan = '';
  beforeEach(() => {
    harapan = json(rekapLaporan(utuh));
  });

  test.prop([fc.integer({ min: 1, max: 4 }), fc.infiniteStream(fc.nat(3)), fc.boolean()], { numRuns: 12 })(
    'gives the whole report bit for bit, however its indicators and lines were split and in whatever order they are merged',
    (n, arah, balik) => {
      const bagian = belah(utuh, n, () => arah.next().value ?? 0).map(rekapLaporan);
      const urut = balik ? [...bagian].reverse() : bagian;
      expect(json(urut.reduce((a, b) => gabungRekap(a, b)))).toBe(harapan);
    },
  );

  test.prop([fc.infiniteStream(fc.nat(2))], { numRuns: 8 })('is associative and commutative', (arah) => {
    const [a, b, c] = belah(utuh, 3, () => arah.next().value ?? 0).map(rekapLaporan);
    if (!a || !b || !c) throw new Error('tiga bagian');
    expect(json(gabungRekap(gabungRekap(a, b), c))).toBe(json(gabungRekap(a, gabungRekap(b, c))));
    expect(json(gabungRekap(a, b))).toBe(json(gabungRekap(b, a)));
  });

  it('has the report of nothing as its identity', () => {
    const kosong = rekapLaporan({ ...utuh, tujuan: [], program: [], belanja: [] });
    expect(json(gabungRekap(rekapLaporan(utuh), kosong))).toBe(harapan);
    expect(json(gabungRekap(kosong, rekapLaporan(utuh)))).toBe(harapan);
  });

  it('says the same in whatever order the report was written', () => {
    const balik = {
      ...utuh,
      tujuan: [...utuh.tujuan].reverse().map((t) => ({ ...t, sasaran: [...t.sasaran].reverse() })),
      program: [...utuh.program].reverse().map((p) => ({ ...p, kegiatan: [...p.kegiatan].reverse() })),
    };
    expect(json(rekapLaporan(balik))).toBe(harapan);
    expect(urutkanLaporan(balik)).toEqual(urutkanLaporan(utuh));
  });

  it('merges performance alone and budgets alone', () => {
    const [a, b] = belah(utuh, 2, () => 1);
    if (!a || !b) throw new Error('dua bagian');
    expect(gabungRekap(rekapKinerja(a), rekapKinerja(b))).toEqual(rekapKinerja(utuh));
    expect(gabungRekap(rekapAnggaran(a), rekapAnggaran(b))).toEqual(rekapAnggaran(utuh));
  });

  const garis = fc.record({
    kode: fc.constantFrom('7.01.01.2.01.01', '7.01.01.2.01.02', '7.01.01.2.02.0001', '7.01.02.2.01.01', '1.02.03'),
    pagu: fc.option(fc.nat(1_000_000)),
    realisasi: fc.option(fc.nat(1_000_000)),
  });
  test.prop([fc.array(garis, { maxLength: 12 }), fc.nat(12)])('merges budget lines split anywhere', (baris, di) => {
    const bagian = gabungRekap(rekapAnggaran(baris.slice(0, di)), rekapAnggaran(baris.slice(di)));
    expect(bagian).toEqual(rekapAnggaran(baris));
    expect(gabungRekap(rekapAnggaran(baris.slice(di)), rekapAnggaran(baris.slice(0, di)))).toEqual(bagian);
  });

  it('merges an indicator whose years came from two parts', () => {
    const a = laporanKecil({}, [indikator({ target: { '2022': 80 }, realisasi: { '2022': null } })]);
    const b = laporanKecil({}, [indikator({ target: { '2021': 70 }, realisasi: { '2022': 82, '2021': 70 } })]);
    const hasil = gabungRekap(rekapLaporan(a), rekapLaporan(b));
    expect(hasil.kinerja.rataRata).toMatchObject({ teks: '102,50' });
    expect(hasil.asal.tujuan[0]?.sasaran[0]?.indikator[0]?.target).toEqual({ '2021': 70, '2022': 80 });
  });

  it.each([
    [
      'an indicator with two targets',
      laporanKecil({}, [indikator({ target: { '2022': 81 } })]),
      /indikator S1\.IK1\.target\.2022/,
    ],
    ['another unit', laporanKecil({}, [indikator({ satuan: 'persen' })]), /indikator S1\.IK1\.satuan/],
    ['another office', laporanKecil({ instansi: { nama: 'Dinas B' } }), /instansi/],
    ['another year', laporanKecil({ tahun: 2023 }), /laporan\.tahun/],
    ['another policy', laporanKecil({ kebijakan: 'paser-lkjip-2022' }, [indikator({ target: { '2022': 80 } })]), null],
  ])('refuses %s', (_, lain, pesan) => {
    const a = rekapLaporan(laporanKecil({}, [indikator({ target: { '2022': 80 } })]));
    if (pesan) expect(() => gabungRekap(a, rekapLaporan(lain))).toThrow(pesan);
    else expect(() => gabungRekap(a.kinerja, rekapLaporan(lain).kinerja)).toThrow(/kebijakan yang berbeda/);
  });

  it('merges what follows the same rules, whoever chose them and however they are written', () => {
    const isi = (kode: string, kebijakan?: Laporan['kebijakan']) =>
      rekapLaporan(
        laporanKecil({ ...(kebijakan === undefined ? {} : { kebijakan }) }, [
          indikator({ kode, target: { '2022': 80 }, realisasi: { '2022': kode === 'IK1' ? 82 : 78 } }),
        ]),
      );
    // The recommended default chooses `selisih` and no ceiling by itself.
    const sama: readonly Laporan['kebijakan'][] = [
      undefined,
      'anjuran',
      { minimize: 'selisih' },
      { dasar: 'anjuran', batas: { indikator: { bawah: 0 } } },
      { batas: { indikator: { bawah: '0.0' } } },
    ];
    for (const a of sama) {
      for (const b of sama) {
        const [x, y] = [isi('IK1', a), isi('IK2', b)];
        // (102,5 + 97,5) ÷ 2.
        expect(gabungRekap(x, y).kinerja.rataRata).toMatchObject({ teks: '100,00' });
        expect(gabungRekap(x, y)).toEqual(gabungRekap(y, x));
        expect(gabungRekap(x.kinerja, y.kinerja)).toEqual(gabungRekap(y.kinerja, x.kinerja));
        expect(gabungRekap(x.anggaran, y.anggaran)).toEqual(gabungRekap(y.anggaran, x.anggaran));
      }
    }
    // A part that names no policy was computed by the default, which is another than this.
    expect(() => gabungRekap(isi('IK1'), isi('IK2', { minimize: 'rasio' }))).toThrow(
      'gabungRekap: kedua rekap memakai kebijakan yang berbeda',
    );
  });

  it('refuses performance of two years, and roll-ups of two kinds', () => {
    const a = rekapLaporan(laporanKecil());
    const b = rekapLaporan(laporanKecil({ tahun: 2023 }));
    expect(() => gabungRekap(a.kinerja, b.kinerja)).toThrow('tahun 2022 dan 2023');
    expect(() => gabungRekap(a.kinerja as never, a.anggaran as never)).toThrow(/sejenis/);
    expect(() => gabungRekap(a as never, a.anggaran as never)).toThrow(/sejenis/);
    expect(() => gabungRekap(a.kinerja as never, a as never)).toThrow(/sejenis/);
    expect(() => gabungRekap(null as never, a)).toThrow(/gabungRekap: a /);
    expect(() => gabungRekap(a, { kinerja: 1 } as never)).toThrow(/gabungRekap: b\./);
    expect(() => gabungRekap(a.anggaran, rekapAnggaran([], gabungKebijakan('paser-lkjip-2022')))).toThrow(/kebijakan/);
    const lain = rekapLaporan(laporanKecil({ kebijakan: 'paser-lkjip-2022' }));
    expect(() => gabungRekap(a.kinerja, lain.kinerja)).toThrow('gabungRekap: kedua rekap memakai kebijakan');
    const masa = (akhir: number) => rekapLaporan(laporanKecil({ periode: { awal: 2021, akhir } })).kinerja;
    expect(() => gabungRekap(masa(2025), masa(2026))).toThrow('periode: kedua bagian menyebut');
  });
});

describe('gabungLaporan', () => {
  it('keeps what only one part knows, at every level', () => {
    const sub = (kode: string) => ({ kode, nama: 'Sub', anggaran: { '2022': { pagu: 1 } } });
    const a = laporanKecil({
      catatan: ['b'],
      belanja: [
        { uraian: 'Belanja Modal', rincian: [{ uraian: 'Belanja Modal Tanah', anggaran: { '2022': { pagu: 1 } } }] },
      ],
      program: [
        {
          kode: '7.01.01',
          nama: 'Program',
          kegiatan: [
            {
              kode: '7.01.01.2.01',
              nama: 'Kegiatan',
              indikator: [indikator({ kode: 'K1' })],
              subKegiatan: [sub('7.01.01.2.01.0004')],
            },
          ],
        },
      ],
    });
    const b = laporanKecil({
      catatan: ['a', 'b'],
      belanja: [
        { uraian: 'Belanja Lain', rincian: [] },
        { uraian: 'Belanja Keluar', rincian: [] },
        {
          uraian: 'Belanja Modal',
          rincian: [{ uraian: 'Belanja Modal Tanah', anggaran: { '2021': { realisasi: 2 } } }],
        },
        { uraian: 'Belanja Operasi', rincian: [] },
      ],
      program: [
        {
          kode: '7.01.01',
          nama: 'Program Penunjang',
          indikator: [indikator({ kode: 'P1' })],
          kegiatan: [
            {
              kode: '7.01.01.2.01',
              nama: 'Kegiatan',
              subKegiatan: [{ ...sub('7.01.01.2.01.04'), indikator: [indikator({ kode: 'K2' })] }],
            },
          ],
        },
      ],
    });
    const hasil = gabungLaporan(a, b);
    expect(hasil).toEqual(gabungLaporan(b, a));
    expect(hasil.catatan).toEqual(['a', 'b']);
    expect(hasil.belanja?.map((x) => x.uraian)).toEqual([
      'Belanja Operasi',
      'Belanja Modal',
      'Belanja Keluar',
      'Belanja Lain',
    ]);
    expect(hasil.belanja?.[1]?.rincian).toEqual([
      { uraian: 'Belanja Modal Tanah', anggaran: { '2021': { realisasi: 2 }, '2022': { pagu: 1 } } },
    ]);
    expect(hasil.program).toMatchObject([
      {
        nama: 'Program Penunjang',
        indikator: [{ kode: 'P1' }],
        kegiatan: [
          { indikator: [{ kode: 'K1' }], subKegiatan: [{ kode: '7.01.01.2.01.0004', indikator: [{ kode: 'K2' }] }] },
        ],
      },
    ]);
  });

  it('merges goals, their indicators and the programs that serve a sasaran', () => {
    const sasaran = { kode: 'S1', uraian: 'Sasaran', indikator: [] };
    const a = laporanKecil({
      tujuan: [
        { kode: 'T1', uraian: 'Tujuan yang panjang', sasaran: [{ ...sasaran, program: ['7.01.02', '7.01.01'] }] },
      ],
    });
    const b = laporanKecil({
      tujuan: [
        { kode: 'T10', uraian: 'Sepuluh', sasaran: [] },
        {
          kode: 'T1',
          uraian: 'Tujuan',
          indikator: [indikator({ kode: 'T1.IK1' })],
          sasaran: [{ ...sasaran, program: [{ kode: '7.01.03', porsi: 50 }, '7.01.01'] }],
        },
        { kode: 'T2', uraian: 'Dua', sasaran: [] },
      ],
    });
    const { tujuan } = gabungLaporan(a, b);
    expect(tujuan).toEqual(gabungLaporan(b, a).tujuan);
    expect(tujuan.map((t) => t.kode)).toEqual(['T1', 'T2', 'T10']);
    expect(tujuan[0]).toMatchObject({ uraian: 'Tujuan yang panjang', indikator: [{ kode: 'T1.IK1' }] });
    expect(tujuan[0]?.sasaran[0]?.program).toEqual(['7.01.01', '7.01.02', { kode: '7.01.03', porsi: 50 }]);
  });
});
