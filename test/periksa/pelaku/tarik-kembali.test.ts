import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/index.js';

/** Programme, activities and sub-activities of Lampiran PK 2023 as Batu Sopang printed them (examples/batu-sopang-2022), and relatives. */
const pk = (program: string, kegiatan: string, rincian: readonly [string, string]) => [
  ['Program', 'Kegiatan', 'Sub Kegiatan', 'Anggaran'],
  ['PROGRAM PENUNJANG URUSAN', '', '', program],
  ['', 'Administrasi Kepegawaian', '', 'Rp 14.602.050,00'],
  ['', '', 'Pendataan dan Pengolahan', 'Rp 14.602.050,00'],
  ['', 'Administrasi Umum', '', 'Rp 83.983.040,00'],
  ['', '', 'Komponen Instalasi', 'Rp 1.937.200,00'],
  ['', '', 'Bahan Logistik', 'Rp 28.236.840,00'],
  ['', '', 'Rapat Koordinasi', 'Rp 53.809.000,00'],
  ['', 'Penyediaan Jasa', '', kegiatan],
  ['', '', 'Jasa Komunikasi', rincian[0]],
  ['', '', 'Jasa Pelayanan Umum', rincian[1]],
  ['', 'Pemeliharaan', '', 'Rp 24.315.430,00'],
  ['', '', 'Kendaraan Dinas', 'Rp 10.600.000,00'],
  ['', '', 'Peralatan', 'Rp 7.838.100,00'],
  ['', '', 'Gedung Kantor', 'Rp 5.877.330,00'],
];

const galat = (baris: string[][]) =>
  periksaTabel([{ nama: 'PK', baris }])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => [t.tercetak, t.semestinya, t.atau ?? null]);

describe('an either-or of which one figure turns out to be wrong by itself', () => {
  // 60.000.300 + 161.000.000 = 221.000.300; with it 14.602.050 + 83.983.040 + 221.000.300 + 24.315.430 = 343.900.820.
  it('is decided with that figure put right', () => {
    expect(
      galat(pk('Rp 343.906.820,00', 'Rp 221.606.300,00', ['Rp 60.000.300,00', 'Rp 161.000.000,00'])).sort(),
    ).toEqual([
      ['Rp 221.606.300,00', '221.000.300,00', null],
      ['Rp 343.906.820,00', '343.900.820,00', null],
    ]);
  });

  // 61.000.300 + 161.000.000 = 222.000.300; the sum is then 344.900.820.
  it('also with other figures', () => {
    expect(
      galat(pk('Rp 344.960.820,00', 'Rp 222.660.300,00', ['Rp 61.000.300,00', 'Rp 161.000.000,00'])).sort(),
    ).toEqual([
      ['Rp 222.660.300,00', '222.000.300,00', null],
      ['Rp 344.960.820,00', '344.900.820,00', null],
    ]);
  });

  it('says nothing more of a total that then adds up', () => {
    expect(galat(pk('Rp 343.900.820,00', 'Rp 221.606.300,00', ['Rp 60.000.300,00', 'Rp 161.000.000,00']))).toEqual([
      ['Rp 221.606.300,00', '221.000.300,00', null],
    ]);
  });

  it('never shows arithmetic that gives another figure than the one proposed', () => {
    const tabel = pk('Rp 343.906.820,00', 'Rp 221.606.300,00', ['Rp 60.000.300,00', 'Rp 161.000.000,00']);
    const pesan = periksaTabel([{ nama: 'PK', baris: tabel }]).temuan.map((t) => t.pesan);
    expect(pesan.filter((p) => p.includes('dibulatkan'))).toEqual([]);
  });
});
