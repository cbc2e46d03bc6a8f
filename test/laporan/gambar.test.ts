import { describe, expect, it } from 'vitest';
import { gambarDeret, gambarPohon } from '../../src/laporan/gambar/gambar-laporan.js';
import { bandingLaporan } from '../../src/rekap/banding-laporan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { indikator, laporanKecil } from '../rekap/contoh-laporan.js';

describe('pictures', () => {
  const gambar = (isi: Parameters<typeof indikator>[0]) => {
    const [s] = bandingLaporan(rekapLaporan(laporanKecil({}, [indikator(isi)])));
    return s?.indikator[0] ? gambarDeret(s.indikator[0], 'G') : null;
  };
  it('take the score of a score with letter, and leave words and ranges off the axis', () => {
    const g = gambar({
      target: { '2021': { bawah: 1, atas: 2 }, '2022': { nilai: 65, huruf: 'B' }, '2023': { label: 'A' } },
      realisasi: { '2022': { nilai: 63, huruf: 'B' } },
    });
    expect(g).toMatchObject({ tahun: [2022], target: ['65'], realisasi: ['63'], targetAkhir: null });
    expect(g?.uraian).toBe('Tahun 2022: target 65, realisasi 63. Target akhir: tidak ada.');
  });
  it('are not drawn where no year has a realisasi', () => expect(gambar({ target: { '2022': 1 } })).toBeNull());
  it('describe the tree in words', () => {
    expect(gambarPohon(rekapLaporan(laporanKecil()), 'G').uraian).toBe('Tujuan T1 ditunjang S1 Sasaran.');
  });
});
