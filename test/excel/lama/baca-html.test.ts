import { describe, expect, it } from 'vitest';
import { bacaBukuExcel } from '../../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { lamaKerja } from '../../alat/lama.js';

const baca = async (html: string) => (await bacaExcel(new TextEncoder().encode(html))).lembar[0];
const teks = async (html: string) => (await baca(html))?.sel.map((b) => b.map((s) => s.teks));

describe('a web page saved as .xls', () => {
  it('gives its tables as they are written, one below the other', async () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td { color: red } <td></style></head>
      <body><table border=1><tr><th>Program<th>Pagu</th></tr>
      <!-- <tr><td>bukan</td></tr> -->
      <TR><TD>A &amp; B&nbsp;<td x:num="1500000" style='mso-number-format:"\\#\\,\\#\\#0"'>Rp&#32;1.500.000<br>(satu)</tr></table>
      <p>di antara<table><tr><td>x<td>1&le;2 &tak; &#x2211;&#0;</table>`;
    expect(await teks(html)).toEqual([
      ['Program', 'Pagu'],
      ['A & B', 'Rp 1.500.000 (satu)'],
      [],
      ['x', '1≤2 &tak; ∑&#0;'],
    ]);
  });

  it('keeps the place of cells beside and below merged ones', async () => {
    const lembar = await baca(
      '<table><tr><td rowspan=2>No<td colspan="2">Anggaran<td rowspan=2>%</tr><tr><td>Pagu<td>Realisasi</tr><tr><td>1<td>200<td>150<td>75</tr></table>',
    );
    expect(lembar?.sel.map((b) => b.map((s) => s.teks))).toEqual([
      ['No', 'Anggaran', '', '%'],
      ['', 'Pagu', 'Realisasi'],
      ['1', '200', '150', '75'],
    ]);
    expect(lembar?.gabungan[1]).toEqual({ baris: 1, kolom: 2, sampaiBaris: 1, sampaiKolom: 3 });
  });

  // As browsers do: a merged cell ends with its table, and the next table begins at its own first column.
  it('cuts merged cells that reach below their table', async () => {
    const lembar = await baca(
      `<table>${'<tr><td rowspan=65000 colspan=2>1'.repeat(3)}</table><table><tr><td>a<td>b</table>`,
    );
    expect(lembar?.gabungan.map((g) => [g.baris, g.sampaiBaris])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(lembar?.sel.at(-1)?.map((s) => s.teks)).toEqual(['a', 'b']);
  });

  it('takes a table inside a cell as its text, and stray tags as nothing', async () => {
    expect(await teks('<table></td></tr><td>a<table><tr><td>b</td></tr></table>c</td></table></table><td>z')).toEqual([
      ['a b c'],
    ]);
    expect(await teks('<table><tr><td>a<script>if (1 < 2) "</td>"</script>b<td>c</tr><tr><td>d <')).toEqual([
      ['a b', 'c'].map((s) => s.replace(' ', '')),
      ['d'],
    ]);
    expect(await teks('<table><tr><td>a<!-- b')).toEqual([['a']]);
    expect(await teks('<table><tr><td>a<style>b')).toEqual([['a']]);
  });

  it('leaves out what the page does not show, and says what was not read', async () => {
    const { lembar, catatan } = await bacaExcel(
      new TextEncoder().encode(
        '<p>Pagu 999</p><table><tr><td>A<td>20,00<sup>1</sup></tr><tr style="display:none"><td>B<td><i hidden>99</i>5</tr></table>',
      ),
    );
    expect(lembar[0]?.sel.map((b) => b.map((s) => s.teks))).toEqual([
      ['A', '20,00¹'],
      ['B', '5'],
    ]);
    expect(lembar[0]?.barisTersembunyi).toEqual([2]);
    expect(catatan.slice(1)).toEqual([
      'teks di luar tabelnya memuat angka dan tidak dibaca: "Pagu 999"',
      'bagian HTML yang tidak ditampilkan memuat angka dan tidak dibaca: "99"',
      'lembar "Halaman": baris 2 tersembunyi, dan ikut dibaca',
    ]);
  });

  it('reads Windows-1252, says what it is, and names its tables', async () => {
    const data = new Uint8Array(
      [...'<table><tr><td>Caf']
        .map((h) => h.charCodeAt(0))
        .concat(
          [0xe9],
          [...'<td>1</table>'].map((h) => h.charCodeAt(0)),
        ),
    );
    const buku = await bacaExcel(data);
    expect(buku.lembar[0]?.sel[0]?.[0]?.teks).toBe('Café');
    expect(buku.catatan).toEqual(['isinya halaman web (HTML), bukan buku kerja; tabelnya dibaca seperti tertulis']);
    expect((await bacaBukuExcel(data, 'a.xls')).tabel[0]?.baris).toEqual([['Café', '1']]);
  });

  it.each([
    ['without a table', '<html><body>kosong</body></html>', /^halaman web tanpa tabel/],
    [
      'of too many cells',
      `<table>${`<tr><td colspan=1000>${'<td colspan=1000>'.repeat(20)}`.repeat(120)}`,
      /terlalu banyak sel/,
    ],
  ])('is refused %s', async (_, html, pesan) => {
    await expect(baca(html)).rejects.toThrow(pesan);
  });

  it.each([
    ['UTF-16, low byte first', [0xff, 0xfe], 0],
    ['UTF-16, high byte first', [0xfe, 0xff], 1],
  ])('is read in %s', async (_, tanda, geser) => {
    const huruf = [...'<table><tr><td>Pagu<td>1'].flatMap((h) => (geser ? [0, h.charCodeAt(0)] : [h.charCodeAt(0), 0]));
    const { lembar } = await bacaExcel(new Uint8Array([...tanda, ...huruf]));
    expect(lembar[0]?.sel[0]?.map((s) => s.teks)).toEqual(['Pagu', '1']);
  });

  it('opens entities beyond the surrogates, and ends a script at the next end of either case', async () => {
    expect(await teks('<table><tr><td>e&#xFB01;sien<td><script>x</SCRIPT>a</script>b</table>')).toEqual([
      ['e\ufb01sien', 'ab'],
    ]);
  });

  it('of an unknown encoding is refused', async () => {
    const data = new Uint8Array([...new TextEncoder().encode('<table><tr><td>'), 0x81, 0x8d, 0x90]);
    await expect(bacaExcel(data)).rejects.toThrow(/pengodean teksnya tidak dikenal/);
  });

  it('is read in time that grows with its length', async () => {
    const lama = await lamaKerja(async () => {
      await teks(`<table><tr><td>${'<'.repeat(200_000)}`);
      await teks(`<table>${'<tr><td>&'.repeat(50_000)}`);
    });
    expect(lama).toBeLessThan(20_000);
  });
});
