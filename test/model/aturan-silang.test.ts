import { describe, expect, it } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { aturanKode } from '../../src/model/aturan-kode.js';
import { sebelumPeriode } from '../../src/model/aturan-periode.js';
import { periksaSilang } from '../../src/model/aturan-silang.js';
import { kerangkaKode } from '../../src/model/kerangka-kode.js';
import { bacaKeduanya } from './baca-keduanya.js';
import { indikatorUji, laporanUji, programUji, ubah } from './laporan-uji.js';

const kata = (data: unknown) => {
  const hasil = bacaKeduanya(data);
  const daftar = hasil.status === 'sah' ? hasil.peringatan : hasil.masalah;
  return daftar.map((m) => `${hasil.status === 'sah' ? 'peringatan' : 'galat'} ${m.kode} ${m.letak}`);
};
const pesan = (data: unknown, bahasa: 'id' | 'en' = 'id') => {
  const hasil = bacaLaporan(data, { bahasa });
  return (hasil.status === 'sah' ? hasil.peringatan : hasil.masalah).map((m) => m.pesan);
};
type Jalan = readonly (string | number)[];
const ind = ['tujuan', 0, 'sasaran', 0, 'indikator', 0] as const;
const diInd = 'tujuan[0].sasaran[0].indikator[0]';
const sub = ['program', 0, 'kegiatan', 0, 'subKegiatan', 0] as const;
const diSub = 'program[0].kegiatan[0].subKegiatan[0]';
const denganIndikator = (lain: Record<string, unknown>) => ubah(laporanUji(), ind, indikatorUji('S1.IK1', lain));
const denganAnggaran = (a: unknown) => ubah(laporanUji(), [...sub, 'anggaran', '2022'], a);

describe('codes', () => {
  it.each<[string, Jalan, unknown, string[]]>([
    [
      'malformed',
      ['program', 0, 'kode'],
      '7.1',
      ['galat kode-salah program[0].kode', 'galat program-tak-ada tujuan[0].sasaran[0].program[0]'],
    ],
    ['of another level', [...sub, 'kode'], '7.01.01.2.06', [`galat kode-salah ${diSub}.kode`]],
    ['not below its parent', [...sub, 'kode'], '7.01.01.2.07.04', [`galat kode-bukan-anak ${diSub}.kode`]],
    [
      'twice',
      ['program', 1],
      programUji('7.01.01', 1, 1),
      [
        'galat kode-kembar program[1].kode',
        'galat kode-kembar program[1].kegiatan[0].kode',
        'galat kode-kembar program[1].kegiatan[0].subKegiatan[0].kode',
        'galat program-tak-ada tujuan[0].sasaran[1].program[0]',
      ],
    ],
    ['of a sasaran twice', ['tujuan', 0, 'sasaran', 1, 'kode'], 'S1', ['galat kode-kembar tujuan[0].sasaran[1].kode']],
    [
      'of an indicator twice in one sasaran',
      ['tujuan', 0, 'sasaran', 1, 'indikator'],
      [indikatorUji('IK1'), indikatorUji('IK1')],
      ['galat kode-kembar tujuan[0].sasaran[1].indikator[1].kode'],
    ],
    ['of an indicator in two sasaran', ['tujuan', 0, 'sasaran', 1, 'indikator', 0, 'kode'], 'S1.IK1', []],
    [
      'of an indicator twice in a tujuan',
      ['tujuan', 0, 'indikator'],
      [indikatorUji('IK1'), indikatorUji('IK1')],
      ['galat kode-kembar tujuan[0].indikator[1].kode'],
    ],
    [
      'of an indicator twice in a kegiatan',
      ['program', 0, 'kegiatan', 0, 'indikator'],
      [indikatorUji('IK1'), indikatorUji('IK1')],
      ['galat kode-kembar program[0].kegiatan[0].indikator[1].kode'],
    ],
    [
      'of a program that does not exist',
      ['tujuan', 0, 'sasaran', 0, 'program'],
      ['7.01.09'],
      ['galat program-tak-ada tujuan[0].sasaran[0].program[0]'],
    ],
    [
      'of a program that is no code',
      ['tujuan', 0, 'sasaran', 0, 'program'],
      ['semua'],
      ['galat program-tak-ada tujuan[0].sasaran[0].program[0]'],
    ],
    [
      'of one program under two sasaran without shares',
      ['tujuan', 0, 'sasaran', 1, 'program'],
      ['7.01.01'],
      ['peringatan program-tanpa-porsi tujuan[0].sasaran[1].program[0]'],
    ],
    ['of four digits before 2023', [...sub, 'kode'], '7.01.01.2.06.0004', [`peringatan lebar-kode ${diSub}.kode`]],
  ])('%s', (_, path, nilai, harapan) => {
    expect(kata(ubah(laporanUji(), path, nilai))).toEqual(harapan);
  });

  it('knows a two-digit sub-kegiatan of 2022 and its four-digit twin as one code', () => {
    const isi = laporanUji();
    const kegiatan = isi.program[0]?.kegiatan[0];
    kegiatan?.subKegiatan.push({ kode: '7.01.01.2.06.0004', nama: 'Sama', anggaran: {} });
    expect(kata(isi)).toEqual([`galat kode-kembar program[0].kegiatan[0].subKegiatan[1].kode`]);
  });

  it('expects four digits from 2024, and takes both in 2023', () => {
    const tahun = (t: number) => kata({ ...laporanUji(), tahun: t }).filter((x) => x.includes('lebar-kode')).length;
    expect([2022, 2023, 2024].map(tahun)).toEqual([0, 0, 2]);
    const empat = ubah(laporanUji(), [...sub, 'kode'], '7.01.01.2.06.0004');
    const lebar = (t: number) => kata({ ...empat, tahun: t }).filter((x) => x.includes('lebar-kode'));
    const [satu, lain] = [sub, ['program', 1, ...sub.slice(2)]].map(
      (j) =>
        `peringatan lebar-kode ${j
          .map((b) => (typeof b === 'number' ? `[${b}]` : `.${b}`))
          .join('')
          .slice(1)}.kode`,
    );
    expect([2022, 2023, 2024].map(lebar)).toEqual([[satu], [], [lain]]);
    // Nothing is known of the width in a year that is not known.
    expect(aturanKode(kerangkaKode({ ...empat, tahun: 'x' }))).toEqual([]);
    // A warning is none of the faults that keep a report from being read.
    expect(kata({ ...empat, versi: 3 })).toEqual(['galat versi versi']);
  });

  it('shares of one program add up to 100 at most', () => {
    const porsi = (a: unknown, b: unknown) =>
      kata(
        ubah(
          ubah(laporanUji(), ['tujuan', 0, 'sasaran', 0, 'program'], [{ kode: '7.01.01', porsi: a }]),
          ['tujuan', 0, 'sasaran', 1, 'program'],
          [{ kode: '7.01.01', porsi: b }],
        ),
      );
    expect(porsi('33.4', '66.6')).toEqual([]);
    expect(porsi('33.4', '66.61')).toEqual(['galat porsi-lebih-dari-100 tujuan[0].sasaran[1].program[0]']);
  });

  it('does not trip over a report whose shape is broken around the codes', () => {
    for (const rusak of [null, 5, [], [null], [{ kode: 5 }], { a: 1 }]) {
      for (const path of [
        ['tujuan'],
        ['program'],
        ['tujuan', 0, 'sasaran'],
        ['tujuan', 0, 'sasaran', 0, 'program'],
        [...ind],
      ] as Jalan[]) {
        expect(bacaLaporan(ubah(laporanUji(), path, rusak)).status).toMatch(/sah$/);
      }
    }
    const tanpaTahun = ubah(ubah(laporanUji(), ['tahun'], 'dua ribu'), [...sub, 'kode'], 'x');
    expect(kata(tanpaTahun)).toEqual(['galat tahun tahun', `galat kode-salah ${diSub}.kode`]);
    const tanpaTahunLebar = ubah(ubah(laporanUji(), ['tahun'], 'dua ribu'), [...sub, 'kode'], '7.01.01.2.06.0004');
    expect(kata(tanpaTahunLebar)).toEqual(['galat tahun tahun']);
    expect(
      kata(
        ubah(
          ubah(laporanUji(), ['tujuan', 0, 'sasaran', 0, 'program'], [{ kode: '7.01.01', porsi: 'x' }]),
          ['versi'],
          3,
        ),
      ),
    ).toContain('galat versi versi');
  });
});

describe('years', () => {
  it.each<[string, Jalan, unknown, string[]]>([
    ['period reversed', ['periode'], { awal: 2026, akhir: 2022 }, ['galat periode-terbalik periode']],
    ['the first year of the plan', ['periode'], { awal: 2022, akhir: 2024 }, []],
    ['the last year of the plan', ['periode'], { awal: 2020, akhir: 2022 }, []],
    ['a plan of one year', ['periode'], { awal: 2022, akhir: 2022 }, []],
    ['reported year before it', ['tahun'], 2021, ['galat tahun-di-luar-periode tahun']],
    ['reported year after it', ['tahun'], 2027, ['galat tahun-di-luar-periode tahun']],
    [
      'target before the period',
      [...ind, 'target'],
      { 2021: 5, 2022: 80 },
      [`peringatan nilai-sebelum-periode ${diInd}.target.2021`],
    ],
    [
      'target after the period',
      [...ind, 'target'],
      { 2022: 80, 2027: 5 },
      [`galat tahun-di-luar-periode ${diInd}.target.2027`],
    ],
    [
      'end target of another year',
      [...ind, 'targetAkhir'],
      { tahun: 2025, nilai: 85, jenis: 'nilai-akhir' },
      [`peringatan tahun-target-akhir ${diInd}.targetAkhir.tahun`],
    ],
    ['end target of the last year', [...ind, 'targetAkhir'], { tahun: 2026, nilai: 85, jenis: 'nilai-akhir' }, []],
    ['no period at all', ['periode'], undefined, []],
    [
      'realisasi of a year without a target',
      [...ind, 'realisasi'],
      { 2021: 70, 2022: 82, 2023: null },
      [
        `peringatan nilai-sebelum-periode ${diInd}.realisasi.2021`,
        `peringatan realisasi-tanpa-target ${diInd}.realisasi.2021`,
      ],
    ],
  ])('%s', (_, path, nilai, harapan) => {
    expect(kata(ubah(laporanUji(), path, nilai)).filter((x) => !x.includes('lebar'))).toEqual(harapan);
  });

  it('a target is after a plan of one year, too, and after none whose years are reversed', () => {
    const isi = denganIndikator({ target: { 2022: 80, 2023: 5 } });
    expect(kata(ubah(isi, ['periode'], { awal: 2022, akhir: 2022 }))).toEqual([
      `galat tahun-di-luar-periode ${diInd}.target.2023`,
    ]);
    expect(kata(ubah(isi, ['periode'], { awal: 2026, akhir: 2022 }))).toEqual(['galat periode-terbalik periode']);
  });

  it('values before the plan are told once, with their years and how many indicators have them', () => {
    const isi = laporanUji();
    for (const s of isi.tujuan[0]?.sasaran ?? []) {
      s.indikator = [
        indikatorUji('IK1', { target: { 2019: 1, 2021: 2, 2020: 3, 2022: 80, 2018: null }, realisasi: { 2016: 5 } }),
      ];
    }
    const tanpa = (daftar: string[]) => daftar.filter((x) => !x.includes('tanpa target') && !x.includes('without'));
    expect(tanpa(pesan(isi))).toEqual([
      `${diInd}.target.2019 (S1 › IK1): nilai tahun 2016, 2019–2021 pada 2 indikator mendahului periode 2022–2026; dipakai sebagai pembanding dan tidak dijumlahkan ke target akhir`,
    ]);
    expect(tanpa(pesan(isi, 'en'))).toEqual([
      `${diInd}.target.2019 (S1 › IK1): values of 2016, 2019–2021 in 2 indicators come before the period 2022–2026; they are compared with, and do not add up to the end target`,
    ]);
    expect(kata({ ...isi, tahun: 2021 })).toContain('galat tahun-di-luar-periode tahun');
  });

  it('knows which years lie before a plan', () => {
    const rencana = { awal: 2022, akhir: 2026 };
    expect([2021, 2022].map((t) => sebelumPeriode(t, rencana))).toEqual([true, false]);
    expect(sebelumPeriode(1990, undefined)).toBe(false);
  });

  it('an end target needs no period', () => {
    const akhir = denganIndikator({ targetAkhir: { tahun: 2025, nilai: 85, jenis: 'nilai-akhir' } });
    expect(kata(ubah(akhir, ['periode'], undefined))).toEqual([]);
  });
});

describe('values of indicators', () => {
  const nilai = (n: unknown, lain: Record<string, unknown> = {}) =>
    kata(denganIndikator({ target: { 2022: n }, ...lain }));
  const di = `${diInd}.target.2022`;

  it.each<[unknown, Record<string, unknown>, string[]]>([
    [{ bawah: 90, atas: 80 }, {}, [`galat rentang-terbalik ${di}`]],
    [{ bawah: 80, atas: 80 }, {}, []],
    [101, { satuan: 'Persen', realisasi: {} }, [`peringatan persen-di-atas-100 ${di}`]],
    [100, { satuan: '%', realisasi: {} }, []],
    [101, { satuan: 'poin persen', realisasi: {} }, []],
    [101, { satuan: 'persen kumulatif', realisasi: {} }, []],
    [101, { satuan: '%', polarisasi: 'minimize', realisasi: {} }, []],
    [{ label: 'WTP' }, { ordinal: 'opini-bpk', realisasi: {} }, []],
    [{ label: 'WTPP' }, { ordinal: 'opini-bpk', realisasi: {} }, [`galat label-tak-dikenal ${di}`]],
    [{ label: 'WTP' }, { ordinal: 'opini', realisasi: {} }, [`galat ordinal-tak-dikenal ${di}`]],
    [{ label: '22/14' }, { realisasi: { 2022: { label: '20/14' } } }, [`peringatan label-tanpa-ordinal ${di}`]],
    [{ nilai: 65, huruf: 'B' }, {}, []],
    [{ nilai: 65, huruf: 'a' }, {}, [`peringatan huruf-tak-cocok ${di}`]],
    [{ nilai: 82, huruf: 'B' }, { nama: 'Nilai IKM' }, []],
    [{ nilai: 82, huruf: 'B' }, { nama: 'Nilai SAKIP' }, [`peringatan huruf-tak-cocok ${di}`]],
    [{ nilai: 0, huruf: 'D' }, {}, []],
  ])('%j with %j', (n, lain, harapan) => {
    expect(nilai(n, lain)).toEqual(harapan);
  });

  it('says of each value where it stands, and of words without a scale only once', () => {
    const realisasi = { 2022: 101, 2023: { label: 'Baik' }, 2024: { label: 'Baik' } };
    expect(kata(denganIndikator({ satuan: '%', target: { 2022: 1, 2023: 1, 2024: 1 }, realisasi }))).toEqual([
      `peringatan persen-di-atas-100 ${diInd}.realisasi.2022`,
      `peringatan label-tanpa-ordinal ${diInd}.realisasi.2023`,
      `peringatan persen-mungkin-pecahan ${diInd}.target.2022`,
    ]);
  });

  // 0.782 is 78.2 percent as a fraction; 20 × 1 = 20 is the edge.
  it.each<[string, unknown, unknown, string[]]>([
    ['%', 85, 0.782, ['realisasi']],
    ['Persen', 0.85, '78.2', ['target']],
    ['persentase', { bawah: 80, atas: 90 }, 1, ['realisasi']],
    ['%', 20, 1, ['realisasi']],
    ['%', 19.99, 1, []],
    ['%', 85, 1.01, []],
    ['%', 85, 0, []],
    ['%', 0.5, 0.4, []],
    ['%', 85, null, []],
    ['nilai', 85, 0.782, []],
  ])('warns of a percent that may be a fraction: %s, %j against %j', (satuan, t, r, harapan) => {
    expect(kata(denganIndikator({ satuan, target: { 2022: t }, realisasi: { 2022: r } }))).toEqual(
      harapan.map((b) => `peringatan persen-mungkin-pecahan ${diInd}.${b}.2022`),
    );
  });

  it('looks at the end target too', () => {
    expect(
      kata(denganIndikator({ targetAkhir: { tahun: 2026, nilai: { bawah: 2, atas: 1 }, jenis: 'nilai-akhir' } })),
    ).toEqual([`galat rentang-terbalik ${diInd}.targetAkhir.nilai`]);
  });
});

describe('quarters', () => {
  const triwulan = (tw: unknown, lain: Record<string, unknown> = {}) =>
    kata(denganIndikator({ triwulan: { 2022: tw }, ...lain }));
  const di = `${diInd}.triwulan.2022`;

  // TW-11 and TW-12: the action plan 2023 of the seed report.
  it.each<[string, unknown, Record<string, unknown>, string[]]>([
    ['add up', { konsolidasi: 'jumlah', target: [3, 3, 3, 6] }, { target: { 2022: 15 }, realisasi: {} }, []],
    [
      'do not add up',
      { konsolidasi: 'jumlah', target: [20, 20, 20, 25] },
      {},
      [`peringatan target-triwulan ${di}.target`],
    ],
    [
      'do not end there',
      { konsolidasi: 'terakhir', target: [20, 20, 20, 25] },
      {},
      [`peringatan target-triwulan ${di}.target`],
    ],
    [
      'do not make that mean',
      { konsolidasi: 'rata-rata', target: [20, 20, null, null] },
      {},
      [`peringatan target-triwulan ${di}.target`],
    ],
    ['are blank', { konsolidasi: 'jumlah', target: [null, null, null, null] }, {}, []],
    [
      'fit a score with its letter',
      { konsolidasi: 'terakhir', target: [null, null, null, 65] },
      { target: { 2022: { nilai: 65, huruf: 'B' } } },
      [],
    ],
    [
      'cannot be held against a range',
      { konsolidasi: 'terakhir', target: [1, 2, 3, 4] },
      { target: { 2022: { bawah: 1, atas: 2 } } },
      [],
    ],
    ['have no year', { konsolidasi: 'jumlah', target: [1, 2, 3, 4] }, { target: {}, realisasi: {} }, []],
    [
      'add up an index',
      { konsolidasi: 'jumlah', target: [20, 20, 20, 20] },
      { satuan: 'indeks' },
      [`peringatan indeks-dijumlahkan ${di}.konsolidasi`],
    ],
    ...['indeks', 'persen', 'Skor'].map((satuan): [string, unknown, Record<string, unknown>, string[]] => [
      `are a mean of ${satuan}`,
      { konsolidasi: 'rata-rata', target: [80, 80, 80, 80] },
      { satuan },
      [],
    ]),
    ...['poin indeks', 'nilai transaksi'].map((satuan): [string, unknown, Record<string, unknown>, string[]] => [
      `add up ${satuan}, which only names an index`,
      { konsolidasi: 'jumlah', target: [20, 20, 20, 20] },
      { satuan },
      [],
    ]),
    [
      'add up ordinals',
      { konsolidasi: 'jumlah', target: [1, 1, 1, 1] },
      { ordinal: { Ya: 1 } },
      [`galat jumlah-ordinal ${di}.konsolidasi`],
    ],
  ])('%s', (_, tw, lain, harapan) => {
    expect(triwulan(tw, lain)).toEqual(harapan);
  });
});

describe('budget', () => {
  it.each<[string, unknown, string[]]>([
    ['spending on a pagu of 0', { pagu: 0, realisasi: 5 }, [`peringatan belanja-tanpa-pagu ${diSub}.anggaran.2022`]],
    [
      'spending above the pagu',
      { pagu: 10, realisasi: '10.01' },
      [`peringatan realisasi-melebihi-pagu ${diSub}.anggaran.2022`],
    ],
    ['nothing spent on a pagu of 0', { pagu: 0, realisasi: 0 }, []],
    ['not spent yet', { pagu: 10, realisasi: null }, []],
    ['no pagu', { realisasi: 5 }, []],
    ['only a frame', { paguIndikatif: 5 }, []],
  ])('%s', (_, a, harapan) => {
    expect(kata(denganAnggaran(a))).toEqual(harapan);
  });

  it("a parent's own figure is held against the sum of its parts", () => {
    const induk = (path: Jalan, a: unknown) => kata(ubah(laporanUji(), [...path, 'anggaran'], { 2022: a }));
    expect(induk(['program', 0], { pagu: 200, realisasi: 150 })).toEqual(
      [
        'peringatan induk-beda-jumlah program[0].anggaran.2022.pagu',
        'peringatan induk-beda-jumlah program[0].anggaran.2022.realisasi',
      ].slice(2),
    );
    expect(induk(['program', 0, 'kegiatan', 0], { pagu: 201, realisasi: null, paguIndikatif: 7 })).toEqual([
      'peringatan induk-beda-jumlah program[0].kegiatan[0].anggaran.2022.pagu',
    ]);
    const duaTingkat = ubah(
      ubah(laporanUji(), ['program', 0, 'kegiatan', 0, 'anggaran'], { 2022: { pagu: 200 } }),
      ['program', 0, 'anggaran'],
      { 2022: { pagu: 300 } },
    );
    expect(kata(duaTingkat)).toEqual(['peringatan induk-beda-jumlah program[0].anggaran.2022.pagu']);
  });

  it('takes only the parts that have a figure of the year, and none of them is no sum', () => {
    const isi = (anggaran: object, kegiatan: object | undefined, program: object) => {
      const dengan = ubah(ubah(laporanUji(), [...sub, 'anggaran'], anggaran), ['program', 0, 'anggaran'], program);
      return kata(ubah(dengan, ['program', 0, 'kegiatan', 0, 'anggaran'], kegiatan)).filter((x) => x.includes('induk'));
    };
    const tujuh = { 2022: { pagu: 7 } };
    // No part has 2023, or a realisasi: the 5 that stands above is in no sum, which is said; the 9 of 2023 is a line itself.
    const lain = { 2022: { pagu: 7, realisasi: 5 }, 2023: { pagu: 9 } };
    const terlewat = (letak: string) => [`peringatan induk-tanpa-rincian ${letak}.anggaran.2022.realisasi`];
    expect(isi(tujuh, {}, lain)).toEqual(terlewat('program[0]'));
    expect(isi(tujuh, lain, {})).toEqual(terlewat('program[0].kegiatan[0]'));
    expect(isi({}, tujuh, lain)).toEqual(terlewat('program[0]'));
    expect(isi({}, undefined, lain)).toEqual([]);
    expect(isi({ 2022: { realisasi: 5 } }, { 2022: { pagu: 7, realisasi: 5 } }, {})).toEqual([
      'peringatan induk-tanpa-rincian program[0].kegiatan[0].anggaran.2022.pagu',
    ]);
    // Two parts of which one has a realisasi: 100, and not 150.
    const dua = ubah(
      laporanUji(),
      ['program', 0, 'kegiatan', 0, 'subKegiatan'],
      [
        { kode: '7.01.01.2.06.01', nama: 'A', anggaran: { 2022: { pagu: 100, realisasi: 100 } } },
        { kode: '7.01.01.2.06.02', nama: 'B', anggaran: { 2022: { pagu: 100, realisasi: null } } },
        { kode: '7.01.01.2.06.03', nama: 'C', anggaran: { 2022: { pagu: 100 } } },
      ],
    );
    const tertulis = (realisasi: number) =>
      kata(ubah(dua, ['program', 0, 'anggaran'], { 2022: { realisasi } })).filter((x) => x.includes('induk'));
    expect(tertulis(100)).toEqual([]);
    expect(tertulis(150)).toEqual(['peringatan induk-beda-jumlah program[0].anggaran.2022.realisasi']);
  });

  // By hand: 100 + 50 = 150 and 90 + 40 = 130; an activity counts with what is under it, else with its own figures.
  it.each<[string, object, string[]]>([
    ['detailed in different depths', { pagu: 150, realisasi: 130 }, []],
    [
      'not what the details give',
      { pagu: 200, realisasi: 130 },
      ['peringatan induk-beda-jumlah program[0].anggaran.2022.pagu'],
    ],
  ])('a programme %s', (_, anggaran, harapan) => {
    const kegiatan = (kode: string, sendiri: object, sub: readonly object[]) => ({
      kode,
      nama: kode,
      ...sendiri,
      subKegiatan: sub.map((a, i) => ({ kode: `${kode}.0${i + 1}`, nama: `Sub ${i + 1}`, anggaran: { 2022: a } })),
    });
    const program = (isi: readonly object[]) =>
      kata(ubah(ubah(laporanUji(), ['program', 0, 'kegiatan'], isi), ['program', 0, 'anggaran'], { 2022: anggaran }));
    const [kode] = laporanUji().program.map((p) => p.kode);
    expect(
      program([
        kegiatan(`${kode}.2.01`, {}, [{ pagu: 100, realisasi: 90 }]),
        kegiatan(`${kode}.2.02`, { anggaran: { 2022: { pagu: 50, realisasi: 40 } } }, []),
      ]),
    ).toEqual(harapan);
  });
});

describe('messages of the rules', () => {
  it('name the owner of an indicator whose code does not: two sasaran may each have an IK1', () => {
    const isi = laporanUji();
    for (const [i, s] of (isi.tujuan[0]?.sasaran ?? []).entries()) {
      s.indikator = [indikatorUji('IK1', i === 1 ? { target: { 2022: { bawah: 2, atas: 1 } } } : {})];
    }
    expect(pesan(isi)).toEqual([
      'tujuan[0].sasaran[1].indikator[0].target.2022 (S2 › IK1): rentang target 2–1 terbalik; batas bawah harus lebih kecil',
    ]);
    isi.tujuan[0]?.sasaran[0]?.indikator.push(indikatorUji('IK1'));
    expect(pesan(isi)).toContain(
      'tujuan[0].sasaran[0].indikator[1].kode (S1 › IK1): kode indikator "IK1" sudah dipakai pada S1; beri kode lain',
    );
    expect(pesan(isi, 'en')).toContain(
      'tujuan[0].sasaran[0].indikator[1].kode (S1 › IK1): the indicator code "IK1" is already used in S1; give another code',
    );
  });

  it('say where, what and what would be right, in both languages', () => {
    const salah = ubah(laporanUji(), [...sub, 'kode'], '7.01.01.2.07.04');
    expect(pesan(salah)).toEqual([
      `${diSub}.kode (7.01.01.2.07.04): kode "7.01.01.2.07.04" tidak berada di bawah 7.01.01.2.06; awali dengan 7.01.01.2.06. atau pindahkan ke induknya`,
    ]);
    expect(pesan(salah, 'en')).toEqual([
      `${diSub}.kode (7.01.01.2.07.04): code "7.01.01.2.07.04" is not below 7.01.01.2.06; begin it with 7.01.01.2.06. or move it to its parent`,
    ]);
    const kali = denganIndikator({ triwulan: { 2022: { konsolidasi: 'terakhir', target: [20, 20, 20, 25] } } });
    expect(pesan(kali)).toEqual([
      `${diInd}.triwulan.2022.target (S1.IK1): target triwulan berakhir di 25, padahal target 2022 adalah 80; periksa targetnya atau cara konsolidasinya`,
    ]);
  });
});

describe('a message', () => {
  it('names the place in the notation of the data, or for who reads the report in words', () => {
    // The same warning: a sub-kegiatan that spent 120 of 100.
    const hasil = bacaLaporan(denganAnggaran({ pagu: 100, realisasi: 120 }));
    if (hasil.status !== 'sah') throw new Error(hasil.status);
    const isi = 'realisasi Rp120 melebihi pagu Rp100';
    expect(hasil.peringatan[0]?.pesan).toMatch(`${diSub}.anggaran.2022 (7.01.01.2.06.04): ${isi}`);
    const [m] = periksaSilang(hasil.laporan, 'id', 'pembaca-laporan');
    expect(m?.pesan).toMatch(`7.01.01.2.06.04, anggaran 2022: ${isi}`);
    expect(m?.letak).toBe(`${diSub}.anggaran.2022`);
  });
});
