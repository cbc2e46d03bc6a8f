import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const periksa = (teks: readonly string[]) =>
  periksaTabel({ tabel: [], narasi: teks.map((t, i) => ({ teks: t, baris: i + 1 })) }).temuan.map(
    (t) => `${t.tingkat} ${t.tercetak} ${t.semestinya} | ${t.pesan}`,
  );
const diam = (...teks: string[]) => expect(periksa(teks)).toEqual([]);
const satu = (teks: readonly string[], ...harap: readonly string[]) => {
  const [pertama = '', ...lagi] = periksa(teks);
  expect(lagi).toEqual([]);
  for (const h of harap) expect(pertama).toContain(h);
};

// By hand: 4.217 + 328 = 4.545; 118.325.440 + 1.204.117 = 119.529.557; 236 + 58 + 60 = 354.
describe('what is left of a whole', () => {
  it.each([
    'Sebanyak 4.217 dari 4.545 perkara sudah diputus. Sisanya, 328 perkara masih dalam proses.',
    'Dari 354 berkas, 236 disetujui dan 58 ditolak, sisanya 60 masih diperiksa.',
    'Pada 2021 wajib pajak sebanyak 119.529.557 jiwa. Namun, yang terdaftar baru 118.325.440 jiwa. Sisanya, berjumlah 1.204.117 jiwa belum terdaftar.',
    // The 30 are some of the 236: 236 + 118 = 354.
    'Dari 354 berkas, 236 disetujui, diantaranya 30 bersyarat. Sisanya 118 ditolak.',
    'Dari 354 berkas, 236 disetujui (30 bersyarat), sisanya 118 ditolak.',
  ])('makes it with the rest: %s', (teks) => diam(teks));

  it('does not', () => {
    // 4.545 − 4.217 = 328; 4.217 + 338 = 4.555.
    satu(
      ['Sebanyak 4.217 dari 4.545 perkara sudah diputus. Sisanya, 338 perkara masih dalam proses.'],
      'galat 4.545 4.555',
      '4.217',
      '338',
    );
    // 236 + 58 + 60 = 354, and 394 with 100 for 60 is none: 384 misses by 30.
    satu(['Dari 384 berkas, 236 disetujui dan 58 ditolak, sisanya 60 masih diperiksa.'], 'galat 384 354');
    // 119.529.557 − 118.325.440 = 1.204.117.
    satu(
      [
        'Pada 2021 wajib pajak sebanyak 119.529.557 jiwa. Namun, yang terdaftar baru 118.325.440 jiwa. Sisanya, berjumlah 1.504.117 jiwa belum terdaftar.',
      ],
      '119.529.557',
      '118.325.440',
      '1.504.117',
    );
  });

  it.each([
    // 236 + 108 + 10 = 354: what is left is told in two figures.
    'Dari 354 berkas, 236 disetujui. Sisanya 108 ditolak dan 10 masih diperiksa.',
    // Nothing says of what it is the rest; another year; a plan; another unit.
    'Sisanya 118 ditolak.',
    'Sisanya, 118 berkas ditolak.',
    'Tahun 2022 ada 354 berkas, naik dibandingkan 246 berkas tahun 2021. Sisanya 118 ditolak.',
    'Disetujui 236 berkas dari target 364 berkas. Sisanya 118 berkas ditolak.',
    'Anggaran Rp354.120.300. Dari 236 berkas, sisanya 118 ditolak.',
    // Short figures come near by chance: 40 − 25 = 15.
    'Dari 40 berkas, 25 disetujui. Sisanya 13 ditolak.',
    'Terdapat 364 berkas. Baru 236 disetujui. Sisanya 118 ditolak.',
  ])('cannot be told: %s', (teks) => diam(teks));
});

// By hand: 92,78 + 7,22 = 100; 41,25 + 36,40 + 22,35 = 100; 57,4 + 42,6 = 100.
describe('shares that make a hundred', () => {
  it.each([
    'Sudah diputus 92,78 persen. Sisanya, 7,22 persen masih dalam proses.',
    'Sudah diputus 92,78 persen. Sisanya, 328 perkara atau 7,22 persen masih dalam proses.',
    'Pertanian menyerap 41,25 persen, jasa 36,40 persen, selebihnya 22,35 persen industri.',
    'Sebagian besar pekerja di sektor informal (57,4 persen), sedangkan sektor formal 42,6 persen.',
    'Perkara perceraian mencapai 92,78 persen. Perkara ini ada 4.217 buah. Sisanya 7,22 persen.',
  ])('do: %s', (teks) => diam(teks));

  it('do not', () => {
    satu(['Sudah diputus 92,78 persen. Sisanya, 7,82 persen masih dalam proses.'], 'galat 7,82 7,22', '92,78');
    satu(
      ['Pertanian menyerap 41,25 persen, jasa 36,40 persen, selebihnya 32,35 persen industri.'],
      '41,25',
      '36,40',
      '32,35',
    );
    satu(
      ['Sebagian besar pekerja di sektor informal (57,4 persen), sedangkan sektor formal 43,6 persen.'],
      '57,4',
      '43,6',
    );
    // 45,18 + 44,82 = 90.
    satu(['Penduduk laki-laki 1.204 orang atau 45,18% dan perempuan 1.460 orang atau 44,82%.'], '45,18', '44,82');
  });

  it.each([
    // No shares of one whole: rates of each, changes, targets, means, and shares of some only.
    'Angka melek huruf laki-laki 57,4 persen, sedangkan perempuan 43,6 persen.',
    'Dari 500 laki-laki lulus 300 orang atau 60,00% dan dari 400 perempuan lulus 200 orang atau 50,00%.',
    'Ekspor migas naik 57,43 persen, sebagian besar ekspor nonmigas naik 43,57 persen.',
    'Sudah diputus 92,78 persen dari target 95,12 persen. Sisanya 7,22 persen.',
    'Rata-rata 92,78 persen. Sisanya 7,82 persen.',
    'Sisanya 7,82 persen.',
    'Sudah diputus 90 persen. Sisanya 20 persen.',
    // 92,78 + 5,31 = 98,09: a third share is not told.
    'Sudah diputus 92,78 persen. Sisanya, 5,31 persen masih dalam proses dan 1,91 persen dicabut.',
    // 92,78 + 7,12 + 0,10 = 100.
    'Sudah diputus 92,78 persen. Sisanya, 7,12 persen masih dalam proses dan 0,10 persen dicabut.',
    'Sebagian besar pekerja di sektor informal (57,4 persen), formal 32,6 persen, dan 10 persen lainnya.',
  ])('need not: %s', (teks) => diam(teks));
});
