import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/index.js';

const temuan = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks, baris: 1 }] }).temuan.map((t) => [t.kode, t.tercetak]);

describe('digits with dots in a sentence', () => {
  it.each([
    'Posisi kas per 31.12.2024 disajikan dalam neraca.',
    'Kegiatan dilaksanakan 01.02.2024 sampai 15.11.2024 di kecamatan.',
    'Data diunduh pada 2024.12.31 dari aplikasi.',
    'Pengaduan disampaikan lewat 0812.3456.7890 setiap hari kerja.',
    'Rekening 0011.22.33445 dipakai untuk setoran.',
  ])('are no amount where they are a date or a number of something: %s', (teks) => expect(temuan(teks)).toEqual([]));

  // Four digits stand after a dot, and what has Rp before it is meant as an amount.
  it.each([
    'Anggaran sebesar 6.487.5000,00 terserap seluruhnya.',
    'Anggaran sebesar Rp 31.12.2024 terserap seluruhnya.',
  ])('and are one that is not well formed elsewhere: %s', (teks) =>
    expect(temuan(teks).map(([k]) => k)).toContain('P108'),
  );
});
