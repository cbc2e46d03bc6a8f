import { describe, expect, it } from 'vitest';
import { hitungBarisE81, hitungRupiahE81 } from '../../../src/rumus/waktu/e81.js';
import { hitungBarisTahunan } from '../../../src/rumus/waktu/e81-tahunan.js';
import { hitungTren } from '../../../src/rumus/waktu/hitung-tren.js';
import { konsolidasi } from '../../../src/rumus/waktu/konsolidasi.js';
import { periksaTargetTriwulan } from '../../../src/rumus/waktu/periksa-target-triwulan.js';
import { hitungTrenCapaian } from '../../../src/rumus/waktu/tren-capaian.js';

const e81 = {
  targetRenstra: 500,
  realisasiSampaiTahunLalu: 180,
  targetRenja: 100,
  realisasiTriwulan: [20, 25],
  konsolidasi: 'jumlah',
  jenisRenstra: 'akumulasi',
  polarisasi: 'maximize',
} as const;
const periode = { target: [1, 2], realisasi: [1, 2], jenis: 'jumlah', polarisasi: 'maximize' } as const;
const tahunan = {
  targetAkhir: 85,
  tahun: [{ tahun: 2022, target: 80, realisasi: 82 }],
  polarisasi: 'maximize',
  jenis: 'akumulasi',
} as const;
const rencana = { targetTriwulan: [3, 3], targetTahunan: 6, jenis: 'jumlah' } as const;
const lain = { jenis: 'tengah' as 'jumlah' };

describe('what is no number or no choice is named by its field', () => {
  it.each<[string, () => unknown]>([
    ['realisasiTriwulan[1]: ', () => hitungBarisE81({ ...e81, realisasiTriwulan: [20, 'x'] })],
    ['realisasiSampaiTahunLalu: ', () => hitungBarisE81({ ...e81, realisasiSampaiTahunLalu: 'x' })],
    ['konsolidasi: tengah', () => hitungBarisE81({ ...e81, konsolidasi: 'tengah' as 'jumlah' })],
    ['jenisRenstra: tengah', () => hitungBarisE81({ ...e81, jenisRenstra: 'tengah' as 'akumulasi' })],
    ['realisasiTriwulan[0]: ', () => hitungRupiahE81({ ...e81, realisasiTriwulan: ['x', 1] })],
    ['jenis: tengah', () => hitungBarisTahunan({ ...tahunan, jenis: 'tengah' as 'akumulasi' })],
    [
      'realisasi tahun 2022: ',
      () => hitungBarisTahunan({ ...tahunan, tahun: [{ tahun: 2022, target: 80, realisasi: 'x' }] }),
    ],
    ['target[1]: ', () => konsolidasi({ ...periode, target: [1, 'x'] })],
    ['realisasi[0]: ', () => konsolidasi({ ...periode, realisasi: ['x', 1] })],
    ['targetTahunan[0]: ', () => konsolidasi(periode, { terhadap: 'tahun', targetTahunan: 'x' })],
    ['nilai tahun 2020: ', () => hitungTren({ seri: [{ tahun: 2020, nilai: 'x' }], polarisasi: 'maximize' })],
    ['ini: ', () => hitungTrenCapaian({ ini: 'x', lalu: 1 })],
    ['lalu: ', () => hitungTrenCapaian({ ini: 1, lalu: 'x' })],
    ['targetTriwulan[1]: ', () => periksaTargetTriwulan({ ...rencana, targetTriwulan: [3, 'x'] })],
    ['jenis: tengah', () => periksaTargetTriwulan({ ...rencana, ...lain })],
    ['sifat: rasio', () => periksaTargetTriwulan({ ...rencana, sifat: 'rasio' as 'indeks' })],
  ])('%s', (bidang, panggil) => {
    expect(panggil).toThrow(TypeError);
    let pesan = '';
    try {
      panggil();
    } catch (galat) {
      pesan = (galat as Error).message;
    }
    expect(pesan.startsWith(bidang)).toBe(true);
  });
});
