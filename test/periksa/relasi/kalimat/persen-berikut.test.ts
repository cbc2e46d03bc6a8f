import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';
import { bukuDariMarkdown } from '../../../../src/tabel/dari-markdown.js';

const galat = (teks: string) =>
  periksaTabel(bukuDariMarkdown(teks)).temuan.flatMap((t) => (t.tingkat === 'galat' ? [t.pesan] : []));

// 3.442.301.099 ÷ 3.343.000.000 = 102,97 %.
const EFEKTIF = (p: string, kata = 'Tingkat efektivitasanya') =>
  `Target retribusi sebesar Rp. 3.343.000.000,00 dan dapat dicapai sebesar Rp. 3.442.301.099,00. ${kata} sebesar ${p}% dan sangat efektif.`;
// 3.122 ÷ 3.137 = 99,52 %.
const DESA = (p: string, a = '3.122') =>
  `Dana desa tersalurkan untuk ${a} desa dari 3.137 desa di provinsi. Tahap pertama sudah terealisasi ${p} persen.`;
// 1.171 ÷ 2.753 = 42,54 %.
const BELANJA = (p: string) =>
  `Belanja negara sudah terealisasi Rp1.171 triliun dari Rp2.753 triliun yang dianggarkan.\n\n"Realisasi ini ${p} persen dari total belanja, kita pakai untuk ekonomi atau tumbuh 9,4 persen."`;

describe('a sentence that says how many percent the one before was', () => {
  it.each([
    EFEKTIF('102,97'),
    EFEKTIF('102,97', 'Persentase realisasinya'),
    DESA('99,5'),
    BELANJA('42,5'),
    // Another paragraph speaks of another thing, unless it says that it does not.
    `Dana desa tersalurkan untuk 3.122 desa dari 3.137 desa.\n\nTahap kedua terealisasi 91,5 persen.`,
    // Two pairs, or a share already: which is meant is open. 97,5 is none of 99,5.
    'Tersalurkan untuk 3.122 desa dari 3.137 desa dan 41 kota dari 42 kota. Sudah terealisasi 97,5 persen.',
    'Tersalurkan untuk 3.122 desa dari 3.137 desa atau 99,5 persen. Anggarannya terealisasi 91,5 persen.',
    // No share, but by how much it grew; or two shares.
    'Tersalurkan untuk 3.122 desa dari 3.137 desa. Realisasi ini tumbuh 91,5 persen.',
    'Tersalurkan untuk 3.122 desa dari 3.137 desa. Terealisasi 91,5 persen di barat dan 95,5 persen di timur.',
    // Units of two kinds, and percentages.
    'Diikuti 3.122 desa dari 3.137 orang. Sudah terealisasi 91,5 persen.',
  ])('rightly: %s', (teks) => expect(galat(teks)).toEqual([]));

  it.each([
    [EFEKTIF('105,97'), '105,97'],
    [DESA('91,5'), '91,5'],
    [DESA('99,5', '3.522'), '3.522'],
    [BELANJA('44,5'), '44,5'],
  ])('wrongly: %s', (teks, angka) => expect(galat(teks).join()).toContain(angka));
});

it('the plan and what came of it may each have a sentence before the percentage', () => {
  const temuan = (teks: string) =>
    periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.map((t) => `${t.tingkat} ${t.tercetak} ${t.semestinya}`);
  // By hand: 1.053,1 ÷ 1.400 = 75,22 %.
  const teks = (persen: string) =>
    `Investasi sampai September mencapai Rp1.053,1 miliar. Target investasi sebesar Rp1.400,0 miliar. Sehingga realisasi ini telah mencapai ${persen}% dari target.`;
  expect(temuan(teks('75,22'))).toEqual([]);
  expect(temuan(teks('85,22'))).toEqual(['galat 85,22 75,22']);
});
