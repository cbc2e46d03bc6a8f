import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (...baris: string[]) =>
  periksaTabel([{ baris: baris.map((b) => b.split('|')) }]).temuan.flatMap((t) =>
    t.tingkat === 'catatan' ? [] : [[t.tingkat, t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)]],
  );

// Hand: 13 + 4 = 17, 4 + 1 = 5, but 3 + 1 = 4 and not 2, which happens to be their mean.
const SALAH = [['galat', 'D3', 'B3']];
it.each([
  ['Jenis|Laki-laki|Perempuan|Total', SALAH],
  ['Jenis|L|P|Jumlah', SALAH],
  ['Jenis|Pria|Wanita|Jml', SALAH],
])('men and women are all: %s', (kepala, hasil) => {
  expect(temuan(kepala, 'PNS|13|4|17', 'PPPK|3|1|2', 'Paruh Waktu|4|1|5')).toEqual(hasil);
});

it('two other columns need more to show that they are', () => {
  expect(temuan('Jenis|Baru|Lama|Total', 'PNS|13|4|17', 'PPPK|3|1|2', 'Paruh Waktu|4|1|5')).toEqual([]);
});

it('shares of men and women, and of both, add up to nothing', () => {
  expect(
    temuan('Jenjang|Laki-laki|Perempuan|Jumlah', 'SD|98,5|97,1|97,8', 'SMP|80,2|84,4|82,3', 'SMA|70,1|75,5|72,9'),
  ).toEqual([]);
});
