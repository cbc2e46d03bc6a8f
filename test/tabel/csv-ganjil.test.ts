import { describe, expect, it } from 'vitest';
import { bukuDariCsv, tabelDariCsv } from '../../src/tabel/dari-csv.js';

const KEPALA = 'Program,Pagu,Realisasi,Persen';
const baca = (...baris: string[]) => bukuDariCsv(baris.join('\n'));

describe('rows of a CSV that are written in another way', () => {
  it.each([
    [
      'a semicolon among commas',
      [KEPALA, 'A,1000000,500000,50', 'B;2000000;1000000;50', 'C,3000000,2400000,80'],
      3,
      '";"',
    ],
    ['a tab among semicolons', ['P;Q;R', 'A;10;20', 'B;10;30', 'C\t11\t12'], 4, 'tab'],
    ['commas among semicolons', ['P;Q;R;S', 'A;10;20;30', 'B,10,30,40', 'C;10;20;30'], 3, '","'],
  ])('are refused: %s', (_, baris, nomor, tanda) => {
    expect(() => baca(...baris)).toThrow(`baris ${nomor} ditulis dengan pemisah ${tanda}, tidak seperti baris lainnya`);
  });

  it('are no titles, sentences or lists above and below a table', () => {
    const buku = baca(
      'Tabel 1; pagu; realisasi; persen',
      KEPALA,
      'A,1000000,500000,50',
      'Jumlah,1000000,500000,50',
      'Catatan: pagu 2021; 2022; 2023',
    );
    expect(buku.tabel[0]?.baris).toHaveLength(3);
    expect(buku.catatan).toBeUndefined();
  });

  it.each([
    // 49,75 and 5.497,5: the comma of a figure parts it in two.
    [[KEPALA, 'A,1000000,497500,49,75'], 2, 5, 4],
    [[KEPALA, 'A,1000,500,"50,00"', 'B,2000,1015,50,75'], 3, 5, 4],
    [['No,Uraian,2021,2022', '1,A,10,20,5'], 2, 5, 4],
  ])('are refused where a figure was split by its comma: %j', (baris, nomor, lebar, kepala) => {
    expect(() => baca(...baris)).toThrow(
      `baris ${nomor} berisi ${lebar} sel, sedangkan kepalanya ${kepala}; apit angka`,
    );
  });

  it('are named where no comma parts the cells, or what is more is no figure', () => {
    expect(baca('P;Q', 'A;10;20', 'B;10').catatan).toEqual([
      '1 baris tabel bersel lebih banyak daripada kepalanya: "baris 2: 20"',
    ]);
    expect(baca(KEPALA, 'A,1000,500,50,rutin').catatan).toEqual([
      '1 baris tabel bersel lebih banyak daripada kepalanya: "baris 2: rutin"',
    ]);
  });

  it('are not meant where the cells that are more are blank, or a wider heading follows', () => {
    expect(baca(KEPALA, 'A,1000,500,50,,,').catatan).toBeUndefined();
    const lebar = ['P,Q', 'A,10', '', 'Tabel 2', KEPALA, 'A,1000,500,50'];
    expect(baca(...lebar).catatan).toBeUndefined();
    expect(baca('Uraian,Anggaran', ',Pagu,Realisasi,Persen', 'A,1000,500,50').catatan).toBeUndefined();
  });

  it('follow the separator that the first line names, which must be theirs', () => {
    expect(() => baca('sep=;', KEPALA, 'A,1000,500,50')).toThrow('menyebut pemisah ";", sedangkan isinya memakai ","');
    expect(tabelDariCsv('sep=;\nNilai\n75,5\n80,3').baris[1]).toEqual(['75,5']);
  });
});
