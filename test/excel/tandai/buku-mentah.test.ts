import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { tandaiBukuKerja } from '../../../src/excel/tandai/tandai-buku-kerja.js';
import type { HasilPeriksa, Temuan } from '../../../src/periksa/temuan/temuan.js';
import { TabelTakTerbaca } from '../../../src/tabel/batas.js';

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';

interface Bahan {
  /** Before the names of elements: `x:`. */
  readonly a?: string;
  /** The parts that a workbook needs not have. */
  readonly bagian?: Readonly<Record<string, string | Uint8Array>>;
  readonly hubunganLembar?: string;
  readonly lembar?: string;
  readonly hubunganBuku?: string;
}

/** The least workbook, written by hand: one sheet "A" with 57 in B2. */
function buku({ a = '', bagian = {}, hubunganLembar, lembar, hubunganBuku = '' }: Bahan = {}): Uint8Array {
  const ns = a === '' ? `xmlns="${NS}"` : `xmlns:x="${NS}"`;
  const isi: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="r1" Type="${R}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<${a}workbook ${ns} xmlns:r="${R}"><${a}sheets><${a}sheet name="A" sheetId="4" r:id="r1"/></${a}sheets></${a}workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="r1" Type="${R}/worksheet" Target="./worksheets/sheet1.xml"/><Relationship Id="r9" Type="${R}/externalLink" Target="http://luar.test" TargetMode="External"/>${hubunganBuku}</Relationships>`,
    'xl/worksheets/sheet1.xml':
      lembar ??
      `<${a}worksheet ${ns} xmlns:r="${R}"><${a}sheetData><${a}row r="2"><${a}c r="B2"><${a}v>57</${a}v></${a}c></${a}row></${a}sheetData></${a}worksheet>`,
    ...(hubunganLembar === undefined
      ? {}
      : {
          'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PAKET}/relationships">${hubunganLembar}</Relationships>`,
        }),
    ...bagian,
  };
  return zipSync(Object.fromEntries(Object.entries(isi).map(([n, t]) => [n, typeof t === 'string' ? strToU8(t) : t])));
}

const temuan = (isi: Partial<Temuan> = {}): Temuan => ({
  kode: 'P101',
  tingkat: 'galat',
  lokasi: { berkas: 'a.xlsx', lembar: 'A', baris: 2, kolom: 2, sel: 'B2' },
  tercetak: '57',
  semestinya: '50',
  rumus: null,
  penjelasan: [],
  terkait: [],
  pesan: 'salah',
  saran: 'betulkan',
  ...isi,
});
const hasil = (...daftar: Temuan[]): HasilPeriksa => ({
  ringkasan: { tabel: 1, fakta: 1, relasi: 1, konsisten: 0, temuan: daftar.length },
  cakupan: { tabel: [], angka: 3, terikat: 3 },
  temuan: daftar,
  kolom: [],
});
async function tandai(data: Uint8Array, h: HasilPeriksa, bahasa?: 'en') {
  const terbaca = await bacaExcel(data);
  const tanda = tandaiBukuKerja(data, h, { buku: terbaca, berkas: 'a.xlsx', ...(bahasa ? { bahasa } : {}) });
  const isi = unzipSync(tanda);
  const teks = (n: string) => strFromU8(isi[n] ?? new Uint8Array());
  const { sheets } = await readXlsx(tanda, { readStyles: true });
  const sel = sheets[0]?.cells?.get('1,1');
  return {
    teks,
    isi,
    sheets,
    sel,
    isian: (sel?.style?.fill as { fgColor?: { rgb?: string } } | undefined)?.fgColor?.rgb,
  };
}

describe('workbooks of other shapes', () => {
  it('gives one without styles, comments and drawing all three', async () => {
    const { sel, isian, teks } = await tandai(buku(), hasil(temuan()));
    expect(isian).toMatch(/F4A6A0$/);
    expect(sel?.comment?.text).toContain('lkjip galat P101');
    expect(teks('xl/styles.xml')).toContain('<cellXfs');
    expect(teks('xl/worksheets/sheet1.xml')).toMatch(/<legacyDrawing [^>]*\/><\/worksheet>$/);
  });

  it('writes elements with the prefix that the workbook uses', async () => {
    const { teks } = await tandai(buku({ a: 'x:' }), hasil(temuan()));
    expect(teks('xl/workbook.xml')).toMatch(/<x:sheet [^>]*name="Temuan"/);
    expect(teks('xl/worksheets/sheet1.xml')).toMatch(/<x:c s="\d+" r="B2">.*<x:legacyDrawing /);
  });

  it('puts the drawing of comments before what has to stand behind it', async () => {
    const lembar = `<worksheet xmlns="${NS}" xmlns:r="${R}"><sheetData><row r="2"><c r="B2"><v>57</v></c></row></sheetData><extLst/></worksheet>`;
    const { teks } = await tandai(buku({ lembar }), hasil(temuan()));
    expect(teks('xl/worksheets/sheet1.xml')).toMatch(/<legacyDrawing [^>]*\/><extLst\/>/);
  });

  it('keeps a plain comment of the marked cell and writes the mark behind it; a comment without text stays as it is', async () => {
    const komentar = (isi: string) =>
      `<comments xmlns="${NS}"><authors><author>K</author></authors><commentList><comment ref="B2" authorId="0">${isi}</comment></commentList></comments>`;
    const dengan = (isi: string) =>
      buku({
        hubunganLembar: `<Relationship Id="c" Type="${R}/comments" Target="../comments7.xml"/>`,
        bagian: { 'xl/comments7.xml': komentar(isi) },
      });
    const polos = await tandai(dengan('<text><t>lama</t></text>'), hasil(temuan()));
    expect(polos.sel?.comment?.text).toMatch(/^lama\n\nlkjip galat P101\nsalah/);
    const kosong = await tandai(dengan('<text/>'), hasil(temuan()));
    expect(kosong.teks('xl/comments7.xml')).toContain('<comment ref="B2" authorId="0"><text/></comment>');
    expect(kosong.isian).toMatch(/F4A6A0$/);
  });

  it('adds boxes to a drawing that is no sound XML, behind its last sign', async () => {
    const lembar = `<worksheet xmlns="${NS}" xmlns:r="${R}"><sheetData><row r="2"><c r="B2"><v>57</v></c></row></sheetData><legacyDrawing r:id="v"/></worksheet>`;
    const { teks } = await tandai(
      buku({
        lembar,
        hubunganLembar: `<Relationship Id="v" Type="${R}/vmlDrawing" Target="../drawings/lama.vml"/>`,
        bagian: { 'xl/drawings/lama.vml': '<xml><v:shape id="_x0000_s1030"><br></v:shape>' },
      }),
      hasil(temuan()),
    );
    expect(teks('xl/drawings/lama.vml')).toMatch(
      /^<xml><v:shape id="_x0000_s1030"><br><\/v:shape><v:shapetype .*id="_x0000_s1031"/,
    );
  });

  it('takes a style sheet that lacks lists', async () => {
    const lembar = `<worksheet xmlns="${NS}"><sheetData><row r="2"><c r="B2" s="0"><v>57</v></c></row></sheetData></worksheet>`;
    const { teks } = await tandai(
      buku({
        lembar,
        hubunganBuku: `<Relationship Id="s" Type="${R}/styles" Target="gaya.xml"/>`,
        bagian: { 'xl/gaya.xml': `<styleSheet xmlns="${NS}"><cellXfs count="1"><xf/></cellXfs></styleSheet>` },
      }),
      hasil(temuan()),
    );
    expect(teks('xl/gaya.xml')).toMatch(/<cellXfs count="\d+"><xf\/><xf fillId="0" applyFill="1"\/>/);
  });

  it('reads a list of sheets in UTF-16, and writes it in UTF-8', async () => {
    const teksBuku = `<?xml version="1.0" encoding="UTF-16"?><workbook xmlns="${NS}" xmlns:r="${R}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`;
    for (const besar of [false, true]) {
      const u16 = new Uint8Array(2 + teksBuku.length * 2);
      const tulis = new DataView(u16.buffer);
      for (const [i, h] of [...`\ufeff${teksBuku}`].entries()) tulis.setUint16(i * 2, h.charCodeAt(0), !besar);
      const data = buku({ bagian: { 'xl/workbook.xml': u16 } });
      const tanda = tandaiBukuKerja(data, hasil(), { buku: { lembar: [], nama: [], catatan: [] } });
      expect(strFromU8(unzipSync(tanda)['xl/workbook.xml'] ?? new Uint8Array())).toMatch(
        /^<\?xml version="1.0" encoding="UTF-8".*name="Temuan"/,
      );
    }
  });

  it('refuses what is no workbook', () => {
    const arsip = zipSync({ 'word/document.xml': strToU8('<a/>') });
    const kosong = { buku: { lembar: [], nama: [], catatan: [] } };
    expect(() => tandaiBukuKerja(arsip, hasil(), kosong)).toThrow(TabelTakTerbaca);
  });
});

describe('findings of every kind', () => {
  const LETAK = { berkas: 'a.xlsx', lembar: 'A', baris: 2, kolom: 2, sel: 'B2' };

  it('several in one cell: the colour of the gravest, all in the comment', async () => {
    const { isian, sel } = await tandai(
      buku(),
      hasil(
        temuan({ kode: 'P301', tingkat: 'catatan', semestinya: null, saran: '' }),
        temuan({ kode: 'P213', tingkat: 'peringatan', tercetak: null }),
      ),
    );
    expect(isian).toMatch(/FFE08A$/);
    expect(sel?.comment?.text).toMatch(
      /^lkjip catatan P301\nsalah\n\nlkjip peringatan P213\nsalah\ntercetak: –; semestinya: 50/,
    );
  });

  it('in a text of a sheet: the cell that holds the figure, or the first one of the row', async () => {
    const { sheets } = await tandai(
      buku(),
      hasil(
        temuan({ lokasi: { berkas: 'a.xlsx', bagian: 'A', baris: 2, kolom: 9 }, tercetak: '57' }),
        temuan({ lokasi: { berkas: 'a.xlsx', bagian: 'A', baris: 2, kolom: 9 }, tercetak: '99' }),
        temuan({ lokasi: { berkas: 'a.xlsx', bagian: 'A', baris: 7, kolom: 9 }, tercetak: null }),
      ),
    );
    const letak = sheets[1]?.rows.slice(4).map((r) => r[3]);
    expect(letak).toEqual(['A · B2', 'A · A2', 'A · A7']);
  });

  it('without a cell of this workbook: listed without a link or colour', async () => {
    const { sheets, isian, teks } = await tandai(
      buku(),
      hasil(
        temuan({ lokasi: { ...LETAK, berkas: 'b.docx' } }),
        temuan({ lokasi: { ...LETAK, lembar: 'Lain' } }),
        temuan({ lokasi: { berkas: 'a.xlsx', lembar: 'A', baris: 2 } }),
        temuan({ lokasi: { berkas: 'a.xlsx' } }),
      ),
    );
    expect(isian).toBeUndefined();
    expect(sheets[1]?.rows.slice(4)).toHaveLength(4);
    expect(teks('xl/worksheets/sheet2.xml')).not.toContain('<hyperlink');
  });

  it('accepted ones with their reason; none at all without a filter; in English', async () => {
    const diterima = await tandai(buku(), hasil(temuan({ diterima: 'sudah disetujui' })), 'en');
    expect(diterima.isian).toBeUndefined();
    expect(diterima.sheets[1]?.rows[3]?.slice(0, 3)).toEqual(['No', 'Level', 'Code']);
    expect(diterima.sheets[1]?.rows[4]?.at(10)).toBe('sudah disetujui');
    const kosong = await tandai(buku(), hasil());
    expect(kosong.teks('xl/worksheets/sheet2.xml')).not.toContain('<autoFilter');
  });
});
