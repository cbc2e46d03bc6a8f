import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';
import { bukuDariMarkdown } from '../../../../src/tabel/dari-markdown.js';

// By hand: 30 ÷ 31 = 96,77 %; (2 × 21,50 − 19,80) ÷ 21,50 = 107,91 %; 21,50 ÷ 19,80 = 108,59 %; 78,50 ÷ 85 = 92,35 %; 70,15 ÷ 72 = 97,43 %.
const temuan = (kalimat: string, capaian = '96,77') =>
  periksaTabel(
    bukuDariMarkdown(`Tabel 3.1 Capaian Kinerja Tahun 2024

| No | Indikator | Target | Realisasi | Capaian (%) |
|---|---|---|---|---|
| 1 | Jumlah kasus kriminalitas | 30 | 31 | ${capaian} |
| 2 | Prevalensi stunting | 21,50 | 19,80 | 108,59 |
| 3 | Trayek terlayani | 85,00 | 78,50 | 92,35 |
| 4 | Nilai AKIP | 72,00 | 70,15 | 97,43 |

${kalimat}
`),
  ).temuan.flatMap((t) => (t.kode === 'P107' ? [t.tercetak] : []));

describe('a sentence that copies a row', () => {
  it.each([
    'Realisasi Jumlah kasus kriminalitas tahun 2024 sebesar 31 dari target 30 atau mencapai 96,77 persen.',
    'Realisasi Jumlah kasus kriminalitas tahun 2024 sebesar 31 dari target 30 (96,77%).',
    'Jumlah kasus kriminalitas tahun 2024 sebanyak 31 kasus dari target 30 kasus atau sebesar 96,77%.',
    'Realisasi Prevalensi stunting tahun 2024 sebesar 19,80 dari target 21,50 atau mencapai 108,59%.',
    'Realisasi Prevalensi stunting sebesar 19,80, atau 108,59% dari target 21,50.',
  ])('is right by the formula of the row: %s', (kalimat) => {
    expect(temuan(kalimat)).toEqual([]);
  });
  it.each([
    ['Realisasi Jumlah kasus kriminalitas tahun 2024 sebesar 31 dari target 30 atau mencapai 69,77 persen.', '96,77'],
    ['Realisasi Jumlah kasus kriminalitas tahun 2024 sebesar 31 dari target 35 atau mencapai 96,77 persen.', '96,77'],
    // A row that does not hold itself bears nothing out.
    ['Realisasi Jumlah kasus kriminalitas tahun 2024 sebesar 31 dari target 30 atau mencapai 95,77 persen.', '95,77'],
  ])('is asked about where its figures are of no row that holds: %s', (kalimat, capaian) => {
    expect(temuan(kalimat, capaian)).not.toEqual([]);
  });
});
