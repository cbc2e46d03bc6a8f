import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { bukuDariMarkdown } from '../../../src/tabel/dari-markdown.js';

const tabel = (judul: string, capaian: string) => `${judul}

| No | Sasaran | Capaian (%) |
|---|---|---|
| 1 | Meningkatnya keselamatan lalu lintas | ${capaian} |
| 2 | Meningkatnya pelayanan angkutan | 92,35 |
`;
const p210 = (berkas: string, ...judul: [string, string]) =>
  periksaTabel(
    bukuDariMarkdown(judul.map((j, ke) => tabel(j, ke === 0 ? '103,43' : '105,43')).join('\n'), { berkas }),
  ).temuan.flatMap((t) => (t.kode === 'P210' ? [t.tercetak] : []));

// Nothing is computed: 105,43 is printed where the other table of the same year prints 103,43.
describe('the year in the name of a file', () => {
  it.each([
    'LKjIP revisi Januari 2025.md',
    'LKjIP_2024_kirim_2025.md',
    'LKjIP 2024.md',
    'Laporan.md',
    '2025/Laporan.md',
  ])('gives way to the only one that the tables of the file say: %s', (berkas) => {
    expect(p210(berkas, 'Tabel 3.1 Capaian Kinerja Tahun 2024', 'Tabel 3.6 Efisiensi')).toEqual(['105,43']);
  });
  it('counts where they say none', () => {
    expect(p210('LKjIP 2025.md', 'Tabel 3.1 Capaian Kinerja', 'Tabel 3.6 Efisiensi')).toEqual(['105,43']);
  });
  it('makes no table of another year one of its own', () => {
    expect(
      p210('LKjIP 2024.md', 'Tabel 3.1 Capaian Kinerja Tahun 2023', 'Tabel 3.2 Capaian Kinerja Tahun 2024'),
    ).toEqual([]);
  });
});
