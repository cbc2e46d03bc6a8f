import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { bukuDariMarkdown } from '../../../src/tabel/dari-markdown.js';

const UTAMA = `Tabel 3.1 Capaian Kinerja 2024

| No | Sasaran Strategis | Indikator | Target | Realisasi | Capaian (%) |
|---|---|---|---|---|---|
| 1 | Meningkatnya keselamatan lalu lintas | Rambu terpasang | 350 | 362 | 103,43 |
| 2 | Meningkatnya pelayanan angkutan | Trayek terlayani | 85,00 | 78,50 | 92,35 |
| 3 | Meningkatnya akuntabilitas kinerja | Nilai AKIP | 72,00 | 70,15 | 97,43 |
`;
const p210 = (lain: string) =>
  periksaTabel(bukuDariMarkdown(`${UTAMA}\nTabel 3.6 Sasaran lain\n\n${lain}`)).temuan.flatMap((t) =>
    t.kode === 'P210' ? [[t.lokasi.sel, t.tercetak, t.semestinya]] : [],
  );
const tabel = (kepala: string, ...baris: string[]) =>
  [kepala, kepala.replace(/[^|]+/g, '---'), ...baris].map((b) => `| ${b} |`).join('\n');

describe('a running number', () => {
  it.each([
    [
      'of the rows below target',
      tabel(
        'No | Sasaran Strategis | Indikator | Target | Realisasi | Capaian (%)',
        '1 | Meningkatnya pelayanan angkutan | Trayek terlayani | 85,00 | 78,50 | 92,35',
        '2 | Meningkatnya akuntabilitas kinerja | Nilai AKIP | 72,00 | 70,15 | 97,43',
      ),
    ],
    [
      'without the indicators',
      tabel(
        'No | Sasaran Strategis | Capaian (%)',
        '1 | Meningkatnya pelayanan angkutan | 92,35',
        '2 | Meningkatnya akuntabilitas kinerja | 97,43',
      ),
    ],
    [
      'of a table in another order',
      tabel(
        'No | Sasaran | Capaian Kinerja (%) | Penyerapan Anggaran (%)',
        '1 | Meningkatnya akuntabilitas kinerja | 97,43 | 96,52',
        '2 | Meningkatnya keselamatan lalu lintas | 103,43 | 97,10',
        '3 | Meningkatnya pelayanan angkutan | 92,35 | 90,00',
      ),
    ],
  ])('says nothing of what another table counts as the same: %s', (_, lain) => {
    expect(p210(lain)).toEqual([]);
  });
  it('does not hide that a row of the same name differs', () => {
    // By hand: 70,15 ÷ 72 = 97,43 %, which the first table prints.
    expect(
      p210(
        tabel(
          'No | Sasaran | Capaian Kinerja (%)',
          '1 | Meningkatnya pelayanan angkutan | 92,35',
          '2 | Meningkatnya akuntabilitas kinerja | 97,34',
        ),
      ),
    ).toEqual([['C3', '97,34', '97,43']]);
  });
  it('tells the row of a name that was shortened', () => {
    expect(
      p210(
        tabel(
          'No | Sasaran | Capaian Kinerja (%)',
          '1 | Meningkatnya keselamatan | 104,43',
          '2 | Meningkatnya pelayanan angkutan | 92,35',
        ),
      ),
    ).toEqual([['C2', '104,43', '103,43']]);
  });
  it('tells where the other table names a sasaran by nothing else', () => {
    expect(p210(tabel('Sasaran | Capaian Kinerja (%)', 'Sasaran 2 | 93,35', 'Sasaran 3 | 97,43'))).toEqual([
      ['B2', '93,35', '92,35'],
    ]);
  });
});
