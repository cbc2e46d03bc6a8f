import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { bukuDariExcel } from '../../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { tandaiBukuKerja } from '../../../src/excel/tandai/tandai-buku-kerja.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { lewatLibreOffice } from '../libre-office.js';
import { bukuKaya } from './buku-kaya.js';

const bagian = (data: Uint8Array) => new Map(Object.entries(unzipSync(data)));
const teks = (isi: Map<string, Uint8Array>, nama: string) => strFromU8(isi.get(nama) ?? new Uint8Array());

describe('the marked copy of a workbook with a chart, a picture, a pivot table, answered comments and a macro', () => {
  let lama: Map<string, Uint8Array>;
  let baru: Map<string, Uint8Array>;
  let tanda: Uint8Array;
  beforeAll(async () => {
    const data = await bukuKaya();
    const buku = await bacaExcel(data);
    const hasil = periksaTabel(bukuDariExcel(buku, 'a.xlsm'));
    expect(hasil.temuan.map((t) => [t.kode, t.lokasi.sel])).toEqual([['P101', 'E5']]);
    tanda = tandaiBukuKerja(data, hasil, { buku, berkas: 'a.xlsm' });
    [lama, baru] = [bagian(data), bagian(tanda)];
  });

  it('has every part, byte for byte but those that hold the mark or name the new sheet', () => {
    const berubah = [...lama].filter(([n, isi]) => Buffer.compare(isi, baru.get(n) ?? new Uint8Array()) !== 0);
    expect(berubah.map(([n]) => n).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const utuh = [...lama.keys()].filter((n) => !berubah.some(([b]) => b === n));
    expect(utuh).toEqual(
      expect.arrayContaining([
        'xl/vbaProject.bin',
        'xl/charts/chart1.xml',
        'xl/drawings/drawing1.xml',
        'xl/media/image1.png',
        'xl/tables/table1.xml',
        'xl/pivotTables/pivotTable1.xml',
        'xl/threadedComments/threadedComment1.xml',
        'xl/persons/person.xml',
      ]),
    );
  });

  it('changes in the sheet nothing but the style of the marked cell: protection, validations, rules and merges stand', () => {
    const nama = 'xl/worksheets/sheet1.xml';
    const [a, b] = [teks(lama, nama), teks(baru, nama)];
    for (const unsur of ['sheetProtection', 'dataValidation ', 'conditionalFormatting', 'mergeCell ', 'pageSetup'])
      expect(a).toContain(`<${unsur}`);
    expect(b.replace(/<c s="\d+" r="E5">/, '<c r="E5">')).toBe(a);
    expect(b).not.toBe(a);
  });

  it('changes in the list of sheets nothing but the new one: names and the pivot cache stand', () => {
    const nama = 'xl/workbook.xml';
    expect(teks(baru, nama).replace(/<sheet [^>]*name="Temuan"[^>]*\/>/, '')).toBe(teks(lama, nama));
    expect(teks(baru, nama)).toMatch(/PAGU/);
    expect(teks(baru, nama)).toMatch(/<pivotCache /);
  });

  it('opens in LibreOffice with chart, picture, rules and validations, and with the list of findings', {
    ...butuhAlat('soffice'),
    timeout: 120_000,
  }, () => {
    const lo = bagian(lewatLibreOffice(tanda, 'xlsx', 'xlsx:Calc MS Excel 2007 XML'));
    const isi = [...lo.keys()];
    expect(isi.some((n) => n.startsWith('xl/charts/chart'))).toBe(true);
    expect(isi.some((n) => n.startsWith('xl/media/image'))).toBe(true);
    expect(teks(lo, 'xl/workbook.xml')).toContain('name="Temuan"');
    const lembar = teks(lo, 'xl/worksheets/sheet1.xml');
    for (const unsur of ['sheetProtection', 'dataValidation ', 'conditionalFormatting'])
      expect(lembar).toContain(`<${unsur}`);
    expect([...lo].some(([n, d]) => n.includes('comments') && strFromU8(d).includes('lkjip galat P101'))).toBe(true);
  });
});
