import { describe, expect, it } from 'vitest';
import { pisahTabel } from '../../src/tabel/pisah-tabel.js';
import { susunTabel } from '../../src/tabel/susun-tabel.js';
import { letakSel } from '../../src/tabel/tabel-tersusun.js';

const KEPALA = ['No', 'Program', 'Pagu'];
const A = [KEPALA, ['1', 'A', '100'], ['2', 'B', '200']];
const B = [
  ['No', 'Indikator', 'Target'],
  ['1', 'C', '5'],
];
const baris = (...tabel: Parameters<typeof susunTabel>[0]) => susunTabel(tabel).map((t) => t.baris);

describe('tables in one grid', () => {
  it('that stand below a blank row are parted', () => expect(baris({ baris: [...A, [''], ...B] })).toEqual([A, B]));
  it('that stand below a caption are parted, each under its own name', () => {
    const t = susunTabel([{ nama: 'berkas', baris: [['Tabel 1 Anggaran'], ...A, ['Tabel 2 Kinerja'], ...B] }]);
    expect(t.map((x) => [x.nama, x.judul, x.baris])).toEqual([
      ['Tabel 1', 'Anggaran', A],
      ['Tabel 2', 'Kinerja', B],
    ]);
  });
  it('of which the second heading stands right under the rows of the first are parted', () =>
    expect(baris({ baris: [...A, ...B] })).toEqual([A, B]));
  it('stay whole over a blank row before rows that have no heading', () => {
    const utuh = [...A, ['', '', ''], ['3', 'C', '300'], ['', '', ''], ['', 'Jumlah', '600']];
    expect(baris({ baris: utuh })).toEqual([utuh.map((b) => (b.every((s) => s === '') ? [] : b))]);
  });
  it('stay whole where the heading is repeated', () =>
    expect(baris({ baris: [...A, KEPALA, ['3', 'C', '1']] })).toHaveLength(1));
});

describe('tables side by side', () => {
  const kanan = [
    ['Jenis', 'Pagu'],
    ['X', '1'],
    ['Y', '2'],
    ['Z', '3'],
  ];
  const samping = (sela: string[]) =>
    [0, 1, 2, 3].map((r) => [...(A[r] ?? ['', '', '']), ...sela, ...(kanan[r] as string[])]);
  it.each([[['']], [['', '']], [['', '', '']]])('are cut at the empty columns', (sela) =>
    expect(baris({ baris: samping(sela) })).toEqual([A, kanan]),
  );
  it('are cut where the heading is the same twice over', () => {
    const dua = A.map((b) => [...b, ...b]);
    expect(baris({ baris: dua })).toEqual([A, A]);
    const beda = dua.map((b, r) => (r === 0 ? b.map((s, k) => (k === 5 ? 'Realisasi' : s)) : b));
    expect(baris({ baris: beda })).toEqual([beda]);
  });
  it('know the cells that they were cut from', () => {
    const [, t] = susunTabel([{ lembar: 'S', asal: { baris: 3, kolom: 2 }, baris: samping(['']) }]);
    expect(letakSel(t as never, 1, 1)).toMatchObject({ tabel: { lembar: 'S' }, baris: 1, kolom: 5 });
    expect(t?.asal).toEqual({ baris: 3, kolom: 6 });
  });
  it('are none where an empty column stands before remarks, after names, or in a merged heading', () => {
    for (const utuh of [
      A.map((b) => [...b, '', 'catatan']),
      A.map(([no = '', nama = '', pagu = '']) => [no, nama, '', pagu]),
      [['', '', '', '', ''], ...A.map(([no = '', nama = '', pagu = '']) => [no, '', nama, pagu, ''])],
    ])
      expect(baris({ baris: utuh })).toHaveLength(1);
  });
});

describe('a table that goes on', () => {
  const lanjut = [KEPALA, ['3', 'C', '300']];
  it.each(['Lanjutan Tabel 3.5', 'Tabel 3.5 (lanjutan)', 'Lanjutan'])(
    'in the next grid under "%s" is joined',
    (judul) =>
      expect(baris({ nama: 'Tabel 3.5', baris: A }, { nama: judul, baris: lanjut })).toEqual([[...A, ...lanjut]]),
  );
  it('under the number of another table, or with another heading, is not', () => {
    expect(baris({ nama: 'Tabel 3.5', baris: A }, { nama: 'Lanjutan Tabel 3.6', baris: lanjut })).toHaveLength(2);
    expect(baris({ nama: 'Tabel 3.5', baris: A }, { nama: 'Lanjutan', baris: B })).toHaveLength(2);
  });
  it('in the same grid is joined, its caption left out', () =>
    expect(baris({ baris: [...A, ['Lanjutan Tabel 1'], ...lanjut] })).toEqual([[...A, [], ...lanjut]]));
  it('without a heading, or with the same one and numbers that go on, is joined', () => {
    expect(baris({ baris: A }, { baris: [['3', 'C', '300']] })).toHaveLength(1);
    expect(baris({ baris: A, catatan: ['a'] }, { baris: lanjut, catatan: ['b'] })).toEqual([[...A, ...lanjut]]);
    expect(
      susunTabel([
        { baris: A, catatan: ['a'] },
        { baris: lanjut, catatan: ['b'] },
      ])[0]?.catatan,
    ).toEqual(['a', 'b']);
  });
  it('without a heading is joined only where its columns hold the same: figures under figures, names under names', () => {
    const angka = [
      ['12', '13'],
      ['14', '15'],
    ];
    const teks = [
      ['Desa', 'Keterangan'],
      ['A', 'baik'],
    ];
    const luas = [
      ['Desa', 'Luas'],
      ['A', '1.017'],
    ];
    expect(baris({ baris: teks }, { baris: angka })).toEqual([teks, angka]);
    // The column that names the rows decides, though the other one agrees.
    expect(baris({ baris: luas }, { baris: angka })).toEqual([luas, angka]);
    const tiga = angka.map((b) => [...b, '16']);
    expect(baris({ baris: A }, { baris: tiga })).toEqual([A, tiga]);
    // Two columns of figures under words, one of words under words.
    const kata = [
      ['Nama', 'Sifat', 'Hasil'],
      ['A', 'baik', 'naik'],
    ];
    expect(baris({ baris: kata }, { baris: [['B', '5', '6']] })).toHaveLength(2);
    expect(baris({ baris: teks }, { baris: luas.slice(1) })).toHaveLength(2);
  });
  it('without a heading is joined where one column differs, where it is empty, and where only the heading stood before', () => {
    // The target of an opinion is a word; group rows have no figures.
    const opini = [
      ['3', 'Opini BPK', 'WTP'],
      ['', 'Sasaran 2', ''],
    ];
    expect(baris({ baris: A }, { baris: opini })).toEqual([[...A, ...opini]]);
    expect(baris({ baris: A }, { baris: [['3', 'C', '-']] })).toHaveLength(1);
    expect(baris({ baris: A }, { baris: [['3', '', '5']] })).toHaveLength(1);
    expect(baris({ baris: [KEPALA] }, { baris: A.slice(1) })).toEqual([A]);
    // A row that ends early, as in a CSV, leaves its last column empty.
    expect(
      baris(
        { baris: A },
        {
          baris: [
            ['3', 'C', '5'],
            ['4', 'D'],
          ],
        },
      ),
    ).toHaveLength(1);
    const lebih = [['3', 'C', 'seratus']];
    expect(baris({ nama: 'T', baris: A }, { nama: 'Lanjutan', baris: lebih })).toEqual([[...A, ...lebih]]);
  });
  it('is another one after a total, from number one, in another sheet, or under another name', () => {
    const tutup = [...A, ['', 'Jumlah', '300']];
    expect(baris({ baris: tutup }, { baris: lanjut })).toHaveLength(2);
    expect(baris({ baris: A }, { baris: A })).toHaveLength(2);
    expect(baris({ lembar: 'a', baris: A }, { lembar: 'b', baris: lanjut })).toHaveLength(2);
    expect(baris({ nama: 'a', baris: A }, { nama: 'b', baris: lanjut })).toHaveLength(2);
    expect(baris({ baris: A }, { baris: [['teks']] })).toHaveLength(1);
  });
});

describe('what stands below a table', () => {
  it.each(['Sumber: BPS, 2022', 'Catatan: capaian dibatasi maksimal 100', '*) makin rendah makin baik'])(
    'as the note "%s" is kept as information',
    (catatan) => {
      const [t] = susunTabel([{ baris: [...A, [catatan]] }]);
      expect([t?.baris, t?.catatan]).toEqual([A, [catatan]]);
      const [u] = susunTabel([{ baris: [...A, [''], [catatan], ...B] }]);
      expect([u?.baris, u?.catatan]).toEqual([A, [catatan]]);
    },
  );
  it('is all of it its notes from the first one on, down to the signatures', () => {
    const bawah = ['Sumber: BPS, 2022', 'Skala: > 90 Tinggi; 60-90 Sedang; < 60 Rendah', 'NIP', 'Catatan: tetap'];
    const [t] = susunTabel([{ baris: [...A, ...bawah.map((s) => [s])] }]);
    expect([t?.baris, t?.catatan]).toEqual([A, [bawah[0], bawah[1], bawah[3]]]);
  });
  it.each([[['', 'Mengetahui,', '']], [['', '', 'Kepala Dinas Sosial']], [['Toba, 31 Desember 2022', '', '']]])(
    'as a signature is left out',
    (teks) => expect(baris({ baris: [...A, teks, ['', 'NIP', '']] })).toEqual([A]),
  );
});

describe('a grid', () => {
  const kanan = [
    ['Jenis', 'Pagu'],
    ['X', '1'],
    ['Y', '2'],
  ];
  it('may hold a table by itself above two side by side, and one below', () => {
    const samping = kanan.map((b) => [...b, '', ...b]);
    expect(baris({ baris: [...B, [''], ...samping, [''], ...A] })).toEqual([B, kanan, kanan, A]);
  });
  it('gives its paragraphs, each where it stands', () => {
    const teks = `Realisasi belanja tahun ini sebesar 90 % dari pagu ${'x'.repeat(60)} 90 %.`;
    expect(pisahTabel({ berkas: 'a.csv', baris: [[teks], [''], ...A] }).narasi).toEqual([
      { berkas: 'a.csv', baris: 1, teks },
    ]);
    expect(pisahTabel({ lembar: 'S', baris: [...A, [''], [teks]] }).narasi).toEqual([{ bagian: 'S', baris: 5, teks }]);
  });
  it.each(['Mengetahui', 'Tabel 9', `${'kata '.repeat(40)}`.trim()])(
    'does not go on with rows without a heading below "%s"',
    (teks) => expect(baris({ baris: [...A, [''], [teks], ['3', 'C', '1']] }).length).toBe(2),
  );
  it('that was not put together knows its cells as they are', () => {
    const t = { baris: A };
    expect(letakSel(t, 1, 2)).toEqual({ tabel: t, baris: 1, kolom: 2 });
  });
});

it('what was parted once stays as it is', () => {
  const [t] = pisahTabel({ baris: A }).tabel;
  expect(pisahTabel(t as never).tabel).toEqual([t]);
  // A caption above a title line: both belong to the table below.
  expect(susunTabel([{ baris: [...A, ['Lampiran'], ['Tabel 2 Kinerja'], ...B] }]).map((x) => x.nama)).toEqual([
    undefined,
    'Tabel 2',
  ]);
});
