import { describe, expect, it } from 'vitest';
import { periksaKeJson } from '../../../src/periksa/keluaran/json.js';
import { teksPeriksa } from '../../../src/periksa/keluaran/teks.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { gabungCakupan } from '../../../src/periksa/tulis/cakupan.js';

// Counted by hand from the tables: which figures stand in a sum or a percentage, and which in none.
const serapan = [
  ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
  ['A', '200', '150', '75,00'],
  ['B', '400', '100', '25,00'],
  ['C', '500', '400', '80,00'],
];
const cakupan = (...tabel: { nama?: string; baris: string[][] }[]) => periksaTabel(tabel).cakupan;

describe('cakupan', () => {
  it('counts the figures that a relation binds', () => {
    expect(cakupan({ nama: 'Tabel 1', baris: serapan })).toEqual({
      angka: 9,
      terikat: 9,
      tabel: [{ lokasi: { tabel: 'Tabel 1' }, status: 'diperiksa', angka: 9, terikat: 9 }],
    });
  });

  it('names the columns that nothing binds', () => {
    const [kepala = [], ...isi] = serapan;
    const lebar = [[...kepala, 'Luas (ha)'], ...isi.map((b, i) => [...b, String(1017 * (i + 3))])];
    expect(cakupan({ baris: lebar }).tabel).toEqual([
      {
        lokasi: {},
        status: 'sebagian',
        angka: 12,
        terikat: 9,
        sebab: 'tidak ada yang mengikat angka di kolom "Luas (ha)"',
      },
    ]);
  });

  it('is not whole where one column of many is bound by nothing, or some rows are not', () => {
    // Nine columns of parts and their sum, and one that stands beside: 30 of 33 figures.
    const bulan = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep'];
    const isi = [1, 2, 3].map((n) => bulan.map((_, i) => 1_013 * n + 377 * ((i * n) % 7)));
    const baris = [
      ['Puskesmas', ...bulan, 'Jumlah', 'Luas'],
      ...isi.map((b, i) => [
        `Puskesmas ${'ABC'[i]}`,
        ...b.map(String),
        String(b.reduce((x, y) => x + y)),
        String(641 * (i + 2)),
      ]),
    ];
    expect(cakupan({ baris }).tabel).toEqual([
      {
        lokasi: {},
        status: 'sebagian',
        angka: 33,
        terikat: 30,
        sebab: 'tidak ada yang mengikat angka di kolom "Luas"',
      },
    ]);
  });

  it('says where no relation binds anything, where there is no figure, and where no heading was seen', () => {
    const luas = [
      ['Desa', 'Luas'],
      ['A', '1.017'],
      ['B', '2.213'],
    ];
    const teks = [
      ['Desa', 'Keterangan'],
      ['A', 'baik'],
    ];
    // Of as many columns as the table before it would be taken for its continuation.
    const angka = [
      ['12', '13', '14'],
      ['15', '16', '17'],
    ];
    const hasil = cakupan({ baris: luas }, { baris: teks }, { baris: angka });
    expect(hasil.terikat).toBe(0);
    // Those of the table that was not understood count too.
    expect(hasil.angka).toBe(8);
    expect(hasil.tabel.map((t) => [t.status, t.angka, t.sebab])).toEqual([
      ['tak-dapat-diperiksa', 2, 'tidak ada jumlah, persentase, atau hubungan lain yang mengikat angkanya'],
      ['tak-dapat-diperiksa', 0, 'tidak memuat angka'],
      ['tak-dapat-diperiksa', 6, 'kepala kolomnya tidak dikenali; pastikan baris judul kolom ada di atas angkanya'],
    ]);
  });

  it('names the figures of sentences that nothing binds, and few such cells of a table', () => {
    // 81,36 is bound by nothing: of the table 650 of 1.100 is 59,09.
    const narasi = [
      { teks: 'Serapan anggaran sebesar 81,36% dari pagu, dan 12 kegiatan.', alinea: 4 },
      { teks: 'Program ini menyerap 43,21%.', alinea: 6 },
    ].map(({ teks, alinea }) => ({ teks, bagian: 'Bab III', baris: alinea }));
    const buku = { tabel: [{ nama: 'Tabel 1', baris: serapan }], narasi };
    const hasil = periksaTabel(buku);
    expect(hasil.cakupan).toMatchObject({
      angka: 12,
      terikat: 9,
      naskah: [
        { lokasi: { bagian: 'Bab III', baris: 4 }, angka: ['81,36%', '12'] },
        { lokasi: { bagian: 'Bab III', baris: 6 }, angka: ['43,21%'] },
      ],
    });
    expect(teksPeriksa(hasil)).toContain(
      'tidak ada yang mengikat angka kalimat ini: baris 4 "81,36%" "12", baris 6 "43,21%"',
    );
    expect(periksaKeJson(hasil, []).cakupan.naskah?.[1]?.angka).toEqual(['43,21%']);
    const lebih = [...serapan, ['D', '700', '', '']];
    expect(cakupan({ baris: lebih }).tabel[0]?.sebab).toBe('tidak ada jumlah atau persentase yang mengikat B5 "700"');
  });

  it('speaks English, and of the first columns only', () => {
    const [kepala = [], ...isi] = serapan;
    const nama = Array.from({ length: 8 }, (_, i) => `Luas ${'abcdefgh'[i]}`);
    const lebar = [
      [...kepala, ...nama],
      ...isi.map((b, i) => [...b, ...nama.map((_, k) => String(1017 * (i + 3) + 311 * k * (i + 1)))]),
    ];
    const [satu] = periksaTabel([{ baris: lebar }], { bahasa: 'en' }).cakupan.tabel;
    expect(satu?.sebab).toMatch(/^nothing binds the figures of column "Luas a", .* and 2 more$/);
  });

  it('joins the parts of one table, with the reason that some part gives', () => {
    const lokasi = { tabel: 'T' };
    const baik = { lokasi, status: 'diperiksa', angka: 9, terikat: 9 } as const;
    const buruk = { lokasi, status: 'sebagian', angka: 9, terikat: 1, sebab: 's' } as const;
    const satu = (t: typeof baik | typeof buruk) => ({ tabel: [t], angka: t.angka, terikat: t.terikat });
    expect(gabungCakupan([satu(baik), satu(baik)])).toEqual({
      tabel: [{ ...baik, angka: 18, terikat: 18 }],
      angka: 18,
      terikat: 18,
    });
    expect(gabungCakupan([satu(baik), satu(buruk)]).tabel).toEqual([
      { lokasi, status: 'sebagian', angka: 18, terikat: 10, sebab: 's' },
    ]);
    expect(gabungCakupan([satu(buruk), satu(baik)]).tabel[0]?.sebab).toBe('s');
  });
});

describe('a column without a heading', () => {
  const kepala = [...(serapan[0] as string[]), ''];
  const baris = (sel: string) => [...serapan.slice(1).map((b) => [...b, '']), ['D', '300', '60', '20,00', sel]];

  it.each(['55', '9', '1.234', '0,75'])(
    'is no part of the one beside it that holds figures: %s is accused of nothing',
    (sel) => {
      const hasil = periksaTabel([{ baris: [kepala, ...baris(sel)] }]);
      expect(hasil.temuan).toEqual([]);
      expect(hasil.cakupan).toMatchObject({
        angka: 13,
        terikat: 12,
        tabel: [{ status: 'sebagian', sebab: 'tidak ada yang mengikat angka di kolom E (tanpa judul)' }],
      });
      const [satu] = periksaTabel([{ baris: [kepala, ...baris(sel)] }], { bahasa: 'en' }).cakupan.tabel;
      expect(satu?.sebab).toBe('nothing binds the figures of column E (without a heading)');
    },
  );

  it('lies below a merged one that only says what is counted: `Rp` and the amount beside it', () => {
    // 150 of 200 is 75,00 and not 57,00.
    const rupiah = [
      ['Uraian', 'Pagu', '', 'Realisasi Anggaran', '', '%'],
      ['A', 'Rp', '200', 'Rp', '150', '57,00'],
      ['B', 'Rp', '400', 'Rp', '100', '25,00'],
      ['C', 'Rp', '500', 'Rp', '400', '80,00'],
    ];
    const { temuan, cakupan } = periksaTabel([{ baris: rupiah }]);
    expect(temuan.map((t) => [t.lokasi.sel, t.semestinya])).toEqual([['F2', '75,00']]);
    expect(cakupan).toMatchObject({ angka: 9, terikat: 9 });
  });
});
