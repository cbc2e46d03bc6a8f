import { describe, expect, it } from 'vitest';
import { bagianKeuangan } from '../../src/laporan/bagian/keuangan.js';
import { kalimatAnggaran } from '../../src/laporan/kalimat/keuangan.js';
import { tabelAnggaranSasaran } from '../../src/laporan/tabel/anggaran-sasaran.js';
import { tabelRealisasiAnggaran } from '../../src/laporan/tabel/realisasi-anggaran.js';
import type { Laporan } from '../../src/model/laporan.js';
import { bandingLaporan } from '../../src/rekap/banding-laporan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { laporanBatuSopang, laporanKecil } from '../rekap/contoh-laporan.js';

const P = (kode: string, anggaran: { pagu?: number; realisasi?: number | null }): Laporan['program'][number] => ({
  kode,
  nama: `Program ${kode}`,
  anggaran: { '2022': anggaran },
  kegiatan: [],
});

describe('money', () => {
  it('has no leftover where pagu and realisasi are of different lines, and no serapan without realisasi', () => {
    const rekap = rekapLaporan(laporanKecil({ program: [P('1.02.01', { pagu: 10 }), P('1.02.02', { realisasi: 5 })] }));
    expect(kalimatAnggaran(rekap)).toContain('belum lengkap: 0 dari 2 baris anggaran memiliki pagu dan realisasi');
    const t = tabelRealisasiAnggaran(rekap.anggaran, 2022, 'T');
    expect(t.baris[0]?.sel).toMatchObject({ sisa: { teks: '–' }, serapan: { alasan: 'realisasi belum tersedia' } });
  });

  it('does not ask the LRA to agree with lines that are not there', () => {
    const belanja = [
      {
        uraian: 'Belanja Operasi',
        rincian: [{ uraian: 'Belanja Pegawai', anggaran: { '2022': { pagu: 5, realisasi: 4 } } }],
      },
    ];
    const teks = (l: Laporan) => JSON.stringify(bagianKeuangan(rekapLaporan(l), bandingLaporan(rekapLaporan(l))));
    expect(teks(laporanKecil({ belanja }))).not.toContain('(LRA) tidak sama');
    expect(teks(laporanKecil({ belanja, program: [P('1.02.01', { pagu: 5, realisasi: 4 })] }))).not.toContain(
      '(LRA) tidak sama',
    );
    expect(teks(laporanKecil({ belanja, program: [P('1.02.01', { pagu: 6, realisasi: 4 })] }))).toContain(
      '(LRA) tidak sama',
    );
  });

  it('says when serapan of a sasaran is a mean of percentages', () => {
    const rekap = rekapLaporan({ ...laporanBatuSopang(), kebijakan: 'paser-lkjip-2022' });
    const t = tabelAnggaranSasaran(rekap.anggaran, 2022, 'T');
    // by hand: (73,2649… + 86,5651…) / 2
    expect(t.baris.find((b) => b.id === 'S1.jumlah')?.sel['serapan']?.teks).toBe('79,92');
    expect(t.catatan.join(' ')).toContain('rata-rata persentase serapan');
  });

  it('has a total where the sasaran together are the whole, nothing where there is no budget', () => {
    expect(tabelAnggaranSasaran(rekapLaporan(laporanKecil()).anggaran, 2022, 'T').baris.map((b) => b.id)).toEqual([
      'S1.jumlah',
    ]);
  });
});
