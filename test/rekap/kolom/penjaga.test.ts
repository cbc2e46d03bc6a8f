import { describe, expect, it } from 'vitest';
import { rekapKolom } from '../../../src/rekap/kolom/rekap-kolom.js';
import { pesanTolakan } from '../../rumus/pesan-tolakan.js';
import { melempar, tercabut } from '../../tolak/tercabut.js';

const kode = (isi: unknown) => () => rekapKolom({ kode: isi } as never);

describe('what cannot be looked at is named', () => {
  it.each<[string, () => unknown]>([
    ['rekapKolom: masukan tidak dapat dibaca.', kode(melempar(['7.01.01'], 0))],
    ['rekapKolom: kode tidak dapat dibaca.', kode(tercabut([]))],
    ['rekapKolom: kode.indeks tidak dapat dibaca.', kode({ kamus: ['7.01.01'], indeks: tercabut(Uint8Array.of(0)) })],
    // It has the methods of an array of numbers and is none.
    ['rekapKolom: kode.indeks tidak dapat dibaca.', kode({ kamus: [], indeks: Object.create(Uint8Array.prototype) })],
  ])('%s', (semestinya, jalan) => expect(pesanTolakan(jalan)).toBe(semestinya));
});

it('a dictionary takes row numbers of four kinds, and no other list', () => {
  for (const Jenis of [Int32Array, Uint32Array, Uint16Array, Uint8Array]) {
    expect(rekapKolom({ kode: { kamus: ['7.01.01'], indeks: Jenis.of(0, 0) } }).total.baris).toEqual(
      Float64Array.of(2),
    );
    // Of no rows there is no row.
    expect(rekapKolom({ kode: { kamus: [], indeks: Jenis.of() } }).total.baris).toEqual(Float64Array.of());
  }
  const bukan = /^rekapKolom: kode harus daftar teks, atau \{ kamus: /;
  for (const isi of [
    { kamus: ['7.01.01'], indeks: [0] },
    { kamus: ['7.01.01'], indeks: Float64Array.of(0) },
    { kamus: '7.01.01', indeks: Uint8Array.of(0) },
    { kamus: new Array(2), indeks: Uint8Array.of(0) },
  ])
    expect(pesanTolakan(kode(isi))).toMatch(bukan);
  expect(pesanTolakan(kode({ kamus: [], indeks: Uint8Array.of(), baris: 0 }))).toMatch(
    /^rekapKolom: kode\.baris tidak dikenal/,
  );
});

it('five rows whose code is none are all there is to name; of six one is left', () => {
  const rusak = (n: number) => Array.from({ length: n }, (_, i) => `kode[${i}] Jumlah`).join(', ');
  const lima = Array(5).fill('Jumlah');
  expect(pesanTolakan(kode(lima))).toMatch(`rekapKolom: ${rusak(5)} bukan kode program`);
  expect(pesanTolakan(kode([...lima, 'Total']))).toMatch(`rekapKolom: ${rusak(5)} dan 1 lagi bukan kode program`);
});

it('sen of one column are not those of another, nor is what is missing', () => {
  const dua = { kode: ['7.01.01', '7.01.01'], pagu: [200, 5], realisasi: [100, 5] };
  // 200 ÷ 100 = 2 and 5 ÷ 100 = 0,05; 100 + 5 as they are.
  const { total } = rekapKolom(dua, { desimal: { pagu: 2 } });
  expect([...total.pagu.nilai, ...total.realisasi.nilai]).toEqual([2.05, 105]);
  // By one number for all: 1,05.
  expect([...rekapKolom(dua, { desimal: 2 }).total.realisasi.nilai]).toEqual([1.05]);
  const pendek = { kosong: { pagu: Uint8Array.of(0) } };
  expect(pesanTolakan(() => rekapKolom(dua, pendek))).toMatch(/^rekapKolom: kosong\.pagu berisi 1 baris dan kode 2;/);
});
