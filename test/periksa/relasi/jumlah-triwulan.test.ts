import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const KEPALA = ['No', 'Indikator', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV', 'Realisasi', 'Capaian (%)'];
const ganti = (baris: string[], ke: number, isi: string) => baris.map((s, i) => (i === ke ? isi : s));
const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris: [KEPALA, ...baris] }])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => [t.lokasi.sel, t.semestinya]);

// Hand: 9 + 22 + 17 + 20 = 68, 68 / 84 = 81 %; 3 + 38 + 79 + 602 = 722, 722 / 876 = 82 %; 91 + 31 + 8 + 63 = 193, 193 / 200 = 97 %.
const A = ['1', 'Jumlah peserta', '84', '9', '22', '17', '20', '68', '81'];
const B = ['2', 'Jumlah kunjungan', '876', '3', '38', '79', '602', '722', '82'];
const C = ['3', 'Jumlah dokumen', '200', '91', '31', '8', '63', '193', '97'];

describe('four quarters and their year', () => {
  it('are left alone where they add up', () => expect(temuan(A, B, C)).toEqual([]));
  it('show the quarter that breaks the sum', () => expect(temuan(A, B, ganti(C, 5, '18'))).toEqual([['F4', '8']]));
  it('show the year that breaks the sum and its percentage', () =>
    expect(temuan(A, B, ganti(C, 7, '139'))).toEqual([['H4', '193']]));
  it('say nothing where the year is the last quarter, or three quarters are filled', () => {
    const akhir = [A, B, C].map((b) => [...b.slice(0, 6), b[7] ?? '', ...b.slice(7)]);
    expect(temuan(...akhir)).toEqual([]);
    expect(temuan(A, B, ganti(C, 6, '-'))).toEqual([]);
  });
  it('say nothing of rows of means, and choose the column that they add up to', () => {
    const rata = ['', 'Rata-rata', '386', '34', '30', '34', '228', '999', ''];
    expect(temuan(A, B, C, rata)).toEqual([]);
    const kepala = ['No', 'Indikator', 'TW I', 'TW II', 'TW III', 'TW IV', 'Realisasi', 'Jumlah'];
    const isi = [A, B, C].map((b) => [b[0] ?? '', b[1] ?? '', ...b.slice(3, 7), b[6] ?? '', b[7] ?? '']);
    const periksa = (...baris: string[][]) =>
      periksaTabel([{ baris: [kepala, ...baris] }]).temuan.map((t) => [t.lokasi.sel, t.semestinya]);
    expect(periksa(...isi)).toEqual([]);
    expect(periksa(...isi.slice(0, 2), ['3', 'Jumlah dokumen', '91', '31', '8', '63', '63', '139'])).toEqual([
      ['H4', '193'],
    ]);
  });
});
