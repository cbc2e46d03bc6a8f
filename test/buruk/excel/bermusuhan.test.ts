import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { bacaBukuExcel } from '../../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { bukuDariTabel } from '../../../src/excel/tandai/buku-dari-tabel.js';
import { tandaiBukuKerja } from '../../../src/excel/tandai/tandai-buku-kerja.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { bukuKetik } from '../../excel/bukti/buat-lembar.js';

let asli: Uint8Array;
beforeAll(async () => {
  asli = await bukuKetik({
    A: [
      ['Program', 'Pagu'],
      ['A', '100'],
    ],
  });
});
const dengan = (bagian: Record<string, string | Uint8Array>) =>
  zipSync({
    ...unzipSync(asli),
    ...Object.fromEntries(Object.entries(bagian).map(([n, isi]) => [n, typeof isi === 'string' ? strToU8(isi) : isi])),
  });
const LEMBAR = 'xl/worksheets/sheet1.xml';
const lembar = () => strFromU8(unzipSync(asli)[LEMBAR] ?? strToU8(''));

describe('a hostile or broken workbook is refused with one clear line', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    [
      'encrypted',
      () => writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], encryption: { password: 'rahasia', spinCount: 1 } }),
      /terkunci sandi/,
    ],
    ['truncated', () => asli.slice(0, asli.length - 40), /rusak atau terpotong/],
    ['renamed text', () => strToU8('Program;Pagu\nA;100'), /bukan berkas Office/],
    ['renamed .docx', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), /ini dokumen Word, bukan buku kerja/],
    [
      'a DTD with an entity bomb',
      () =>
        dengan({
          [LEMBAR]: lembar().replace('<worksheet', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><worksheet'),
        }),
      /membawa DTD/,
    ],
    [
      'an external entity',
      () =>
        dengan({
          'xl/sharedStrings.xml':
            '<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
        }),
      /membawa DTD/,
    ],
    ['a zip bomb', () => dengan({ 'xl/media/a.bin': new Uint8Array(64 * 1024 * 1024) }), /mengembang terlalu besar/],
    [
      'too many parts',
      () => dengan(Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`xl/x/${i}.bin`, '']))),
      /lebih dari 5000 bagian/,
    ],
    [
      'too many sheets',
      () => bukuKetik(Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`L${i}`, [['1']]]))),
      /201 lembar; batasnya 200/,
    ],
    [
      'broken XML',
      () => dengan({ 'xl/workbook.xml': '<workbook><sheets>' }),
      /bagian "xl\/workbook\.xml" bukan XML yang sah/,
    ],
  ])('%s', async (_, buat, pesan) => {
    const galat = await bacaExcel(await buat()).then(
      () => null,
      (e: Error) => e,
    );
    expect(galat?.name).toBe('TabelTakTerbaca');
    expect(galat?.message).toMatch(pesan);
    expect(galat?.message).not.toContain('\n');
  });
});

it('one stray cell at the edge of a long sheet is refused, not filled up to', async () => {
  const data = dengan({
    [LEMBAR]: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${Array.from({ length: 200 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="B${i + 1}"><v>1</v></c></row>`).join('')}<row r="201"><c r="A201"><v>1</v></c><c r="XFD201"><v>1</v></c></row></sheetData></worksheet>`,
  });
  await expect(bacaBukuExcel(data)).rejects.toThrow(/^terlalu banyak sel \(3293184\); batasnya 2000000/);
});

describe('what is not refused is neutralised', () => {
  it('a macro and a link to another file are named, not run and not followed, and stay in the marked copy', async () => {
    const data = dengan({
      'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    });
    const buku = await bacaExcel(data);
    expect(buku.catatan).toEqual([
      'memuat makro; makro tidak dijalankan',
      'memuat tautan ke berkas lain; tautan tidak diikuti, nilai yang tersimpan yang dibaca',
    ]);
    const hasil = periksaTabel([]);
    expect(unzipSync(tandaiBukuKerja(data, hasil, { buku }))['xl/vbaProject.bin']).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('formulas are read, never executed: what they would fetch or call gives no value', async () => {
    const buku = await bacaExcel(
      await bukuKetik({ A: [['=WEBSERVICE("http://x/")', "=cmd|'/c calc'!A0", '=1+1 ⇒ 7']] }),
    );
    expect(buku.lembar[0]?.sel[0]?.map((s) => s.teks)).toEqual(['', '', '7']);
  });

  it.each(['=1+1', '+1', '-2+3', '@SUM(A1)', "=cmd|'/c calc'!A0"])(
    'the text %s stays a text in a new workbook and in the list of findings',
    async (teks) => {
      const tabel = {
        nama: teks,
        baris: [
          ['Program', 'Pagu', 'Realisasi Anggaran', '%'],
          [teks, '200', '150', '57,00'],
          ['B', '400', '100', '25,00'],
        ],
      };
      const baru = await bukuDariTabel({ tabel: [tabel] }, periksaTabel([tabel]));
      const data = tandaiBukuKerja(baru.data, baru.hasil, { buku: { lembar: [], nama: [], catatan: [] } });
      for (const [nama, isi] of Object.entries(unzipSync(data))) {
        if (/worksheets\/sheet/.test(nama)) expect(strFromU8(isi)).not.toMatch(/<f[\s>]/);
      }
      const buku = await bacaExcel(data);
      expect(buku.lembar[0]?.sel[1]?.[0]).toEqual({ teks, angka: null, rumus: null });
      expect(buku.lembar[1]?.sel.length).toBeGreaterThan(4);
    },
  );
});
