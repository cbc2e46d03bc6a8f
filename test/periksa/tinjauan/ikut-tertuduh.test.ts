import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { bukuDariMarkdown } from '../../../src/tabel/dari-markdown.js';

// By hand: 362 ÷ 350 = 103,43 %; 78,50 ÷ 85 = 92,35 %; 70,15 ÷ 72 = 97,43 %; (103,43 + 92,35 + 97,43) ÷ 3 = 97,74.
const laporan = ({ capaian = '92,35', kalimat = '97,74', lain = '92,35' }) => `Tabel 3.1 Capaian Kinerja 2024

| No | Indikator | Target | Realisasi | Capaian (%) |
|---|---|---|---|---|
| 1 | Rambu terpasang | 350 | 362 | 103,43 |
| 2 | Trayek terlayani | 85,00 | 78,50 | ${capaian} |
| 3 | Nilai AKIP | 72,00 | 70,15 | 97,43 |
|  | Rata-rata |  |  | 97,74 |

Rata-rata capaian kinerja tahun 2024 adalah ${kalimat}%.

Tabel 3.2 Perbandingan dengan tahun lalu

| No | Indikator | Capaian 2023 (%) | Capaian 2024 (%) |
|---|---|---|---|
| 1 | Rambu terpasang | 97,85 | 103,43 |
| 2 | Trayek terlayani | 95,31 | ${lain} |
| 3 | Nilai AKIP | 97,79 | 97,43 |
`;
const temuan = (teks: string) =>
  periksaTabel(bukuDariMarkdown(teks)).temuan.map((t) => [
    t.kode,
    t.lokasi.sel ?? `baris ${t.lokasi.baris}`,
    t.tercetak,
    t.semestinya,
  ]);

describe('what differs from an accused figure only', () => {
  it.each(['92,95', '82,35', '29,35', '93,25'])('is not accused beside it: %s', (capaian) => {
    expect(temuan(laporan({ capaian }))).toEqual([['P101', 'E3', capaian, '92,35']]);
  });
  it('is accused where it differs from what the figure should have been too, against that value', () => {
    expect(temuan(laporan({ capaian: '92,95', lain: '91,35' }))).toContainEqual(['P210', 'D3', '91,35', '92,35']);
    expect(temuan(laporan({ lain: '91,35' }))).toContainEqual(['P210', 'D3', '91,35', '92,35']);
  });
  it('of a sentence counts as before', () => {
    expect(temuan(laporan({ kalimat: '98,74' })).map(([kode, , tercetak]) => [kode, tercetak])).toContainEqual([
      'P210',
      '98,74',
    ]);
    expect(temuan(laporan({ capaian: '92,95', kalimat: '98,74' })).map((t) => t[2])).toContain('98,74');
  });
});
