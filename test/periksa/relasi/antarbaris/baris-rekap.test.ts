import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

/** Two sections of numbered details, each with a subtotal below it that is called by `sebut`. */
const bidang = (sebut: (nama: string) => string, pagu4 = '1.442.787.000'): string[][] => [
  ['No', 'Uraian', 'Pagu', 'Realisasi'],
  ['A', 'Bidang Sekretariat', '', ''],
  ['1', 'Pemeliharaan Gedung', '100.728.500', '61.867.444'],
  ['2', 'Alat Tulis Kantor', pagu4, '1.160.722.141'],
  ['', sebut('Bidang Sekretariat'), '1.543.515.500', '1.222.589.585'],
  ['B', 'Bidang Pelayanan', '', ''],
  ['1', 'Bahan Logistik', '2.527.414.012', '1.779.804.947'],
  ['2', 'Jasa Listrik', '1.742.600.000', '1.423.704.200'],
  ['', sebut('Bidang Pelayanan'), '4.270.014.012', '3.203.509.147'],
  ['', 'Jumlah Keseluruhan', '5.813.529.512', '4.426.098.732'],
];
const galat = (baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) =>
    t.tingkat === 'galat' ? [[t.kode, t.lokasi.sel, t.semestinya]] : [],
  );
const tanpa = (baris: string[][], ...buang: number[]) => baris.map((b) => b.filter((_, c) => !buang.includes(c)));

// Hand: 100.728.500 + 1.442.787.000 = 1.543.515.500; 2.527.414.012 + 1.742.600.000 = 4.270.014.012; both 5.813.529.512.
// 61.867.444 + 1.160.722.141 = 1.222.589.585; 1.779.804.947 + 1.423.704.200 = 3.203.509.147; both 4.426.098.732.
describe('a row that adds up those above it is no part of the last of them', () => {
  it.each([
    ['named after its section', (n: string) => `Jumlah ${n}`],
    ['abbreviated', (n: string) => `Jml. ${n}`],
    ['in capitals', (n: string) => `JUMLAH ${n.toUpperCase()}`],
    ['of the same name', (n: string) => n],
    ['of another', (n: string) => `Realisasi ${n}`],
    ['one so, one else', (n: string) => (n.endsWith('n') ? `Jumlah ${n}` : 'Sub Total')],
  ])('%s', (_, sebut) => {
    expect(galat(bidang(sebut))).toEqual([]);
    expect(galat(tanpa(bidang(sebut), 3))).toEqual([]);
    expect(galat(tanpa(bidang(sebut), 0))).toEqual([]);
  });

  it('also where one of its parts is wrong', () => {
    expect(galat(bidang((n) => `Jumlah ${n}`, '1.447.287.000'))).toEqual([['P102', 'C4', '1.442.787.000']]);
  });
});

// Hand: 6 + 9 + 15 = 30, of which the last happens to be the sum of the others; 20 + 30 + 20 = 70.
it('small figures that add up by chance stay parts', () => {
  const lke = (bobot: string) => [
    ['Komponen', 'Sub Komponen', 'Pagu'],
    ['Perencanaan', '', '30'],
    ['', 'Pemenuhan', '6'],
    ['', 'Kualitas', '9'],
    ['', 'Pemanfaatan', '15'],
    ['Pengukuran', '', bobot],
    ['', 'Pemenuhan', '20'],
    ['', 'Kualitas', '30'],
    ['', 'Pemanfaatan', '20'],
    ['Pelaporan', '', '9'],
    ['', 'Pemenuhan', '4'],
    ['', 'Kualitas', '5'],
  ];
  expect(galat(lke('70'))).toEqual([]);
  expect(galat(lke('71'))).toEqual([['P103', 'C6', '70']]);
});
