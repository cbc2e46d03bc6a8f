import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import type { Laporan } from '../../src/model/laporan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import type { Hasil } from '../../src/rumus/hasil.js';

const dibaca = bacaLaporan(JSON.parse(readFileSync('examples/batu-sopang-2022/laporan.json', 'utf8')));
if (dibaca.status !== 'sah') throw new Error('the seed report is not sound');
const rekap = (kebijakan: Laporan['kebijakan']) => rekapLaporan({ ...dibaca.laporan, kebijakan });
const teks = (h: Hasil | undefined) => (h?.status === 'terukur' ? h.teks : h?.alasan);

describe('preset paser-lkjip-2022 on the report of Kecamatan Batu Sopang', () => {
  const { kinerja, anggaran, efisiensi } = rekap('paser-lkjip-2022');
  const sasaran = kinerja.tujuan.flatMap((t) => t.sasaran);

  it.each<[string, string, string]>([
    ['S1', 'realisasi-kosong', 'Tabel 3.1: SAKIP belum keluar'],
    ['S2', '102,50', 'Tabel 3.1: dicetak 102,5'],
    ['S3', '111,11', 'Tabel 3.1: dicetak 111,1; 20 ÷ 18'],
    ['S4', '80,00', 'Tabel 3.1: dicetak 80'],
  ])('capaian of %s is %s (%s)', (kode, harapan) => {
    expect(teks(sasaran.find((s) => s.kode === kode)?.indikator[0]?.capaian)).toBe(harapan);
  });

  it('takes the mean of the three that are measured: 97,87, which the report cuts to 97,86', () => {
    expect(teks(kinerja.rataRata)).toBe('97,87');
    expect(kinerja.cakupan).toEqual({ terukur: 3, total: 4 });
  });

  it.each<[string, string, string]>([
    ['S1', '79,92', 'Tabel 3.4.2: dicetak 79,9; (73,26 + 86,57) ÷ 2'],
    ['S2', '98,82', 'Tabel 3.4.2: dicetak 98,82'],
    ['S3', '89,07', 'Tabel 3.4.2: satu program, 89,07'],
    ['S4', '99,92', 'satu program, 597.930.750 ÷ 598.385.750'],
  ])('serapan of %s is the mean of the percentages of its programs, %s (%s)', (kode, harapan) => {
    const s = anggaran.sasaran.find((x) => x.kode === kode);
    expect(teks(s?.serapan)).toBe(harapan);
    expect(s?.serapan.jejak.kebijakan.at(-1)).toMatchObject({
      aturan: 'serapanRekap.sasaran',
      nilai: 'rata-rata-persen',
      asal: 'paser-lkjip-2022',
      kutipan: { acuan: 'lkjip-batu-sopang-2022', kedudukan: 'praktik' },
    });
  });

  it('gives the office its pooled serapan: 80,06', () => expect(teks(anggaran.total.serapan)).toBe('80,06'));

  it.each<[string, string, string]>([
    ['S1', 'capaian-kosong', 'Tabel 3.4.4: tidak ada'],
    ['S2', '1,04', 'Tabel 3.4.4: 1,04'],
    ['S3', '1,25', '111,11 ÷ 89,07; Tabel 3.4.4 mencetak 1,11 karena memakai serapan 99,9 dari baris lain'],
    ['S4', 'gerbang-efisiensi', 'Tabel 3.4.4: tidak ada, capaian 80'],
  ])('efficiency of %s is %s (%s)', (kode, harapan) => {
    expect(teks(efisiensi.sasaran.find((s) => s.kode === kode)?.efisiensi)).toBe(harapan);
  });
});

describe('other presets on the same report', () => {
  it('kemenkeu: kriminalitas 110 by difference; efficiency over sasaran is refused while one is unmeasured', () => {
    const { kinerja, efisiensi } = rekap('kemenkeu');
    expect(teks(kinerja.tujuan.flatMap((t) => t.sasaran).find((s) => s.kode === 'S3')?.capaian)).toBe('110,00');
    expect(teks(efisiensi.total)).toBe('capaian-kosong');
    // 636.438.881 + 82.918.200 = 719.357.081; A = 629.318.670 + 81.891.500 = 711.210.170: (1,025 P − A) ÷ 1,025 P
    expect(teks(efisiensi.sasaran.find((s) => s.kode === 'S2')?.efisiensi)).toBe('3,54');
  });

  it('permenpanrb-53-2014: efficiency is what is left, 100 − serapan, only where the target was met', () => {
    const { efisiensi } = rekap('permenpanrb-53-2014');
    // 100 − 98,8675 = 1,13
    expect(efisiensi.sasaran.map((s) => teks(s.efisiensi))).toEqual([
      'capaian-kosong',
      '1,13',
      '10,93',
      'gerbang-efisiensi',
    ]);
  });

  it('means of printed values: 103, 111 and 80 at no decimals give 98, unrounded 97,8704', () => {
    const dari = (desimal: number, cara: 'dibulatkan' | 'tak-dibulatkan') =>
      rekap({
        dasar: 'paser-lkjip-2022',
        rataRata: { dari: cara },
        pembulatan: { desimal, mode: 'setengah-naik' },
      }).kinerja.rataRata;
    expect(teks(dari(2, 'dibulatkan'))).toBe('97,87');
    const bulat = dari(0, 'dibulatkan');
    // (103 + 111 + 80) ÷ 3 = 98; unrounded 97,8704
    expect(bulat.status === 'terukur' && bulat.nilai.toFixed()).toBe('98');
    const tak = dari(0, 'tak-dibulatkan');
    expect(tak.status === 'terukur' && tak.nilai.toFixed(4)).toBe('97.8704');
  });
});
