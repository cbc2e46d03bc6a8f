import { readFileSync } from 'node:fs';
import { utils, type WorkBook, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
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
function tulis(jenis: 'biff8' | 'biff5' | 'xlsb' | 'xlml', ubah: (buku: WorkBook) => void = () => {}): Uint8Array {
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
  return new Uint8Array(write(buku, { type: 'array', bookType: jenis, cellStyles: true }));
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
      /^isinya tidak terbaca sebagai \.xlsb|tidak memuat lembar/,
    ],
  ])('refuses %s in one line', async (_, data, pesan) => {
    await expect(bacaExcel(data)).rejects.toThrow(pesan);
  });
});
