import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { bukuDariMarkdown } from '../../../src/tabel/dari-markdown.js';

// By hand: 73,15 ÷ 70 = 104,50 %; 83,62 ÷ 85 = 98,38 %; 73,15 ÷ 75 = 97,53 %; 83,62 ÷ 88 = 95,02 %.
const laporan = (target: string, capaian: string) => `Tabel 3.1 Capaian Kinerja Tahun 2024

| No | Indikator | Target | Realisasi | Capaian (%) |
|---|---|---|---|---|
| 1 | Nilai SAKIP | 70,00 | 73,15 | 104,50 |
| 2 | IKM | 85,00 | 83,62 | 98,38 |

Tabel 3.3 Perbandingan

| No | Indikator | Realisasi 2024 | ${target} | Capaian (%) |
|---|---|---|---|---|
| 1 | Nilai SAKIP | 73,15 | ${capaian} |
| 2 | IKM | 83,62 | 88,00 | 95,02 |
`;
const p210 = (teks: string) =>
  periksaTabel(bukuDariMarkdown(teks)).temuan.flatMap((t) => (t.kode === 'P210' ? [[t.lokasi.sel, t.tercetak]] : []));

describe('an achievement of the target of the year and one of the end of the plan', () => {
  it.each(['Target 2026', 'Target Akhir Renstra', 'Target Akhir RPJMD'])('are two: %s', (judul) => {
    expect(p210(laporan(judul, '75,00 | 97,53'))).toEqual([]);
  });
  it('are one where the target is; of another target of the same year that is asked about', () => {
    expect(p210(laporan('Target 2024', '70,00 | 105,40'))).toEqual([
      ['E2', '105,40'],
      ['D3', '88,00'],
      ['E3', '95,02'],
    ]);
  });
});
