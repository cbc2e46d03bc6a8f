import { describe, expect, it } from 'vitest';
import type { Kegiatan } from '../../src/model/kegiatan.js';
import type { Laporan } from '../../src/model/laporan.js';
import type { Program } from '../../src/model/program.js';
import type { Sasaran } from '../../src/model/sasaran.js';
import type { SubKegiatan } from '../../src/model/sub-kegiatan.js';
import type { Tujuan } from '../../src/model/tujuan.js';
import { gabungLaporan, urutkanLaporan } from '../../src/rekap/gabung-laporan.js';
import { indikator, laporanKecil } from './contoh-laporan.js';

/** The merged report, which is the same in either order. */
function gabung(a: Partial<Laporan>, b: Partial<Laporan>): Laporan {
  const hasil = gabungLaporan(laporanKecil(a), laporanKecil(b));
  expect(gabungLaporan(laporanKecil(b), laporanKecil(a))).toStrictEqual(hasil);
  return hasil;
}

const tujuan = (isi: Partial<Tujuan> = {}): Partial<Laporan> => ({
  tujuan: [{ kode: 'T1', uraian: 'Tujuan', sasaran: [], ...isi }],
});
const sasaran = (isi: Partial<Sasaran> = {}): Partial<Laporan> =>
  tujuan({ sasaran: [{ kode: 'S1', uraian: 'Sasaran', indikator: [], ...isi }] });
const program = (isi: Partial<Program> = {}): Partial<Laporan> => ({
  program: [{ kode: '7.01.01', nama: 'Program', kegiatan: [], ...isi }],
});
const kegiatan = (isi: Partial<Kegiatan> = {}): Partial<Laporan> =>
  program({ kegiatan: [{ kode: '7.01.01.2.01', nama: 'Kegiatan', subKegiatan: [], ...isi }] });
const sub = (isi: Partial<SubKegiatan> = {}): Partial<Laporan> =>
  kegiatan({ subKegiatan: [{ kode: '7.01.01.2.01.0004', nama: 'Sub-kegiatan', anggaran: {}, ...isi }] });
const belanja = (pagu: number): Partial<Laporan> => ({
  belanja: [{ uraian: 'Belanja Modal', rincian: [{ uraian: 'Tanah', anggaran: { 2022: { pagu } } }] }],
});
const anggaran = (pagu: number) => ({ anggaran: { 2022: { pagu } } });

describe('what only one part knows is taken over, and what neither knows is not made up', () => {
  it.each([
    ['tujuan', tujuan],
    ['sasaran', sasaran],
    ['program', program],
    ['kegiatan', kegiatan],
    ['sub-kegiatan', sub],
  ] as const)('of a %s', (_, tingkat) => {
    const daftar = [indikator()];
    const kosong = tingkat() as Partial<Laporan>;
    expect(gabung(kosong, kosong)).toStrictEqual(laporanKecil(kosong));
    const penuh = tingkat({ indikator: daftar }) as Partial<Laporan>;
    expect(gabung(kosong, penuh)).toStrictEqual(laporanKecil(penuh));
  });

  it.each([
    ['the programs of a sasaran', sasaran({ program: ['7.01.01'] }), sasaran()],
    ['the note of a sasaran', sasaran({ catatan: 'Catatan' }), sasaran()],
    ['the budget of a program', program(anggaran(1)), program()],
    ['the budget of a kegiatan', kegiatan(anggaran(1)), kegiatan()],
    ['the budget of a sub-kegiatan', sub(anggaran(1)), sub()],
    ['notes', { catatan: ['Catatan'] }, {}],
    ['spending', belanja(1), {}],
    ['the period', { periode: { awal: 2021, akhir: 2026 } }, {}],
  ])('%s', (_, ada, tiada) => {
    expect(gabung(ada, tiada)).toStrictEqual(laporanKecil(ada));
  });
});

it('details of spending stand in the order of an LRA, whichever part has them', () => {
  const rincian = (...nama: string[]): Partial<Laporan> => ({
    belanja: [{ uraian: 'Belanja Modal', rincian: nama.map((uraian) => ({ uraian, anggaran: {} })) }],
  });
  const hasil = gabung(
    rincian('Belanja Modal Aset Tetap Lainnya', 'Belanja Modal Tanah'),
    rincian('Belanja Modal Gedung'),
  );
  expect(hasil.belanja?.[0]?.rincian.map((r) => r.uraian)).toEqual([
    'Belanja Modal Tanah',
    'Belanja Modal Gedung',
    'Belanja Modal Aset Tetap Lainnya',
  ]);
});

it('a report alone is put in order too, and says nothing twice', () => {
  // Barang dan jasa stand before modal in an LRA, and of modal tanah before gedung.
  const rincian = (...nama: string[]) => nama.map((uraian) => ({ uraian, anggaran: {} }));
  const hasil = urutkanLaporan(
    laporanKecil({
      catatan: ['b', 'a', 'b'],
      belanja: [
        { uraian: 'Belanja Modal', rincian: rincian('Belanja Modal Gedung', 'Belanja Modal Tanah') },
        { uraian: 'Belanja Barang dan Jasa', rincian: [] },
      ],
    }),
  );
  expect(hasil.catatan).toEqual(['a', 'b']);
  expect(hasil.belanja).toEqual([
    { uraian: 'Belanja Barang dan Jasa', rincian: [] },
    { uraian: 'Belanja Modal', rincian: rincian('Belanja Modal Tanah', 'Belanja Modal Gedung') },
  ]);
});

it('a kind of spending that an LRA does not name comes after those that it does, by name', () => {
  const jenis = (...nama: string[]): Partial<Laporan> => ({
    belanja: nama.map((uraian) => ({ uraian, rincian: [] })),
  });
  // Operasi stands first in an LRA, and tidak terduga behind modal.
  const hasil = gabung(
    jenis('Belanja Zakat', 'Belanja Modal', 'Belanja Adat'),
    jenis('Belanja Tidak Terduga', 'Belanja Operasi'),
  );
  expect(hasil.belanja?.map((b) => b.uraian)).toEqual([
    'Belanja Operasi',
    'Belanja Modal',
    'Belanja Tidak Terduga',
    'Belanja Adat',
    'Belanja Zakat',
  ]);
});

it('a program that a sasaran names twice is named once', () => {
  const dua = sasaran({ program: ['7.01.02', '7.01.01', '7.01.01'] });
  const [s] = urutkanLaporan(laporanKecil(dua)).tujuan[0]?.sasaran ?? [];
  expect(s?.program).toEqual(['7.01.01', '7.01.02']);
  expect(gabung(sasaran({ program: ['7.01.01'] }), sasaran({ program: ['7.01.01'] }))).toStrictEqual(
    laporanKecil(sasaran({ program: ['7.01.01'] })),
  );
});

it('indicators of a tujuan stand in the order of their codes', () => {
  // As people order them: 2 before 10.
  const daftar = (...kode: string[]) => tujuan({ indikator: kode.map((k) => indikator({ kode: k })) });
  expect(urutkanLaporan(laporanKecil(daftar('T1.IK10', 'T1.IK2', 'T1.IK10')))).toStrictEqual(
    laporanKecil(daftar('T1.IK2', 'T1.IK10')),
  );
});

it('a code with another spelling, or a name with more words, is the same thing', () => {
  const ejaan = (kode: string, nama: string) => sub({ kode, nama });
  expect(gabung(ejaan('7.01.01.2.01.04', 'Rapat'), ejaan('7.01.01.2.01.0004', 'Rapat Kerja'))).toStrictEqual(
    laporanKecil(ejaan('7.01.01.2.01.0004', 'Rapat Kerja')),
  );
});

describe('two that differ are refused by their place', () => {
  it.each([
    // Its code does not say whose it is.
    [
      'indikator S1 › IK1.realisasi.2022',
      sasaran({ indikator: [indikator({ kode: 'IK1', realisasi: { 2022: 1 } })] }),
      sasaran({ indikator: [indikator({ kode: 'IK1', realisasi: { 2022: 2 } })] }),
    ],
    ['sasaran S1.catatan', sasaran({ catatan: 'A' }), sasaran({ catatan: 'B' })],
    ['program 7.01.01.anggaran.2022', program(anggaran(1)), program(anggaran(2))],
    ['kegiatan 7.01.01.2.01.anggaran.2022', kegiatan(anggaran(1)), kegiatan(anggaran(2))],
    ['sub-kegiatan 7.01.01.2.01.0004.anggaran.2022', sub(anggaran(1)), sub(anggaran(2))],
    ['belanja Tanah.anggaran.2022', belanja(1), belanja(2)],
    ['laporan.instansi', { instansi: { nama: 'Dinas A' } }, { instansi: { nama: 'Dinas B' } }],
    // Nothing of a report itself is by year: two periods are no one period.
    ['laporan.periode', { periode: { awal: 2021, akhir: 2026 } }, { periode: { awal: 2021, akhir: 2025 } }],
  ])('%s', (letak, a, b) => {
    expect(() => gabungLaporan(laporanKecil(a), laporanKecil(b))).toThrow(`${letak}: kedua bagian menyebut`);
    expect(() => gabungLaporan(laporanKecil(b), laporanKecil(a))).toThrow(`${letak}: kedua bagian menyebut`);
  });
});
