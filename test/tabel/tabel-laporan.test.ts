import { describe, expect, it } from 'vitest';
import { barisKepala, keTabelTercetak, selBaris, type TabelLaporan } from '../../src/tabel/tabel-laporan.js';

const kolom = (kunci: string) =>
  ({ kunci, judul: kunci.toUpperCase(), rata: 'kiri', format: 'teks', lebar: 1 }) as const;
const tabel: TabelLaporan = {
  id: 't',
  nama: 'Tabel 1',
  judul: 'Contoh',
  kolom: [kolom('a'), kolom('b'), kolom('c'), kolom('d')],
  kelompok: [{ judul: 'Tahun 2022', dari: 'b', sampai: 'c' }],
  baris: [
    {
      id: '1',
      sebutan: '1',
      jenis: 'isi',
      tingkat: 0,
      sel: { a: { nilai: 'x', teks: 'x' }, c: { nilai: '1', teks: '1' } },
    },
  ],
  catatan: [],
  arah: 'tegak',
};

describe('report tables', () => {
  it('have a heading of one row, or of two where columns stand in groups', () => {
    expect(barisKepala({ ...tabel, kelompok: [] })).toEqual([
      ['A', 'B', 'C', 'D'].map((teks) => ({ teks, kolom: 1, baris: 1 })),
    ]);
    expect(barisKepala(tabel)).toEqual([
      [
        { teks: 'A', kolom: 1, baris: 2 },
        { teks: 'Tahun 2022', kolom: 2, baris: 1 },
        { teks: 'D', kolom: 1, baris: 2 },
      ],
      [
        { teks: 'B', kolom: 1, baris: 1 },
        { teks: 'C', kolom: 1, baris: 1 },
      ],
    ]);
  });

  it('print as a grid, merged cells filled once', () => {
    expect(keTabelTercetak(tabel)).toEqual({
      nama: 'Tabel 1',
      judul: 'Contoh',
      baris: [
        ['A', 'Tahun 2022', '', 'D'],
        ['', 'B', 'C', ''],
        ['x', '', '1', ''],
      ],
    });
    expect(keTabelTercetak({ ...tabel, kelompok: [] }).baris[0]).toEqual(['A', 'B', 'C', 'D']);
  });

  it('have a column at least', () => {
    expect(() => keTabelTercetak({ ...tabel, kolom: [] as never })).toThrow(
      'keTabelTercetak: tabel.kolom harus berisi paling sedikit satu.',
    );
  });

  it('have blank cells where a row states nothing', () => {
    const [baris] = tabel.baris;
    if (baris) expect(selBaris(baris, kolom('d'))).toEqual({ nilai: null, teks: '' });
  });
});
