import { describe, expect, it } from 'vitest';
import { bacaDocx } from '../../src/docx/baca-docx.js';
import { dokumen, p, tbl, tc, tr } from './dokumen-tangan.js';

const catatan = (isi: string, bagian: Readonly<Record<string, string>> = {}) => bacaDocx(dokumen(isi, bagian)).catatan;
const gambar = p('<w:r><w:drawing><pic:pic/></w:drawing></w:r>');
const t = tbl(tr(tc('Pagu'), tc('200')));

describe('bacaDocx: what is not read is said', () => {
  it('names charts and diagrams, and reads the text of shapes from a presentation', () => {
    const r = (isi: string) => p(`<w:r><w:drawing>${isi}</w:drawing></w:r>`);
    expect(catatan(r('<c:chart/>') + r('<cx:chart/>') + r('<dgm:relIds/>'))).toEqual([
      'memuat 2 grafik; angkanya tidak dibaca, salin sebagai tabel bila perlu diperiksa',
      'memuat 1 diagram (SmartArt); tulisannya tidak dibaca, salin sebagai teks bila memuat angka',
    ]);
    expect(bacaDocx(dokumen(r('<a:p><a:r><a:t>Pagu 999</a:t></a:r></a:p>'))).narasi?.map((n) => n.teks)).toEqual([
      'Pagu 999',
    ]);
  });

  it('names tables that are pictures, also in a table that only holds the picture', () => {
    const sebut = (n: number, nama: string) => [
      `memuat ${n} tabel yang berupa gambar (${nama}); angkanya tidak dibaca, ketik sebagai tabel Word`,
    ];
    expect(catatan(t + p('Tabel 2 Capaian') + gambar)).toEqual(sebut(1, 'Tabel 2'));
    expect(catatan(p('Tabel 2') + p('Capaian') + gambar + gambar + p('Tabel 3') + tbl(tr(tc(gambar))))).toEqual(
      sebut(2, 'Tabel 2, Tabel 3'),
    );
    const banyak = Array.from({ length: 11 }, (_, i) => p(`Tabel ${i + 1}`) + gambar).join('');
    const sepuluh = Array.from({ length: 10 }, (_, i) => `Tabel ${i + 1}`).join(', ');
    expect(catatan(banyak)).toEqual(sebut(11, `${sepuluh} …`));
    expect(catatan(p('Tabel 2') + gambar + p('satu') + p('dua') + p('tiga') + t)).toEqual(sebut(1, 'Tabel 2'));
  });

  it('says nothing of pictures that are in no place of a table', () => {
    for (const isi of [
      gambar + t,
      p('Tabel 2') + gambar + t,
      p('Tabel 2') + t + gambar,
      p('Tabel 2 menunjukkan hal berikut.') + gambar + p('Gambar 4 Peta'),
      p('Tabel 2') + p('a') + p('b') + p('c') + gambar,
      p('Tabel 2') + p('<w:r><w:object><v:imagedata/></w:object></w:r>'),
      `${p('Tabel 2')}<w:p><w:del>${gambar}</w:del></w:p>`,
    ])
      expect(catatan(isi)).toEqual([]);
  });

  it('names figures of footnotes, endnotes, headers and footers, but no page numbers', () => {
    const bagian = (isi: string) => `<w:x>${isi}</w:x>`;
    expect(
      catatan(t, {
        footnotes: bagian(p('Pagu Rp1.000 menurut DPA')),
        endnotes: bagian(p('Serapan 80,06 %')),
        header1: bagian(gambar + p('LKjIP 2024')),
        header2: bagian(tbl(tr(tc('100'), tc('50'), tc('60')))),
        footer1: bagian(p('Halaman 3 dari 120') + tbl(tr(tc('Hal.'), tc('3')))),
        comments: bagian(p('Rp5.000')),
      }),
    ).toEqual([
      'memuat angka di catatan kaki ("Pagu Rp1.000 menurut DPA"), yang tidak dibaca; bila perlu diperiksa, salin ke isi dokumen',
      'memuat angka di catatan akhir ("Serapan 80,06 %"), yang tidak dibaca; bila perlu diperiksa, salin ke isi dokumen',
      'memuat angka di kepala halaman ("100 50 60"), yang tidak dibaca; bila perlu diperiksa, salin ke isi dokumen',
    ]);
    expect(catatan(t, { footnotes: bagian(p('Permendagri Nomor 86 Tahun 2017, tanggal 12.03.2018')) })).toEqual([]);
    expect(catatan(t, { footer7: bagian(p(`${'x'.repeat(50)} 5 %`)) })[0]).toContain(`("${'x'.repeat(40)}…")`);
  });
});
