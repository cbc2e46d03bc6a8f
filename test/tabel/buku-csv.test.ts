import { describe, expect, it } from 'vitest';
import { bukuDariCsv, tabelDariCsv } from '../../src/tabel/dari-csv.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';

describe('a CSV of another separator', () => {
  it.each([
    ['|', 'Program|Pagu|%\nA|200.000|75,00\nB|400.000|25,00'],
    ['\t', 'Program\tPagu\t%\nA\t200.000\t75,00\nB\t400.000\t25,00'],
    ['sep=;', 'sep=;\r\nProgram;Pagu;%\nA;200.000;75,00\nB;400.000;25,00'],
    ['sep=| with mark and quotes', '\uFEFF"sep=|"\nProgram|Pagu|%\nA|200.000|75,00\nB|400.000|25,00'],
    ['sep=, though semicolons stand evenly', 'sep=,\nProgram,Pagu,%\nA,200.000,"75,00"\nB,400.000,"25,00"'],
  ])('%s', (_, teks) => {
    expect(tabelDariCsv(teks).baris).toEqual([
      ['Program', 'Pagu', '%'],
      ['A', '200.000', '75,00'],
      ['B', '400.000', '25,00'],
    ]);
  });

  it('takes the one that is asked for, and says which it does not know', () => {
    expect(tabelDariCsv('sep=;\na|b;c', { pemisah: '|' }).baris).toEqual([['a', 'b;c']]);
    expect(() => tabelDariCsv('sep=#\na#b')).toThrow(/baris pertama menyebut pemisah "#"; yang dibaca titik koma/);
  });
});

describe('bukuDariCsv', () => {
  const TITLED =
    'Tabel 1 Anggaran\nNo;Program;Pagu\n1;A;200\n;Jumlah;200\n\nTabel 2 Kinerja\nNo;Indikator;Target\n1;IKM;80\n\nSumber: LKjIP 2022\n';

  it('parts tables at blank lines and captions, each in its place', () => {
    expect(bukuDariCsv(TITLED, { berkas: 'a.csv', nama: 'a' })).toEqual({
      tabel: [
        {
          berkas: 'a.csv',
          nama: 'Tabel 1',
          judul: 'Anggaran',
          atas: ['Tabel 1 Anggaran'],
          asal: { baris: 2, kolom: 1 },
          baris: [
            ['No', 'Program', 'Pagu'],
            ['1', 'A', '200'],
            ['', 'Jumlah', '200'],
          ],
        },
        {
          berkas: 'a.csv',
          nama: 'Tabel 2',
          judul: 'Kinerja',
          atas: ['Tabel 2 Kinerja'],
          catatan: ['Sumber: LKjIP 2022'],
          asal: { baris: 7, kolom: 1 },
          baris: [
            ['No', 'Indikator', 'Target'],
            ['1', 'IKM', '80'],
          ],
        },
      ],
      narasi: [{ berkas: 'a.csv', baris: 10, teks: 'Sumber: LKjIP 2022' }],
    });
  });

  it('keeps a total that a blank line sets apart, and names what has no name of its own', () => {
    const { tabel } = bukuDariCsv('Program;Pagu\nA;200\n\nJUMLAH;200\n', { nama: 'dpa' });
    expect(tabel).toEqual([
      {
        nama: 'dpa',
        asal: { baris: 1, kolom: 1 },
        baris: [['Program', 'Pagu'], ['A', '200'], [], ['JUMLAH', '200']],
      },
    ]);
    expect(bukuDariCsv('Program;Pagu\nA;200').tabel[0]).not.toHaveProperty('nama');
    expect(bukuDariCsv('').tabel).toEqual([]);
  });
});

describe('a Markdown table of several', () => {
  it('is parted at its blank rows, but not where only a total is set apart', () => {
    const kepala = '| Program | Pagu | % |\n|---|---|---|\n| A | 200 | 75 |\n|  |  |  |\n';
    const { tabel } = bukuDariMarkdown(`## Bab\n\n${kepala}| Indikator | Target | Satuan |\n| IKM | 80 | nilai |\n`);
    expect(tabel.map((t) => [t.nama, t.asal?.baris, t.baris.length])).toEqual([
      ['Bab', 1, 2],
      ['Bab', 4, 2],
    ]);
    expect(bukuDariMarkdown(`${kepala}| Jumlah | 200 | 75 |\n`).tabel.map((t) => t.baris.length)).toEqual([4]);
  });
});
