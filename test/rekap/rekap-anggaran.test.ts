import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { agregatKosong, gabungAgregat } from '../../src/rekap/agregat-anggaran.js';
import { type BarisAnggaran, bandingKunci } from '../../src/rekap/baris-anggaran.js';
import type { AngkaAnggaran, RekapAnggaran } from '../../src/rekap/bentuk-anggaran.js';
import { gabungRekapAnggaran as gabungRekap, rekapAnggaran } from '../../src/rekap/rekap-anggaran.js';
import { rekapKinerja } from '../../src/rekap/rekap-kinerja.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import type { Hasil } from '../../src/rumus/hasil.js';
import { laporanUji, programUji, ubah } from '../model/laporan-uji.js';
import { persenPecahan } from '../orakel/pecahan.js';

const teks = (h: Hasil | undefined) => (h?.status === 'terukur' ? h.teks : h?.alasan);
const laporan = (data: unknown) => {
  const hasil = bacaLaporan(data);
  if (hasil.status !== 'sah') throw new Error(hasil.masalah.map((m) => m.pesan).join('\n'));
  return hasil.laporan;
};
const angka = (a: AngkaAnggaran) => [
  a.pagu?.toFixed() ?? null,
  a.realisasi?.toFixed() ?? null,
  a.sisa?.toFixed() ?? null,
  teks(a.serapan),
];
const isi = (r: RekapAnggaran) => JSON.stringify([r.total, r.program, r.sasaran].map((x) => x));

it('says of each rule for a serapan who decided it, where the report chose one of two', () => {
  const kebijakan = {
    dasar: 'paser-lkjip-2022',
    serapanRekap: { hierarki: 'rata-rata-persen' },
    anggaran: { takTerukur: 'nol' },
  };
  const { total, sasaran } = rekapAnggaran(laporan({ ...laporanUji(), kebijakan }));
  const dari = (s: Hasil | undefined) => s?.jejak.kebijakan.map((k) => [k.aturan, k.asal]);
  expect(dari(total.serapan)).toContainEqual(['serapanRekap.hierarki', 'laporan']);
  expect(dari(sasaran[0]?.serapan)).toContainEqual(['serapanRekap.sasaran', 'paser-lkjip-2022']);
});

it('a sub-kegiatan follows the rule of its level, as a program does', () => {
  const [program] = rekapAnggaran([{ kode: '7.01.01.2.06.01', pagu: 200, realisasi: 150 }]).program;
  const [sub] = program?.kegiatan[0]?.subKegiatan ?? [];
  expect(sub?.serapan.jejak.kebijakan).toMatchObject([
    { aturan: 'serapanRekap.hierarki', nilai: 'gabungan', asal: 'anjuran' },
  ]);
  expect(sub?.serapan.jejak.kebijakan).toEqual(program?.serapan.jejak.kebijakan);
});

describe('rekapAnggaran of lines', () => {
  it('adds up kegiatan and program, and names levels by their code', () => {
    const r = rekapAnggaran([
      { kode: '7.01.01.2.06.01', nama: 'Sub satu', pagu: 200, realisasi: 150 },
      { kode: '7.01.01.2.06.0004', pagu: 100, realisasi: 100 },
      { kode: 'X.XX.01.2.09.01', pagu: 50, realisasi: 0 },
    ]);
    expect(r.program.map((p) => [p.kode, ...angka(p)])).toEqual([
      ['X.XX.01', '50', '0', '50', '0,00'],
      ['7.01.01', '300', '250', '50', '83,33'],
    ]);
    // Of a level that no line stands for only the code is known.
    expect(r.program.map((p) => p.nama)).toEqual(['', '']);
    expect(r.program[1]?.kegiatan.map((k) => [k.kode, k.nama, k.subKegiatan.map((s) => [s.kode, s.nama])])).toEqual([
      [
        '7.01.01.2.06',
        '',
        [
          ['7.01.01.2.06.01', 'Sub satu'],
          ['7.01.01.2.06.0004', ''],
        ],
      ],
    ]);
  });

  it('a line without one of its figures stays out of every figure above it, so that the row agrees with itself', () => {
    const r = rekapAnggaran([
      { kode: '7.01.01.2.06.01', pagu: 200, realisasi: 150 },
      { kode: '7.01.01.2.06.02', pagu: 100, realisasi: null },
      { kode: '7.01.01.2.06.03', pagu: null, realisasi: 70 },
    ]);
    // By hand over the one line with both: 200 − 150 = 50, 150 ÷ 200 = 75; that 300 are budgeted stands beside it.
    expect(angka(r.total)).toEqual(['200', '150', '50', '75,00']);
    expect([r.total.paguSeluruhnya?.toFixed(), r.total.cakupan]).toEqual(['300', { terukur: 1, total: 3 }]);
    expect(r.total.serapan.peringatan.map((p) => p.data)).toEqual([{ terukur: '1', total: '3' }]);
    const sub = r.program[0]?.kegiatan[0]?.subKegiatan.map(angka);
    expect(sub).toEqual([
      ['200', '150', '50', '75,00'],
      ['100', null, null, 'realisasi-kosong'],
      [null, '70', null, 'pagu-kosong'],
    ]);
  });

  it('nothing at all is missing, not zero', () => {
    expect(angka(rekapAnggaran([]).total)).toEqual([null, null, null, 'pagu-kosong']);
  });

  it('the mean of percentages where the policy says so, without percentages the ratio', () => {
    const k = gabungKebijakan({ serapanRekap: 'rata-rata-persen' });
    const r = rekapAnggaran(
      [
        { kode: '7.01.01', pagu: 300, realisasi: 150 },
        { kode: '7.01.02', pagu: 100, realisasi: 100 },
      ],
      k,
    );
    expect(teks(r.total.serapan)).toBe('75,00');
    expect(r.program.map((p) => teks(p.serapan))).toEqual(['50,00', '100,00']);
  });

  it('names what is missing of a line and keeps the other figure in the trace', () => {
    const { serapan } = rekapAnggaran([{ kode: '7.01.01', pagu: null, realisasi: 70 }]).total;
    expect([teks(serapan), serapan.jejak.masukan]).toEqual(['pagu-kosong', { pagu: null, realisasi: '70' }]);
  });

  it('refuses by its name what is no report, no list of lines and no policy', () => {
    expect(() => rekapAnggaran(undefined as never)).toThrow(/^rekapAnggaran: sumber/);
    expect(() => rekapAnggaran([], {} as never)).toThrow(/^rekapAnggaran: kebijakan harus/);
    expect(() => rekapKinerja(undefined as never)).toThrow(/^rekapKinerja: laporan/);
    expect(() => rekapKinerja(laporan(laporanUji()), {} as never)).toThrow(/^rekapKinerja: kebijakan harus/);
    const lain = rekapAnggaran([], gabungKebijakan('paser-lkjip-2022'));
    expect(() => gabungRekap(rekapAnggaran([]), lain)).toThrow(/^gabungRekap: kedua rekap/);
  });

  it('says by which rules a percentage came about, and of which lines where some lack a figure', () => {
    const serapan = (realisasi: number | null, takTerukur: 'kecualikan' | 'nol' = 'kecualikan') => {
      const baris = [
        { kode: '7.01.01', pagu: 100, realisasi: 50 },
        { kode: '7.01.02', pagu: 100, realisasi },
      ];
      const s = rekapAnggaran(baris, gabungKebijakan({ anggaran: { takTerukur } })).total.serapan;
      return [teks(s), s.jejak.kebijakan.map((k) => k.aturan), s.peringatan.map((p) => p.pesan)];
    };
    expect(serapan(100)).toEqual(['75,00', ['serapanRekap.hierarki'], []]);
    expect(serapan(null)).toEqual([
      '50,00',
      ['serapanRekap.hierarki', 'anggaran.takTerukur'],
      ['1 dari 2 terukur; sisanya tidak diikutkan'],
    ]);
    // by hand: 50 of 200
    expect(serapan(null, 'nol')[0]).toBe('25,00');
  });

  it('rounds percentages, and means of them, as the policy says', () => {
    const baris = [
      { kode: '7.01.01', pagu: 3, realisasi: 2 },
      { kode: '7.01.02', pagu: 3, realisasi: 3 },
    ];
    const total = (serapanRekap: 'gabungan' | 'rata-rata-persen') =>
      teks(
        rekapAnggaran(baris, gabungKebijakan({ serapanRekap, pembulatan: { desimal: 3, mode: 'potong' } })).total
          .serapan,
      );
    // by hand: 5 ÷ 6, and (66,666… + 100) ÷ 2, which is the same
    expect([total('gabungan'), total('rata-rata-persen')]).toEqual(['83,333', '83,333']);
  });

  it.each(['7', '7.01', '7.1.1', '', '__proto__', 'x'.repeat(1000)])(
    'throws a TypeError naming the line for "%s"',
    (kode) => {
      expect(() => rekapAnggaran([{ kode, pagu: 1, realisasi: 1 }])).toThrow(/^baris\[0\]\.kode: /);
    },
  );

  it('orders codes by their numbers, a parent before its parts', () => {
    expect(['7-1-10', '7-1-2-2-1', '7-1-2', '7-1-2-2-1-1'].sort(bandingKunci)).toEqual([
      '7-1-2',
      '7-1-2-2-1',
      '7-1-2-2-1-1',
      '7-1-10',
    ]);
  });

  it('puts a report with codes of another kind in one order, however it was written', () => {
    const urutan = (kode: readonly string[]) =>
      rekapLaporan({
        versi: 1,
        instansi: { nama: 'Kecamatan A' },
        tahun: 2024,
        tujuan: [],
        program: kode.map((k) => ({ kode: k, nama: `Program ${k}`, kegiatan: [] })),
      }).asal.program.map((p) => p.kode);
    const pertama = urutan(['1.02.03', 'PRG-B', 'PRG-A', '1.02.02']);
    // By hand: codes by their numbers, the others by their letters.
    expect(pertama).toEqual(['1.02.02', '1.02.03', 'PRG-A', 'PRG-B']);
    expect(urutan(['PRG-A', '1.02.02', 'PRG-B', '1.02.03'])).toEqual(pertama);
  });
});

describe('rekapAnggaran of a report', () => {
  it('takes the own figure of a kegiatan or program only where its parts have none', () => {
    const kosong = ubah(laporanUji(), ['program', 0, 'kegiatan', 0, 'subKegiatan', 0, 'anggaran'], {
      2022: { paguIndikatif: 9 },
    });
    const kegiatan = ubah(kosong, ['program', 0, 'kegiatan', 0, 'anggaran'], { 2022: { pagu: 40, realisasi: 10 } });
    const r = rekapAnggaran(laporan(ubah(kegiatan, ['program', 0, 'anggaran'], { 2022: { pagu: 40 } })));
    expect(r.program[0] && angka(r.program[0])).toEqual(['40', '10', '30', '25,00']);
    const program = rekapAnggaran(
      laporan(ubah(kosong, ['program', 0, 'anggaran'], { 2022: { pagu: 70, realisasi: 7 } })),
    );
    expect(program.program[0] && angka(program.program[0])).toEqual(['70', '7', '63', '10,00']);
    expect(program.program[0]?.kegiatan).toEqual([]);
    expect(rekapAnggaran(laporan(kosong)).program.map((p) => p.kode)).toEqual(['7.01.02']);
  });

  it('shares of a program go to its sasaran; a sasaran whose programs have no budget has none', () => {
    const bagi = ubah(
      ubah(laporanUji(), ['tujuan', 0, 'sasaran', 0, 'program'], [{ kode: '7.01.01', porsi: '25.0' }]),
      ['tujuan', 0, 'sasaran', 1, 'program'],
      [{ kode: '7.01.01', porsi: 75 }],
    );
    const { sasaran } = rekapAnggaran(laporan(bagi));
    expect(sasaran.map((s) => [s.kode, ...angka(s)])).toEqual([
      ['S1', '50', '37.5', '12.5', '75,00'],
      ['S2', '150', '112.5', '37.5', '75,00'],
    ]);
    const tanpa = ubah(laporanUji(), ['tujuan', 0, 'sasaran', 0, 'program'], undefined);
    const r = rekapLaporan(laporan(tanpa));
    expect(r.anggaran.sasaran[0] && angka(r.anggaran.sasaran[0])).toEqual([null, null, null, 'pagu-kosong']);
    expect(teks(r.efisiensi.sasaran[0]?.efisiensi)).toBe('pagu-kosong');
  });

  it('names every level as the report does, and what serves a sasaran in the order of the codes', () => {
    const terbalik = ubah(laporanUji(), ['tujuan', 0, 'sasaran', 0], {
      kode: 'S9',
      uraian: 'S',
      indikator: [],
      program: ['7.01.02', '7.01.03', '7.01.01'],
    });
    const tanpa = ubah(terbalik, ['tujuan', 0, 'sasaran', 1, 'program'], undefined);
    const { program, sasaran } = rekapAnggaran(
      laporan(ubah(tanpa, ['program', 2], { kode: '7.01.03', nama: 'Tiga', kegiatan: [] })),
    );
    expect(program.map((p) => [p.nama, p.kegiatan.map((k) => [k.nama, k.subKegiatan.map((s) => s.nama)])])).toEqual([
      ['Program 7.01.01', [['Kegiatan 7.01.01', ['Sub 7.01.01']]]],
      ['Program 7.01.02', [['Kegiatan 7.01.02', ['Sub 7.01.02']]]],
    ]);
    expect(sasaran.map((s) => [s.kode, s.uraian, s.program])).toEqual([
      ['S2', 'Sasaran dua', []],
      ['S9', 'S', ['7.01.01', '7.01.02', '7.01.03']],
    ]);
  });

  it('warns of lines without realisasi at the program and in the total', () => {
    const r = rekapLaporan(laporan(ubah(laporanUji(), ['program', 1], programUji('7.01.02', 100, null))));
    expect(r.peringatan.map((p) => p.letak).filter((l) => !l.startsWith('S'))).toEqual(['anggaran seluruhnya']);
    const dua = laporanUji();
    dua.program[0]?.kegiatan[0]?.subKegiatan.push({
      kode: '7.01.01.2.06.05',
      nama: 'x',
      anggaran: { 2022: { pagu: 5, realisasi: null } },
    });
    expect(
      rekapLaporan(laporan(dua))
        .peringatan.map((p) => p.pesan)
        .filter((t) => !t.startsWith('S')),
    ).toEqual([
      '7.01.01 Program 7.01.01: 1 dari 2 terukur; sisanya tidak diikutkan',
      'anggaran seluruhnya: 2 dari 3 terukur; sisanya tidak diikutkan',
    ]);
  });
});

describe('gabungRekap', () => {
  const kode = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 9 }));
  const uang = fc.option(fc.integer({ min: 0, max: 1e12 }), { nil: null });
  const baris = fc.tuple(kode, uang, uang, fc.boolean()).map(
    ([[p, k, s], pagu, realisasi, empat]): BarisAnggaran => ({
      kode: `7.01.0${p}.2.0${k}.${empat ? '00' : ''}0${s}`,
      nama: `Sub ${p}${k}${s}${empat ? ' panjang' : ''}`,
      pagu,
      realisasi,
    }),
  );
  const daftar = fc.array(baris, { maxLength: 8 });

  test.prop(
    [daftar, fc.integer({ min: 0, max: 12 }), fc.constantFrom('gabungan' as const, 'rata-rata-persen' as const)],
    { numRuns: 12 },
  )('parts merged are the whole, wherever it is split', (semua, di, cara) => {
    const k = gabungKebijakan({ serapanRekap: cara });
    const gabungan = gabungRekap(rekapAnggaran(semua.slice(0, di), k), rekapAnggaran(semua.slice(di), k));
    expect(isi(gabungan)).toBe(isi(rekapAnggaran(semua, k)));
  });

  test.prop([daftar, daftar, daftar], { numRuns: 8 })(
    'is commutative, associative, with the empty roll-up as identity',
    (x, y, z) => {
      const [a, b, c] = [rekapAnggaran(x), rekapAnggaran(y), rekapAnggaran(z)];
      expect(isi(gabungRekap(a, b))).toBe(isi(gabungRekap(b, a)));
      expect(isi(gabungRekap(gabungRekap(a, b), c))).toBe(isi(gabungRekap(a, gabungRekap(b, c))));
      expect(isi(gabungRekap(a, rekapAnggaran([])))).toBe(isi(a));
    },
  );

  test.prop(
    [
      fc.shuffledSubarray(['1', '2', '3', '4', '5', '6'], { minLength: 6 }),
      fc.array(fc.tuple(fc.nat(1e9), fc.nat(1e9)), { minLength: 6, maxLength: 6 }),
    ],
    { numRuns: 12 },
  )('does not depend on the order of lines, and equals the BigInt fraction', (urut, uangnya) => {
    const lurus = uangnya.map(([pagu, realisasi], i) => ({ kode: `7.01.0${i + 1}.2.01.01`, pagu, realisasi }));
    const acak = urut.map((n) => lurus[Number(n) - 1] ?? lurus[0]).filter((b) => b !== undefined);
    expect(isi(rekapAnggaran(acak))).toBe(isi(rekapAnggaran(lurus)));
    const [P, A] = [0, 1].map((i) => uangnya.reduce((n, x) => n + BigInt(x[i] ?? 0), 0n));
    const { serapan } = rekapAnggaran(lurus).total;
    if (P && A !== undefined)
      expect(serapan.status === 'terukur' && serapan.bulat.toFixed(2)).toBe(persenPecahan(A, P));
  });

  it('merges reports of two halves of an office: programs, names and sasaran', () => {
    const utuh = laporan(laporanUji());
    const [satu, dua] = utuh.program;
    if (!satu || !dua) throw new Error('two programs');
    const a = rekapAnggaran({ ...utuh, program: [satu] });
    const b = rekapAnggaran({ ...utuh, program: [dua] });
    expect(isi(gabungRekap(a, b))).toBe(isi(rekapAnggaran(utuh)));
    expect(isi(gabungRekap(rekapAnggaran(utuh), rekapAnggaran([])))).toBe(isi(rekapAnggaran(utuh)));
    expect(teks(gabungRekap(rekapAnggaran(utuh), rekapAnggaran(utuh)).total.serapan)).toBe('83,33');
  });

  it('refuses two different policies', () => {
    expect(() => gabungRekap(rekapAnggaran([]), rekapAnggaran([], gabungKebijakan('paser-lkjip-2022')))).toThrow(
      /kebijakan yang berbeda/,
    );
  });

  it('an aggregate of nothing is the identity', () => {
    expect(JSON.stringify(gabungAgregat([]))).toBe(JSON.stringify(agregatKosong));
  });

  it('takes no quadratic time where 20.000 lines have one code', () => {
    const r = rekapAnggaran(Array.from({ length: 20_000 }, () => ({ kode: '7.01.01.2.06.01', pagu: 2, realisasi: 1 })));
    expect(angka(r.total)).toEqual(['40000', '20000', '20000', '50,00']);
  }, 20_000);
});
