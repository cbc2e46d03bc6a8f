import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lukisSvg } from '../../src/gambar/lukis-svg.js';
import { GAYA_HTML, SIDIK_GAYA } from '../../src/laporan/gaya-html.js';
import { dokumenKeHtml, tabelKeHtml } from '../../src/laporan/html.js';
import { dokumenKeMarkdown } from '../../src/laporan/markdown.js';
import { susunDokumen } from '../../src/laporan/susun-dokumen.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { teksMarkdown } from '../../src/tabel/teks-markdown.js';
import { teksXml } from '../../src/tabel/teks-xml.js';
import { butuhAlat, jalurAlat } from '../alat/butuh-alat.js';
import { indikator, laporanBatuSopang, laporanKecil } from '../rekap/contoh-laporan.js';
import { laporanLengkap } from './laporan-lengkap.js';

const JAHAT = '<img src=x onerror=alert(1)>"\'&</title><script>alert(2)</script>';
const jahat = laporanKecil(
  {
    instansi: { nama: JAHAT, pemda: JAHAT },
    tujuan: [
      {
        kode: 'T1',
        uraian: JAHAT,
        sasaran: [
          {
            kode: JAHAT.slice(0, 50),
            uraian: JAHAT,
            catatan: JAHAT,
            program: ['1.02.01'],
            indikator: [
              indikator({
                kode: `"><script>${'x'}`,
                nama: JAHAT,
                satuan: JAHAT,
                catatan: JAHAT,
                target: { '2022': 10, '2023': 11 },
                realisasi: { '2022': 11 },
              }),
            ],
          },
        ],
      },
    ],
    program: [{ kode: '1.02.01', nama: JAHAT, anggaran: { '2022': { pagu: 10, realisasi: 9 } }, kegiatan: [] }],
    belanja: [{ uraian: JAHAT, rincian: [{ uraian: JAHAT, anggaran: { '2022': { pagu: 1, realisasi: 1 } } }] }],
  },
  [],
);
const halaman = (l: Parameters<typeof rekapLaporan>[0]) =>
  dokumenKeHtml(susunDokumen(rekapLaporan(l)), { gambar: lukisSvg });

describe('HTML', () => {
  it('names the style by its own hash, and allows nothing else', () => {
    expect(SIDIK_GAYA).toBe(`sha256-${createHash('sha256').update(GAYA_HTML).digest('base64')}`);
    const html = halaman(laporanBatuSopang());
    expect(html).toContain(`content="default-src 'none'; style-src '${SIDIK_GAYA}'; img-src data:;`);
    expect(html).toContain('<html lang="id">');
    expect(html).not.toMatch(/<script|\son\w+=|style="|https?:\/\/(?!www\.w3\.org)/);
  });

  it('lets no name in a report become markup', () => {
    const html = halaman(jahat);
    expect(html).not.toMatch(/<(?:script|img)/i);
    expect(html.match(/<title/g)).toHaveLength(1 + (html.match(/<svg/g)?.length ?? 0));
    expect(teksXml('a\u0000<b>"\'&')).toBe('a &lt;b&gt;&quot;&#39;&amp;');
  });

  it('states pictures in words where nothing draws them', () => {
    const html = dokumenKeHtml(susunDokumen(rekapLaporan(laporanBatuSopang())));
    expect(html).toContain('<p>S1.IK1 Nilai Evaluasi SAKIP dari Inspektorat: tidak terukur');
    expect(html).not.toContain('<svg');
  });

  it('puts wide tables across the page, with their heading', () => {
    expect(halaman(laporanBatuSopang())).toContain('<section class="bagian-mendatar">\n<h3>Lampiran D');
  });

  it('aligns, spans and indents', () => {
    const html = tabelKeHtml({
      id: 't',
      nama: 'Tabel 1',
      judul: 'x',
      kolom: [
        { kunci: 'a', judul: 'A', rata: 'tengah', format: 'cacah', lebar: 1 },
        { kunci: 'b', judul: 'B', rata: 'kanan', format: 'rupiah', lebar: 2 },
        { kunci: 'c', judul: 'C', rata: 'kiri', format: 'teks', lebar: 1 },
      ],
      kelompok: [{ judul: 'G', dari: 'a', sampai: 'b' }],
      baris: [{ id: '1', sebutan: '1', jenis: 'jumlah', tingkat: 2, sel: {} }],
      catatan: [],
      arah: 'tegak',
    });
    expect(html).toContain('<colgroup><col width="25%"><col width="50%"><col width="25%"></colgroup>');
    expect(html).toContain('<tr><th scope="col" colspan="2">G</th><th scope="col" rowspan="2">C</th></tr>');
    expect(html).toContain(
      '<tr class="jumlah"><td class="tengah"></td><td class="kanan rp"></td><td class="t2"></td></tr>',
    );
    expect(html).not.toContain('class="catatan"');
  });
});

describe('Markdown', () => {
  it('escapes everything that would be markup', () => {
    expect(teksMarkdown('a|b *c* <d> [e](f) `g` ~h~ #i\nj')).toBe(
      'a\\|b \\*c\\* \\<d\\> \\[e\\](f) \\`g\\` \\~h\\~ \\#i j',
    );
    expect([teksMarkdown('- a'), teksMarkdown('1. a'), teksMarkdown('12) a'), teksMarkdown('-1,5')]).toEqual([
      '\\- a',
      '1\\. a',
      '12\\) a',
      '-1,5',
    ]);
  });

  it('reads as the same tables in another reader, group titles in each column', () => {
    const md = dokumenKeMarkdown(susunDokumen(rekapLaporan(laporanBatuSopang())));
    const tabel = marked.lexer(md).filter((t) => t.type === 'table');
    expect(tabel.length).toBe(31);
    expect(md).toContain('Target Tahun 2022 | Rp Tahun 2022');
    expect(marked.parse(dokumenKeMarkdown(susunDokumen(rekapLaporan(jahat))), { async: false })).not.toMatch(
      /<(?:script|img)/i,
    );
  });
});

describe('in Chromium', { ...butuhAlat('chromium', 'pdfinfo', 'pdftotext'), timeout: 120_000 }, () => {
  let peramban: Browser;
  beforeAll(async () => {
    peramban = await chromium.launch({
      executablePath: jalurAlat('chromium'),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  }, 60_000);
  afterAll(() => peramban.close());

  it.each([
    ['the seed report', laporanBatuSopang()],
    ['a report with everything', laporanLengkap],
    ['a hostile report', jahat],
  ])('%s opens without error or request, and prints to PDF with page numbers', async (_, laporan) => {
    const folder = mkdtempSync(join(tmpdir(), 'lkjip-html-'));
    try {
      const berkas = join(folder, 'laporan.html');
      writeFileSync(berkas, halaman(laporan));
      const tab = await peramban.newPage();
      const keluhan: string[] = [];
      const permintaan: string[] = [];
      tab.on('console', (p) => keluhan.push(p.text()));
      tab.on('pageerror', (g) => keluhan.push(String(g)));
      tab.on('request', (r) => permintaan.push(r.url()));
      tab.on('dialog', (d) => {
        keluhan.push(`dialog ${d.message()}`);
        void d.dismiss();
      });
      await tab.goto(`file://${berkas}`);
      expect(keluhan).toEqual([]);
      expect(permintaan).toEqual([`file://${berkas}`]);
      // The style took effect: the policy did not refuse it.
      expect(await tab.evaluate('getComputedStyle(document.querySelector("thead")).display')).toBe(
        'table-header-group',
      );
      const pdf = join(folder, 'laporan.pdf');
      await tab.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
      const halamanPdf = Number(
        /Pages:\s+(\d+)/.exec(execFileSync(jalurAlat('pdfinfo'), [pdf], { encoding: 'utf8' }))?.[1],
      );
      expect(halamanPdf).toBeGreaterThan(1);
      const teks = execFileSync(jalurAlat('pdftotext'), ['-f', '2', '-l', '2', pdf, '-'], { encoding: 'utf8' });
      expect(teks).toContain(`Halaman 2 dari ${halamanPdf}`);
      await tab.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
