import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { acuanExcel, rumusExcel } from '../../../src/excel/ods/rumus-ods.js';
import type { Kemajuan } from '../../../src/tabel/kemajuan.js';

/** A spreadsheet made by hand, to the letter of OpenDocument 1.3. */
const ods = (isi: string, gaya = '', lain: Record<string, string> = {}) =>
  zipSync({
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles>${gaya}</office:automatic-styles><office:body><office:spreadsheet>${isi}</office:spreadsheet></office:body></office:document-content>`,
    ),
    ...Object.fromEntries(Object.entries(lain).map(([n, s]) => [n, strToU8(s)])),
  });
const lembar = (isi: string, nama = 'A') => `<table:table table:name="${nama}">${isi}</table:table>`;
const baris = (isi: string, sifat = '') => `<table:table-row ${sifat}>${isi}</table:table-row>`;
const teks = (t: string, sifat = '') =>
  `<table:table-cell office:value-type="string" ${sifat}><text:p>${t}</text:p></table:table-cell>`;
const angka = (n: string, gaya = '', jenis = 'float') =>
  `<table:table-cell office:value-type="${jenis}" office:value="${n}" ${gaya === '' ? '' : `table:style-name="${gaya}"`}><text:p>x</text:p></table:table-cell>`;
const kosong = (n: number) => `<table:table-cell table:number-columns-repeated="${n}"/>`;
const satu = async (isi: string, gaya = '') => (await bacaExcel(ods(lembar(isi), gaya))).lembar[0];
const teksSel = (l: Awaited<ReturnType<typeof satu>>) => l?.sel.map((b) => b.map((s) => s.teks));

describe('rows and columns that are repeated', () => {
  it('count where something follows, and are not there where nothing does', async () => {
    const l = await satu(
      baris(kosong(2), 'table:number-rows-repeated="3"') +
        baris(kosong(2) + teks('a', 'table:number-columns-repeated="2"') + kosong(16_380)) +
        baris(teks('b'), 'table:number-rows-repeated="2"') +
        baris(kosong(16_384), 'table:number-rows-repeated="1048570"'),
    );
    expect(teksSel(l)).toEqual([[], [], [], ['', '', 'a', 'a'], ['b'], ['b']]);
  });

  it('may reach beyond the sheet where they are blank', async () => {
    const jauh = await satu(
      `<table:table-column table:number-columns-repeated="999999999"/><table:table-column/>` +
        baris(kosong(999_999_999), 'table:number-rows-repeated="1048575"') +
        baris(teks('akhir') + kosong(20_000)) +
        baris(kosong(1), 'table:number-rows-repeated="99999999999"'),
    );
    expect(jauh?.sel.length).toBe(1_048_576);
    expect(jauh?.sel.at(-1)?.[0]?.teks).toBe('akhir');
  });

  // What stood there was cut off: sums would be called wrong, or right, without it.
  it.each([
    ['a row behind the last', baris('', 'table:number-rows-repeated="1048576"') + baris(teks('a')), 'baris 1048577'],
    [
      'rows',
      baris('', 'table:number-rows-repeated="1048575"') + baris(teks('a'), 'table:number-rows-repeated="3"'),
      'baris 1048576, yang berulang 3 kali,',
    ],
    ['a cell behind the last', baris(kosong(16_384) + teks('a')), 'sel XFE1'],
    [
      'cells',
      baris(kosong(16_383) + teks('a', 'table:number-columns-repeated="2"')),
      'sel XFD1, yang berulang 2 kali,',
    ],
    [
      'cells without end',
      baris(teks('a', 'table:number-columns-repeated="99999999999"')),
      'sel A1, yang berulang 99999999999 kali,',
    ],
  ])('are refused where %s would be lost', async (_, isi, apa) => {
    await expect(satu(isi)).rejects.toThrow(`lembar "A" rusak: isi ${apa} melewati ujung lembar.`);
  });

  it.each(['x', '-2', '1.5', '2 ', '1e3', ''])('are refused when it is no number: %j', async (n) => {
    await expect(satu(baris(`<table:table-cell table:number-columns-repeated="${n}"/>${teks('a')}`))).rejects.toThrow(
      `ada sel atau baris berulang "${n}" kali`,
    );
  });

  it.each([
    ['cells', baris(teks('a', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="200"')],
    ['rows', baris(teks('a') + teks('b'), 'table:number-rows-repeated="1048576"')],
  ])('are refused in one line when there are too many filled %s', async (_, isi) => {
    await expect(bacaExcel(ods(lembar(isi)))).rejects.toThrow(
      /^terlalu banyak sel di lembar "A"; batasnya 2000000 sel/,
    );
  });
});

describe('cells', () => {
  it('hold a value under a format, that of the column or row where they have none', async () => {
    const gaya =
      '<number:number-style style:name="N1"><number:number number:decimal-places="2" number:min-decimal-places="1" number:min-integer-digits="1" number:grouping="true"/></number:number-style>' +
      '<number:percentage-style style:name="N2"><number:number number:decimal-places="1"/><number:text>%</number:text></number:percentage-style>' +
      '<number:number-style style:name="N3"><number:scientific-number/></number:number-style>' +
      '<number:number-style style:name="N4"><number:number number:decimal-places="0" number:display-factor="1000"/><number:text> rb</number:text></number:number-style>' +
      '<number:number-style style:name="N5"><number:number number:min-integer-digits="0" number:decimal-places="1"/></number:number-style>' +
      '<number:number-style style:name="N6"/>' +
      '<number:text-style style:name="N7"><number:text-content/></number:text-style>' +
      '<number:currency-style style:name="N8"><style:map style:condition="value()&gt;=100" style:apply-style-name="N1"/><number:currency-symbol>Rp</number:currency-symbol><number:number number:decimal-places="0" number:grouping="true"/></number:currency-style>' +
      '<number:number-style style:name="N9"><number:number number:decimal-places="0"/><style:map style:condition="value()&gt;1" style:apply-style-name="N1"/><style:map style:condition="value()&lt;1" style:apply-style-name="N1"/></number:number-style>' +
      '<number:number-style style:name="N10"><number:text>nihil</number:text><style:map style:condition="value()&gt;0" style:apply-style-name="N2"/><style:map style:condition="value()&lt;0" style:apply-style-name="tiada"/></number:number-style>' +
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
        .map((n) => `<style:style style:name="c${n}" style:family="table-cell" style:data-style-name="N${n}"/>`)
        .join('') +
      '<number:fraction-style/><number:number-style style:name="N11"><number:fraction/></number:number-style><number:number-style><style:map/></number:number-style><style:style/><style:style style:name="c11" style:family="table-cell" style:data-style-name="N11"/><style:map/>' +
      '<number:number-style style:name="N12"><number:number number:decimal-places="1" number:display-factor="x"/><number:text/></number:number-style><style:style style:name="c12" style:family="table-cell" style:data-style-name="N12"/>' +
      '<number:number-style style:name="N13"><number:number number:grouping="true"/></number:number-style><style:style style:name="c13" style:family="table-cell" style:data-style-name="N13"/>' +
      '<style:style style:name="anak" style:family="table-cell" style:parent-style-name="c2"/>' +
      '<style:style style:name="putar" style:family="table-cell" style:parent-style-name="putar"/>';
    const l = await satu(
      '<table:table-column table:default-cell-style-name="c1"/><table:table-column/>' +
        baris(angka('1234.5') + angka('1234.56') + angka('0.5', 'anak', 'percentage') + angka('12000', 'c3')) +
        baris(angka('1234500', 'c4') + angka('0.5', 'c5') + angka('7.25', 'c6') + angka('8', 'c7')) +
        baris(angka('5', 'c8', 'currency') + angka('5.6', 'c9') + angka('0', 'c10') + angka('-2', 'c10')) +
        baris(
          angka('3', 'putar') +
            angka('4', 'tiada') +
            '<table:table-cell/>' +
            angka('0.5', 'c11') +
            angka('2', 'c12') +
            angka('1234.5', 'c13'),
          'table:default-cell-style-name="c2"',
        ),
      gaya,
    );
    expect(teksSel(l)).toEqual([
      ['1.234,5', '1234,56', '50,0%', '1,20E+04'],
      ['1235 rb', ',5', '7,25', '8'],
      ['Rp5', '5,6', 'nihil', '-2'],
      ['3', '4', '', '1/2', '2,0', '1.235'],
    ]);
    // The texts of these cells are all x.
    expect(l?.sel[0]?.[0]).toEqual({ tampak: 'lain', teks: '1.234,5', angka: '1234.5', rumus: null });
  });

  it('show dates, times, truth values, errors and texts', async () => {
    const l = await satu(
      baris(
        '<table:table-cell office:value-type="date" office:date-value="2022-12-31T10:00:00"><text:p>31/12/22</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="date" office:date-value="kapan"><text:p>kapan</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="date"><text:p>tanpa</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="time" office:time-value="PT36H"><text:p>36:00</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>' +
          '<table:table-cell office:value-type="boolean" office:boolean-value="false"/>' +
          '<table:table-cell table:formula="of:=TRUE()" office:value-type="float" office:value="1"/>' +
          '<table:table-cell table:formula="of:=FALSE()" office:value-type="float" office:value="0"/>' +
          '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="float"><text:p>tak bernilai</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="string" office:string-value="a  b"><text:p>a b</text:p></table:table-cell>',
      ),
    );
    expect(teksSel(l)?.[0]).toEqual([
      '31/12/2022',
      'kapan',
      'tanpa',
      '36:00',
      'BENAR',
      'SALAH',
      'BENAR',
      'SALAH',
      '#DIV/0!',
      'tak bernilai',
      'a  b',
    ]);
    expect(l?.sel[0]?.map((s) => s.rumus).filter((r) => r !== null)).toEqual(['TRUE()', 'FALSE()', '1/0']);
  });

  it('hold their own paragraphs alone: no note, no drawing, no table inside, nothing that was changed', async () => {
    const l = await satu(
      `<table:tracked-changes>${baris(teks('lama'))}</table:tracked-changes><table:shapes><draw:frame><text:p>gambar</text:p></draw:frame></table:shapes>` +
        baris(
          '<table:table-cell><office:annotation><text:p>catatan</text:p></office:annotation><text:p>a<text:s text:c="2"/>b<text:tab/><text:span>c</text:span>\n d<text:line-break/>e</text:p><text:p>f</text:p><draw:frame><text:p>kotak</text:p></draw:frame><table:table><table:table-row><table:table-cell><text:p>dalam</text:p></table:table-cell></table:table-row></table:table></table:table-cell>' +
            '<table:covered-table-cell office:value-type="string"><text:p>tertutup</text:p></table:covered-table-cell>' +
            teks('z'),
        ),
    );
    expect(teksSel(l)).toEqual([['a  b\tc  d\ne\nf', 'tertutup', 'z']]);
  });

  it('columns and texts outside a table are nothing, and a table need not have a name', async () => {
    const nakal = '<table:table-column/><text:p>y<text:s/></text:p><table:table-source/>';
    const { lembar: semua } = await bacaExcel(ods(nakal + lembar(baris(teks('a')))));
    expect(semua.map(teksSel)).toEqual([[['a']]]);
    const tanpaNama = await bacaExcel(ods(`<table:table>${baris(teks('a'))}</table:table>`));
    expect(tanpaNama.lembar[0]?.nama).toBe('');
  });
});

describe('a sheet', () => {
  it('tells what is merged and hidden, as far as it is filled', async () => {
    const gaya =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const isi =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2000"/>' +
      baris(teks('a', 'table:number-columns-spanned="2" table:number-rows-spanned="3"') + teks('b')) +
      baris(kosong(2) + teks('c'), 'table:visibility="filter"') +
      baris(kosong(1), 'table:visibility="collapse" table:number-rows-repeated="900000"');
    const { lembar: semua, catatan } = await bacaExcel(
      ods(`<table:table table:name="A" table:style-name="ta1">${isi}</table:table>`, gaya),
    );
    expect(semua[0]).toMatchObject({
      tersembunyi: true,
      gabungan: [{ baris: 1, kolom: 1, sampaiBaris: 3, sampaiKolom: 2 }],
      barisTersembunyi: [2],
      kolomTersembunyi: [2, 3],
    });
    expect(catatan).toEqual([
      'lembar "A" tersembunyi, dan ikut dibaca',
      'lembar "A": baris 2 tersembunyi, dan ikut dibaca',
      'lembar "A": kolom 2, 3 tersembunyi, dan ikut dibaca',
      'lembar "A": sel B1 berisi tetapi tertutup sel gabungan, jadi tidak tampak, dan ikut dibaca',
    ]);
  });

  it('of another file is left out, and names are read; both are told', async () => {
    const buku = await bacaExcel(
      ods(
        lembar(baris(teks('a'))) +
          `<table:table table:name="luar"><table:table-source/>${baris(teks('b'))}</table:table>` +
          '<table:named-expressions><table:named-range table:name="PAGU" table:cell-range-address="$A.$B$2:.$B$4"/><table:named-range/><table:named-expression table:name="TARIF" table:expression="[.A1];2"/><table:named-expression/><table:named-range table:name="_xlnm.Print_Area"/></table:named-expressions>',
        '',
        { 'Basic/Standard/Modul.xml': '<x/>' },
      ),
    );
    expect(buku.lembar.map((l) => l.nama)).toEqual(['A']);
    expect(buku.nama).toEqual([
      { nama: 'PAGU', acuan: 'A!$B$2:$B$4' },
      { nama: '', acuan: '' },
      { nama: 'TARIF', acuan: 'A1,2' },
      { nama: '', acuan: '' },
    ]);
    expect(buku.catatan).toEqual([
      'memuat makro; makro tidak dijalankan',
      'memuat tautan ke berkas lain; tautan tidak diikuti, nilai yang tersimpan yang dibaca',
    ]);
  });

  it('is told of while it is read, and styles of the whole document count', async () => {
    const langkah: Kemajuan[] = [];
    const data = ods(
      lembar(baris('<table:table-cell office:value-type="float" office:value="2" table:style-name="ce1"/>'), 'Data'),
      '',
      {
        'styles.xml':
          '<office:document-styles><number:number-style style:name="N2"><number:number number:decimal-places="2"/></number:number-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N2"/></office:document-styles>',
      },
    );
    const buku = await bacaExcel(data, { kemajuan: (k) => langkah.push(k) });
    expect(buku.lembar.map(teksSel)).toEqual([[['2,00']]]);
    expect(langkah).toContainEqual({ tahap: 'lembar', nama: 'Data' });
  });
});

describe('what is refused, in one line', () => {
  it.each([
    ['a document of another kind', ods('<text:p>surat</text:p>'), /^tidak memuat lembar/],
    [
      'an encrypted file',
      ods(lembar(''), '', { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' }),
      /^terkunci sandi; buka di LibreOffice/,
    ],
    ['broken XML', zipSync({ 'content.xml': strToU8('<office:document-content><table:table') }), /bukan XML yang sah/],
    [
      'a DTD in a large part',
      zipSync(
        {
          'content.xml': strToU8(
            `<?xml version="1.0"?>${' '.repeat(5_000_000)}<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`,
          ),
        },
        { level: 0 },
      ),
      /membawa DTD/,
    ],
  ])('%s', async (_, data, pesan) => {
    await expect(bacaExcel(data)).rejects.toThrow(pesan);
  });
});

describe('formulas of OpenDocument as Excel writes them', () => {
  it.each([
    ['of:=SUM([.B2:.B5])', 'SUM(B2:B5)'],
    ['of:=ROUND([.$C$3]/[.B3]*100;2)', 'ROUND($C$3/B3*100,2)'],
    ["of:=[$Lembar1.A1]+[$'Data ''24: x'.$B$2:.$C$3]", "Lembar1!A1+'Data ''24: x'!$B$2:$C$3"],
    ['of:="a;[.b]"&[.A1]', '"a;[.b]"&A1'],
    ['of:=SUM([.A1]~[.B2])', 'SUM(A1,B2)'],
    ['of:=[.#REF!]+[#REF!]', '#REF!+#REF!'],
    ['oooc:=SUM([.A1:.A2])', 'SUM(A1:A2)'],
    ['msoxl:=SUM(A1:A2)', 'SUM(A1:A2)'],
    ['=A1', 'A1'],
  ])('%s is %s', (dari, ke) => {
    expect(rumusExcel(dari)).toBe(ke);
  });
  it('reads the range of a name', () => {
    expect(acuanExcel("$'L 1'.$A$1:.$D$10")).toBe("'L 1'!$A$1:$D$10");
  });
});
