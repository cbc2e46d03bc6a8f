import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, type Sheet, writeXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { bukuDariExcel } from '../../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { periksaRumus } from '../../../src/excel/bukti/periksa-rumus.js';
import { satukanBukti } from '../../../src/excel/bukti/satukan-bukti.js';
import { tandaiBukuKerja } from '../../../src/excel/tandai/tandai-buku-kerja.js';
import { terapkanDiterima } from '../../../src/periksa/keluaran/diterima.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import type { HasilPeriksa } from '../../../src/periksa/temuan/temuan.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { lewatLibreOffice } from '../libre-office.js';

/** A workbook as an office has it: styles, widths, merges, a validation, a rule of colours, a comment, a link, a chart and a second sheet. */
const kantor = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Anggaran & Kinerja',
        rows: [
          ['Tabel 3.4.2 Realisasi per Program'],
          [],
          ['Program', 'Pagu', 'Realisasi Anggaran', '%'],
          ['A', 200, 150, 57],
          ['B', 400, 100, 25],
          ['C', 500, 250, null],
          ['Jumlah', null, null, null],
        ],
        cells: new Map([
          ['3,0', { value: 'A', style: { font: { bold: true, color: { rgb: 'FF0000' } } } }],
          [
            '3,3',
            {
              value: 57,
              style: { numFmt: '0.00', alignment: { horizontal: 'center' } },
              comment: { author: 'Kasubbag', text: 'dari SIPD' },
            },
          ],
          ['4,0', { value: 'B', comment: { author: 'Kasubbag', text: 'lama' } }],
          ['5,3', { value: null, formula: 'C6/B6*100', formulaResult: 50 }],
          ['6,1', { value: null, formula: 'SUM(B4:B5)', formulaResult: 600, style: { numFmt: '#,##0' } }],
        ]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
        columns: [{ width: 30 }, { width: 14 }],
        rowDefs: new Map([[2, { height: 33 }]]),
        dataValidations: [{ type: 'list', values: ['A', 'B'], range: 'A4:A9' }],
        conditionalRules: [{ type: 'cellIs', operator: 'greaterThan', formula: '10', range: 'D4:D6', priority: 1 }],
      },
      { name: 'Lain', rows: [['=1+1', 'x', 3]] },
    ],
    namedRanges: [{ name: 'PAGU', range: "'Anggaran & Kinerja'!$B$4:$B$6" }],
  });

const periksa = async (data: Uint8Array) => {
  const buku = await bacaExcel(data);
  const isi = bukuDariExcel(buku, 'a.xlsx');
  return { buku, hasil: satukanBukti(periksaTabel(isi), periksaRumus(buku, isi.tabel, { berkas: 'a.xlsx' })) };
};
const tandai = async (data: Uint8Array, ubah = (h: HasilPeriksa) => h) => {
  const { buku, hasil } = await periksa(data);
  return tandaiBukuKerja(data, ubah(hasil), { buku, berkas: 'a.xlsx' });
};
const bagian = (data: Uint8Array) => new Map(Object.entries(unzipSync(data)));

describe('tandaiBukuKerja', () => {
  let asli: Uint8Array;
  let tanda: Uint8Array;
  beforeAll(async () => {
    const isi = unzipSync(await kantor());
    // Parts that nothing here reads: a macro and a part of a later version.
    isi['xl/vbaProject.bin'] = new Uint8Array([1, 2, 3]);
    isi['xl/richData/rd.xml'] = strToU8('<rd xmlns="x"/>');
    asli = zipSync(isi);
    tanda = await tandai(asli);
  });

  it('leaves every part byte for byte but those that hold marks or name the new sheet', () => {
    const [lama, baru] = [bagian(asli), bagian(tanda)];
    const berubah = [...lama.keys()].filter(
      (n) => Buffer.compare(lama.get(n) ?? strToU8(''), baru.get(n) ?? strToU8('')) !== 0,
    );
    expect(berubah.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect([...baru.keys()].filter((n) => !lama.has(n))).toEqual(['xl/worksheets/sheet3.xml']);
  });

  it('changes nothing of a marked sheet but the style of the marked cells', () => {
    const tanpaGaya = (data: Uint8Array) =>
      strFromU8(bagian(data).get('xl/worksheets/sheet1.xml') ?? strToU8('')).replace(/ s="\d+"/g, '');
    expect(tanpaGaya(tanda)).toBe(tanpaGaya(asli));
  });

  it('keeps values, formulas, merges, widths, validations, rules, names and the other styles, as another reader sees them', async () => {
    const [lama, baru] = await Promise.all([asli, tanda].map((d) => readXlsx(d, { readStyles: true })));
    const rinci = (s: Sheet | undefined) => ({
      ...s,
      cells: [...(s?.cells ?? [])]
        .filter(([k]) => !['3,3', '6,1'].includes(k))
        .map(([k, c]) => [k, { ...c, comment: undefined }]),
    });
    for (const i of [0, 1]) expect(rinci(baru?.sheets[i])).toEqual(rinci(lama?.sheets[i]));
    expect(baru?.namedRanges).toEqual(lama?.namedRanges);
    const sel = baru?.sheets[0]?.cells?.get('3,3');
    expect(sel?.style).toMatchObject({
      numFmt: '0.00',
      alignment: { horizontal: 'center' },
      fill: { fgColor: { rgb: expect.stringMatching(/F4A6A0$/) } },
    });
  });

  it('keeps the comments that are there, adds to the one on a marked cell, and gives the others theirs', async () => {
    const cells = (await readXlsx(tanda, { readStyles: true })).sheets[0]?.cells;
    expect(cells?.get('4,0')?.comment?.text).toBe('lama');
    expect(cells?.get('3,3')?.comment?.text).toMatch(
      /^dari SIPD\n\nlkjip galat P101\nD4: tercetak 57,00, seharusnya 75,00/,
    );
    expect(cells?.get('6,1')?.comment?.text).toMatch(
      /^lkjip galat P102\n(?:.*\n)*sebab: B7: =SUM\(B4:B5\) tidak memuat B6/,
    );
  });

  it('lists the findings with links, and nothing on the list computes', async () => {
    const isi = strFromU8(bagian(tanda).get('xl/worksheets/sheet3.xml') ?? strToU8(''));
    expect(isi).not.toMatch(/<f[ >]/);
    expect(isi).toContain(`location="'Anggaran &amp; Kinerja'!D4"`);
    const lembar = (await bacaExcel(tanda)).lembar.at(-1);
    expect(lembar?.nama).toBe('Temuan');
    expect(lembar?.sel[3]?.map((s) => s.teks)).toEqual([
      'No',
      'Tingkat',
      'Kode',
      'Letak',
      'Tercetak',
      'Semestinya',
      'Pesan',
      'Sebab',
      'Saran',
      'Diterima?',
      'Alasan',
      'Sidik',
    ]);
    expect(lembar?.sel.slice(4).map((b) => b.slice(1, 6).map((s) => s.teks))).toContainEqual([
      'galat',
      'P101',
      'Anggaran & Kinerja · D4',
      '57,00',
      '75,00',
    ]);
  });

  it('opens in LibreOffice with the same values, the comments and the list', {
    ...butuhAlat('soffice'),
    timeout: 240_000,
  }, async () => {
    const lewat = (d: Uint8Array) => lewatLibreOffice(d, 'xlsx', 'xlsx:Calc MS Excel 2007 XML');
    const tersimpan = lewat(tanda);
    const [lama, baru] = [await bacaExcel(lewat(asli)), await bacaExcel(tersimpan)];
    expect(baru.lembar.slice(0, 2)).toEqual(lama.lembar);
    expect(baru.lembar.map((l) => l.nama)).toEqual(['Anggaran & Kinerja', 'Lain', 'Temuan']);
    const komentar = (await readXlsx(tersimpan, { readStyles: true })).sheets[0]?.cells?.get('6,1')?.comment?.text;
    expect(komentar).toContain('P102');
  });

  it('lists accepted findings without colour', async () => {
    const data = await tandai(
      asli,
      (h) =>
        terapkanDiterima(
          h,
          h.temuan.map(({ kode, tercetak, sidik = '' }) => ({ kode, tercetak, sidik, alasan: 'sudah benar' })),
        ).hasil,
    );
    const lama = bagian(asli);
    expect(bagian(data).get('xl/worksheets/sheet1.xml')).toEqual(lama.get('xl/worksheets/sheet1.xml'));
    expect(
      (await bacaExcel(data)).lembar
        .at(-1)
        ?.sel[4]?.map((s) => s.teks)
        .slice(1, 9),
    ).toContain('diterima');
  });

  it('replaces the list of an earlier marking, and is the same for the same input', async () => {
    const dua = await tandai(tanda);
    expect((await bacaExcel(dua)).lembar.map((l) => l.nama)).toEqual(['Anggaran & Kinerja', 'Lain', 'Temuan']);
    expect(await tandai(asli)).toEqual(tanda);
  });

  it('takes another name where a sheet of the user is called "Temuan"', async () => {
    const milik = await writeXlsx({
      sheets: [
        {
          name: 'Temuan',
          rows: [
            ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
            ['A', 200, 150, 57],
          ],
        },
      ],
    });
    expect((await bacaExcel(await tandai(milik))).lembar.map((l) => l.nama)).toEqual(['Temuan', 'Temuan (2)']);
  });
});
