import { expect, it } from 'vitest';
import { selangDalamKata } from '../../../src/laporan/tabel/skala.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { bacaKelas } from '../../../src/periksa/tinjauan/p206-skala.js';
import { daftarSkala } from '../../../src/skala/daftar-lengkap.js';
import { bacaSelang } from '../../../src/skala/selang-teks.js';

it.each(daftarSkala.map((s) => [s.id, s] as const))(
  'the words for the classes of %s are read as they are meant',
  (_, s) => {
    const dibaca = s.rentang.map(({ di }) => bacaKelas(selangDalamKata(di)));
    expect(dibaca.map((di) => di && bacaSelang(di))).toEqual(s.rentang.map(({ di }) => bacaSelang(di)));
  },
);

it.each([
  ['maksimal 50', '(-∞, 50]'],
  ['kurang dari 50%', '(-∞, 50)'],
  ['lebih dari 100 persen', '(100, ∞)'],
  ['minimal 91', '[91, ∞)'],
  ['50 ke bawah', '(-∞, 50]'],
  ['di atas 80 sampai dengan 90', '(80, 90]'],
])('%s is %s', (kata, selang) => expect(bacaKelas(kata)).toBe(selang));

it('a note on what lies above the top answers what no class holds', () => {
  const baris = [
    ['Interval Nilai', 'Predikat'],
    ['di atas 85 sampai 100', 'Tinggi'],
    ['di atas 60 sampai 85', 'Sedang'],
    ['paling banyak 60', 'Rendah'],
  ];
  const kode = (...catatan: string[]) => periksaTabel([{ baris, catatan }]).temuan.map((t) => t.kode);
  expect(kode()).toEqual(['P206']);
  expect(kode('Nilai di atas puncak skala masuk kelas teratas.')).toEqual([]);
});
