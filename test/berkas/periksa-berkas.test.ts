import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { teksBerkas } from '../../src/berkas/baca-berkas.js';
import { bacaLaporanBerkas } from '../../src/berkas/baca-laporan-berkas.js';
import { bacaBerkas, periksaBerkas, salinanUtuh, tandaiBacaan } from '../../src/berkas/index.js';
import { bacaExcel, tulisKertasKerja } from '../../src/excel/index.js';
import { bukuKetik } from '../excel/bukti/buat-lembar.js';

const bita = (teks: string) => new TextEncoder().encode(teks);
// 150 ÷ 200 = 75 %; the other rows are right.
const BARIS_SALAH = [
  ['Uraian', 'Pagu', 'Realisasi', '%'],
  ['A', '200', '150', '57,00'],
  ['B', '400', '100', '25,00'],
  ['C', '100', '50', '50,00'],
  ['D', '300', '60', '20,00'],
];
const SALAH = { nama: 'anggaran.csv', data: bita(BARIS_SALAH.map((b) => b.join(';')).join('\n')) };
const BENAR = {
  nama: 'benar.csv',
  data: bita('Uraian;Pagu;Realisasi;%\nA;200;150;75,00\nB;400;100;25,00\nC;100;50;50,00\nD;300;60;20,00'),
};

describe('bacaBerkas', () => {
  it.each([
    ['a.md', '| Pagu | % |\n| --- | --- |\n| 200 | 75 |'],
    ['a.tsv', 'Pagu\t%\n200\t75'],
    ['tanpa-akhiran', 'Pagu;%\n200;75'],
    ['tanpa-akhiran', '| Pagu | % |\n| --- | --- |\n| 200 | 75 |'],
    ['tanpa-akhiran', '[{"baris": [["Pagu", "%"], ["200", "75"]]}]'],
    ['a.xls', '<table><tr><td>Pagu<td>%<tr><td>200<td>75</table>'],
  ])('reads %s by name and content: %s', async (nama, teks) => {
    expect((await bacaBerkas({ nama, data: bita(teks) })).tabel[0]?.baris.at(-1)).toEqual(['200', '75']);
  });

  it.each([
    ['lkjip.pdf', '%PDF-1.7', /^PDF belum dibaca; buka di Word/],
    ['lkjip.png', 'x', /^jenis berkas ini tidak dibaca; berikan \.json, /],
    ['lkjip.json', '{"a":\n 1,}', /^bukan JSON yang sah \(baris 2, kolom 4\)/],
  ])('says why %s is not read', async (nama, teks, pesan) => {
    await expect(bacaBerkas({ nama, data: bita(teks) })).rejects.toThrow(pesan);
  });
});

/** To the letter of ISO/IEC 29500 and of OpenDocument 1.3: a document of one table, and a workbook of one sheet. */
const kotak = (teks: string) => `<w:tc><w:p><w:r><w:t>${teks}</w:t></w:r></w:p></w:tc>`;
const sel = (teks: string) =>
  `<table:table-cell office:value-type="string"><text:p>${teks}</text:p></table:table-cell>`;
const WORD = zipSync({
  'word/styles.xml': strToU8('<w:styles/>'),
  'word/document.xml': strToU8(
    `<w:document><w:body><w:tbl><w:tr>${kotak('Pagu')}${kotak('%')}</w:tr><w:tr>${kotak('200')}${kotak('75')}</w:tr></w:tbl></w:body></w:document>`,
  ),
});
const BUKU = zipSync({
  'content.xml': strToU8(
    `<office:document-content><office:body><office:spreadsheet><table:table table:name="A"><table:table-row>${sel('Pagu')}${sel('%')}</table:table-row><table:table-row>${sel('200')}${sel('75')}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
  ),
});

describe('a file without an extension', () => {
  it.each([
    ['a document', WORD],
    ['a workbook', BUKU],
    ['a page', bita('<table><tr><td>Pagu<td>%<tr><td>200<td>75</table>')],
  ])('is %s by its content', async (_, data) => {
    expect((await bacaBerkas({ nama: 'lampiran', data })).tabel.map((t) => t.baris)).toEqual([
      [
        ['Pagu', '%'],
        ['200', '75'],
      ],
    ]);
  });

  it('that is a workbook tells how far it is read', async () => {
    const kemajuan: string[] = [];
    await bacaBerkas({ nama: 'lampiran', data: BUKU }, { kemajuan: (k) => kemajuan.push(k.tahap) });
    expect(kemajuan).not.toEqual([]);
  });
});

describe('teksBerkas', () => {
  // é is E9 in Windows-1252, and no letter alone in UTF-8; 81 is a place that Windows-1252 leaves empty.
  it('says of which encoding a text is, or that it cannot be known', () => {
    expect(teksBerkas(bita('Pagu é'))).toEqual({ teks: 'Pagu é', catatan: [] });
    expect(teksBerkas(new Uint8Array([...bita('Pagu '), 0xe9]))).toEqual({
      teks: 'Pagu é',
      catatan: ['bukan UTF-8; dibaca sebagai Windows-1252'],
    });
    expect(() => teksBerkas(new Uint8Array([...bita('Pagu '), 0x81]))).toThrow(/^pengodean teksnya tidak dikenal/);
  });
});

describe('periksaBerkas', () => {
  it('checks all files, and names the one that cannot be read', async () => {
    const { hasil, buku, status, sebabTakDiperiksa } = await periksaBerkas([{ nama: 'a.pdf', data: bita('') }, SALAH]);
    expect(hasil.temuan.map((t) => [t.lokasi.berkas, t.lokasi.sel, t.semestinya])).toEqual([
      ['anggaran.csv', 'D2', '75,00'],
    ]);
    expect(buku.takTerbaca.map((t) => t.berkas)).toEqual(['a.pdf']);
    expect([status, sebabTakDiperiksa]).toEqual([1, null]);
  });

  it.each([
    ['nothing wrong', [BENAR], 0, null],
    ['an unreadable file', [BENAR, { nama: 'a.pdf', data: bita('') }], 2, null],
    ['no figures', [{ nama: 'a.csv', data: bita('Nama;Jabatan\nA;B') }], 3, 'tabelnya tidak memuat angka.'],
    [
      'figures without headings',
      [{ nama: 'a.csv', data: bita('A;200;150;57,00\nB;400;100;25,00') }],
      3,
      'kepala kolomnya tidak dikenali; pastikan baris judul kolom ada di atas angkanya.',
    ],
    [
      'a PDF alone',
      [{ nama: 'a.pdf', data: bita('%PDF-1.7') }],
      2,
      'a.pdf tidak terbaca: PDF belum dibaca; buka di Word atau LibreOffice lalu simpan sebagai .docx, atau salin tabelnya ke .xlsx.',
    ],
    [
      'two that are empty',
      ['a.json', 'b.json'].map((nama) => ({ nama, data: bita('') })),
      2,
      'a.json tidak terbaca (dan 1 berkas lagi): kosong; seharusnya berisi laporan dalam JSON.',
    ],
    ['no files', [], 3, 'tidak ada tabel yang terbaca; periksa apakah tabelnya berupa gambar, atau berkasnya kosong.'],
  ])('tells how it ended: %s', async (_, berkas, status, sebab) => {
    expect(await periksaBerkas(berkas)).toMatchObject({ status, sebabTakDiperiksa: sebab });
  });

  it.each([
    ['of no bytes', 'kosong.csv', bita('')],
    ['of blanks', 'kosong.csv', bita('\ufeff \r\n;;\n')],
    ['of a page without words', 'kosong.md', bita('\n\n')],
    ['of no tables', 'kosong.json', bita('{"tabel":[]}')],
    ['of no letters and no name', 'kosong', bita('')],
  ])('names a file %s beside others, and the state is that of an unread one', async (_, nama, data) => {
    const kosong = { nama, data };
    const sebab = 'tidak ada isi yang terbaca; periksa apakah berkasnya kosong, atau tabelnya berupa gambar.';
    for (const [berkas, status] of [
      [[BENAR, kosong], 2],
      [[kosong, SALAH], 1],
    ] as const) {
      expect(await periksaBerkas(berkas)).toMatchObject({ status, buku: { takTerbaca: [{ berkas: nama, sebab }] } });
    }
    // Alone, or among its like, it is all that there is to be said.
    const lain = { nama: `lain-${nama}`, data };
    for (const berkas of [[kosong], [kosong, lain]])
      expect(await periksaBerkas(berkas)).toMatchObject({ status: 3, buku: { takTerbaca: [] } });
    const rusak = await periksaBerkas([kosong, { nama: 'a.pdf', data: bita('') }]);
    expect([rusak.status, rusak.buku.takTerbaca.map((t) => t.berkas)]).toEqual([2, ['a.pdf', nama]]);
  });

  it('names an empty workbook and document beside others', async () => {
    const word = zipSync({
      '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      'word/document.xml': strToU8(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
      ),
    });
    const berkas = [
      { nama: 'kosong.xlsx', data: await bukuKetik({ A: [], B: [] }) },
      { nama: 'kosong.docx', data: word },
    ];
    const { status, buku } = await periksaBerkas([...berkas, BENAR]);
    expect([status, buku.takTerbaca.map((t) => t.berkas)]).toEqual([2, ['kosong.xlsx', 'kosong.docx']]);
  });

  it('says of a file that has no figure beside such as have some', async () => {
    const kepala = { nama: 'kepala.csv', data: bita('Uraian;Pagu;Realisasi;%\n') };
    const nama = { nama: 'nama.csv', data: bita('Nama;Jabatan\nA;B\nC;D') };
    const kata = { nama: 'kata.md', data: bita('Laporan ini disusun menurut pedoman.') };
    const kalimat = { nama: 'kalimat.md', data: bita('Realisasi mencapai 75 persen.') };
    const { status, catatan } = await periksaBerkas([kepala, nama, kata, kalimat, BENAR]);
    const pesan = (berkas: string) => `${berkas}: tidak memuat angka; tidak ada yang diperiksa di dalamnya.`;
    expect([status, catatan]).toEqual([0, ['kepala.csv', 'nama.csv', 'kata.md'].map(pesan)]);
    // Where there is none at all that is said of all.
    expect(await periksaBerkas([nama, kata])).toMatchObject({ status: 3, catatan: [] });
    // What a configuration leaves out is said elsewhere.
    const diatur = await periksaBerkas([nama, BENAR], {
      konfigurasi: { versi: 1, abaikan: { lembar: ['nama'] } } as never,
    });
    expect([diatur.status, diatur.catatan]).toEqual([0, []]);
  });

  it('marks tables that were no workbook in a new one, and takes what is accepted there', async () => {
    const { hasil, buku } = await periksaBerkas([SALAH]);
    const [{ kode = '', sidik = '' } = {}] = hasil.temuan;
    const diterima = { kode, sidik, tercetak: '57,00', alasan: 'angka dari LRA' };
    const lagi = await periksaBerkas([SALAH], { diterima: [diterima] });
    expect([lagi.status, lagi.hasil.ringkasan.temuan, lagi.takTerpakai]).toEqual([0, 0, []]);
    const salinan = await tandaiBacaan(lagi.hasil, buku);
    expect(salinanUtuh(buku)).toBe(salinan.utuh);
    expect(salinan.utuh).toBe(false);
    const { lembar } = await bacaExcel(salinan.data);
    expect(lembar.map((l) => l.nama)).toEqual(['anggaran', 'Temuan']);
    const dariSalinan = await periksaBerkas([{ nama: 'salinan.xlsx', data: salinan.data }]);
    expect(dariSalinan.hasil.temuan.map((t) => t.diterima)).toEqual(['angka dari LRA']);
    const bertanda = await tandaiBacaan(dariSalinan.hasil, dariSalinan.buku, { bahasa: 'en' });
    expect(salinanUtuh(dariSalinan.buku)).toBe(bertanda.utuh);
    expect(bertanda.utuh).toBe(true);
  });

  it('takes the decisions of a working paper among the files, which is no report itself', async () => {
    const buku = { nama: 'lra.xlsx', data: await bukuKetik({ LRA: BARIS_SALAH }) };
    for (const berkas of [SALAH, buku]) {
      const awal = await periksaBerkas([berkas]);
      const dengan = { ...awal.hasil, temuan: awal.hasil.temuan.map((t) => ({ ...t, diterima: 'angka dari LRA' })) };
      for (const bahasa of ['id', 'en'] as const) {
        const kertas = { nama: 'kertas.xlsx', data: await tulisKertasKerja(dengan, { bahasa }) };
        const lagi = await periksaBerkas([kertas, berkas]);
        expect(lagi.buku.tabel.map((t) => t.berkas)).toEqual([berkas.nama]);
        expect(lagi.hasil.temuan.map((t) => t.diterima)).toEqual(['angka dari LRA']);
        expect([lagi.status, lagi.takTerpakai, lagi.catatan]).toEqual([0, [], []]);
        expect(salinanUtuh(lagi.buku)).toBe(berkas === buku);
      }
    }
  });

  it('counts tables in their file, so that other files do not rename them', async () => {
    const b = (nama: string) => ({ nama, data: bita('Uraian,Pagu\nA,1\nB,2') });
    const nama = async (...berkas: string[]) =>
      (await periksaBerkas(berkas.map(b))).buku.tabel.map((t) => [t.berkas, t.nama]);
    const [satu] = await nama('a.csv');
    expect(await nama('b.csv', 'a.csv')).toContainEqual(satu);
  });
});

describe('bacaLaporanBerkas', () => {
  it.each([
    ['a.pdf', '%PDF-1.7\u0081', '.pdf'],
    ['laporan', '%PDF-1.7\u0081', '.pdf'],
    ['a.csv', 'Uraian;Pagu\nA;1', '.csv'],
    ['a.docx.txt', 'Laporan', '.txt'],
  ])('says what %s is and what is asked for', async (nama, isi, jenis) => {
    await expect(bacaLaporanBerkas({ nama, data: bita(isi) })).rejects.toThrow(
      `berkas ${jenis} bukan data laporan; berikan templat lkjip yang terisi (.xlsx, .xlsm, .xls, .ods) atau laporan .json.`,
    );
  });

  it('takes JSON whatever it is called', async () => {
    expect((await bacaLaporanBerkas({ nama: 'a.txt', data: bita('\ufeff {}') })).status).toBe('tidak-sah');
  });
});
