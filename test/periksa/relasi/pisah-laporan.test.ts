import { describe, expect, it } from 'vitest';
import { kantorBerkas, sekantor } from '../../../src/periksa/fakta/kantor-berkas.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { bukuDariMarkdown } from '../../../src/tabel/dari-markdown.js';
import type { Buku } from '../../../src/tabel/tabel.js';

/** A report as Markdown: target, result and achievement of three indicators, and three programmes with what was spent on them. */
interface Isi {
  readonly judul?: string;
  readonly kinerja?: readonly string[];
  readonly kalimat?: string;
  readonly anggaran?: readonly string[];
}
const tertulis = ({ judul = '', kinerja = [], kalimat = '', anggaran = [] }: Isi): string =>
  [
    judul,
    kinerja.length === 0
      ? ''
      : `| Indikator | Target | Realisasi | Capaian |\n|---|---|---|---|\n${kinerja.join('\n')}`,
    kalimat,
    anggaran.length === 0 ? '' : `| Program | Pagu | Realisasi | % |\n|---|---|---|---|\n${anggaran.join('\n')}`,
  ].join('\n\n');

const folder = (berkas: Readonly<Record<string, Isi>>): Buku => {
  const buku = Object.entries(berkas).map(([nama, isi]) => bukuDariMarkdown(tertulis(isi), { berkas: nama }));
  return { tabel: buku.flatMap((b) => b.tabel), narasi: buku.flatMap((b) => b.narasi ?? []) };
};
const temuan = (berkas: Readonly<Record<string, Isi>>): string[] =>
  periksaTabel(folder(berkas)).temuan.map((t) => `${t.kode} ${t.lokasi.berkas} ${t.tercetak}`);

const SEHAT: Isi = {
  kinerja: [
    '|Nilai SAKIP|75|71,45|95,27|',
    '|Indeks Kepuasan Masyarakat|85|88,10|103,65|',
    '|Cakupan imunisasi|94|91,2|97,02|',
  ],
  kalimat: 'Total pagu tahun 2025 sebesar Rp8.155.357.900 dengan realisasi Rp7.426.245.600.',
  anggaran: [
    '|Program Penunjang Urusan Pemerintahan Daerah|4.365.245.000|4.220.344.900|96,68|',
    '|Program Upaya Kesehatan Masyarakat|3.790.112.900|3.205.900.700|84,59|',
    '|Jumlah|8.155.357.900|7.426.245.600|91,06|',
  ],
};
const JALAN: Isi = {
  kinerja: [
    '|Nilai SAKIP|68|66,50|97,79|',
    '|Indeks Kepuasan Masyarakat|84|80,00|95,24|',
    '|Jalan mantap|78|71,35|91,47|',
  ],
  kalimat: 'Total pagu sebesar Rp26.070,5 juta dengan realisasi Rp22.521,6 juta atau 86,39%.',
  anggaran: [
    '|Program Penunjang Urusan Pemerintahan Daerah|4.250.500.000|4.101.200.000|96,49|',
    '|Program Penyelenggaraan Jalan|21.820.000.000|18.420.400.000|84,42|',
    '|Jumlah|26.070.500.000|22.521.600.000|86,39|',
  ],
};
const CAMAT: Isi = {
  kinerja: ['|Nilai SAKIP|70|72,10|103,00|', '|Indeks Kepuasan Masyarakat|83|84,15|101,39|'],
  anggaran: [
    '|Program Penunjang Urusan Pemerintahan Daerah|2.100.400.000|2.001.100.500|95,27|',
    '|Program Pelayanan Publik|610.250.000|590.120.000|96,70|',
    '|Jumlah|2.710.650.000|2.591.220.500|95,59|',
  ],
};
const judul = (instansi: string): Isi => ({ judul: `# LKjIP ${instansi} 2025` });
const ganti = (daftar: readonly string[] | undefined, a: string, b: string): readonly string[] =>
  (daftar ?? []).map((x) => x.replace(a, b));

describe('right reports of several offices', () => {
  it.each([
    ['by heading', { 'a.md': { ...SEHAT, ...judul('Dinas Kesehatan') }, 'b.md': { ...JALAN, ...judul('Dinas PUPR') } }],
    [
      'of three',
      {
        'a.md': { ...SEHAT, ...judul('Dinas Kesehatan') },
        'b.md': { ...JALAN, ...judul('Dinas PUPR') },
        'c.md': { ...CAMAT, ...judul('Kecamatan Batu Sopang') },
      },
    ],
    [
      'by the name of the file',
      { 'LKjIP dinas_kesehatan.md': SEHAT, 'lkjip-dinas-pupr.md': JALAN, 'Kecamatan Batu.md': CAMAT },
    ],
    ['by folder', { 'Dinas Kesehatan/bab-3.md': SEHAT, 'Dinas PUPR/bab-3.md': JALAN }],
    ['that no file names', { 'a.md': SEHAT, 'b.md': JALAN, 'c.md': CAMAT }],
    ['of which one is named', { 'a.md': SEHAT, 'b.md': { ...JALAN, ...judul('Dinas PUPR') }, 'c.md': CAMAT }],
    [
      'of one name in two regions',
      {
        'a.md': { ...SEHAT, judul: '# LKjIP Dinas Kesehatan Kabupaten Paser 2025' },
        'b.md': { ...JALAN, judul: '# LKjIP Dinas Kesehatan Kabupaten Berau 2025' },
      },
    ],
  ])('%s are not held against each other', (_, berkas) => expect(temuan(berkas)).toEqual([]));

  it('come to what each alone comes to', () => {
    const salah = { ...JALAN, anggaran: ganti(JALAN.anggaran, '86,39', '83,69') };
    expect(temuan({ 'a.md': SEHAT, 'b.md': salah })).toEqual(temuan({ 'b.md': salah }));
    expect(temuan({ 'b.md': salah })).not.toEqual([]);
  });
});

describe('one report in two files', () => {
  const kinerja = ganti(SEHAT.kinerja, '88,10', '81,80');
  const anggaran = ganti(SEHAT.anggaran, '3.790.112.900', '3.790.121.900');
  const bernama = judul('Dinas Kesehatan');

  it.each([
    ['named alike', bernama, bernama],
    ['of which one is named', bernama, {}],
    ['without a name', {}, {}],
    ['of which one name is short', judul('Dinas PUPR'), judul('Dinas Pekerjaan Umum dan Penataan Ruang')],
    ['of which one name goes on', bernama, judul('DINAS KESEHATAN BAB III')],
  ])('%s is held against itself', (_, a, b) => {
    const bab = { kinerja: SEHAT.kinerja ?? [], anggaran: SEHAT.anggaran ?? [] };
    expect(
      temuan({ 'bab.md': { ...bab, ...a }, 'lampiran.md': { ...b, kinerja } }).some((t) => t.startsWith('P210')),
    ).toBe(true);
    expect(
      temuan({ 'bab.md': { ...bab, ...a }, 'lampiran.md': { ...b, anggaran } }).some((t) =>
        t.includes('3.790.121.900'),
      ),
    ).toBe(true);
  });

  it('is known by the figures of its sentences where one file has no table', () => {
    const kalimat = 'Total pagu sebesar Rp8.155.375.900 dengan realisasi Rp7.426.245.600.';
    expect(temuan({ 'bab.md': { kalimat }, 'lampiran.md': { anggaran: SEHAT.anggaran ?? [] } })).toEqual([
      'P209 bab.md 8.155.375.900',
    ]);
    expect(temuan({ 'bab.md': { kalimat }, 'lampiran.md': { anggaran: JALAN.anggaran ?? [] } })).toEqual([]);
  });

  it('is told by its own table, not by that of another file', () => {
    const juta = JALAN.anggaran?.map((b) => b.replace(/(\d)00\.000\|/g, ',$1|').replace(/\.(\d{3}),/g, '.$1,'));
    const dua = (pagu: string): string[] =>
      temuan({
        'Dinas PUPR 1.md': {
          ...JALAN,
          kalimat: `Total pagu sebesar ${pagu}.\n\nTabel 3.2 Anggaran (dalam jutaan rupiah)`,
          anggaran: juta ?? [],
        },
        'Dinas PUPR 2.md': SEHAT,
      }).filter((t) => t.startsWith('P209'));
    expect(dua('Rp26.070,5 juta')).toEqual([]);
    expect(dua('Rp8.155.375.900')).toEqual(['P209 Dinas PUPR 1.md 8.155.375.900']);
  });

  it('beside another office', () => {
    expect(
      temuan({
        'a.md': { ...SEHAT, ...bernama },
        'b.md': { ...JALAN, ...judul('Dinas PUPR') },
        'lampiran a.md': { kinerja },
      }).filter((t) => t.startsWith('P210')).length,
    ).toBe(1);
  });
});

describe('the office of a file', () => {
  const dari = (berkas: string, ...bagian: string[]) =>
    kantorBerkas(
      berkas,
      [],
      bagian.map((b) => ({ bagian: b, teks: b })),
    );

  it.each([
    ['a.md', ['LKjIP Dinas PUPR 2025'], 'dinas pupr'],
    ['a.md', ['LAPORAN KINERJA', 'DINAS KESEHATAN KABUPATEN PASER', 'TAHUN 2025'], 'dinas kesehatan'],
    ['a.md', ['Laporan Kinerja Dinas Sosial', 'Kerja sama dengan Dinas Kesehatan'], 'dinas sosial'],
    ['x/lkjip_dinas_sosial.md', ['Laporan Kinerja Dinas Kesehatan'], 'dinas sosial'],
    ['Kecamatan Batu Sopang/2025/bab.md', [], 'kecamatan batu sopang'],
  ])('%s %j', (berkas, bagian, nama) => expect(dari(berkas, ...bagian)?.nama.join(' ')).toBe(nama));

  it.each([
    ['a.md', ['Bab III']],
    ['a.md', ['Dinas Sosial', 'Dinas Kesehatan']],
    ['a.md', ['Bidang Aset']],
  ])('%s %j: none that is known', (berkas, bagian) => expect(dari(berkas, ...bagian)).toBeNull());

  it.each([
    ['Dinas Kesehatan', 'DINAS KESEHATAN KABUPATEN PASER', true],
    ['Satpol PP', 'Satuan Polisi Pamong Praja', true],
    ['Dinas Kesehatan', 'Dinas PUPR', false],
    ['Dinas PKP', 'Dinas Ketahanan Pangan', false],
    ['Dinas Sosial', 'Dinas Tenaga Kerja dan Sosial', false],
    ['Dinas Kesehatan', 'Badan Kesehatan', false],
    ['Dinas Sosial Kota Bogor', 'Dinas Sosial Kabupaten Bogor', false],
    ['Dinas PUPR', 'Dinas Pekerjaan Umum dan Penataan Ruang', null],
    ['Kecamatan Batu', 'Kecamatan Batu Sopang', null],
    ['Dinas Kesehatan', 'Dinas Kesehatan Daerah', null],
    ['Dinas Kesehatan', 'Bab III', null],
  ])('%s and %s: %s', (a, b, sama) => {
    expect(sekantor(dari('a.md', a), dari('b.md', b))).toBe(sama);
    expect(sekantor(dari('a.md', b), dari('b.md', a))).toBe(sama);
  });
});
