import { describe, expect, it } from 'vitest';
import {
  bacaLaporan,
  hitungCapaian,
  hitungEfektivitas,
  hitungIki,
  type Laporan,
  rataRata,
  rekapKabupaten,
  rekapLaporan,
  tentukanPredikat,
} from '../../../src/index.js';

// The table of means that are exactly on a bound though each of their members is cut at 40 digits (2/3, 4/3, 31/30, 1/15, 2/12, 49/48).
// Worked by hand: (2/3 + 4/3) ÷ 2 = 1; (2/3 + 31/30) ÷ 2 = 0,85; (4/3 + 1/15) ÷ 2 = 0,7; (1/15 + 31/30) ÷ 2 = 0,55;
// (2/12 + 49/48) ÷ 2 = 57/96 = 0,59375.

type Pasangan = readonly [target: number, realisasi: number];
const SERATUS: readonly Pasangan[] = [
  [3, 2],
  [3, 4],
];
const DELAPAN_LIMA: readonly Pasangan[] = [
  [3, 2],
  [30, 31],
];
const TUJUH_PULUH: readonly Pasangan[] = [
  [3, 4],
  [15, 1],
];
const LIMA_LIMA: readonly Pasangan[] = [
  [15, 1],
  [30, 31],
];
const SERI: readonly Pasangan[] = [
  [12, 2],
  [48, 49],
];

const capaian = ([target, realisasi]: Pasangan) => hitungCapaian({ target, realisasi, polarisasi: 'maximize' });
const rata = (daftar: readonly Pasangan[]) => rataRata(daftar.map(capaian));

/** An office with a sasaran for each list, and one program that serves the first. */
function laporan(sasaran: readonly (readonly Pasangan[])[], kode = '1', skala?: string): Laporan {
  const data = {
    versi: 1,
    instansi: { nama: `Dinas ${kode}`, kode },
    tahun: 2024,
    ...(skala ? { kebijakan: { skala } } : {}),
    tujuan: [
      {
        kode: 'T1',
        uraian: 'Tujuan',
        sasaran: sasaran.map((daftar, i) => ({
          kode: `S${i + 1}`,
          uraian: 'Sasaran',
          indikator: daftar.map(([target, realisasi], j) => ({
            kode: `S${i + 1}.IK${j + 1}`,
            nama: 'Indikator',
            satuan: 'nilai',
            polarisasi: 'maximize',
            target: { '2024': target },
            realisasi: { '2024': realisasi },
          })),
          ...(i === 0 ? { program: ['7.01.02'] } : {}),
        })),
      },
    ],
    program: [
      { kode: '7.01.02', nama: 'Program', anggaran: { '2024': { pagu: 1_000_000, realisasi: 900_000 } }, kegiatan: [] },
    ],
  };
  const baca = bacaLaporan(data);
  if (baca.status === 'tidak-sah') throw new Error(baca.masalah.map((m) => m.pesan).join('\n'));
  return baca.laporan;
}

describe('means of values that never end are exact', () => {
  it('a sasaran of 2/3 and 4/3 passes the gate of efficiency: 100 ÷ 90', () => {
    const { kinerja, efisiensi } = rekapLaporan(laporan([SERATUS]));
    expect(kinerja.rataRata).toMatchObject({ status: 'terukur', teks: '100,00' });
    expect(efisiensi.sasaran[0]?.efisiensi).toMatchObject({ status: 'terukur', teks: '1,11' });
    expect(efisiensi.total).toMatchObject({ status: 'terukur', teks: '1,11' });
  });

  it('the same reaches its target: status.efektivitas and hitungEfektivitas', () => {
    const { predikat } = rekapLaporan(laporan([SERATUS], '1', 'status.efektivitas')).kinerja;
    expect(predikat).toMatchObject({ status: 'kelas', kode: 'mencapai', peringatan: [] });
    expect(tentukanPredikat(rata(SERATUS), 'status.efektivitas')).toMatchObject({ kode: 'mencapai', peringatan: [] });
    const hasil = hitungEfektivitas([rata(SERATUS)]);
    expect([hasil.melebihi, hasil.mencapai, hasil.tidakMencapai]).toMatchObject([
      { teks: '0' },
      { teks: '1' },
      { teks: '0' },
    ]);
    expect(hasil.peringatan).toEqual([]);
  });

  it.each([
    ['85 exactly', DELAPAN_LIMA, '85,00', 'SB'],
    ['70 exactly', TUJUH_PULUH, '70,00', 'B'],
    ['55 exactly', LIMA_LIMA, '55,00', 'C'],
    ['59,375, half up', SERI, '59,38', 'C'],
  ] as const)('%s has the class above the bound', (_, daftar, teks, kode) => {
    const hasil = rata(daftar);
    expect(hasil).toMatchObject({ status: 'terukur', teks });
    expect(tentukanPredikat(hasil, 'lan.empat-kelas')).toMatchObject({ kode, peringatan: [] });
    const { kinerja } = rekapLaporan(laporan([daftar]));
    expect(kinerja).toMatchObject({ rataRata: { teks }, predikat: { kode } });
  });

  it('two offices of 2/3 and 31/30 make a kabupaten of 85 exactly', () => {
    const opd = [
      rekapLaporan(laporan([[[3, 2]]], '1')),
      rekapLaporan(laporan([[[30, 31]]], '2')),
      rekapLaporan(laporan([DELAPAN_LIMA], '3')),
    ];
    expect(rekapKabupaten(opd.slice(0, 2))).toMatchObject({ rataRata: { teks: '85,00' }, predikat: { kode: 'SB' } });
    expect(rekapKabupaten(opd)).toMatchObject({ rataRata: { teks: '85,00' }, predikat: { kode: 'SB' } });
  });

  it('an IKI of exactly 100 is 109, not 90', () => {
    expect(hitungIki(rata(SERATUS))).toMatchObject({ status: 'terukur', teks: '109,00' });
  });

  it('cutting decimals off 100 leaves 100', () => {
    const hasil = rataRata(SERATUS.map(capaian), { pembulatan: { desimal: 2, mode: 'potong' } });
    expect(hasil).toMatchObject({ teks: '100,00' });
  });

  it('the trace of a mean of means names the exact means', () => {
    const { rataRata: hasil } = rekapLaporan(laporan([SERATUS, DELAPAN_LIMA])).kinerja;
    expect(hasil).toMatchObject({ status: 'terukur', teks: '92,50' });
    expect(hasil.jejak.teks).toContain('(100 + 85) ÷ 2');
  });
});
