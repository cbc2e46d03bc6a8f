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
  expect(pertama).toContain('galat');
  for (const h of harap) expect(pertama).toContain(h);
};

// By hand: 58.214.330.750 − 4.310.120.500 = 53.904.210.250; 53.904.210.250 − 9.203.100.150 = 44.701.110.100, with + 63.107.310.400;
// 2.614.507.300 − 2.480.125.000 = 134.382.300; 91.402.350.100 − 38.700.125.400 = 52.702.224.700.
describe('a difference by its name', () => {
  const netto = (n: string) => [
    'Penerimaan pembiayaan terealisasi Rp58.214.330.750 dan pengeluaran pembiayaan terealisasi Rp4.310.120.500.',
    `Dengan demikian pembiayaan netto sebesar Rp${n}.`,
  ];
  const silpa = (n: string) =>
    `Defisit anggaran sebesar Rp9.203.100.150 dan pembiayaan netto sebesar Rp53.904.210.250 sehingga silpa sebesar Rp${n}.`;
  const lebih = (n: string) =>
    `Target retribusi sebesar Rp2.480.125.000. Penerimaannya mencapai Rp2.614.507.300. Terdapat kelebihan penerimaan dari target sebesar Rp${n}.`;
  const aset = (n: string) =>
    `Aset sebesar Rp91.402.350.100, kewajiban sebesar Rp38.700.125.400, dan ekuitas sebagai selisih keduanya sebesar Rp${n}.`;

  it('is that', () => {
    diam(...netto('53.904.210.250'));
    diam(silpa('44.701.110.100'));
    diam(silpa('63.107.310.400').replace('Defisit', 'Surplus'));
    diam(lebih('134.382.300'));
    diam(aset('52.702.224.700'));
    diam('Penerimaan sebesar Rp2.614.507.300, lebih besar Rp134.382.300 dari target sebesar Rp2.480.125.000.');
  });

  it('is not', () => {
    // 58.214.330.750 − 4.310.120.500 = 53.904.210.250; 5 for 3 in the third place.
    satu(netto('53.504.210.250'), '53.504.210.250', '53.904.210.250', '58.214.330.750', '4.310.120.500');
    // The tens of milliards: 4 for 2, which the financing may have too, but not the deficit.
    satu([silpa('24.701.110.100')], '24.701.110.100', '44.701.110.100', '53.904.210.250');
    satu([lebih('174.382.300')], '174.382.300', '134.382.300', '2.614.507.300', '2.480.125.000');
    satu([aset('52.702.224.100')], '52.702.224.100', '52.702.224.700');
    satu(
      ['Penerimaan sebesar Rp2.614.507.300, lebih besar Rp174.382.300 dari target sebesar Rp2.480.125.000.'],
      '174.382.300',
      '2.614.507.300',
      '2.480.125.000',
    );
  });

  it.each([
    // 52.702.224.700 less a reserve of 600 is 52.702.224.100: that one was left out.
    `${aset('52.702.224.100')} Cadangan Rp600 tidak termasuk.`,
    // No name, no amounts, an amount of another kind, or round ones that differ by anything.
    'Target Rp2.480.125.000 dan realisasi Rp2.614.507.300, anggaran tahun depan Rp174.382.300.',
    'Kekurangan sebesar Rp174.382.300.',
    'Target 2.480.125.000 jiwa, tercatat 2.614.507.300 jiwa, kelebihan anggaran sebesar Rp174.382.300.',
    'Target Rp2.500.000.000 dan realisasi Rp2.600.000.000, kelebihan sebesar Rp200.000.000.',
    'Target Rp2.480.125.000 dan realisasi Rp2.614.507.300, kelebihan lebih dari Rp174.382.300.',
    'Target Rp2.480.125.000 dan realisasi Rp2.614.507.300, defisit hampir Rp174.382.300.',
    // Too many amounts to say which are meant.
    `Pos: ${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((n) => `Rp${n}.480.125.00${n % 10}`).join(', ')}. Selisih keduanya sebesar Rp1.000.000.021.`,
    // What the sentence before had is another thing altogether: no slip makes it.
    'Pagu sebesar Rp2.480.125.000 dan realisasi Rp2.614.507.300. Defisit sebesar Rp999.111.222.',
  ])('cannot be told: %s', (teks) => diam(teks));
});

// By hand: 98,41 + 6,35 = 104,76; 104,76 + 51,20 = 155,96; 14.205 + 13.988 = 28.193; 38.700.125.400 + 52.702.224.700 = 91.402.350.100.
describe('sums that the words say', () => {
  it.each([
    'Angkatan kerja sebanyak 104,76 ribu orang. Sebanyak 98,41 ribu orang bekerja dan 6,35 ribu orang menganggur.',
    'Penduduk usia kerja 155,96 ribu orang, dengan angkatan kerja 104,76 ribu orang dan bukan angkatan kerja 51,20 ribu orang.',
    'Jumlah penduduk 28.193 jiwa. Penduduk laki-laki 14.205 jiwa dan perempuan 13.988 jiwa.',
    'Total aset Rp91.402.350.100. Kewajiban Rp38.700.125.400 dan ekuitas Rp52.702.224.700.',
  ])('hold: %s', (teks) => diam(teks));

  it('do not', () => {
    // 98,41 + 6,35 = 104,76: 2 for 4, which only the first may have; 98,41 would be 96,41, 6,35 would be 4,35.
    satu(
      ['Angkatan kerja sebanyak 102,76 ribu orang. Sebanyak 98,41 ribu orang bekerja dan 6,35 ribu orang menganggur.'],
      '102,76',
      '98,41',
      '6,35',
    );
    satu(
      [
        'Penduduk usia kerja 155,96 ribu orang, dengan angkatan kerja 104,76 ribu orang dan bukan angkatan kerja 57,20 ribu orang.',
      ],
      '57,20',
      '51,20',
    );
    // 14.205 + 13.988 = 28.193.
    satu(
      ['Jumlah penduduk 28.593 jiwa. Penduduk laki-laki 14.205 jiwa dan perempuan 13.988 jiwa.'],
      '28.593',
      '28.193',
    );
    satu(['Total aset Rp91.402.350.100. Kewajiban Rp38.700.125.400 dan ekuitas Rp52.702.284.700.'], '52.702.284.700');
  });

  it.each([
    // Other years, changes, means, some only, and other kinds of figures.
    'Jumlah penduduk pada tahun 2020 sebanyak 28.593 jiwa. Penduduk laki-laki pada tahun 2022 sebanyak 14.205 jiwa dan perempuan 13.988 jiwa.',
    'Jumlah penduduk bertambah 28.593 jiwa. Penduduk laki-laki 14.205 jiwa dan perempuan 13.988 jiwa.',
    'Jumlah peserta 28.593 jiwa. Diantaranya laki-laki 14.205 jiwa dan perempuan 13.988 jiwa.',
    'Jumlah bantuan Rp28.593.000. Penduduk laki-laki 14.205 jiwa dan perempuan 13.988 jiwa.',
    'Angkatan kerja naik 4,76 persen. Sebanyak 98,41 ribu orang bekerja dan 6,35 ribu orang menganggur.',
    'Jumlah penduduk 285 jiwa. Laki-laki 142 jiwa dan perempuan 139 jiwa.',
    // 28.193 + 400 = 28.593: of the others the text speaks too.
    'Jumlah penduduk 28.593 jiwa. Penduduk laki-laki 14.205 jiwa, perempuan 13.988 jiwa dan tanpa keterangan 400 jiwa.',
  ])('cannot be told: %s', (teks) => diam(teks));
});

it('says once what is bound already', () => {
  // 91.402.350.100 − 38.700.125.400 = 52.702.224.700: a difference, and what is left.
  diam('Dari Rp91.402.350.100 terpakai Rp38.700.125.400. Sisanya, sebagai selisih, sebesar Rp52.702.224.700.');
  // 385.014.220.500 − 296.713.110.400 = 88.301.110.100, which fell by 88.401.110.100 as it is printed: the first may have 4 for 3 as well.
  const [pertama = '', ...lagi] = periksa([
    'Belanja modal terealisasi Rp296.713.110.400, dibandingkan dengan realisasi tahun lalu sebesar Rp385.014.220.500 mengalami penurunan sebesar Rp88.401.110.100.',
  ]);
  expect(lagi).toEqual([]);
  expect(pertama).toContain('88.401.110.100');
});
