import { describe, expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { bukuDariTabel } from '../../../src/excel/tandai/buku-dari-tabel.js';
import type { HasilPeriksa } from '../../../src/periksa/temuan/temuan.js';
import type { Lokasi } from '../../../src/tabel/lokasi.js';
import type { Tabel } from '../../../src/tabel/tabel.js';

const hasil = (...lokasi: Lokasi[]): HasilPeriksa => ({
  ringkasan: { tabel: 1, fakta: 1, relasi: 1, konsisten: 0, temuan: lokasi.length },
  cakupan: { tabel: [], angka: 3, terikat: 3 },
  temuan: lokasi.map((l) => ({
    kode: 'P101',
    tingkat: 'galat',
    lokasi: l,
    tercetak: '1',
    semestinya: null,
    rumus: null,
    penjelasan: [],
    terkait: [],
    pesan: 'x',
    saran: 'y',
  })),
  kolom: [],
});
const tulis = async (tabel: readonly Tabel[], ...lokasi: Lokasi[]) => {
  const baru = await bukuDariTabel({ tabel: [...tabel] }, hasil(...lokasi));
  const { lembar } = await bacaExcel(baru.data);
  return {
    nama: lembar.map((l) => l.nama),
    isi: lembar.map((l) => l.sel.map((b) => b.map((s) => s.teks))),
    rumus: lembar.flatMap((l) => l.sel.flat()).filter((s) => s.rumus !== null).length,
    lokasi: baru.hasil.temuan.map((t) => t.lokasi),
  };
};

describe('bukuDariTabel', () => {
  it('writes a sheet a table, at the place that it had, and moves the findings there', async () => {
    const { nama, isi, lokasi } = await tulis(
      [
        {
          nama: 'T1',
          berkas: 'a.csv',
          baris: [
            ['x', ''],
            ['1', '2'],
          ],
          asal: { baris: 2, kolom: 2 },
        },
      ],
      { berkas: 'a.csv', tabel: 'T1', baris: 3, kolom: 2, sel: 'B3' },
    );
    expect(nama).toEqual(['T1']);
    expect(isi[0]?.slice(1)).toEqual([
      ['', 'x'],
      ['', '1', '2'],
    ]);
    expect(lokasi).toEqual([{ lembar: 'T1', baris: 3, kolom: 2, sel: 'B3' }]);
  });

  it('puts tables of one sheet on one sheet again, each at its place', async () => {
    const { nama, isi } = await tulis([
      { nama: 'T1', lembar: 'S', berkas: 'a.ods', baris: [['a']] },
      { nama: 'T2', lembar: 'S', berkas: 'a.ods', baris: [['b']], asal: { baris: 3, kolom: 2 } },
    ]);
    expect(nama).toEqual(['S']);
    expect(isi[0]?.map((b) => b.filter((t) => t !== ''))).toEqual([['a'], [], ['b']]);
  });

  it.each([
    [
      'two that name one sheet',
      [
        { nama: 'T1', lembar: 'S' },
        { nama: 'T2', lembar: 'S' },
      ],
      ['S', 'S (2)'],
    ],
    [
      'the same of two files',
      [
        { nama: 'T', lembar: 'S', berkas: 'a.json' },
        { nama: 'T', lembar: 'S', berkas: 'b.json' },
      ],
      ['S', 'S (2)'],
    ],
    ['two of the same name', [{ nama: 'T' }, { nama: 'T' }], ['T', 'T (2)']],
    ['two without any name', [{}, {}], ['Tabel', 'Tabel (2)']],
  ] as [string, Omit<Tabel, 'baris'>[], string[]][])(
    'writes no table over another, where both begin in the corner: %s',
    async (_, tabel, harap) => {
      const { nama, isi, lokasi } = await tulis(
        tabel.map((t, i) => ({ ...t, baris: [['kepala'], [`isi ${i}`], ...(i === 0 ? [['lagi']] : [])] })),
        {
          ...(tabel[0]?.berkas && { berkas: tabel[0].berkas }),
          lembar: 'S',
          tabel: 'T1',
          baris: 2,
          kolom: 1,
          sel: 'A2',
        },
        {
          ...(tabel[1]?.berkas && { berkas: tabel[1].berkas }),
          lembar: 'S',
          tabel: 'T2',
          baris: 2,
          kolom: 1,
          sel: 'A2',
        },
      );
      expect(nama).toEqual(harap);
      expect(isi).toEqual([
        [['kepala'], ['isi 0'], ['lagi']],
        [['kepala'], ['isi 1']],
      ]);
      // Each finding goes with its table.
      if (tabel[0]?.lembar !== undefined) expect(lokasi.map((l) => l.lembar)).toEqual(harap);
    },
  );

  it('finds names that Excel takes: no forbidden signs, no quotes at the ends, not too long, none twice, none empty', async () => {
    const panjang = 'Tabel yang namanya jauh lebih panjang dari batas Excel';
    const { nama } = await tulis([
      { nama: "'a/b?*[c]:'", baris: [['1']] },
      { nama: panjang, baris: [['1']] },
      { nama: panjang, berkas: 'b', baris: [['1']] },
      { nama: '///', baris: [['1']] },
      { baris: [['1']] },
    ]);
    expect(nama).toEqual([
      'a b   c',
      panjang.slice(0, 31).trim(),
      `${panjang.slice(0, 27).trim()} (2)`,
      'Tabel',
      'Tabel (2)',
    ]);
  });

  it('never computes, and leaves places alone that are in no cell of a table', async () => {
    const tanpa: Lokasi[] = [
      { berkas: 'n.md', bagian: 'Bab', baris: 3, kolom: 4 },
      { tabel: 'T' },
      { tabel: 'T', baris: 1, kolom: 1 },
    ];
    const { rumus, isi, lokasi } = await tulis([{ nama: 'T', baris: [['=1+1', '@x']] }], ...tanpa);
    expect([rumus, isi[0]?.[0]]).toEqual([0, ['=1+1', '@x']]);
    expect(lokasi).toEqual(tanpa);
  });

  it('is a workbook where there is no table', async () => {
    expect((await tulis([])).nama).toEqual(['Kosong']);
  });
});
