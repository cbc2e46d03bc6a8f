import { fc, test } from '@fast-check/vitest';
import { strFromU8, unzipSync } from 'fflate';
import { marked } from 'marked';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { jsonBersih } from '../../src/cli/keluaran/json-bersih.js';
import { teksLaporan } from '../../src/cli/teks/teks-laporan.js';
import { tulisLaporanHidup } from '../../src/excel/laporan-hidup/tulis-laporan-hidup.js';
import { bukuDariTabel } from '../../src/excel/tandai/buku-dari-tabel.js';
import { tandaiBukuKerja } from '../../src/excel/tandai/tandai-buku-kerja.js';
import { lukisSvg } from '../../src/gambar/lukis-svg.js';
import type { Dokumen } from '../../src/laporan/dokumen.js';
import { dokumenKeHtml } from '../../src/laporan/html.js';
import { dokumenKeMarkdown } from '../../src/laporan/markdown.js';
import { susunDokumen } from '../../src/laporan/susun-dokumen.js';
import type { Laporan } from '../../src/model/laporan.js';
import { markdownPeriksa } from '../../src/periksa/keluaran/markdown.js';
import { sarifPeriksa } from '../../src/periksa/keluaran/sarif.js';
import { teksPeriksa } from '../../src/periksa/keluaran/teks.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import type { HasilPeriksa } from '../../src/periksa/temuan/temuan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { indikator, laporanKecil } from '../rekap/contoh-laporan.js';

// What may never reach a reader, by code point: Unicode 16, chapters 23.1 (controls), 23.2 (breaks, directions) and 23.7 (noncharacters).
const TERLARANG =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/u;

const JAHAT = [
  ...[
    '\u0000',
    '\u0007',
    '\b',
    '\u001b[2J',
    '\u001b]0;x\u0007',
    '\u001b]8;;https://e.x\u001b\\',
    '\u007f',
    '\u0085',
    '\u009b31m',
    '\r',
    '\n',
    '\t',
  ],
  ...[
    '\u202a',
    '\u202b',
    '\u202d',
    '\u202e',
    '\u202c',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200e',
    '\u200f',
    '\u061c',
  ],
  ...[
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u2028',
    '\u2029',
    '\ud800',
    '\udc00',
    '\ufffe',
    '\u{e0041}',
    '\v',
    '\f',
  ],
  ...[
    '<script>',
    '"',
    "'",
    '&lt;',
    '-->',
    ']]>',
    '<!--',
    '`',
    '|',
    '*',
    '_x001B_',
    '=cmd|a',
    '@octocat',
    '#12',
    'https://e.x',
    '\\',
    '$',
    '~',
  ],
];
const nakal = fc
  .array(fc.oneof(fc.constantFrom(...JAHAT), fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((b) => `x${b.join('')}x`);

const bersih = (teks: string): void => expect(TERLARANG.exec(teks)?.[0].codePointAt(0)?.toString(16)).toBeUndefined();

/** A report with a text in every field that is one. */
const laporan = (t: string): Laporan =>
  laporanKecil({
    instansi: { nama: t, pemda: t },
    tujuan: [
      {
        kode: t,
        uraian: t,
        sasaran: [
          {
            kode: t,
            uraian: t,
            catatan: t,
            program: ['1.02.01'],
            indikator: [
              indikator({
                kode: t,
                nama: t,
                satuan: t,
                catatan: t,
                target: { '2022': 10, '2023': 11 },
                realisasi: { '2021': 9, '2022': 11 },
              }),
              indikator({
                kode: `${t}2`,
                nama: t,
                satuan: t,
                target: { '2022': { label: t } as never },
                realisasi: {},
              }),
            ],
          },
        ],
      },
    ],
    program: [{ kode: '1.02.01', nama: t, anggaran: { '2022': { pagu: 10, realisasi: 9 } }, kegiatan: [] }],
    belanja: [{ uraian: t, rincian: [{ uraian: t, anggaran: { '2022': { pagu: 1, realisasi: 1 } } }] }],
  });

/** Tables with a wrong share, and a text everywhere else. */
const buku = (t: string) => ({
  tabel: [
    {
      berkas: `${t}.csv`,
      lembar: t,
      nama: t,
      judul: t,
      baris: [
        [`Uraian ${t}`, 'Pagu', 'Realisasi Anggaran', '%', t],
        [t, '200', '150', '57,00', t],
        ['Jumlah', '200', '151', '75,00', ''],
      ],
      catatan: [t],
    },
  ],
  narasi: [{ berkas: `${t}.md`, bagian: t, teks: `Serapan anggaran ${t} 57,00 persen.` }],
});

/** A result as a caller may forge it: a text in each of its fields. */
const palsu = (t: string): HasilPeriksa => {
  const hasil = periksaTabel(buku(t));
  const lokasi = { berkas: t, lembar: t, tabel: t, sel: t, baris: 1, kolom: 1 };
  const temuan = hasil.temuan.map((x) => ({
    ...x,
    kode: t,
    lokasi,
    uraian: t,
    pesan: t,
    saran: t,
    tercetak: t,
    semestinya: t,
    rumus: t,
  }));
  return { ...hasil, temuan: [...hasil.temuan, ...temuan, ...temuan.map((x) => ({ ...x, diterima: t }))] };
};

/** Open and close tags in their order, without what stands in quotes. */
const kerangka = (html: string): string =>
  [...html.matchAll(/<[!/]?[a-z][^>"]*(?:"[^"]*"[^>"]*)*>/gi)].map(([tag]) => tag.replace(/"[^"]*"/g, '""')).join('');

const kolomTabel = (markdown: string): number[] =>
  marked
    .lexer(markdown)
    .flatMap((t) => (t.type === 'table' ? [t.header.length, ...t.rows.map((r: unknown[]) => r.length)] : []));

const POLOS = 'xyx';
const OPSI = { numRuns: 15 };

describe('a report', () => {
  const polos = susunDokumen(rekapLaporan(laporan(POLOS)));
  test.prop([nakal], OPSI)('is clean in every format of text', (t) => {
    const rekap = rekapLaporan(laporan(t));
    const dokumen = susunDokumen(rekap);
    const [markdown, html] = [dokumenKeMarkdown(dokumen), dokumenKeHtml(dokumen)];
    for (const isi of [teksLaporan(rekap), markdown, html, jsonBersih(dokumen)]) bersih(isi);
    expect(kolomTabel(markdown)).toEqual(kolomTabel(dokumenKeMarkdown(polos)));
    expect(kerangka(html)).toBe(kerangka(dokumenKeHtml(polos)));
    expect(marked.parse(markdown, { async: false })).not.toMatch(/<(?:script|a|hr|img|input)\b/);
    expect(JSON.parse(jsonBersih(dokumen))).toEqual(JSON.parse(JSON.stringify(dokumen)));
  });

  test.prop([nakal], { numRuns: 2 })(
    'is clean as drawings and as a workbook',
    async (t) => {
      const rekap = rekapLaporan(laporan(t));
      const html = dokumenKeHtml(susunDokumen(rekap), { gambar: lukisSvg });
      bersih(html);
      for (const [svg] of html.matchAll(/<svg.*?<\/svg>/gs)) new SaxesParser().write(svg).close();
      bersihPaket(await tulisLaporanHidup(rekap));
    },
    60_000,
  );

  it('keeps ids apart and attributes whole in a document that was forged', () => {
    const jahat = 'x" onmouseover="alert(1)';
    const gambar = {
      jenis: 'batang',
      id: jahat,
      nama: 'G',
      judul: 'J',
      uraian: 'U',
      satuan: 's',
      bedakan: false,
      batang: [],
    } as const;
    const tabel = {
      ...{ id: jahat, nama: 'T', judul: 'J', kelompok: [], catatan: [], arah: 'tegak' },
      kolom: [{ kunci: 'a', judul: 'A', rata: 'kiri', format: 'teks', lebar: 1 }],
      baris: [{ id: '1', sebutan: '1', jenis: jahat, tingkat: 0, sel: {} }],
    } as never;
    const blok = [gambar, gambar, { ...gambar, id: 'x-onmouseover-alert-1--judul' }].map(
      (g) => ({ jenis: 'gambar', gambar: g }) as const,
    );
    const dokumen: Dokumen = {
      ...{ judul: 'J', instansi: 'I', tahun: 2022 },
      bagian: [{ judul: 'B', tingkat: 2, blok: [...blok, { jenis: 'tabel', tabel }] }],
    };
    const tingkat = `2><script>` as never;
    expect(() => dokumenKeHtml({ ...dokumen, bagian: [{ judul: 'B', tingkat, blok: [] }] })).toThrow(/tingkat harus/);
    const html = dokumenKeHtml(dokumen, { gambar: lukisSvg });
    expect(html).not.toMatch(/<script|" onmouseover/);
    const id = [...html.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]);
    expect(new Set(id).size).toBe(id.length);
    expect(id.length).toBeGreaterThanOrEqual(9);
  });
});

describe('a check', () => {
  test.prop([nakal], OPSI)('is clean in every format of text', (t) => {
    for (const hasil of [periksaTabel(buku(t)), palsu(t)]) {
      const markdown = markdownPeriksa(hasil);
      for (const rinci of [false, true]) bersih(teksPeriksa(hasil, { buku: buku(t), rinci }));
      for (const isi of [markdown, jsonBersih(sarifPeriksa(hasil)), jsonBersih(hasil)]) bersih(isi);
      const nilai = (x: unknown): void => {
        if (typeof x === 'string') bersih(x);
        else if (typeof x === 'object' && x !== null) Object.values(x).forEach(nilai);
      };
      nilai(sarifPeriksa(hasil));
      expect(marked.parse(markdown, { async: false })).not.toMatch(/<(?:script|a|hr|img|ol|input|table)\b/);
    }
    expect(kerangka(marked.parse(markdownPeriksa(palsu(t)), { async: false })).replace(/<\/?code>/g, '')).toBe(
      kerangka(marked.parse(markdownPeriksa(palsu(POLOS)), { async: false })),
    );
  });

  test.prop([nakal], { numRuns: 6 })(
    'is clean as a marked workbook',
    async (t) => {
      const baru = await bukuDariTabel(buku(t), palsu(t));
      bersihPaket(tandaiBukuKerja(baru.data, baru.hasil, { buku: { lembar: [], nama: [], catatan: [] } }));
    },
    60_000,
  );
});

/** Every part well-formed XML whose texts hold nothing forbidden, neither as it is nor in the way of OOXML. */
function bersihPaket(data: Uint8Array): void {
  for (const [nama, isi] of Object.entries(unzipSync(data))) {
    if (!/\.(?:xml|rels|vml)$/.test(nama)) continue;
    const teks = strFromU8(isi);
    const pengurai = new SaxesParser();
    pengurai.on('text', bersih);
    pengurai.on('attribute', ({ value }) => bersih(value));
    pengurai.write(teks).close();
    // `_x001B_` in a text of a sheet stands for ESC, unless `_x005F_` is put before it (ISO 29500-1, 22.9.2.19).
    if (/^xl\/(?:worksheets\/|sharedStrings|comments)/.test(nama))
      expect(teks.replaceAll('_x005F_', '')).not.toMatch(/_x00(?:0[0-8BCEF]|1[0-9A-F])_/i);
  }
}
