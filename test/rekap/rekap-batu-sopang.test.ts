import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import type { Laporan } from '../../src/model/laporan.js';
import { rekapKeJson } from '../../src/rekap/ke-json.js';
import { rekapAnggaran } from '../../src/rekap/rekap-anggaran.js';
import { type RekapLaporan, rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import type { Hasil } from '../../src/rumus/hasil.js';

// Expected values: seed report, recomputed by hand (40-digit quotients by bc where unrounded).
const dibaca = bacaLaporan(JSON.parse(readFileSync('examples/batu-sopang-2022/laporan.json', 'utf8')));
if (dibaca.status !== 'sah') throw new Error('the example is not sound');
const laporan = dibaca.laporan;
const dengan = (kebijakan: Laporan['kebijakan']) => rekapLaporan({ ...laporan, kebijakan });
let rekap: RekapLaporan;
beforeEach(() => {
  rekap = rekapLaporan(laporan);
});
const teks = (h: Hasil | undefined) => (h?.status === 'terukur' ? h.teks : h?.alasan);
const indikator = (r = rekap) => r.kinerja.tujuan.flatMap((t) => t.sasaran.flatMap((s) => s.indikator));

describe('performance', () => {
  it.each([
    ['S1.IK1', 'realisasi-kosong', 'realisasi-kosong', '–'],
    ['S2.IK1', '102,50', '96,47', 'SB'],
    ['S3.IK1', '111,11', '27,78', 'SB'],
    ['S4.IK1', '80,00', '57,14', 'B'],
  ])('%s: capaian %s, kemajuan %s, predikat %s', (kode, capaian, kemajuan, predikat) => {
    const i = indikator().find((x) => x.kode === kode);
    expect([teks(i?.capaian), teks(i?.kemajuan)]).toEqual([capaian, kemajuan]);
    expect(i?.predikat.status === 'kelas' ? i.predikat.kode : '–').toBe(predikat);
  });

  it('mean 97,87 of 3 of 4 indicators, unrounded 97,8703703… and not 97,8667', () => {
    const { rataRata, cakupan } = rekap.kinerja;
    expect(cakupan).toEqual({ terukur: 3, total: 4 });
    // (102,5 + 1000/9 + 80) ÷ 3 = 5285/54
    expect(rataRata.status === 'terukur' && rataRata.nilai.toFixed(10)).toBe('97.8703703704');
    expect(teks(rataRata)).toBe('97,87');
    expect(rataRata.peringatan.map((p) => p.kode)).toEqual(['sebagian-tak-terukur']);
  });

  it('says that by selisih kriminalitas would be 110,00, and by the defaults the reverse', () => {
    expect(indikator()[2]?.peringatan.map((p) => p.pesan)).toEqual([
      'capaian ini memakai cara rasio; dengan cara selisih hasilnya 110,00',
    ]);
    const anjuran = indikator(dengan('anjuran'))[2];
    expect(teks(anjuran?.capaian)).toBe('110,00');
    expect(anjuran?.peringatan.map((p) => p.data)).toEqual([{ cara: 'selisih', lain: 'rasio', hasil: '111,11' }]);
    // TRN-07: (2 × 5 − 18) ÷ 5 = −160, floored to 0
    expect(teks(anjuran?.kemajuan)).toBe('0,00');
  });

  it('RATA-02 and RATA-03: unmeasured as 0; ceiling of 100 on each indicator; ceiling on the mean', () => {
    const rasio = { dasar: 'paser-lkjip-2022' } as const;
    // (102,5 + 111,111… + 80) ÷ 4 = 73,4027…; the vector's 73,4 is from printed 111,1
    expect(teks(dengan({ ...rasio, rataRata: { takTerukur: 'nol' } }).kinerja.rataRata)).toBe('73,40');
    expect(teks(dengan({ ...rasio, batas: { indikator: { atas: 100 } } }).kinerja.rataRata)).toBe('93,33');
    const batas = dengan({ ...rasio, rataRata: { cara: 'per-indikator' }, batas: { rekap: { atas: 90 } } }).kinerja
      .rataRata;
    expect(teks(batas)).toBe('90,00');
    expect(batas.peringatan.at(-1)?.pesan).toBe('nilai 97,87 dibatasi menjadi 90,00');
    expect(teks(dengan({ ...rasio, batas: { rekap: { atas: 99 } } }).kinerja.rataRata)).toBe('92,67'); // (99 + 99 + 80) ÷ 3: means are limited at every level;
  });
});

describe('budget', () => {
  it.each([
    ['7.01.01', '4345674427', '3183857644', '73,26'],
    ['7.01.02', '636438881', '629318670', '98,88'],
    ['7.01.03', '598385750', '597930750', '99,92'],
    ['7.01.04', '370742200', '330222200', '89,07'],
    ['7.01.05', '82918200', '81891500', '98,76'],
    ['7.01.06', '117362000', '101594500', '86,57'],
  ])('program %s', (kode, pagu, realisasi, serapan) => {
    const p = rekap.anggaran.program.find((x) => x.kode === kode);
    expect([p?.pagu?.toFixed(), p?.realisasi?.toFixed(), teks(p?.serapan)]).toEqual([pagu, realisasi, serapan]);
  });

  it('total 6.151.521.458, 4.924.815.264, 1.226.706.194 left, 80,06 %', () => {
    const { total } = rekap.anggaran;
    expect([total.pagu, total.realisasi, total.sisa].map((x) => x?.toFixed())).toEqual([
      '6151521458',
      '4924815264',
      '1226706194',
    ]);
    expect(teks(total.serapan)).toBe('80,06');
    expect(total.agregat).toMatchObject({ baris: 34, terukur: 34 });
  });

  it.each([
    ['gabungan', ['73,61', '98,87', '89,07', '99,92']],
    ['rata-rata-persen', ['79,92', '98,82', '89,07', '99,92']],
  ] as const)('sasaran by %s (ANG-03, ANG-04, ANG-05)', (cara, harapan) => {
    const { sasaran } = dengan({ serapanRekap: { sasaran: cara } }).anggaran;
    expect(sasaran.map((s) => teks(s.serapan))).toEqual(harapan);
  });

  it('ANG-02: the programs as Tabel 3.4.2 prints them', () => {
    const baris = [
      ['7.01.01', 4345674427, 3183857644],
      ['7.01.06', 117362000, 101594500],
      ['7.01.02', 636438881, 629318670],
      ['7.01.05', 82917600, 81891500],
      ['7.01.04', 370742200, 330232200],
      ['7.01.03', 598385750, 597930750],
    ] as const;
    const { total } = rekapAnggaran(baris.map(([kode, pagu, realisasi]) => ({ kode, pagu, realisasi })));
    expect([total.pagu?.toFixed(), total.realisasi?.toFixed()]).toEqual(['6151520858', '4924825264']);
  });
});

describe('efficiency', () => {
  it('is claimed only from a capaian of 100 on', () => {
    // 102,5 ÷ 98,8674… = 1,0367; 111,11… ÷ 89,0705… = 1,2475
    expect(rekap.efisiensi.sasaran.map((s) => teks(s.efisiensi))).toEqual([
      'capaian-kosong',
      '1,04',
      '1,25',
      'gerbang-efisiensi',
    ]);
    expect(teks(rekap.efisiensi.total)).toBe('gerbang-efisiensi');
  });
});

describe('as JSON', () => {
  it('is plain data that survives a round trip', () => {
    const json = rekapKeJson(rekap);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
