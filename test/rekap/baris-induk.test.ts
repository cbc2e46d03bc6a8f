import { describe, expect, it } from 'vitest';
import { ArgumenTidakSah } from '../../src/angka/argumen-tidak-sah.js';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import type { CaraBarisInduk } from '../../src/rekap/baris-induk.js';
import { gabungRekapKolom, rekapKolom } from '../../src/rekap/kolom/rekap-kolom.js';
import { gabungRekapAnggaran, rekapAnggaran } from '../../src/rekap/rekap-anggaran.js';
import { laporanKecil } from './contoh-laporan.js';

/** Pagu and realisasi as the total says them. */
type Baris = readonly [kode: string, pagu: number | null, realisasi: number | null];
const BAKU = gabungKebijakan();

const lurus = (b: readonly Baris[], barisInduk?: CaraBarisInduk) =>
  rekapAnggaran(
    b.map(([kode, pagu, realisasi]) => ({ kode, pagu, realisasi })),
    BAKU,
    barisInduk ? { barisInduk } : {},
  );
const kolom = (b: readonly Baris[], barisInduk?: CaraBarisInduk, capaian?: readonly (number | null)[]) =>
  rekapKolom(
    {
      kode: b.map((x) => x[0]),
      pagu: b.map((x) => x[1]),
      realisasi: b.map((x) => x[2]),
      ...(capaian && { capaian }),
    },
    barisInduk ? { barisInduk } : {},
  );

// A kegiatan of 300, of which 150 were spent, and its two sub-kegiatan: 100 + 200 and 50 + 100. Added up it would be 600 and 300.
const KEGIATAN: Baris = ['1.01.01.2.01', 300, 150];
const SUB: readonly Baris[] = [
  ['1.01.01.2.01.0001', 100, 50],
  ['1.01.01.2.01.0002', 200, 100],
];

describe('a budget line beside lines below its own code', () => {
  it.each<[string, readonly Baris[], RegExp]>([
    ['a kegiatan', [KEGIATAN, ...SUB], /: 1\.01\.01\.2\.01 berisi pagu atau realisasi/],
    ['a kegiatan that comes last', [...SUB, KEGIATAN], /: 1\.01\.01\.2\.01 berisi/],
    ['a program', [['1.01.01', 300, 150], ...SUB], /: 1\.01\.01 berisi/],
    [
      'a program beside kegiatan, one of them beside its own',
      [['1.01.01', 300, 150], KEGIATAN, ...SUB],
      /: 1\.01\.01, 1\.01\.01\.2\.01 berisi/,
    ],
    ['a line with a realisasi alone', [['1.01.01.2.01', null, 150], ...SUB], /: 1\.01\.01\.2\.01 berisi/],
    [
      'lines with one amount each',
      [['1.01.01.2.01', 300, null], ['1.01.01.2.01', null, 150], ...SUB],
      /: 1\.01\.01\.2\.01 berisi/,
    ],
    [
      'a line with both beside one with a pagu',
      [KEGIATAN, ['1.01.01.2.01', 300, null], ...SUB],
      /: 1\.01\.01\.2\.01 berisi/,
    ],
    [
      'a line with a pagu alone above a realisasi alone',
      [
        ['1.01.01.2.01', 300, null],
        ['1.01.01.2.01.0001', null, 50],
      ],
      /: 1\.01\.01\.2\.01 berisi/,
    ],
    [
      'one in another spelling',
      [
        ['x.xx.01.2.01', 3, 1],
        ['X.XX.01.2.01.01', 3, 1],
      ],
      /: x\.xx\.01\.2\.01 berisi/,
    ],
  ])('is refused by its code: %s', (_, baris, pesan) => {
    for (const [nama, hitung] of Object.entries({ rekapAnggaran: lurus, rekapKolom: kolom })) {
      expect(() => hitung(baris)).toThrow(ArgumenTidakSah);
      expect(() => hitung(baris)).toThrow(`${nama}: `);
      expect(() => hitung(baris)).toThrow(pesan);
      expect(() => hitung(baris)).toThrow(/terhitung dua kali.*barisInduk: 'lewati'.*'jumlahkan'/);
    }
  });
  it('names five, and how many more there are', () => {
    const baris = Array.from({ length: 7 }, (_, i): Baris[] => [
      [`1.01.01.2.0${i + 1}`, 1, 1],
      [`1.01.01.2.0${i + 1}.0001`, 1, 1],
    ]).flat();
    for (const hitung of [lurus, kolom])
      expect(() => hitung(baris)).toThrow(/: 1\.01\.01\.2\.01, (?:[\d.]+, ){3}1\.01\.01\.2\.05 dan 2 lagi berisi/);
    for (const hitung of [lurus, kolom])
      expect(() => hitung(baris.slice(0, 10))).toThrow(/: 1\.01\.01\.2\.01, (?:[\d.]+, ){3}1\.01\.01\.2\.05 berisi/);
    expect(kolom(baris, 'lewati').barisInduk).toEqual({
      banyak: 7,
      kode: [1, 2, 3, 4, 5, 6, 7].map((n) => `1.01.01.2.0${n}`),
    });
  });
  it.each<[string, readonly Baris[]]>([
    ['lines of one level', SUB],
    ['a line without amounts', [['1.01.01.2.01', null, null], ...SUB]],
    ['lines below without amounts', [KEGIATAN, ['1.01.01.2.01.0001', null, null]]],
    ['a kegiatan beside the sub-kegiatan of another', [['1.01.01.2.02', 300, 150], ...SUB]],
    ['a program beside the kegiatan of another', [['1.01.02', 300, 150], KEGIATAN]],
    ['the first program of the support programs', [['X.XX.01', 300, 150]]],
    ['the same code twice', [KEGIATAN, KEGIATAN]],
    // 1.01.01.2.1 would be a beginning of 1.01.01.2.10 as a text.
    [
      'a kegiatan whose number begins another',
      [
        ['1.01.01.2.01', 3, 1],
        ['1.01.01.2.10.0001', 3, 1],
      ],
    ],
  ])('is no such thing: %s', (_, baris) => {
    const jumlah = String(baris.reduce((n, x) => n + (x[1] ?? 0), 0));
    expect(lurus(baris).total.paguSeluruhnya?.toString()).toBe(jumlah);
    expect(kolom(baris).total.paguSeluruhnya.nilai[0]).toBe(Number(jumlah));
    expect(kolom(baris).barisInduk).toEqual({ banyak: 0, kode: [] });
  });
  it('is left out, or added', () => {
    const baris = [KEGIATAN, ...SUB];
    for (const [cara, pagu, realisasi, banyak] of [
      ['lewati', 300, 150, 2],
      ['jumlahkan', 600, 300, 3],
    ] as const) {
      const { total, program } = lurus(baris, cara);
      expect([total.pagu?.toNumber(), total.realisasi?.toNumber(), total.cakupan.total]).toEqual([
        pagu,
        realisasi,
        banyak,
      ]);
      expect(program[0]?.kegiatan[0]?.pagu?.toNumber()).toBe(pagu);
      const k = kolom(baris, cara);
      expect([k.total.pagu.nilai[0], k.kegiatan.realisasi.nilai[0], k.total.baris[0]]).toEqual([
        pagu,
        realisasi,
        banyak,
      ]);
      expect(k.barisInduk).toEqual({ banyak: 1, kode: ['1.01.01.2.01'] });
    }
  });
  it('keeps its name and its spelling where it is left out', () => {
    const { program } = rekapAnggaran(
      [
        { kode: '1.01.01.2.01', nama: 'Perencanaan', pagu: 300, realisasi: 150 },
        { kode: '1.01.01.2.01.0001', nama: 'Dokumen', pagu: 300, realisasi: 150 },
      ],
      BAKU,
      { barisInduk: 'lewati' },
    );
    expect(program[0]?.kegiatan[0]).toMatchObject({ kode: '1.01.01.2.01', nama: 'Perencanaan' });
  });
  it('keeps its capaian where its amounts are left out', () => {
    // Means of what is given: (90 + 80) ÷ 2 below, and with the kegiatan's own 100 (90 + 80 + 100) ÷ 3.
    const { total } = kolom([KEGIATAN, ...SUB], 'lewati', [100, 90, 80]);
    expect([total.capaian.nilai[0], total.bercapaian[0], total.baris[0]]).toEqual([90, 3, 2]);
    expect(rekapKolom({ kode: ['1.01.01', '1.01.01.2.01'], capaian: [100, 80] }).total.capaian.nilai[0]).toBe(90);
  });
  it('is refused too where parts are merged, in whatever order', () => {
    const [atas, bawah] = [[KEGIATAN], SUB] as const;
    expect(() => gabungRekapAnggaran(lurus(atas), lurus(bawah))).toThrow(/^gabungRekap: 1\.01\.01\.2\.01 berisi/);
    expect(() => gabungRekapKolom(kolom(bawah), kolom(atas))).toThrow(/^gabungRekapKolom: 1\.01\.01\.2\.01 berisi/);
    for (const [cara, pagu] of [
      ['lewati', 300],
      ['jumlahkan', 600],
    ] as const) {
      for (const [x, y] of [
        [atas, bawah],
        [bawah, atas],
      ] as const) {
        expect(gabungRekapAnggaran(lurus(x, cara), lurus(y, cara)).total.pagu?.toNumber()).toBe(pagu);
        expect(gabungRekapKolom(kolom(x, cara), kolom(y, cara)).total.pagu.nilai[0]).toBe(pagu);
      }
    }
  });
  it('is merged by one way only, also behind another merge', () => {
    expect(() => gabungRekapAnggaran(gabungRekapAnggaran(lurus(SUB), lurus(SUB)), lurus(SUB, 'lewati'))).toThrow(
      'barisInduk keduanya berbeda',
    );
    expect(() => gabungRekapAnggaran(lurus(SUB), lurus(SUB, 'lewati'))).toThrow(
      'gabungRekap: barisInduk keduanya berbeda (tolak dan lewati); samakan.',
    );
  });
  it('of reports of several offices adds up, as each has its own lines', () => {
    const kegiatan = (sub: boolean) => ({
      kode: '1.01.01.2.01',
      nama: 'Perencanaan',
      // The report's sub-kegiatan count where it has them: its kegiatan is not added to them.
      anggaran: { 2022: { pagu: 300, realisasi: 150 } },
      subKegiatan: sub
        ? SUB.map(([kode, pagu, realisasi]) => ({ kode, nama: kode, anggaran: { 2022: { pagu, realisasi } } }))
        : [],
    });
    const laporan = (sub: boolean) =>
      rekapAnggaran(
        laporanKecil({ program: [{ kode: '1.01.01', nama: 'Penunjang', kegiatan: [kegiatan(sub)] }] } as never, []),
      );
    expect(laporan(true).total.pagu?.toNumber()).toBe(300);
    const dua = gabungRekapAnggaran(laporan(true), laporan(false));
    expect(dua.total.pagu?.toNumber()).toBe(600);
    // Bare lines keep their way beside a report, on either side.
    expect(() => gabungRekapAnggaran(dua, lurus(SUB))).toThrow(/1\.01\.01\.2\.01 berisi/);
    expect(() => gabungRekapAnggaran(lurus(SUB), dua)).toThrow(/1\.01\.01\.2\.01 berisi/);
    expect(gabungRekapAnggaran(lurus(SUB, 'jumlahkan'), dua).total.pagu?.toNumber()).toBe(900);
  });
  it('is an option of lines, not of reports', () => {
    expect(() => rekapAnggaran(laporanKecil({}, []), BAKU, { barisInduk: 'lewati' })).toThrow(
      /^rekapAnggaran: barisInduk hanya berlaku bagi baris anggaran/,
    );
    expect(() => rekapAnggaran([], BAKU, { barisInduk: 'abaikan' as never })).toThrow(/barisInduk/);
  });

  it('is told by its own code: one with X.XX is another, since nothing says whose money it is', () => {
    const generik: Baris = ['X.XX.01.2.01.0001', 100, 50];
    const urusan: Baris = ['7.01.01.2.01.0001', 100, 50];
    const { total, barisInduk } = kolom([generik, urusan]);
    expect([total.pagu.nilai[0], total.realisasi.nilai[0], barisInduk.banyak]).toEqual([200, 100, 0]);
    expect(lurus([generik, urusan]).total.pagu?.toString()).toBe('200');
    // Below its own kind it is a parent as any.
    expect(() => kolom([['X.XX.01', 100, 50], generik])).toThrow(/X\.XX\.01 berisi pagu atau realisasi/);
    expect(kolom([['X.XX.01', 100, 50], urusan]).total.pagu.nilai[0]).toBe(200);
  });
});
