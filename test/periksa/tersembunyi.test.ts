import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bacaBukuExcel } from '../../src/excel/baca-buku-excel.js';
import { periksaKeJson } from '../../src/periksa/keluaran/json.js';
import { markdownPeriksa } from '../../src/periksa/keluaran/markdown.js';
import { teksPeriksa } from '../../src/periksa/keluaran/teks.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import type { Tabel, Tersembunyi } from '../../src/tabel/tabel.js';

/** A budget of three programmes with a total. */
const anggaran = (total: readonly [string, string, string], tersembunyi?: Tersembunyi, lembar = 'A'): Tabel => ({
  lembar,
  nama: `Tabel ${lembar}`,
  baris: [
    ['Program', 'Pagu', 'Realisasi Anggaran', '%'],
    ['Program A', '200.000.000', '150.000.000', '75,00'],
    ['Program B', '400.000.000', '300.000.000', '75,00'],
    ['Program C', '300.000.000', '240.000.000', '80,00'],
    ['TOTAL', ...total],
  ],
  ...(tersembunyi === undefined ? {} : { tersembunyi }),
});
const temuan = (...tabel: Tabel[]) =>
  periksaTabel(tabel).temuan.map((t) => `${t.tingkat} ${t.lokasi.sel}${t.tersembunyi ? ' tersembunyi' : ''}`);

// Hand arithmetic: all parts 900 and 690 million, 76,67 %; without row 3 500 and 390 million, 78,00 %.
const SEMUA = ['900.000.000', '690.000.000', '76,67'] as const;
const TAMPAK = ['500.000.000', '390.000.000', '78,00'] as const;

describe('hidden rows', () => {
  it.each([
    ['all parts', SEMUA],
    ['the visible ones (SUBTOTAL under a filter)', TAMPAK],
  ])('a visible total that %s give is right', (_, total) => {
    expect(temuan(anggaran(total, { baris: [3], tersaring: [3] }))).toEqual([]);
  });

  it('a total that neither gives is a warning, as everything over hidden rows', () => {
    const hasil = temuan(anggaran(['700.000.000', '390.000.000', '55,71'], { baris: [3] }));
    expect(hasil).not.toEqual([]);
    expect(hasil.filter((t) => t.startsWith('galat'))).toEqual([]);
  });

  it('a visible row is accused as ever', () => {
    const t = anggaran(SEMUA, { baris: [3] });
    const salah = { ...t, baris: t.baris.map((b) => b.map((s) => (s === '80,00' ? '83,00' : s))) };
    expect(temuan(salah)).toEqual(['galat D4']);
  });

  it('a hidden row is marked, and no more than a warning', () => {
    const t = anggaran(SEMUA, { baris: [4] });
    const salah = { ...t, baris: t.baris.map((b) => b.map((s) => (s === '80,00' ? '83,00' : s))) };
    expect(temuan(salah)).toEqual(['peringatan D4 tersembunyi']);
  });

  it('rows are counted in the sheet, and a table without a sheet by its name', () => {
    const t = anggaran(SEMUA, { baris: [4] });
    const baris = t.baris.map((b) => b.map((s) => (s === '80,00' ? '83,00' : s)));
    expect(temuan({ ...t, baris, asal: { baris: 11, kolom: 2 } })).toEqual(['peringatan E14 tersembunyi']);
    const { lembar: _, ...tanpaLembar } = t;
    expect(temuan({ ...tanpaLembar, baris })).toEqual(['peringatan D4 tersembunyi']);
  });

  it('a mean over the visible rows is right', () => {
    const t = (rata: string): Tabel => ({
      lembar: 'A',
      baris: [
        ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
        ['A', '100', '90', '90,00'],
        ['B', '100', '60', '60,00'],
        ['C', '100', '80', '80,00'],
        ['Rata-rata capaian', '', '', rata],
      ],
      tersembunyi: { baris: [3] },
    });
    expect(temuan(t('85,00'))).toEqual([]);
    expect(temuan(t('76,67'))).toEqual([]);
  });
});

describe('hidden columns and sheets', () => {
  const salah = (t: Tabel): Tabel => ({ ...t, baris: t.baris.map((b) => b.map((s) => (s === '80,00' ? '83,00' : s))) });

  it('a finding in one is marked, in text, Markdown and JSON', () => {
    const tabel = salah(anggaran(SEMUA, { kolom: [4] }));
    const hasil = periksaTabel([tabel]);
    expect(teksPeriksa(hasil, { buku: { tabel: [tabel] } })).toContain('D4 (Program C) (tersembunyi)');
    expect(teksPeriksa(hasil, { buku: { tabel: [tabel] }, rinci: true })).toContain('D4 (tersembunyi)');
    expect(markdownPeriksa(hasil, { bahasa: 'en' })).toContain('D4 (hidden)');
    expect(periksaKeJson(hasil, []).temuan[0]).toMatchObject({ tersembunyi: true, tingkat: 'peringatan' });
  });

  it('what lies in a hidden sheet is a warning at most', () => {
    const hasil = temuan(salah(anggaran(SEMUA, { lembar: true })));
    expect(hasil).toEqual(['peringatan D4 tersembunyi']);
  });
});

describe('formulas without stored values', () => {
  it('are unread: no total is accused over them, no row is called incomplete', () => {
    const t = anggaran(SEMUA);
    const kosong = { ...t, baris: t.baris.map((b, r) => (r === 2 ? ['Program B', '', '', ''] : b)) };
    expect(temuan(kosong).length).toBeGreaterThan(0);
    const tanpaNilai = [2, 3, 4].map((kolom) => ({ baris: 3, kolom }));
    expect(temuan({ ...kosong, tanpaNilai })).toEqual([]);
  });

  it('in years of one row', () => {
    const baris = [
      ['Program', 'Pagu 2021', 'Pagu 2022', 'Pagu 2023', 'Pagu 2024', 'Jumlah Pagu'],
      ['Program A', '10.000.000', '20.000.000', '30.000.000', '40.000.000', '100.000.000'],
      ['Program B', '11.000.000', '21.000.000', '31.000.000', '41.000.000', '104.000.000'],
      ['Program C', '12.000.000', '22.000.000', '', '42.000.000', '108.000.000'],
      ['Program D', '13.000.000', '23.000.000', '33.000.000', '43.000.000', '112.000.000'],
    ];
    expect(temuan({ baris, tanpaNilai: [{ baris: 4, kolom: 4 }] })).toEqual([]);
  });

  it('in a target or a result: the row is not called incomplete', () => {
    const baris = [
      ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
      ['Indeks A', '10', '9', '90,00'],
      ['Indeks B', '20', '18', '90,00'],
      ['Indeks C', '40', '', ''],
      ['Indeks D', '50', '', '90,00'],
    ];
    expect(temuan({ baris }).length).toBeGreaterThan(0);
    expect(temuan({ baris, tanpaNilai: [4, 5].map((b) => ({ baris: b, kolom: 3 })) })).toEqual([]);
  });
});

describe('workbooks', () => {
  it('a SUBTOTAL under a filter is right (small input b05)', async () => {
    const buku = await bacaBukuExcel(readFileSync('test/korpus/kecil/b05-subtotal-tersaring.xlsx'));
    expect(periksaTabel(buku).temuan).toEqual([]);
  });

  it('formulas without values give no finding (small input b09c)', async () => {
    const buku = await bacaBukuExcel(readFileSync('test/korpus/kecil/b09c-rumus-tanpa-nilai.xlsx'));
    expect(periksaTabel(buku).temuan).toEqual([]);
  });
});
