import { describe, expect, it } from 'vitest';
import { tabelEvaluasiKinerja } from '../../src/laporan/tabel/evaluasi-renja.js';
import { tabelEvaluasiRupiah } from '../../src/laporan/tabel/evaluasi-renja-rupiah.js';
import { tabelEvaluasiRenstra } from '../../src/laporan/tabel/evaluasi-renstra.js';
import { tabelRencanaAksi, tahunRencanaAksi } from '../../src/laporan/tabel/rencana-aksi.js';
import { tahunRenstra } from '../../src/laporan/tabel/renstra.js';
import type { Laporan } from '../../src/model/laporan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { indikator, laporanKecil } from '../rekap/contoh-laporan.js';
import { laporanLengkap } from './laporan-lengkap.js';

const P = (kode: string, anggaran: { pagu?: number; realisasi?: number | null }): Laporan['program'][number] => ({
  kode,
  nama: `Program ${kode}`,
  anggaran: { '2022': anggaran },
  kegiatan: [],
});

describe('forms', () => {
  it('call themselves by the plan that they evaluate', () => {
    const rekap = rekapLaporan(laporanLengkap);
    expect(tabelEvaluasiKinerja(rekap, 'T', 'e79').judul).toContain('RKPD (Formulir E.79)');
    expect(tabelEvaluasiRupiah(rekap, 'T', 'e79').kolom[2]?.judul).toBe('Anggaran RPJMD pada Akhir Periode (Rp)');
    expect(tabelEvaluasiRenstra(rekap, 'T', 'e78').judul).toContain('RPJMD');
  });

  it('take the years with targets where the report states no period', () => {
    const rekap = rekapLaporan(laporanKecil({}, [indikator({ target: { '2023': 1, '2022': 1 } })]));
    expect(tahunRenstra(rekap)).toEqual([2022, 2023]);
    expect(
      tabelEvaluasiRupiah(rekapLaporan(laporanKecil({ program: [P('1.02.01', { pagu: 5, realisasi: 4 })] })), 'T')
        .baris[0]?.sel['tingkat-tahunan']?.teks,
    ).toBe('80,00');
  });
});

describe('what is not there', () => {
  const tw = { konsolidasi: 'jumlah', target: [1, 1, 1, 1] } as const;
  const rekap = rekapLaporan(
    laporanKecil(
      {
        program: [
          {
            kode: '1.02.01',
            nama: 'P',
            indikator: [indikator({ kode: 'P1' })],
            kegiatan: [{ kode: '1.02.01.2.01', nama: 'K', anggaran: { '2022': { pagu: 5 } }, subKegiatan: [] }],
          },
        ],
      },
      [indikator({ triwulan: { '2023': { ...tw, target: [1, 1, 1, 1] }, '2022': { ...tw, target: [1, 1, 1, 1] } } })],
    ),
  );
  it('stays blank in forms: no target of the year, no realisasi of a kegiatan', () => {
    expect(tabelEvaluasiKinerja(rekap, 'T').baris[0]?.sel['tahunan']?.teks).toBe('–');
    expect(tabelEvaluasiRupiah(rekap, 'T').catatan.join(' ')).toContain('(0 dari 1 kegiatan)');
  });
  it('has rencana aksi for each year with quarters, in order', () => {
    expect(tahunRencanaAksi(rekap)).toEqual([2022, 2023]);
    expect(tabelRencanaAksi(rekap, 2022, 'T').baris[0]?.sel['cara']?.teks).toBe('jumlah; setahun –');
  });
});
