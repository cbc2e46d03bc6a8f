import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bacaExcel } from '../../src/excel/baca-excel.js';
import { bukuKetik } from '../excel/bukti/buat-lembar.js';
import { bangunCli, jalankan } from './bangun.js';

vi.setConfig({ testTimeout: 120_000 });
const folder = mkdtempSync(join(tmpdir(), 'lkjip-salinan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const di = (nama: string) => join(folder, nama);
let cli = '';
beforeAll(async () => {
  cli = (await bangunCli()).cli;
  writeFileSync(
    di('a.xlsx'),
    await bukuKetik({
      Anggaran: [
        ['Program', 'Pagu'],
        ['A', '100'],
        ['B', '250'],
        ['C', '320'],
        ['Jumlah', '=SUM(B2:B3) ⇒ 350'],
      ],
    }),
  );
}, 120_000);

describe('lkjip periksa --format xlsx', () => {
  it('writes the marked copy of a workbook, with what its formulas tell', async () => {
    const { status, stdout, stderr } = jalankan(cli, [
      'periksa',
      di('a.xlsx'),
      '--format',
      'xlsx',
      '-o',
      di('tanda.xlsx'),
    ]);
    // The sheet that is checked, and the list of findings.
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^lkjip: ditulis: \S+tanda\.xlsx \(2 lembar, [\d.]+ bita\)\.\n$/);
    const { lembar } = await bacaExcel(readFileSync(di('tanda.xlsx')));
    expect(lembar.map((l) => l.nama)).toEqual(['Anggaran', 'Temuan']);
    expect(lembar[1]?.sel.map((b) => b[2]?.teks)).toEqual(expect.arrayContaining(['P102']));
  });

  it('writes a new workbook for inputs that are none, and says so', async () => {
    writeFileSync(di('b.csv'), 'Uraian;Pagu;Realisasi Anggaran;%\nA;200;150;57,00\nB;400;100;25,00\n');
    const { status, stderr } = jalankan(cli, ['periksa', di('b.csv'), '--format', 'xlsx', '-o', di('baru.xlsx')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^lkjip: salinan bertanda yang utuh hanya untuk satu \.xlsx atau \.xlsm; .*\nlkjip: ditulis: .*\n$/,
    );
    const { lembar } = await bacaExcel(readFileSync(di('baru.xlsx')));
    expect(lembar.map((l) => l.nama)).toEqual(['b', 'Temuan']);
    expect(lembar[0]?.sel[1]?.map((s) => s.teks)).toEqual(['A', '200', '150', '57,00']);
  });

  it('never takes the place of its input', () => {
    const sebelum = readFileSync(di('a.xlsx'));
    const { status, stderr } = jalankan(cli, ['periksa', di('a.xlsx'), '--format', 'xlsx', '-o', di('a.xlsx')]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('ini berkas masukannya')]);
    expect(readFileSync(di('a.xlsx'))).toEqual(sebelum);
    expect(existsSync(di('a.xlsx.tmp'))).toBe(false);
  });
});
