import { describe, expect, it } from 'vitest';
import { teksLaporan } from '../../src/cli/teks/teks-laporan.js';
import { bacaExcel } from '../../src/excel/baca-excel.js';
import { tulisLaporanHidup } from '../../src/excel/laporan-hidup/tulis-laporan-hidup.js';
import { tabelDokumen } from '../../src/laporan/dokumen.js';
import { dokumenKeHtml } from '../../src/laporan/html.js';
import { kalimatAnggaran } from '../../src/laporan/kalimat/keuangan.js';
import { dokumenKeMarkdown } from '../../src/laporan/markdown.js';
import { susunDokumen } from '../../src/laporan/susun-dokumen.js';
import type { Laporan } from '../../src/model/laporan.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { CARA_ANGGARAN_TAK_TERUKUR, type CaraAnggaranTakTerukur } from '../../src/rumus/opsi.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';
import { butuhAlat } from '../alat/butuh-alat.js';
import { lewatLibreOffice } from '../excel/libre-office.js';
import { indikator, laporanKecil } from '../rekap/contoh-laporan.js';

const sub = (kode: string, pagu: number, realisasi: number | null) => ({
  kode,
  nama: `Sub ${kode.slice(-5)}`,
  anggaran: { '2022': { pagu, realisasi } },
});

/** Of three lines one lacks its realisasi: 100/90 and 100/– below one kegiatan, 50/40 below another. */
const laporan = (takTerukur: CaraAnggaranTakTerukur): Laporan => ({
  ...laporanKecil({
    kebijakan: { anggaran: { takTerukur } },
    program: [
      {
        kode: '1.02.01',
        nama: 'Program satu',
        kegiatan: [
          {
            kode: '1.02.01.2.01',
            nama: 'Kegiatan satu',
            subKegiatan: [sub('1.02.01.2.01.01', 100_000_000, 90_000_000), sub('1.02.01.2.01.02', 100_000_000, null)],
          },
        ],
      },
      {
        kode: '1.02.02',
        nama: 'Program dua',
        kegiatan: [
          {
            kode: '1.02.02.2.01',
            nama: 'Kegiatan dua',
            subKegiatan: [sub('1.02.02.2.01.01', 50_000_000, 40_000_000)],
          },
        ],
      },
    ],
  }),
  tujuan: [
    {
      kode: 'T1',
      uraian: 'Tujuan',
      sasaran: [
        {
          kode: 'S1',
          uraian: 'Sasaran',
          program: ['1.02.01', '1.02.02'],
          indikator: [indikator({ target: { '2022': 100 }, realisasi: { '2022': 100 } })],
        },
      ],
    },
  ],
});

// By hand: 90 ÷ 100, 90 ÷ 200; 130 ÷ 150, 130 ÷ 250.
const HARAPAN = {
  kecualikan: {
    program: ['100.000.000', '90.000.000', '10.000.000', '90,00'],
    jumlah: ['150.000.000', '130.000.000', '20.000.000', '86,67'],
    catatan:
      '1.02.01.2.01.02 Sub 01.02 belum terukur dan tidak ikut dijumlahkan: pagu Rp100.000.000, realisasi belum ada.',
    kalimat:
      'dengan pagu Rp250.000.000. Dari pagu Rp150.000.000 yang terukur, realisasinya Rp130.000.000 dengan serapan 86,67 persen (2 dari 3 baris anggaran terukur); sisa anggarannya Rp20.000.000.',
    kesimpulan: 'Serapan anggaran tahun 2022 86,67 persen (2 dari 3 baris anggaran terukur).',
  },
  nol: {
    program: ['200.000.000', '90.000.000', '110.000.000', '45,00'],
    jumlah: ['250.000.000', '130.000.000', '120.000.000', '52,00'],
    catatan: 'realisasi yang kosong dihitung 0 menurut kebijakan laporan ini.',
    kalimat:
      'Realisasinya Rp130.000.000 dengan serapan 52,00 persen (realisasi yang kosong dihitung 0); sisa anggarannya Rp120.000.000.',
    kesimpulan: 'Serapan anggaran tahun 2022 52,00 persen (realisasi yang kosong dihitung 0).',
  },
  'tak-terukur': {
    program: ['200.000.000', '–', '–', 'tidak terukur'],
    jumlah: ['250.000.000', '–', '–', 'tidak terukur'],
    catatan: 'jumlah yang memuat baris lainnya tidak terukur menurut kebijakan laporan ini.',
    kalimat: 'Realisasi anggarannya belum lengkap: 2 dari 3 baris anggaran memiliki pagu dan realisasi.',
    kesimpulan: 'Serapan anggaran tahun 2022 tidak terukur, karena realisasi belum tersedia.',
  },
} as const satisfies Record<CaraAnggaranTakTerukur, unknown>;

describe.each(CARA_ANGGARAN_TAK_TERUKUR)('a budget of which one line is not measured, by %s', (cara) => {
  const rekap = rekapLaporan(laporan(cara));
  const dokumen = susunDokumen(rekap);
  const harapan = HARAPAN[cara];
  const tabel = (id: string) => {
    const t = tabelDokumen(dokumen).find((x) => x.id === id);
    if (!t) throw new Error(`tidak ada tabel ${id}`);
    return t;
  };
  const baris = (t: string, id: string, ...kolom: string[]) => {
    const b = tabel(t).baris.find((x) => x.id === id);
    return kolom.map((k) => b?.sel[k]?.teks);
  };
  const UANG = ['pagu', 'realisasi', 'sisa', 'serapan'];

  it('has rows that say on how many lines they stand, and agree in themselves and with their total', () => {
    expect(baris('realisasi-anggaran', '1.02.01', 'uraian', ...UANG)).toEqual([
      'Program satu (1 dari 2 terukur)',
      ...harapan.program,
    ]);
    expect(baris('realisasi-anggaran', 'jumlah', ...UANG)).toEqual(harapan.jumlah);
    expect(tabel('realisasi-anggaran').catatan.join('\n')).toContain(harapan.catatan);
  });

  it('says the same in every other table of the report', () => {
    const [pagu, realisasi, , serapan] = harapan.program;
    const [paguJumlah, , , serapanJumlah] = harapan.jumlah;
    expect(baris('program.S1', '1.02.01', 'pagu', 'anggaran', 'serapan')).toEqual([pagu, realisasi, serapan]);
    expect(baris('anggaran-sasaran', 'S1.1.02.01', 'pagu', 'realisasi', 'serapan')).toEqual([pagu, realisasi, serapan]);
    expect(baris('anggaran-sasaran', 'S1.jumlah', 'serapan')).toEqual([serapanJumlah]);
    expect(baris('ikhtisar', 'S1', 'serapan')).toEqual([serapanJumlah]);
    expect(baris('e81.rupiah', '1.02.01', 'tahunan', 'tingkat-tahunan')).toEqual([pagu, serapan]);
    expect(baris('e81.rupiah', 'jumlah', 'tahunan', 'tingkat-tahunan')).toEqual([paguJumlah, serapanJumlah]);
    expect(tabel('e81.rupiah').catatan.join('\n')).toContain('2 dari 3 baris anggaran memiliki anggaran dan hasil');
    // What was promised at the beginning of the year does not hang on what was spent.
    expect(baris('perjanjian-kinerja.anggaran', '1.02.01', 'pagu')).toEqual(['200.000.000']);
    expect(baris('perjanjian-kinerja.anggaran', 'jumlah', 'pagu')).toEqual(['250.000.000']);
  });

  it('says it in sentences, on the page and in the terminal', () => {
    expect(kalimatAnggaran(rekap)).toContain(harapan.kalimat);
    const markdown = dokumenKeMarkdown(dokumen);
    const html = dokumenKeHtml(dokumen);
    for (const teks of [harapan.kesimpulan, harapan.catatan]) {
      expect(markdown.replaceAll('\\', '')).toContain(teks);
      expect(html).toContain(teks);
    }
    const terminal = teksLaporan(rekap).replace(/\s+/g, ' ');
    const angka = harapan.program.map((x) => (x === 'tidak terukur' ? 'tak terukur' : x)).join(' ');
    expect(terminal).toContain(`1.02.01 Program satu (1 dari 2 `);
    expect(terminal).toContain(angka);
    expect(terminal).toContain(harapan.catatan);
  });

  it('gives periksa nothing to object to', () => {
    const { temuan } = periksaTabel(bukuDariMarkdown(dokumenKeMarkdown(dokumen)).tabel);
    expect(temuan.filter((t) => t.tingkat === 'galat').map((t) => t.pesan)).toEqual([]);
  });

  it('is the same in the workbook that LibreOffice computes anew', {
    ...butuhAlat('soffice'),
    timeout: 240_000,
  }, async () => {
    const ulang = await bacaExcel(
      lewatLibreOffice(await tulisLaporanHidup(rekap), 'xlsx', 'xlsx:Calc MS Excel 2007 XML'),
    );
    const baris = ulang.lembar.flatMap((l) => l.sel).filter((b) => b[1]?.teks === 'Program satu (1 dari 2 terukur)');
    expect(baris.map((b) => b.slice(2, 6).map((s) => s.teks))).toContainEqual(harapan.program);
    const semua = ulang.lembar.flatMap((l) => l.sel.flat());
    expect(semua.filter((s) => /^#/.test(s.teks))).toEqual([]);
  });
});

it('says of money spent on other lines than the pagu that it is not complete', () => {
  const program = (kode: string, isi: object) => ({ kode, nama: kode, kegiatan: [], anggaran: { '2022': isi } });
  const rekap = rekapLaporan(
    laporanKecil({ program: [program('1.02.01', { pagu: 10 }), program('1.02.02', { realisasi: 5 })] }),
  );
  expect(kalimatAnggaran(rekap)).toContain('belum lengkap: 0 dari 2 baris anggaran');
  const t = tabelDokumen(susunDokumen(rekap)).find((x) => x.id === 'e81.rupiah');
  const jumlah = t?.baris.find((b) => b.id === 'jumlah');
  expect(['tahunan', 'hasil', 'tingkat-tahunan'].map((k) => jumlah?.sel[k]?.teks)).toEqual([
    '10',
    'tidak terukur',
    'tidak terukur',
  ]);
});

it('names what is left out at whatever level the budget stands, and adds E.81 up by rupiah where the policy does', () => {
  const uang = (pagu: number, realisasi: number | null) => ({ '2022': { pagu, realisasi } });
  const isi = laporanKecil({
    kebijakan: { evaluasiRenja: { rupiah: 'gabungan' } },
    program: [
      { kode: '1.02.01', nama: 'Tanpa kegiatan', kegiatan: [], anggaran: uang(10, null) },
      {
        kode: '1.02.02',
        nama: 'Tanpa sub',
        kegiatan: [
          { kode: '1.02.02.2.01', nama: 'Kegiatan kosong', subKegiatan: [], anggaran: uang(5, null) },
          { kode: '1.02.02.2.02', nama: 'Kegiatan terukur', subKegiatan: [], anggaran: uang(20, 10) },
        ],
      },
    ],
  });
  const [s] = isi.tujuan[0]?.sasaran ?? [];
  if (s) s.program = ['1.02.01', '1.02.02'];
  const tabel = tabelDokumen(susunDokumen(rekapLaporan(isi)));
  const cari = (id: string) => tabel.find((t) => t.id === id);
  expect(cari('realisasi-anggaran')?.catatan.slice(1)).toEqual([
    '1.02.01 Tanpa kegiatan belum terukur dan tidak ikut dijumlahkan: pagu Rp10, realisasi belum ada.',
    '1.02.02.2.01 Kegiatan kosong belum terukur dan tidak ikut dijumlahkan: pagu Rp5, realisasi belum ada.',
  ]);
  expect(cari('anggaran-sasaran')?.baris.map((b) => b.id)).toEqual(['S1.1.02.02', 'S1.jumlah', 'jumlah']);
  expect(cari('e81.rupiah')?.baris.map((b) => b.id)).toEqual(['1.02.02', '1.02.02.2.02', 'jumlah']);
  expect(cari('e81.rupiah')?.catatan[0]).toContain('dihitung dari jumlah rupiahnya');
});

it.each(['1.02.01', '1.02.03'])(
  'keeps a program without pagu beside one that has some under tak-terukur: no sum of pagu is printed then (%s)',
  (lain) => {
    const isi = laporanKecil({
      kebijakan: { anggaran: { takTerukur: 'tak-terukur' } },
      program: [
        { kode: lain, nama: 'Tanpa pagu', kegiatan: [], anggaran: { '2022': { realisasi: 5 } } },
        { kode: '1.02.02', nama: 'Berpagu', kegiatan: [], anggaran: { '2022': { pagu: 10, realisasi: 5 } } },
      ],
    });
    const [s] = isi.tujuan[0]?.sasaran ?? [];
    if (s) s.program = [lain, '1.02.02'];
    const t = tabelDokumen(susunDokumen(rekapLaporan(isi))).find((x) => x.id === 'anggaran-sasaran');
    expect(t?.baris.map((b) => b.id)).toEqual([...[`S1.${lain}`, 'S1.1.02.02'].sort(), 'S1.jumlah']);
    expect(t?.baris.at(-1)?.sel['pagu']).toMatchObject({ teks: '–' });
  },
);
