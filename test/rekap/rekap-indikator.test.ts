import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { gabungKebijakan, KebijakanTidakDikenal } from '../../src/kebijakan/gabung-kebijakan.js';
import { Indikator } from '../../src/model/indikator.js';
import { rekapKeJson } from '../../src/rekap/ke-json.js';
import { rekapIndikator } from '../../src/rekap/rekap-indikator.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import type { Hasil } from '../../src/rumus/hasil.js';
import { hasilDariJson } from '../../src/rumus/hasil-dari-json.js';
import { hasilKeJson } from '../../src/rumus/hasil-ke-json.js';
import { indikatorUji, laporanUji, ubah } from '../model/laporan-uji.js';
import { Pecahan } from '../orakel/pecahan.js';

const teks = (h: Hasil | undefined) => (h?.status === 'terukur' ? h.teks : h?.alasan);
const hitung = (lain: Record<string, unknown>, kebijakan: Parameters<typeof gabungKebijakan>[0] = {}) =>
  rekapIndikator(Indikator.parse(indikatorUji('I', lain)), 2022, gabungKebijakan(kebijakan));
const dua = (target: unknown, realisasi: unknown) => ({ target: { 2022: target }, realisasi: { 2022: realisasi } });

describe('values that are no plain numbers', () => {
  // CAP-25, CAP-26, CAP-20 and domain.md 1.8
  it.each<[string, Record<string, unknown>, string]>([
    ['WTP against WDP: 3 ÷ 4', { ...dua({ label: 'WTP' }, { label: 'WDP' }), ordinal: 'opini-bpk' }, '75,00'],
    ['BB against B: 4 ÷ 5', { ...dua({ label: 'BB' }, { label: 'b' }), ordinal: 'nilai-sakip' }, '80,00'],
    ['a score with its letter: 62 ÷ 65', dua({ nilai: 65, huruf: 'B' }, { nilai: '62', huruf: 'B' }), '95,38'],
    ['below a range: 70 ÷ 80', dua({ bawah: 80, atas: 90 }, 70), '87,50'],
    ['words without a scale', dua({ label: 'Baik' }, { label: 'Baik' }), 'nilai-kualitatif'],
    [
      'a label outside the scale',
      { ...dua({ label: 'WTP' }, { label: 'Baik' }), ordinal: 'opini-bpk' },
      'label-tak-dikenal',
    ],
    ['a word as realisasi', dua(80, { label: 'Baik' }), 'nilai-kualitatif'],
    ['not yet out', dua(80, null), 'realisasi-kosong'],
    ['no target', { target: {}, realisasi: { 2022: 5 } }, 'target-kosong'],
  ])('%s', (_, lain, harapan) => {
    expect(teks(hitung(lain).capaian)).toBe(harapan);
  });
});

describe('one indicator', () => {
  it('says who decided: the report its own limits, the indicator those of its own, the report that a target is the highest', () => {
    const kebijakan = (h: Hasil) => h.jejak.kebijakan.map(({ aturan, asal }) => [aturan, asal]);
    const batas = { batas: { indikator: { atas: 100 } } };
    const h = hitung(dua(80, 120), batas).capaian;
    expect([teks(h), kebijakan(h)]).toEqual(['100,00', [['batas', 'laporan']]]);
    const sendiri = hitung({ ...dua(80, 120), kebijakan: { batas: { atas: 110 } } }, batas).capaian;
    expect([teks(sendiri), kebijakan(sendiri)]).toEqual(['110,00', [['batas', 'indikator']]]);
    const tertinggi = { ...dua(100, 100), targetMaksimal: true };
    expect(teks(hitung(tertinggi, { targetMaksimal: 'tanpa-konversi' }).capaian)).toBe('100,00');
    const konversi = hitung(tertinggi, { targetMaksimal: 'konversi-120' }).capaian;
    expect(teks(konversi)).toBe('120,00');
    expect(kebijakan(konversi)).toContainEqual(['targetMaksimalTercapai', 'laporan']);
  });

  it('has nothing to say of the other way where one of them gives no figure', () => {
    const i = hitung({ polarisasi: 'minimize', ...dua(10, 0) }, { minimize: 'rasio', realisasiNol: 'tak-terukur' });
    expect([teks(i.capaian), i.peringatan]).toEqual(['realisasi-nol', []]);
    // by hand: (2 × 10 − 0) ÷ 10
    const selisih = hitung(
      { polarisasi: 'minimize', ...dua(10, 0) },
      { minimize: 'selisih', realisasiNol: 'tak-terukur' },
    );
    expect([teks(selisih.capaian), selisih.peringatan]).toEqual(['200,00', []]);
  });

  it('tells of an achievement that was printed for a year up to this one without both of its figures', () => {
    const terlapor = (lain: Record<string, unknown>) =>
      hitung({ target: {}, realisasi: {}, ...lain }).peringatan.map((p) => p.data);
    expect(terlapor({ capaianTerlapor: { 2021: 97.5, 2022: 90, 2023: 80 } })).toEqual([
      { tahun: '2021', nilai: '97,5' },
      { tahun: '2022', nilai: '90' },
    ]);
    expect(terlapor({ capaianTerlapor: { 2022: 90 }, target: { 2022: 1 } })).toHaveLength(1);
    expect(terlapor({ capaianTerlapor: { 2022: 90 }, realisasi: { 2022: 1 } })).toHaveLength(1);
    expect(terlapor({ capaianTerlapor: { 2022: 90 }, ...dua(1, 1) })).toEqual([]);
  });

  it('has its trend rounded as the policy says', () => {
    const i = hitung({ realisasi: { 2021: 3, 2022: 4 } }, { pembulatan: { desimal: 3, mode: 'potong' } });
    // by hand: 1 ÷ 3
    expect(teks(i.tren.pertumbuhan)).toBe('33,333');
  });

  it('measures kemajuan towards an end target that is a range as capaian does; from the baseline it needs one figure', () => {
    const kemajuan = (R: number, kebijakan: Parameters<typeof gabungKebijakan>[0] = {}) =>
      teks(
        hitung(
          {
            ...dua({ bawah: 80, atas: 90 }, R),
            kondisiAwal: { nilai: 60 },
            targetAkhir: { tahun: 2026, nilai: { bawah: 80, atas: 90 }, jenis: 'nilai-akhir' },
          },
          kebijakan,
        ).kemajuan,
      );
    // Inside the range 100; below it by hand 70 ÷ 80.
    expect([kemajuan(85), kemajuan(70)]).toEqual(['100,00', '87,50']);
    expect(kemajuan(85, { kemajuan: 'dari-kondisi-awal' })).toBe('target-akhir-rentang');
  });

  it('has a trend up to the reported year, and no further', () => {
    const i = hitung({ polarisasi: 'minimize', target: { 2022: 20 }, realisasi: { 2021: 20, 2022: 18, 2023: 30 } });
    expect([i.tren.arah, i.tren.makna, teks(i.tren.delta), teks(i.tren.pertumbuhan)]).toEqual([
      'turun',
      'membaik',
      '-2,00',
      '-10,00',
    ]);
  });

  it('notes a reported capaian only where target and realisasi of that year are missing', () => {
    const i = hitung({
      capaianTerlapor: { 2020: 90, 2021: 100, 2022: 95, 2023: 99 },
      target: { 2020: 5, 2022: 80 },
      realisasi: { 2022: 82 },
    });
    expect(i.peringatan.map((p) => p.data?.['tahun'])).toEqual(['2020', '2021']);
  });

  it('says nothing of the other way where both agree: T = R', () => {
    expect(hitung({ polarisasi: 'minimize', ...dua(20, 20) }).peringatan).toEqual([]);
    expect(hitung({ polarisasi: 'minimize', ...dua(20, null) }).peringatan).toEqual([]);
  });

  it('progress of an accumulated target counts all years of the plan: (3 + 4) ÷ 20', () => {
    const lain = { target: { 2021: 5, 2022: 5 }, realisasi: { 2020: 9, 2021: 3, 2022: 4, 2023: 8 } };
    const akhir = (jenis: string) => ({ ...lain, targetAkhir: { tahun: 2024, nilai: 20, jenis } });
    expect(teks(hitung(akhir('akumulasi')).kemajuan)).toBe('35,00');
    expect(teks(hitung(akhir('nilai-akhir')).kemajuan)).toBe('20,00');
    expect(teks(hitung({ ...akhir('akumulasi'), realisasi: { 2021: 3 } }).kemajuan)).toBe('realisasi-kosong');
  });

  it('is classified on the unrounded value, unless the policy says otherwise: 84,996 of 100', () => {
    const kode = (klasifikasi: 'tak-dibulatkan' | 'dibulatkan') => hitung(dua(100, '84.996'), { klasifikasi }).predikat;
    expect(kode('tak-dibulatkan')).toMatchObject({ kode: 'B' });
    expect(kode('dibulatkan')).toMatchObject({ kode: 'SB' });
  });

  it('carries its weight and the conversion of an attainable maximum', () => {
    const i = hitung({ ...dua(100, 100), targetMaksimal: true, bobot: '2.50' });
    expect([i.bobot, teks(i.capaian)]).toEqual(['2.5', '120,00']);
  });

  it('an unknown preset throws and lists the known ones', () => {
    expect(() => gabungKebijakan('tiada')).toThrow(KebijakanTidakDikenal);
    expect(() => gabungKebijakan('__proto__')).toThrow(/Pilih salah satu: anjuran, /);
  });
});

describe('of a whole report', () => {
  const laporan = (data: unknown) => {
    const hasil = bacaLaporan(data);
    if (hasil.status !== 'sah') throw new Error(hasil.masalah.map((m) => m.pesan).join('\n'));
    return hasil.laporan;
  };
  const tiga = [
    indikatorUji('A', { ...dua(100, 100), bobot: 3 }),
    indikatorUji('B', dua(100, 80)),
    indikatorUji('C', dua(100, null)),
  ];
  const isi = ubah(laporanUji(), ['tujuan', 0, 'sasaran', 0, 'indikator'], tiga);

  // S1: 100 (weight 3), 80, unmeasured; S2: 82 ÷ 80 = 102,5
  it.each([
    ['per-sasaran', '96,25', '(90 + 102,5) ÷ 2'],
    ['per-indikator', '94,17', '(100 + 80 + 102,5) ÷ 3'],
    ['berbobot', '96,50', '(300 + 80 + 102,5) ÷ 5'],
  ] as const)('mean %s is %s: %s', (cara, harapan, _) => {
    const { kinerja } = rekapLaporan(laporan({ ...isi, kebijakan: { rataRata: { cara } } }));
    expect(teks(kinerja.rataRata)).toBe(harapan);
    expect(kinerja.cakupan).toEqual({ terukur: 3, total: 4 });
  });

  it('lists yearly changes in JSON, and passes over a program text that is no code', () => {
    const seri = ubah(laporanUji(), ['tujuan', 0, 'sasaran', 0, 'indikator', 0, 'realisasi'], { 2021: 80, 2022: 82 });
    const l = laporan(seri);
    const json = rekapKeJson(rekapLaporan({ ...l, tujuan: ubah(l.tujuan, [0, 'sasaran', 1, 'program'], ['semua']) }));
    expect(json.kinerja.tujuan[0]?.sasaran[0]?.indikator[0]?.tren.perubahan).toMatchObject([
      { dari: 2021, ke: 2022, delta: { teks: '2,00' } },
    ]);
    expect(json.anggaran.sasaran[1]).toMatchObject({ kode: 'S2', pagu: null, program: ['semua'] });
  });
});

describe('trace and JSON', () => {
  /** Walks the steps with BigInt fractions: sums, differences, products and quotients; other operations take the value as it stands. */
  const ulang = (h: Extract<Hasil, { status: 'terukur' }>) => {
    const nilai: Pecahan[] = [];
    const baca = (o: string) =>
      o.startsWith('#') ? (nilai[Number(o.slice(1)) - 1] ?? Pecahan.dari('0')) : Pecahan.dari(o);
    for (const l of h.jejak.langkah) {
      const [a = Pecahan.dari('0'), ...lain] = l.operan.map(baca);
      const lipat = { tambah: 'tambah', kurang: 'kurang', kali: 'kali', bagi: 'bagi' } as const;
      const cara = lipat[l.operasi as keyof typeof lipat];
      nilai.push(cara === undefined ? Pecahan.dari(l.nilai) : lain.reduce((x, y) => x[cara](y), a));
    }
    return baca(h.jejak.hasil ?? '');
  };

  test.prop(
    [
      fc.integer({ min: 1, max: 1e9 }),
      fc.integer({ min: 1, max: 1e9 }),
      fc.constantFrom('maximize', 'minimize', 'stabilize'),
      fc.constantFrom('selisih' as const, 'rasio' as const),
    ],
    { numRuns: 60 },
  )('the steps replay to the value, and JSON gives the same Hasil back', (T, R, polarisasi, minimize) => {
    const { capaian } = hitung({ polarisasi, ...dua(T, R) }, { minimize });
    if (capaian.status === 'tak-terukur') throw new Error(capaian.alasan);
    expect(ulang(capaian).cetak(20)).toBe(Pecahan.dari(capaian.nilai.toFixed()).cetak(20));
    const kembali = hasilDariJson(JSON.parse(JSON.stringify(hasilKeJson(capaian))));
    expect(hasilKeJson(kembali)).toEqual(hasilKeJson(capaian));
    expect(kembali.status === 'terukur' && kembali.nilai.eq(capaian.nilai) && kembali.bulat.eq(capaian.bulat)).toBe(
      true,
    );
  });
});
