import { describe, expect, it } from 'vitest';
import { teksPeriksa } from '../../../src/periksa/keluaran/teks.js';
import type { Temuan } from '../../../src/periksa/temuan/temuan.js';
import type { Buku } from '../../../src/tabel/tabel.js';
import { lebarTeks } from '../../../src/tabel/teks-tampil.js';
import { buku, hasilContoh, hasilKosong, temuanNarasi, temuanTabel, temuanTotal } from './contoh-hasil.js';

// The expected pages are written out by hand from the layout: margin, column letters, headers, rows, the mark under the cell.
const satu = (temuan: Temuan, isi: Buku = buku, lebar = 100) =>
  teksPeriksa({ ...hasilContoh, temuan: [temuan] }, { buku: isi, lebar }).split('\n');

describe('teksPeriksa', () => {
  it('shows the rows of a total with the cell marked', () => {
    expect(satu(temuanTotal).slice(0, 14)).toEqual([
      'galat P103: F4: tercetak 79,9; 3.285.452.144 ÷ 4.463.036.427 × 100 memberi 73,61.',
      '  ┌ tercetak/tabel-3-4-2.json · Tabel 3.4.2 · F4',
      '  │ C                                                       D                   E            F',
      '  │ PROGRAM                                PAGU ANGGARAN (Rp)  REALISASI ANGGARA…  CAPAIAN (%)',
      '2 │ Program Penunjang Urusan Pemerintaha…    4.345.674.427,00    3.183.857.644,00        73,26',
      '3 │ Program Pembinaan dan Pengawasan Pem…      117.362.000,00      101.594.500,00        86,57',
      '4 │                                                                         TOTAL         79,9',
      '  │                                                                                       ▲▲▲▲',
      '  │                                                                           semestinya 73,61',
      '  tercetak  79,9; semestinya 73,61; rumus serapan',
      '  sebab     sangat mungkin: (73,26 + 86,57) ÷ 2 = 79,92: rata-rata persen, bukan persen dari jumlah.',
      '            mungkin: satu digit salah ketik.',
      '  terkait   D2, D3, E2, E3, narasi.md · IKHTISAR · baris 12, kolom 39',
      '  saran     Hitung persen dari jumlah rupiah.',
    ]);
  });

  it('marks a figure in a text, below its line', () => {
    expect(satu(temuanNarasi).slice(0, 5)).toEqual([
      'peringatan P201: Teks mencetak 97,8; tabelnya memberi 97,87.',
      '   ┌ narasi.md · IKHTISAR · baris 12, kolom 39',
      '12 │ kinerja sasaran strategis mencapai **97,8 %** atau bermakna Baik.',
      '   │                                       ▲▲▲▲ semestinya 97,9',
      '  tercetak  97,8; semestinya 97,9',
    ]);
  });

  it('cuts a long line of text on both sides of the figure', () => {
    const teks = `${'awal '.repeat(60)}hasil 97,8 persen ${'akhir '.repeat(60)}`;
    const narasi = { ...temuanNarasi, lokasi: { berkas: 'n.md', baris: 1, kolom: 307 } };
    const [, , baris, tanda] = satu(narasi, { tabel: [], narasi: [{ berkas: 'n.md', teks }] });
    expect(baris).toMatch(/^1 │ ….* hasil 97,8 persen .*…$/);
    expect(tanda?.indexOf('▲')).toBe(baris?.indexOf('97,8'));
    expect(lebarTeks(baris ?? '')).toBeLessThanOrEqual(100);
  });

  it('leaves the excerpt out where the place is not in the book, or the finding is of a whole table', () => {
    expect(satu(temuanTotal, { tabel: [] })[2]).toBe('  tercetak  79,9; semestinya 73,61; rumus serapan');
    expect(satu(temuanNarasi, { tabel: [], narasi: [{ berkas: 'narasi.md', bagian: 'IKHTISAR', teks: 'x' }] })[2]).toBe(
      '  tercetak  97,8; semestinya 97,9',
    );
    expect(satu(temuanTabel).slice(0, 3)).toEqual([
      'catatan P301: Tabel tanpa pembanding tahun lalu.',
      '  ┌ tercetak/tabel-3-4-2.json · Tabel 3.4.2',
      '  saran     Tambahkan kolom tahun lalu.',
    ]);
  });

  it('counts rows and letters in the sheet, marks related cells of the row, and skips to far rows', () => {
    const baris = [
      ['Uraian', 'Pagu', 'Realisasi', '%'],
      ...Array.from({ length: 20 }, (_, i) => [`Kegiatan ${i}`, '200', '150', '75']),
    ];
    const tabel = { nama: 'T', lembar: 'L', baris, asal: { baris: 11, kolom: 3 } };
    const tempat = { tabel: 'T', lembar: 'L' };
    const hasil = satu(
      {
        ...temuanTotal,
        lokasi: { ...tempat, baris: 3, kolom: 4, sel: 'F13' },
        tercetak: '75',
        semestinya: null,
        terkait: [{ ...tempat, baris: 3, kolom: 2, sel: 'D13' }, { ...tempat, baris: 18, kolom: 4 }, { ...tempat }],
      },
      { tabel: [tabel] },
    );
    expect(hasil.slice(2, 9)).toEqual([
      '   │ C              D   F',
      '   │',
      '13 │ Kegiatan 1   200  75',
      '   │              ───  ▲▲',
      '   │ …',
      '28 │ Kegiatan 16  200  75',
      '  tercetak  75; rumus serapan',
    ]);
    expect(hasil.join('\n')).toContain('terkait   D13, baris 18, kolom 4, L · T');
  });

  it('keeps to the width with wide cells, many related columns, long words and many places', () => {
    const lebar = Array.from({ length: 40 }, (_, i) => `${i}.000.000.000.000.000,00`);
    const tabel = { nama: 'T', baris: [['x'.repeat(5000), ...lebar]] };
    const terkait = lebar.map((_, i) => ({ tabel: 'T', baris: 1, kolom: i + 2 }));
    const temuan = { ...temuanTotal, pesan: 'y'.repeat(400), lokasi: { tabel: 'T', baris: 1, kolom: 41 }, terkait };
    const hasil = satu(temuan, { tabel: [tabel] }, 80);
    expect(Math.max(...hasil.slice(0, -3).map(lebarTeks))).toBeLessThanOrEqual(80);
    expect(hasil.join(' ').replace(/\s+/g, ' ')).toContain('dan 28 lagi');
  });

  it('shows a cell without words on its left, an empty one, and one outside the table', () => {
    const tabel = { nama: 'T', baris: [['1', '', '3']] };
    const di = (kolom: number) =>
      satu(
        { ...temuanTotal, semestinya: null, lokasi: { tabel: 'T', baris: 1, kolom }, terkait: [] },
        { tabel: [tabel] },
      );
    expect(di(3).slice(2, 6)).toEqual(['  │ C', '  │', '1 │ 3', '  │ ▲']);
    expect(di(2).slice(2, 6)).toEqual(['  │ B', '  │', '1 │', '  │ ▲']);
    expect(di(9).slice(2, 6)).toEqual(['  │ I', '  │', '1 │', '  │ ▲']);
  });

  it('puts the note below where other cells of the row are marked behind', () => {
    const baris = [
      ['Uraian', 'Pagu', '%'],
      ['Kegiatan', '200', '75'],
    ];
    const lokasi = { tabel: 'T', baris: 2, kolom: 2, sel: 'B2' };
    const terkait = [{ tabel: 'T', baris: 2, kolom: 3, sel: 'C2' }];
    const hasil = satu({ ...temuanTotal, lokasi, terkait, semestinya: '100' }, { tabel: [{ nama: 'T', baris }] });
    expect(hasil.slice(4, 7)).toEqual([
      '2 │ Kegiatan  200  75',
      '  │           ▲▲▲  ──',
      '  │           semestinya 100',
    ]);
  });

  it('marks one character where a text lacks a figure, at the line’s beginning where no character is named, and past its end', () => {
    const narasi = (kolom: number | undefined, tercetak: string | null) =>
      satu(
        {
          ...temuanNarasi,
          tercetak,
          semestinya: null,
          lokasi: { berkas: 'n', baris: 1, ...(kolom === undefined ? {} : { kolom }) },
        },
        { tabel: [], narasi: [{ berkas: 'n', teks: 'abc  def' }] },
      ).slice(2, 4);
    expect(narasi(3, null)).toEqual(['1 │ abc def', '  │   ▲']);
    expect(narasi(undefined, 'abc')).toEqual(['1 │ abc def', '  │ ▲▲▲']);
    expect(
      satu(
        { ...temuanNarasi, lokasi: { berkas: 'n', baris: 1, kolom: 3 } },
        { tabel: [], narasi: [{ berkas: 'n', teks: '  97,8' }] },
      )[2],
    ).toBe('1 │  97,8');
    expect(narasi(99, 'x')).toEqual(['1 │ abc def', '  │        ▲']);
  });

  it('puts accepted findings last, a line each with the reason', () => {
    const hasil = teksPeriksa(
      { ...hasilContoh, temuan: [{ ...temuanTotal, diterima: 'sudah diralat' }, temuanTabel] },
      { buku },
    );
    expect(hasil.split('\n\n')[1]).toBe('diterima P103: tercetak/tabel-3-4-2.json · Tabel 3.4.2 · F4: sudah diralat');
    expect(hasil).toContain(
      '0 galat, 0 peringatan, 1 catatan, 1 diterima; 1 tabel, 1.234 fakta, 20 relasi (18 konsisten).',
    );
  });

  it('says when there is nothing, and in English', () => {
    expect(teksPeriksa(hasilKosong)).toBe(
      'Tidak ada temuan.\n\n0 galat, 0 peringatan, 0 catatan; 1 tabel, 3 fakta, 1 relasi (1 konsisten).',
    );
    const en = teksPeriksa(hasilContoh, { buku, bahasa: 'en' });
    expect(en).toContain('warning P201: ');
    expect(en).toContain('1 tables, 1234 facts');
    const jauh = Array.from({ length: 14 }, (_, i) => ({ tabel: 'T', baris: i + 1, kolom: 1, sel: `A${i + 1}` }));
    expect(teksPeriksa({ ...hasilKosong, temuan: [{ ...temuanTotal, terkait: jauh }] }, { bahasa: 'en' })).toContain(
      'and 2 more',
    );
    const takBernama = { lokasi: {}, judul: 'Ket', peran: null, aturan: null };
    expect(teksPeriksa({ ...hasilKosong, kolom: [takBernama] })).toContain('dipahami:\n  "Ket"');
    expect(en).toContain('columns that were not understood:\n  tercetak/tabel-3-4-2.json · Tabel 3.4.2 · B "SASARAN"');
  });

  it('dresses parts through the given style and lets nothing of the input reach the terminal', () => {
    const gaya = { tingkat: (t: string) => `<${t}>`, tebal: (t: string) => `*${t}*`, redup: (t: string) => `(${t})` };
    const jahat = { ...temuanTotal, pesan: 'a\u001b[31mb\u202ec', saran: '' };
    const hasil = teksPeriksa({ ...hasilContoh, temuan: [jahat] }, { buku, gaya });
    expect(hasil.split('\n')[0]).toBe('<galat P103:> *a [31mb c*');
    expect(hasil).toContain('(2 │ )');
    for (const tanda of ['\u001b', '\u202e']) expect(hasil).not.toContain(tanda);
  });
});
