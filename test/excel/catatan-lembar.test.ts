import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bacaExcel } from '../../src/excel/baca-excel.js';
import { Jangkauan } from '../../src/excel/ukuran-lembar.js';

type Jenis = 'xlsx' | 'xls' | 'xlsb' | 'ods';
const lembarDari = (baris: unknown[][], format: Readonly<Record<string, string>> = {}) => {
  const lembar = utils.aoa_to_sheet(baris);
  for (const [sel, z] of Object.entries(format)) lembar[sel].z = z;
  return lembar;
};
function tulis(lembar: readonly ReturnType<typeof lembarDari>[], bookType: Jenis): Uint8Array {
  const buku = utils.book_new();
  for (const [i, l] of lembar.entries()) utils.book_append_sheet(buku, l, `L${i + 1}`);
  return new Uint8Array(write(buku, { type: 'array', bookType }));
}

describe('a figure that its cell does not show', () => {
  const BARIS = [
    ['Uraian', 'Pagu', '%'],
    ['A', 200, 57],
    ['B', 0, 25],
  ];
  it.each(['xlsx', 'xls', 'xlsb'] as const)('is said, also at the end of a row, but not a 0: %s', async (jenis) => {
    const data = tulis([lembarDari(BARIS, { B2: ';;;', C2: ';;;', B3: '0;0;' })], jenis);
    const { catatan } = await bacaExcel(data);
    expect(catatan).toEqual([
      'lembar "L1": 2 sel menyimpan isi tetapi format selnya tidak menampilkannya (B2, C2), jadi tidak diperiksa',
    ]);
  });
});

describe('a cell at the end of every sheet', () => {
  const jauh = (alamat: string) => {
    const lembar = utils.aoa_to_sheet([['Pagu']]);
    lembar[alamat] = { t: 'n', v: 1 };
    lembar['!ref'] = `A1:${alamat}`;
    return lembar;
  };
  const PESAN = /^lembar "L3": ada sel jauh di bawah atau di kanan isinya; semua lembar bersama paling banyak/;
  it('is refused before its blank rows take gigabytes: .xlsx', async () => {
    // Written small, for a writer too goes over every row.
    const bagian = unzipSync(
      tulis(
        [1, 2, 3].map(() => jauh('A2')),
        'xlsx',
      ),
    );
    for (const [nama, isi] of Object.entries(bagian)) {
      if (!nama.startsWith('xl/worksheets/sheet')) continue;
      const teks = new TextDecoder().decode(isi);
      bagian[nama] = new TextEncoder().encode(teks.replaceAll('A2', 'A1048576').replaceAll('r="2"', 'r="1048576"'));
    }
    await expect(bacaExcel(zipSync(bagian))).rejects.toThrow(PESAN);
  });
  it('is refused in .ods and XML of 2003 too', async () => {
    const ods = unzipSync(
      tulis(
        [1, 2, 3].map(() => jauh('A3')),
        'ods',
      ),
    );
    const isi = new TextDecoder().decode(ods['content.xml']);
    const barisKosong = '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>';
    ods['content.xml'] = new TextEncoder().encode(
      isi
        .split('<table:table ')
        .map((l) => l.replace('<table:table-row>', `${barisKosong}<table:table-row>`))
        .join('<table:table '),
    );
    await expect(bacaExcel(zipSync(ods))).rejects.toThrow(/: ada sel jauh di bawah/);
    const pakai = 'urn:schemas-microsoft-com:office:spreadsheet';
    const satu = (n: number) =>
      `<Worksheet ss:Name="L${n}"><Table><Row ss:Index="1048576"><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet>`;
    const xml = `<?xml version="1.0"?><Workbook xmlns="${pakai}" xmlns:ss="${pakai}">${satu(1)}${satu(2)}${satu(3)}</Workbook>`;
    await expect(bacaExcel(new TextEncoder().encode(xml))).rejects.toThrow(PESAN);
  });
  it('counts rows, and cells as wide as the sheet', () => {
    const j = new Jangkauan();
    j.tambah('a', 1_048_576, 1);
    j.tambah('b', 1_048_576, 14);
    expect(() => j.tambah('c', 1, 1)).toThrow(/^lembar "c": ada sel jauh/);
    const lebar = new Jangkauan();
    lebar.tambah('a', 976, 16_384);
    expect(() => lebar.tambah('b', 1, 16_384)).toThrow(/^lembar "b": ada sel jauh/);
  });
});
