import { readFileSync } from 'node:fs';
import { utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bacaBukuExcel } from '../../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import type { BukuKerja } from '../../../src/excel/lembar.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { lewatLibreOffice } from '../libre-office.js';

const XLS = readFileSync('test/excel/lama/dana-desa-sumut-2022.xls');
const { baris: TAMPAK } = JSON.parse(readFileSync('test/excel/lama/dana-desa-sumut-2022.json', 'utf8')) as {
  baris: string[][];
};

const teks = ({ lembar }: BukuKerja): string[][] => {
  const baris = (lembar[0]?.sel ?? []).map((b) => b.map((s) => s.teks.replace(/\s+/g, ' ').trim()));
  for (const b of baris) while (b.at(-1) === '') b.pop();
  while (baris.at(-1)?.length === 0) baris.pop();
  return baris;
};

/** Everything that a sheet has, in a kind that SheetJS writes. */
function tulis(
  jenis: 'biff8' | 'biff5' | 'biff4' | 'xlsb' | 'xlml',
  ubah: (buku: WorkBook) => void = () => {},
): Uint8Array {
  const lembar = utils.aoa_to_sheet([
    ['Program', 'Pagu', 'Realisasi', '%', 'Tanggal'],
    ['A', 1500000, 0, 0.755, 44926],
    ['B', 2000000, { t: 'e', v: 23 }, true, null],
  ]);
  lembar['B2'].z = '#,##0';
  lembar['C2'].z = '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)';
  lembar['D2'].z = '0.00%';
  lembar['E2'].z = 'dd/mm/yyyy';
  lembar['B3'].f = 'B2+500000';
  lembar['!rows'] = [{}, { hidden: true }];
  lembar['!cols'] = [{}, {}, { hidden: true }];
  lembar['!merges'] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 1 } }];
  const buku = utils.book_new();
  utils.book_append_sheet(buku, lembar, 'Data');
  utils.book_append_sheet(buku, utils.aoa_to_sheet([['x', 1]]), 'Rahasia');
  buku.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }], Names: [{ Name: 'PAGU', Ref: 'Data!$B$2:$B$3' }] };
  ubah(buku);
  return new Uint8Array(write(buku, { type: 'array', bookType: jenis as 'biff8', cellStyles: true }));
}

describe('an .xls of an office', () => {
  it('reads cell for cell as LibreOffice shows it', async () => {
    expect(teks(await bacaExcel(XLS))).toEqual(TAMPAK);
  });

  it('has its formulas and its stored numbers', async () => {
    const [lembar] = (await bacaExcel(XLS)).lembar;
    // 18.190.464.200 ÷ 224.092.006.000 is no figure here; H3 is G3 ÷ C3 × 100 as the sheet computes it.
    expect(lembar?.sel[2]?.[7]).toMatchObject({ rumus: 'G3/C3*100', angka: '8.117427361946856', teks: '8,12' });
  });

  it.each([
    ['xls', 'xls:MS Excel 97'],
    ['html', 'html:HTML (StarCalc)'],
    ['xlsx', 'xlsx'],
    ['ods', 'ods'],
  ])(
    'reads the same when LibreOffice saved it as %s (%s)',
    { ...butuhAlat('soffice'), timeout: 200_000 },
    async (_, tujuan) => {
      expect(teks(await bacaExcel(lewatLibreOffice(XLS, 'xls', tujuan, undefined, 'id-ID')))).toEqual(TAMPAK);
    },
  );
});

describe('old kinds of workbooks', () => {
  it.each(['biff8', 'xlsb'] as const)(
    '%s: shown text, stored number, formula, error, what is hidden, names',
    async (jenis) => {
      const buku = await bacaExcel(tulis(jenis));
      const [data, rahasia] = buku.lembar;
      expect(data?.sel[1]).toEqual([
        { teks: 'A', angka: null, rumus: null },
        { teks: '1.500.000', angka: '1500000', rumus: null },
        { teks: '-', angka: '0', rumus: null, nol: '0' },
        { teks: '75,50%', angka: '0.755', rumus: null },
        { teks: '31/12/2022', angka: null, rumus: null, tanggal: true },
      ]);
      expect(data?.sel[2]?.map((s) => s.teks)).toEqual(['B', '2000000', '#REF!', 'BENAR']);
      expect(data?.gabungan).toEqual([{ baris: 4, kolom: 1, sampaiBaris: 4, sampaiKolom: 2 }]);
      expect([data?.tersembunyi, rahasia?.tersembunyi]).toEqual([false, true]);
    },
  );

  it.each(['xlml', 'biff5'] as const)('%s: shown text', async (jenis) => {
    const [data] = (await bacaExcel(tulis(jenis))).lembar;
    expect(data?.sel[1]?.slice(0, 4).map((s) => s.teks)).toEqual(['A', '1.500.000', '-', '75,50%']);
  });

  it('marks the accounting zero as a figure in the table', async () => {
    const { tabel } = await bacaBukuExcel(tulis('biff8'), 'a.xls');
    expect(tabel[0]?.baris[1]?.[2]).toBe('0');
  });

  it('counts days from 1904 where the workbook does: 43464 is 31 December 2022, by hand', async () => {
    const buku = tulis('biff8', (b) => {
      (b.Workbook as { WBProps?: object }).WBProps = { date1904: true };
      (b.Sheets['Data'] as WorkSheet)['E2'].v = 43464;
    });
    expect((await bacaExcel(buku)).lembar[0]?.sel[1]?.[4]?.teks).toBe('31/12/2022');
  });

  it.each(['biff8', 'xlsb', 'biff4'] as const)(
    '%s: keeps the place of cells beside and below empty ones',
    async (jenis) => {
      const buku = tulis(jenis, (b) => {
        b.Sheets['Data'] = { A1: { t: 's', v: 'Pagu' }, D6: { t: 'n', v: 7 }, '!ref': 'A1:D6' };
      });
      const { sel } = (await bacaExcel(buku)).lembar[0] as BukuKerja['lembar'][number];
      expect(sel.map((b) => b.map((s) => s.teks))).toEqual([['Pagu'], [], [], [], [], ['', '', '', '7']]);
    },
  );

  it('calls an error that it does not know by the name of all', async () => {
    // 43 is #GETTING_DATA, which a print never shows.
    const buku = tulis('biff8', (b) => {
      (b.Sheets['Data'] as WorkSheet)['C3'].v = 43;
    });
    expect((await bacaExcel(buku)).lembar[0]?.sel[2]?.[2]?.teks).toBe('#GALAT');
  });

  it('reads a sheet that is empty as empty, and refuses one whose part is missing', async () => {
    const { 'xl/worksheets/sheet2.bin': rahasia, ...bagian } = unzipSync(
      tulis('xlsb', (b) => {
        b.Sheets['Data'] = { '!ref': 'A1' };
      }),
    );
    const utuh = zipSync({ ...bagian, 'xl/worksheets/sheet2.bin': rahasia as Uint8Array });
    expect((await bacaExcel(utuh)).lembar.map((l) => l.sel.length > 0)).toEqual([false, true]);
    // What is missing would be missing from the sums.
    await expect(bacaExcel(zipSync(bagian))).rejects.toThrow(/^lembar "Rahasia" tidak terbaca sebagai \.xlsb/);
  });

  it('XML 2003: a date, a cell without a style, a formula whose value was not stored', async () => {
    const sel = [
      '<Cell><Data ss:Type="String">Tanggal</Data></Cell>',
      '<Cell ss:StyleID="t"><Data ss:Type="DateTime">2022-12-31T00:00:00.000</Data></Cell>',
      '<Cell ss:Formula="=1+1"/>',
      '<Cell><Data ss:Type="Number">7</Data></Cell>',
    ].join('');
    const buku = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="t"><NumberFormat ss:Format="dd/mm/yyyy"/></Style></Styles><Worksheet ss:Name="A"><Table><Row>${sel}</Row></Table></Worksheet></Workbook>`;
    const [baris] = (await bacaExcel(strToU8(buku))).lembar[0]?.sel ?? [];
    expect(baris?.map((s) => s.teks)).toEqual(['Tanggal', '31/12/2022', '', '7']);
  });

  it('a stream without a container: a locked one is refused', async () => {
    // BOF of BIFF8 (0809, sixteen bytes), then FILEPASS (002F) of XOR obfuscation.
    const data = new Uint8Array(600);
    data.set([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00, 0xbb, 0x0d, 0xcc, 0x07]);
    data.set([0x2f, 0x00, 0x06, 0x00, 0x00, 0x00, 0x12, 0x34, 0x56, 0x78], 20);
    await expect(bacaExcel(data)).rejects.toThrow(/^terkunci sandi/);
  });

  const ole = (aliran: string): Uint8Array => {
    const data = new Uint8Array(2048);
    data.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...aliran].forEach((h, i) => {
      data[1024 + 2 * i] = h.charCodeAt(0);
    });
    return data;
  };
  it.each([
    ['a locked workbook', ole('EncryptedPackage'), /^terkunci sandi/],
    ['an old Word document', ole('WordDocument'), /^berformat Word lama \(\.doc\)/],
    ['another old Office file', ole('PowerPoint'), /^bukan buku kerja, walau berkas Office lama/],
    ['a workbook whose stream is broken', ole('Workbook'), /^isinya tidak terbaca sebagai \.xls/],
    ['XML with a DTD', strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Workbook/>'), /membawa DTD/],
    ['a text', strToU8('hanya teks'), /bukan berkas Office/],
    [
      'an .xlsb without its parts',
      zipSync({ 'xl/workbook.bin': new Uint8Array(3) }),
      /^bagian "xl\/workbook\.bin" rusak/,
    ],
  ])('refuses %s in one line', async (_, data, pesan) => {
    await expect(bacaExcel(data)).rejects.toThrow(pesan);
  });
});
