import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (catatan: string, capaian: string) =>
  periksaTabel([
    {
      baris: [
        ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
        // 15 ÷ 8 = 187,5 %; 74 ÷ 72 = 102,78 %.
        ['Perangkat daerah berpredikat BB', '8', '15', capaian],
        ['Nilai SAKIP', '72', '74', '102,78'],
        [catatan],
      ],
    },
  ]).temuan.map((t) => `${t.tingkat} ${t.lokasi.sel}`);

it.each([
  ['*) Capaian maksimal dihitung 110%', '110,00'],
  ['Ket: batas atas capaian 120 persen', '120,00'],
  ['Keterangan: capaian yang melebihi target diakui 150', '150,00'],
  ['Catatan: capaian di atas 120% dihitung 120%', '120,00'],
])('a cap in a note is no mistake: %s', (catatan, capaian) => {
  expect(temuan(catatan, capaian)).toEqual([]);
  expect(temuan('Sumber: Bagian Organisasi', capaian)).not.toEqual([]);
});
