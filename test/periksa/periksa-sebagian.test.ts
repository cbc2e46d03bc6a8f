import { describe, expect, it } from 'vitest';
import { bagiBuku } from '../../src/periksa/bagi-buku.js';
import { periksaKeJson } from '../../src/periksa/keluaran/json.js';
import { periksaSebagian } from '../../src/periksa/periksa-sebagian.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import type { TemuanBerdasar } from '../../src/periksa/tulis/beri-sidik.js';
import type { Kemajuan } from '../../src/tabel/kemajuan.js';
import { batasiWaktu, WaktuHabis } from '../../src/tabel/kemajuan.js';
import type { Tabel } from '../../src/tabel/tabel.js';

const KEPALA = ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'];
/** 100 · i of 200 · i is 50,00 %, by hand; the rows in `salah` print 57,00. */
const tabel = (banyak: number, salah: readonly number[] = [], sifat: Partial<Tabel> = {}): Tabel => ({
  ...sifat,
  baris: [
    ['Tabel realisasi', '', '', ''],
    KEPALA,
    ...Array.from({ length: banyak }, (_, i) => [
      `Kegiatan ${i}`,
      String(200 * (i + 1)),
      String(100 * (i + 1)),
      salah.includes(i) ? '57,00' : '50,00',
    ]),
  ],
});
const sempit = { sel: 60, potongan: 16 };
const periksa = (t: readonly Tabel[], opsi = {}) => periksaSebagian(bagiBuku({ tabel: t }, sempit) ?? [], opsi);

describe('a table that is too large to be checked at once', () => {
  it('is checked by stretches of rows, and finds in each row what the whole finds, at the same place', () => {
    const satu = tabel(30, [0, 7, 29], { nama: 'Tabel 1', lembar: 'Data', asal: { baris: 5, kolom: 3 } });
    const sekaligus = periksaTabel([satu]);
    const sebagian = periksa([satu]);
    // What else may have happened is looked for in the stretch at hand alone; `periksaTabel` gives the fingerprint to the findings of both.
    const tanpaSebab = ({ sidik: _, dasar: _dasar, ...t }: TemuanBerdasar) => ({ ...t, penjelasan: [] });
    expect(sebagian.temuan.map(tanpaSebab)).toEqual(sekaligus.temuan.map(tanpaSebab));
    // Heading in rows 5 and 6 of the sheet, so row i is line 7 + i; the percentages stand in the fourth column from C: F.
    expect(sebagian.temuan.map((t) => [t.kode, t.lokasi.sel, t.semestinya])).toEqual([
      ['P101', 'F7', '50,00'],
      ['P101', 'F14', '50,00'],
      ['P101', 'F36', '50,00'],
    ]);
    expect(sebagian.ringkasan).toEqual(sekaligus.ringkasan);
    expect(sebagian.kolom).toEqual(sekaligus.kolom);
  });

  it('says that sums over all rows were not checked, in both languages and in JSON', () => {
    const hasil = periksa([tabel(30, [], { nama: 'Tabel 1', lembar: 'Data', berkas: 'a.xlsx' })]);
    expect(hasil.takDiperiksa).toEqual([
      {
        hal: 'seluruh-kolom',
        lokasi: { berkas: 'a.xlsx', lembar: 'Data', tabel: 'Tabel 1' },
        pesan: expect.stringMatching(/jumlah dan rata-rata seluruh kolom.*bagi tabelnya/),
      },
    ]);
    expect(periksaKeJson(hasil, ['a.xlsx']).takDiperiksa?.[0]?.lokasi).toMatchObject({ lembar: 'Data', sel: null });
    expect(periksa([tabel(30)], { bahasa: 'en' }).takDiperiksa?.[0]?.pesan).toMatch(/split the table/);
  });

  it('takes no sum of a stretch for the sum of the whole', () => {
    const t = tabel(30);
    const jumlah = { ...t, baris: [...t.baris, ['Jumlah', '93000', '46500', '50,00']] };
    expect(periksa([jumlah]).temuan).toEqual([]);
  });

  it('says nothing twice of a heading', () => {
    const baris = tabel(30).baris.map((b, i) => (i === 1 ? [...KEPALA.slice(0, 3), '%'] : b));
    const bernomor = [...baris.slice(0, 2), ['1', '2', '3', '4=2/3'], ...baris.slice(2)];
    const temuan = periksa([{ baris: bernomor }]).temuan.filter((t) => t.kode === 'P110');
    expect(temuan.length).toBeLessThanOrEqual(1);
  });

  it('reads a grid without a heading no further', () => {
    const { ringkasan } = periksa([{ baris: Array.from({ length: 40 }, () => ['1', '2']) }]);
    expect(ringkasan).toEqual({ tabel: 1, fakta: 0, relasi: 0, konsisten: 0, temuan: 0 });
  });
});

describe('many tables that are too much together', () => {
  it('are checked in groups, and what one says of another is not compared', () => {
    const banyak = Array.from({ length: 4 }, (_, i) => tabel(4, [i], { nama: `Tabel ${i}` }));
    const narasi = [{ teks: 'Serapan 80 %.' }];
    const bagian = bagiBuku({ tabel: banyak, narasi }, sempit) ?? [];
    expect(bagian.map((b) => (b.jenis === 'buku' ? [b.buku.tabel.length, b.buku.narasi?.length] : 0))).toEqual([
      [2, 1],
      [2, 0],
    ]);
    const hasil = periksaSebagian(bagian, {});
    expect(hasil.temuan.map((t) => [t.lokasi.tabel, t.lokasi.sel])).toEqual([
      ['Tabel 0', 'D3'],
      ['Tabel 1', 'D4'],
      ['Tabel 2', 'D5'],
      ['Tabel 3', 'D6'],
    ]);
    expect(hasil.ringkasan.tabel).toBe(4);
    expect(hasil.takDiperiksa?.map((b) => b.hal)).toEqual(['antartabel']);
  });

  it('leave the text with the small ones, and a text alone is read too', () => {
    const hasil = periksaSebagian(bagiBuku({ tabel: [tabel(30)], narasi: [{ teks: 'x' }] }, sempit) ?? [], {});
    expect(hasil.takDiperiksa?.map((b) => b.hal)).toEqual(['antartabel', 'seluruh-kolom']);
  });
});

it('what fits is checked at once, and says nothing of it', () => {
  expect(bagiBuku({ tabel: [tabel(10)] })).toBeNull();
  expect(periksaTabel([tabel(10)]).takDiperiksa).toBeUndefined();
});

it('stops once there are more findings than anyone reads, and says where', () => {
  const satu = tabel(30, [0, 1, 4, 5, 25], { nama: 'Tabel 1' });
  const hasil = periksaSebagian(bagiBuku({ tabel: [satu] }, sempit) ?? [], {}, 3);
  expect(hasil.temuan.map((t) => t.lokasi.sel)).toEqual(['D3', 'D4', 'D7', 'D8']);
  expect(hasil.takDiperiksa?.at(-1)).toMatchObject({ hal: 'sisanya', lokasi: { tabel: 'Tabel 1' } });
  const kecil = Array.from({ length: 4 }, (_, i) => tabel(4, [i]));
  const henti = periksaSebagian(bagiBuku({ tabel: kecil }, sempit) ?? [], {}, 1);
  expect(henti.takDiperiksa?.at(-1)).toMatchObject({ hal: 'sisanya', lokasi: {} });
});

describe('kemajuan', () => {
  it('is told of every step, and of the part at hand where a book is parted', () => {
    const langkah: Kemajuan[] = [];
    periksaTabel([tabel(3, [1], { nama: 'Tabel 1' }), tabel(3, [], { lembar: 'B' }), tabel(3)], {
      kemajuan: (k) => langkah.push(k),
    });
    expect(langkah.filter((k) => k.tahap === 'tabel')).toEqual([
      { tahap: 'tabel', ke: 1, dari: 3, nama: 'Tabel 1' },
      { tahap: 'tabel', ke: 2, dari: 3, nama: 'B' },
      { tahap: 'tabel', ke: 3, dari: 3 },
    ]);
    expect(langkah.filter((k) => k.tahap === 'sebab')).toEqual([{ tahap: 'sebab', ke: 1, dari: 1 }]);
    expect([...new Set(langkah.map((k) => k.tahap))]).toEqual(['tabel', 'hubungan', 'sebab', 'tinjauan']);
    const bagian: Kemajuan[] = [];
    periksa([tabel(30)], { kemajuan: (k: Kemajuan) => bagian.push(k) });
    expect(bagian[0]).toEqual({ tahap: 'tabel', ke: 1, dari: 8 });
    expect(bagian.at(-1)).toEqual({ tahap: 'tinjauan', ke: 8, dari: 8 });
  });

  it('stops the check where the time is up, and tells at which step', () => {
    let kini = 0;
    const langkah: string[] = [];
    const kemajuan = batasiWaktu(
      2,
      () => kini++,
      (k) => langkah.push(k.tahap),
    );
    const galat = (() => {
      try {
        periksaTabel([tabel(3, [], { nama: 'Tabel 1' }), tabel(3), tabel(3)], { kemajuan });
        return null;
      } catch (e) {
        return e;
      }
    })();
    expect(galat).toBeInstanceOf(WaktuHabis);
    expect(galat).toMatchObject({ batas: 2, saat: { tahap: 'tabel', ke: 3, dari: 3 } });
    expect(langkah).toEqual(['tabel', 'tabel']);
    expect(() => batasiWaktu(1, () => kini++)({ tahap: 'buka' })).not.toThrow();
  });
});
