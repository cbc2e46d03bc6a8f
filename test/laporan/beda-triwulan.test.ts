import { describe, expect, it } from 'vitest';
import { dokumenKeMarkdown } from '../../src/laporan/markdown.js';
import { susunDokumen } from '../../src/laporan/susun-dokumen.js';
import { catatanBedaTriwulan } from '../../src/laporan/tabel/beda-triwulan.js';
import { tabelEvaluasiKinerja } from '../../src/laporan/tabel/evaluasi-renja.js';
import { tabelEvaluasiRupiah } from '../../src/laporan/tabel/evaluasi-renja-rupiah.js';
import type { Indikator } from '../../src/model/indikator.js';
import type { Laporan } from '../../src/model/laporan.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';
import { indikator, laporanKecil } from '../rekap/contoh-laporan.js';

const MEMAKAI = 'formulir ini memakai triwulan, tabel lain realisasi setahun.';
type Empat = (number | null)[];
type Konsolidasi = 'jumlah' | 'rata-rata' | 'terakhir';

const berindikator = (realisasi: number | null, empat: Empat | undefined, konsolidasi: Konsolidasi): Laporan => {
  const triwulan = { konsolidasi, target: [25, 25, 25, 25], ...(empat ? { realisasi: empat } : {}) };
  const isi = {
    nama: 'Luas tanam',
    target: { '2022': 100 },
    realisasi: { '2022': realisasi },
    triwulan: { '2022': triwulan },
  };
  return laporanKecil({
    program: [
      { kode: '1.02.01', nama: 'Program', indikator: [indikator(isi as unknown as Partial<Indikator>)], kegiatan: [] },
    ],
  });
};
const beranggaran = (anggaran: object): Laporan =>
  laporanKecil({
    program: [{ kode: '1.02.01', nama: 'Program', anggaran: { '2022': { pagu: 100, ...anggaran } }, kegiatan: [] }],
  });
const beda = (catatan: readonly string[]) => catatan.filter((c) => c.startsWith('Realisasi triwulan'));
const kinerja = (...isi: Parameters<typeof berindikator>) =>
  beda(tabelEvaluasiKinerja(rekapLaporan(berindikator(...isi)), 'E').catatan);
const rupiah = (anggaran: object) => beda(tabelEvaluasiRupiah(rekapLaporan(beranggaran(anggaran)), 'E').catatan);

describe('a form that takes quarters says where the year has another realisasi (D4)', () => {
  it('20 + 20 + 20 + 20 beside 90 is said once, with both figures', () => {
    expect(kinerja(90, [20, 20, 20, 20], 'jumlah')).toEqual([
      `Realisasi triwulan berbeda dari realisasi setahun pada Luas tanam (triwulan 80, setahun 90); ${MEMAKAI}`,
    ]);
  });
  it('also while quarters are open, for both figures stand in one report', () => {
    expect(kinerja(90, [20, 40, null, null], 'jumlah')[0]).toContain('(triwulan 60, setahun 90)');
    expect(kinerja(90, [20, 40, null, null], 'terakhir')[0]).toContain('(triwulan 40, setahun 90)');
  });
  it('nothing where they agree, a mean in its print too, or where only one of them is there', () => {
    expect(kinerja(80, [20, 20, 20, 20], 'jumlah')).toEqual([]);
    // (10 + 10 + 10 + 11) ÷ 4 = 10,25, cut off 10,2.
    expect(kinerja(10.2, [10, 10, 10, 11], 'rata-rata')).toEqual([]);
    expect(kinerja(null, [20, 20, 20, 20], 'jumlah')).toEqual([]);
    expect(kinerja(90, [null, null, null, null], 'jumlah')).toEqual([]);
    expect(kinerja(90, undefined, 'jumlah')).toEqual([]);
  });
  it('the same of money', () => {
    expect(rupiah({ realisasi: 90, triwulan: { realisasi: [20, 20, 20, 20] } })).toEqual([
      `Realisasi triwulan berbeda dari realisasi setahun pada Program (triwulan Rp80, setahun Rp90); ${MEMAKAI}`,
    ]);
    expect(rupiah({ realisasi: 80, triwulan: { realisasi: [20, 20, 20, 20] } })).toEqual([]);
    expect(rupiah({ triwulan: { realisasi: [20, 20, 20, 20] } })).toEqual([]);
    expect(rupiah({ realisasi: 80, triwulan: { realisasi: [null, null, null, null] } })).toEqual([]);
    expect(rupiah({ realisasi: 80, triwulan: { rak: [20, 20, 20, 20] } })).toEqual([]);
  });
  it('names six rows and counts the rest', () => {
    const baris = Array.from({ length: 8 }, (_, i) => ({ nama: `Baris ${i + 1}`, triwulan: '1', setahun: '2' }));
    expect(catatanBedaTriwulan(baris)[0]).toContain('Baris 6 (triwulan 1, setahun 2) dan 2 baris lain; ');
  });
  it('is no finding for the checker', () => {
    const laporan = { ...berindikator(90, [20, 20, 20, 20], 'jumlah') };
    const markdown = dokumenKeMarkdown(susunDokumen(rekapLaporan(laporan)));
    expect(markdown).toContain(MEMAKAI);
    expect(periksaTabel(bukuDariMarkdown(markdown)).temuan.filter((t) => t.tingkat === 'galat')).toEqual([]);
  });
});
