import { Document, HeadingLevel, Packer, PageBreak, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bacaDocx } from '../../src/docx/baca-docx.js';
import { butuhAlat } from '../alat/butuh-alat.js';
import { lewatLibreOffice } from '../excel/libre-office.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** A document made by hand, to the letter of the format. */
const dokumen = (isi: string, gaya?: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${isi}</w:body></w:document>`),
    ...(gaya ? { 'word/styles.xml': strToU8(`<w:styles ${W}>${gaya}</w:styles>`) } : {}),
  });
const p = (teks: string, sifat = '') =>
  `<w:p><w:pPr>${sifat}</w:pPr><w:r><w:t xml:space="preserve">${teks}</w:t></w:r></w:p>`;
const tc = (teks: string, sifat = '') => `<w:tc><w:tcPr>${sifat}</w:tcPr>${p(teks)}</w:tc>`;
const tr = (...sel: string[]) => `<w:tr>${sel.join('')}</w:tr>`;

describe('bacaDocx: the format, by hand', () => {
  it('reads paragraphs with the heading above them, and a table by its caption', () => {
    const gaya =
      '<w:style w:styleId="J1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="J2"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:styleId="N"><w:name w:val="Normal"/></w:style><w:style><w:name w:val="heading 9"/><w:name/></w:style>';
    const buku = bacaDocx(
      dokumen(
        p('AKUNTABILITAS', '<w:pStyle w:val="J1"/>') +
          p('Serapan 80,06 %.', '<w:pStyle w:val="N"/>') +
          p('Anggaran', '<w:pStyle w:val="J2"/>') +
          p('Tabel 3.4.1') +
          p('Realisasi Anggaran') +
          `<w:tbl>${tr(tc('Pagu'), tc('%'))}${tr(tc('200'), tc('75'))}</w:tbl>`,
        gaya,
      ),
      { berkas: 'a.docx' },
    );
    expect(buku.tabel).toEqual([
      {
        berkas: 'a.docx',
        nama: 'Tabel 3.4.1',
        judul: 'Realisasi Anggaran',
        halaman: 1,
        baris: [
          ['Pagu', '%'],
          ['200', '75'],
        ],
      },
    ]);
    expect(buku.narasi?.map((n) => [n.bagian, n.teks])).toEqual([
      ['AKUNTABILITAS', 'AKUNTABILITAS'],
      ['AKUNTABILITAS', 'Serapan 80,06 %.'],
      ['Anggaran', 'Anggaran'],
      ['Anggaran', 'Tabel 3.4.1'],
      ['Anggaran', 'Realisasi Anggaran'],
    ]);
  });

  it('takes numbered lines and outline levels for headings, but not captions or long sentences', () => {
    const buku = bacaDocx(
      dokumen(
        p('BAB III AKUNTABILITAS KINERJA') +
          p('satu') +
          p('3.4.1 Realisasi') +
          p('dua') +
          p('Ringkas', '<w:outlineLvl w:val="2"/>') +
          p('tiga', '<w:outlineLvl w:val="9"/>') +
          p(`3.5 ${'panjang '.repeat(30)}`) +
          p('empat'),
      ),
    );
    expect(buku.narasi?.filter((n) => /^(satu|dua|tiga|empat)$/.test(n.teks)).map((n) => n.bagian)).toEqual([
      'BAB III AKUNTABILITAS KINERJA',
      '3.4.1 Realisasi',
      'Ringkas',
      'Ringkas',
    ]);
  });

  it('holds the text of merged cells once, and fills rows that start later or end earlier', () => {
    const [tabel] = bacaDocx(
      dokumen(
        `<w:tbl>${tr(tc('Program', '<w:vMerge w:val="restart"/>'), tc('Rupiah', '<w:gridSpan w:val="2"/>'))}` +
          `${tr(tc('', '<w:vMerge/>'), tc('Pagu'), tc('Realisasi'))}` +
          `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('10')}</w:tr>` +
          `${tr(tc('A', '<w:hMerge w:val="restart"/>'), tc('x', '<w:hMerge/>'), tc('3'))}</w:tbl>`,
      ),
    ).tabel;
    expect(tabel?.baris).toEqual([
      ['Program', 'Rupiah', ''],
      ['', 'Pagu', 'Realisasi'],
      ['', '10', ''],
      // LibreOffice shows both texts in the merged cell, one below the other.
      ['A\nx', '', '3'],
    ]);
  });

  it('leaves out what tracked changes struck out, old versions, and field codes; keeps tabs, breaks and hyphens', () => {
    const buku = bacaDocx(
      dokumen(
        '<w:p><w:r><w:t>80</w:t><w:noBreakHyphen/><w:t>90</w:t><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t><w:cr/></w:r>' +
          '<w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:ins><w:r><w:t>!</w:t></w:r></w:ins>' +
          '<w:moveFrom><w:r><w:t>pindah</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE 7</w:instrText></w:r>' +
          '<mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback><w:p><w:r><w:t>lama</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></mc:Fallback></mc:AlternateContent></w:p>' +
          `<w:tbl>${tr(tc('a'))}<w:tr><w:trPr><w:del/></w:trPr>${tc('dihapus')}</w:tr></w:tbl>`,
      ),
    );
    expect(buku.narasi?.map((n) => n.teks)).toEqual(['80-90\tx\ny\n!']);
    expect(buku.tabel.map((t) => t.baris)).toEqual([[['a']]]);
  });

  it('says what stands in parts of their own and was not read, but not of formulas or what was struck out', () => {
    const r = (id: string) => `<w:r><w:object><o:OLEObject ProgID="${id}"/></w:object></w:r>`;
    const objek = (id: string) => `<w:p>${r(id)}</w:p>`;
    const catatan = (isi: string) => bacaDocx(dokumen(isi)).catatan;
    expect(catatan(p('x'))).toEqual([]);
    expect(catatan(`${objek('Excel.Sheet.12')}${objek('Word.Document.12')}<w:altChunk/>`)).toEqual([
      'memuat 2 objek sematan (misalnya tabel Excel); isinya tidak dibaca, salin sebagai tabel Word',
      'memuat 1 dokumen sisipan; isinya tidak dibaca, buka di Word lalu simpan kembali',
    ]);
    expect(catatan(`${objek('Equation.3')}<w:p><w:del>${r('Excel.Sheet.8')}</w:del></w:p><constructor/>`)).toEqual([]);
  });

  it('reads a table inside a cell as a table of its own, and several paragraphs of a cell as lines', () => {
    const dalam = `<w:tbl>${tr(tc('1'))}</w:tbl>`;
    const { tabel } = bacaDocx(dokumen(`<w:tbl><w:tr><w:tc>${p('a')}${dalam}${p('b')}</w:tc></w:tr></w:tbl>`));
    expect(tabel.map((t) => t.baris)).toEqual([[['1']], [['a\nb']]]);
  });

  it('counts paragraphs from their heading, also where a heading comes again', () => {
    const buku = bacaDocx(
      dokumen(p('awal') + p('3.1 Anggaran') + p('satu') + p('3.2 Kinerja') + p('dua') + p('3.1 Anggaran') + p('tiga')),
    );
    expect(buku.narasi?.map((n) => [n.bagian, n.baris])).toEqual([
      [undefined, 1],
      ['3.1 Anggaran', 1],
      ['3.1 Anggaran', 2],
      ['3.2 Kinerja', 1],
      ['3.2 Kinerja', 2],
      ['3.1 Anggaran', 3],
      ['3.1 Anggaran', 4],
    ]);
  });

  it('reads figures split over runs, in content controls, fields and text boxes, with soft hyphens and hard spaces', () => {
    const r = (t: string) => `<w:r><w:t xml:space="preserve">${t}</w:t></w:r>`;
    const buku = bacaDocx(
      dokumen(
        `<w:p>${r('Pagu Rp4.345')}${r('.674')}<w:bookmarkStart w:id="1"/>${r('.427')} </w:p>` +
          `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p>${r('ter\u00adkendali')}<w:r><w:softHyphen/></w:r></w:p></w:sdtContent></w:sdt>` +
          `<w:p>${r('Tabel ')}<w:fldSimple w:instr=" SEQ Tabel ">${r('3')}</w:fldSimple>${r(' Anggaran')}</w:p>` +
          `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('73,26\u00a0%')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` +
          `<w:p>${r('di luar')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p>${r('di kotak')}</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p>${r('di kotak')}</w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
          `<w:tbl><w:sdt><w:sdtContent>${tr(tc('a'))}</w:sdtContent></w:sdt>${tr(`<w:sdt><w:sdtContent>${tc('b')}</w:sdtContent></w:sdt>`)}</w:tbl>`,
      ),
    );
    expect(buku.narasi?.map((n) => n.teks)).toEqual([
      'Pagu Rp4.345.674.427',
      'terkendali',
      'Tabel 3 Anggaran',
      '73,26\u00a0%',
      'di kotak',
      'di luar',
    ]);
    expect(buku.tabel.map((t) => t.baris)).toEqual([[['a'], ['b']]]);
  });

  it('counts pages by the breaks that Word rendered, else by those that were set', () => {
    const halaman = (isi: string) => bacaDocx(dokumen(isi)).narasi?.map((n) => n.halaman);
    const putus = '<w:r><w:br w:type="page"/></w:r>';
    expect(halaman(`${p('a')}<w:p>${putus}<w:r><w:t>b</w:t></w:r></w:p>${p('c', '<w:pageBreakBefore/>')}`)).toEqual([
      1, 2, 3,
    ]);
    expect(halaman(`${p('a')}${p('b', '<w:pageBreakBefore w:val="false"/>')}`)).toEqual([1, 1]);
    expect(
      halaman(
        `${p('a')}<w:p>${putus}<w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t><w:lastRenderedPageBreak/><w:t>d</w:t></w:r></w:p>${p('e')}`,
      ),
    ).toEqual([1, 2, 2, 3]);
  });

  it('names a table by the nearest caption, else gives it the short line above it as title', () => {
    const t = `<w:tbl>${tr(tc('1'))}</w:tbl>`;
    const { tabel } = bacaDocx(
      dokumen(`${t}${p('Tabel 2: Anggaran')}${t}${p('Rincian')}${t}${p('k'.repeat(200))}${t}${t}`),
    );
    expect(tabel.map(({ nama, judul }) => [nama, judul])).toEqual([
      [undefined, undefined],
      ['Tabel 2', 'Anggaran'],
      [undefined, 'Rincian'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('gives a table the notes right below it, which are no title of the next one', () => {
    const t = `<w:tbl>${tr(tc('Indikator'))}${tr(tc('Angka kematian 1)'))}</w:tbl>`;
    const { tabel, narasi = [] } = bacaDocx(
      dokumen(
        `${t}${p('Catatan: capaian dibatasi maksimal 120 %.')}${p('Sumber: BPS, 2022')}${p('1) makin rendah makin baik')}` +
          `${t}${p('Uraian.')}${p('Keterangan: bukan milik tabel di atas')}` +
          `${t}${p('2) Sasaran kedua')}${t}`,
      ),
    );
    expect(tabel.map((x) => [x.judul, x.catatan])).toEqual([
      [undefined, ['Catatan: capaian dibatasi maksimal 120 %.', 'Sumber: BPS, 2022', '1) makin rendah makin baik']],
      [undefined, undefined],
      ['Keterangan: bukan milik tabel di atas', undefined],
      // No cell bears the mark 2): it is the heading of what follows.
      ['2) Sasaran kedua', undefined],
    ]);
    expect(narasi).toHaveLength(6);
  });

  it('bounds spans that no table has', () => {
    const { tabel } = bacaDocx(
      dokumen(`<w:tbl>${tr(tc('a', '<w:gridSpan w:val="999999"/>'), tc('b', '<w:gridSpan w:val="-3"/>'))}</w:tbl>`),
    );
    expect(tabel[0]?.baris[0]?.length).toBe(257);
  });

  it('ignores properties and texts outside a paragraph', () => {
    const nakal = '<w:pStyle w:val="x"/><w:outlineLvl w:val="1"/><w:vMerge/><w:t>lepas</w:t>';
    expect(bacaDocx(dokumen(`${nakal}${p('a')}`)).narasi?.map((n) => n.teks)).toEqual(['a']);
  });

  it.each([
    ['no document inside', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /tidak memuat dokumen Word/],
    ['a truncated file', dokumen(p('a')).slice(0, 80), /rusak atau terpotong/],
    ['an old or encrypted file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), /terkunci sandi atau berformat lama/],
    ['a renamed text', strToU8('Pagu;Realisasi'), /bukan berkas Office/],
    ['an empty file', new Uint8Array(), /berkasnya kosong \(0 bita\)/],
  ])('refuses %s with one clear line', (_, data, pesan) => {
    expect(() => bacaDocx(data)).toThrow(pesan);
  });
});

describe('bacaDocx: real programs', () => {
  const baris = [
    ['Program', 'Pagu', 'Realisasi', '%'],
    ['Penunjang', '4.345.674.427', '3.183.857.644', '73,26'],
    ['Pembinaan', '117.362.000', '101.594.500', '86,57'],
  ];
  it('reads a document made by LibreOffice, with merged header cells', {
    ...butuhAlat('soffice'),
    timeout: 150_000,
  }, () => {
    const html = `<html><body><h1>BAB III AKUNTABILITAS KINERJA</h1><p>Serapan 80,06 %.</p><p>Tabel 3.4.2 Realisasi per Sasaran</p>
      <table border="1"><tr><th rowspan="2">Program</th><th colspan="3">Anggaran</th></tr><tr><th>Pagu</th><th>Realisasi</th><th>%</th></tr>
      ${baris
        .slice(1)
        .map((b) => `<tr>${b.map((s) => `<td>${s}</td>`).join('')}</tr>`)
        .join('')}</table></body></html>`;
    const buku = bacaDocx(lewatLibreOffice(html, 'html', 'docx:MS Word 2007 XML', 'HTML (StarWriter)'));
    expect(buku.tabel).toHaveLength(1);
    expect(buku.tabel[0]).toMatchObject({
      nama: 'Tabel 3.4.2',
      judul: 'Realisasi per Sasaran',
      baris: [['Program', 'Anggaran', '', ''], ['', 'Pagu', 'Realisasi', '%'], ...baris.slice(1)],
    });
    expect(buku.narasi?.find((n) => n.teks.startsWith('Serapan'))?.bagian).toBe('BAB III AKUNTABILITAS KINERJA');
  });

  it('reads a document made by another library', async () => {
    const sel = (teks: string) => new TableCell({ children: [new Paragraph(teks)] });
    const isi = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Anggaran', heading: HeadingLevel.HEADING_2 }),
            new Paragraph({
              children: [
                new TextRun('Rata-rata '),
                new TextRun({ text: '97,86', bold: true }),
                new TextRun(' %'),
                new PageBreak(),
              ],
            }),
            new Table({ rows: baris.map((b) => new TableRow({ children: b.map(sel) })) }),
          ],
        },
      ],
    });
    const buku = bacaDocx(await Packer.toBuffer(isi));
    expect(buku.tabel.map((t) => [t.halaman, t.baris])).toEqual([[2, baris]]);
    expect(buku.narasi?.at(-1)).toMatchObject({ bagian: 'Anggaran', teks: 'Rata-rata 97,86 %', halaman: 1 });
  });
});
