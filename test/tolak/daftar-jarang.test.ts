import { describe, expect, it } from 'vitest';
import { bacaLaporan, daftarRumus, evaluasi, hitungKolom, rataRata, rekapKolom, selangRumus } from '../../src/index.js';
import { kutipNama } from '../../src/sql/index.js';
import { bukuDariJson } from '../../src/tabel/index.js';

/** Lists as long as lists can be, of which nobody wrote more than a word: whoever walks one does not come back. */
const JARANG = {
  kosong: Object.assign([], { length: 2 ** 32 - 1 }) as never,
  berisi: Object.assign(['x'], { length: 2 ** 32 - 1 }) as never,
};

const laporan = (isi: object) => ({ versi: 1, instansi: { nama: 'A' }, tahun: 2022, tujuan: [], program: [], ...isi });
const tujuan = (isi: object) => laporan({ tujuan: [{ kode: 'T1', uraian: 'T', sasaran: [], ...isi }] });
const sasaran = (isi: object) => tujuan({ sasaran: [{ kode: 'S1', uraian: 'S', indikator: [], ...isi }] });
const program = (isi: object) => laporan({ program: [{ kode: '7.01.01', nama: 'P', kegiatan: [], ...isi }] });
const kegiatan = (isi: object) => program({ kegiatan: [{ kode: '7.01.01.2.01', nama: 'K', subKegiatan: [], ...isi }] });

const LAPORAN: Readonly<Record<string, (a: never) => unknown>> = {
  tujuan: (a) => laporan({ tujuan: a }),
  program: (a) => laporan({ program: a }),
  'tujuan[0].indikator': (a) => tujuan({ indikator: a }),
  'tujuan[0].sasaran': (a) => tujuan({ sasaran: a }),
  'tujuan[0].sasaran[0].indikator': (a) => sasaran({ indikator: a }),
  'tujuan[0].sasaran[0].program': (a) => sasaran({ program: a }),
  'program[0].indikator': (a) => program({ indikator: a }),
  'program[0].kegiatan': (a) => program({ kegiatan: a }),
  'program[0].kegiatan[0].subKegiatan': (a) => kegiatan({ subKegiatan: a }),
};

const BUKU: Readonly<Record<string, (a: never) => unknown>> = {
  'daftar tabel': (a) => a,
  'sebuah baris': (a) => [a],
  'sel sebuah baris': (a) => [[a]],
  tabel: (a) => ({ tabel: a }),
  narasi: (a) => ({ tabel: [], narasi: a }),
  'baris tabel': (a) => ({ tabel: [{ baris: a }] }),
  'baris satu tabel': (a) => ({ baris: a }),
  'baris[0]': (a) => ({ tabel: [{ baris: [a] }] }),
};

describe.each(['kosong', 'berisi'] as const)('a list without end: %s', { timeout: 5_000 }, (apa) => {
  const a = JARANG[apa];
  it.each(Object.entries(LAPORAN))('bacaLaporan: %s', (letak, isi) => {
    const hasil = bacaLaporan(isi(a));
    expect(hasil).toMatchObject({ status: 'tidak-sah', masalah: [{ kode: 'terlalu-banyak', letak }] });
  });
  it.each(Object.entries(BUKU))('bukuDariJson: %s', (_, isi) => {
    expect(() => bukuDariJson(isi(a))).toThrow(/^JSON ini bukan tabel tercetak/);
  });
  it('is no name, no list of weights, no values of a formula and no column', () => {
    expect(() => kutipNama(a)).toThrow('kolom: […] bukan nama kolom');
    expect(() => rataRata([1], { bobot: a })).toThrow('bobot: […] harus berupa daftar');
    // It is its first hole that is named, and no room was made for what there may be behind it.
    expect(() => hitungKolom('anggaran.serapan', { P: a, A: a })).toThrow(
      /^hitungKolom: anggaran\.serapan: pagu \(P\)\[0\]: /,
    );
    expect(() => rekapKolom({ kode: a, pagu: a, realisasi: a })).toThrow(/^rekapKolom: pagu\[0\]/);
    expect(() => rekapKolom({ kode: a })).toThrow(
      apa === 'kosong' ? /^rekapKolom: kode\[0\]/ : /^rekapKolom: kode\[1\]/,
    );
    expect(() => rekapKolom({ kode: { kamus: a, indeks: Int32Array.of(0) }, pagu: [1] } as never)).toThrow(
      'rekapKolom: kode harus daftar teks',
    );
  });
});

describe('the values of a list input', () => {
  const rumus = daftarRumus.filter((r) => Object.values(r.masukan).some((m) => m.bentuk === 'daftar'));
  const isi = (r: (typeof rumus)[number], daftar: unknown) =>
    Object.fromEntries(Object.entries(r.masukan).map(([l, m]) => [l, m.bentuk === 'daftar' ? daftar : 1])) as never;

  it.each(rumus.map((r) => [r.id, r] as const))('%s has no holes', (id, r) => {
    const berlubang = Object.assign([1], { 2: 2 });
    for (const x of [JARANG.kosong, JARANG.berisi, berlubang])
      for (const hitung of [evaluasi, selangRumus])
        expect(() => hitung(r, isi(r, x))).toThrow(
          new RegExp(`^${id}: .* \\(\\w+\\)\\[[01]\\] (?:belum diisi|bukan)|bukan angka`),
        );
    expect(() => evaluasi(r, isi(r, [1, null, 2]))).not.toThrow();
  });
});
