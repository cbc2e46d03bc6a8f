import { expect, it } from 'vitest';
import { cariAcuan } from '../../../../src/acuan/daftar.js';
import { daftarPersamaan, sehubungan } from '../../../../src/periksa/relasi/keuangan/persamaan.js';
import { posBernama } from '../../../../src/periksa/relasi/keuangan/pos.js';

// Names as the statements of Cimahi, DKI Jakarta, Lombok Barat, Purwakarta, Gilis and the Ministry of Finance print them.
it.each([
  ['JUMLAH PENDAPATAN', 'pendapatan'],
  ['4. PENDAPATAN - LRA', 'pendapatan'],
  ['Pendapatan-LO', 'pendapatan'],
  ['Realisasi Pendapatan Daerah', 'pendapatan'],
  ['Belanja Negara', 'belanja'],
  ['JUMLAH BELANJA DAN TRANSFER', 'belanja-dan-transfer'],
  ['Surplus/Defisit (B-A)', 'surplus'],
  ['SURPLUS / (DEFISIT)', 'surplus'],
  ['Pembiayaan Netto', 'pembiayaan-neto'],
  ['SILPA/SiLPA TAHUN BERJALAN', 'silpa'],
  ['f. Sisa Lebih Pembiayaan Anggaran (SiLPA)', 'silpa'],
  ['Sisa Lebih/Kurang Pembiayaan Anggaran (SiLPA/SiKPA) (3 + 6)', 'silpa'],
  ['Surplus dari Kegiatan Operasional', 'surplus-operasi'],
  ['SURPLUS/DEFISIT DARI OPERASI', 'surplus-operasi'],
  ['Surplus Non Operasional', 'untung-nonoperasi'],
  ['Surplus/Defisit dari Kegiatan Non Operasional', 'surplus-nonoperasi'],
  ['Surplus - Laporan Operasional', 'surplus-lo'],
  ['Ekuitas per 1 Januari 2024', 'ekuitas-awal'],
  ['EKUITAS AKHIR', 'ekuitas-akhir'],
  ['Arus Kas Bersih dari Aktivitas Nonanggaran', 'arus-transitoris'],
  ['Kenaikan / Penurunan Kas', 'kenaikan-kas'],
  ['Saldo kas awal per 1 Januari 2024', 'kas-awal'],
  ['Saldo Anggaran Lebih per 31 Desember 2024', 'sal-akhir'],
  ['JUMLAH KEWAJIBAN', 'kewajiban'],
  ['TOTAL UTANG', 'kewajiban'],
  ['JUMLAH KEWAJIBAN DAN EKUITAS DANA', 'kewajiban-dan-ekuitas'],
])('%s is %s', (nama, pos) => {
  expect(posBernama(nama)).toBe(pos);
});

it.each([
  'Pendapatan Asli Daerah',
  'Belanja Pegawai',
  'Jumlah Pendapatan Transfer',
  'SILPA Tahun Sebelumnya',
  'Penggunaan SiLPA',
  'Kas di Kas Daerah',
  'Aset Lancar',
  'Kewajiban Jangka Pendek',
  'Keseimbangan Primer',
  'Persentase belanja modal terhadap belanja daerah',
  '',
  '4',
  `Pendapatan ${'x'.repeat(400)}`,
])('%s is none of them', (nama) => {
  expect(posBernama(nama)).toBeNull();
});

it('every rule has a source that is registered, and no item twice', () => {
  for (const p of daftarPersamaan) {
    const pos = [p.hasil, ...p.tambah, ...(p.kurang ?? [])];
    expect(cariAcuan(p.sumber.acuan), p.sumber.acuan).toBeDefined();
    expect(new Set(pos).size).toBe(pos.length);
    expect(p.tambah.length > 0 || p.sejak !== undefined).toBe(true);
    expect(p.tanpa?.some((x) => pos.includes(x)) ?? false).toBe(false);
  }
});

it('knows which three items make each other', () => {
  expect(sehubungan(['surplus', 'pendapatan', 'belanja'])).toBe(true);
  expect(sehubungan(['belanja', 'pendapatan', 'surplus'])).toBe(true);
  expect(sehubungan(['pembiayaan-neto', 'pendapatan', 'belanja'])).toBe(false);
});
