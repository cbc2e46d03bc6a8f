import { describe, expect, it } from 'vitest';
import { type IsiSel, susunSel } from '../../../src/excel/isi-sel.js';
import type { BukuKerja, SelExcel } from '../../../src/excel/lembar.js';
import { Penampil } from '../../../src/excel/tampil/penampil.js';
import { bacaBukuTemplat } from '../../../src/excel/templat/baca-templat.js';
import { bukuTiruan, LAPORAN_KECIL } from './buku-tiruan.js';

const sel = (isi: IsiSel, format: string, rumus: string | null = null): SelExcel =>
  susunSel(isi, format, rumus, new Penampil());

/** The small report with one cell of a sheet in its place, by row and column from 0. */
function dengan(lembar: string, r: number, k: number, isi: SelExcel): BukuKerja {
  const buku = bukuTiruan(LAPORAN_KECIL);
  const ganti = (l: BukuKerja['lembar'][number]) =>
    l.nama === lembar ? { ...l, sel: l.sel.map((b, i) => (i === r ? b.map((s, j) => (j === k ? isi : s)) : b)) } : l;
  return { ...buku, lembar: buku.lembar.map(ganti) };
}
const pesan = (buku: BukuKerja): string[] => {
  const hasil = bacaBukuTemplat(buku);
  return hasil.status === 'sah' ? [] : hasil.masalah.map((m) => m.pesan);
};
const realisasi = (isi: SelExcel) => {
  const hasil = bacaBukuTemplat(dengan('Kinerja', 3, 7, isi));
  if (hasil.status !== 'sah') throw new Error(hasil.masalah.map((m) => m.pesan).join('\n'));
  return hasil.laporan.tujuan[0]?.sasaran[0]?.indikator[0]?.realisasi?.['2024'];
};

describe('a figure of a filled template that is seen otherwise than it is stored', () => {
  // What the number format of each shows was read off LibreOffice (test/excel/tampil); a percent is a hundredth of what is seen.
  it.each<[number, string, number]>([
    [0.6, '0%', 60],
    [0.6, '0.00 %', 60],
    [-0.6, '0%;(0%)', -60],
    [0.6, '%0', 60],
    // Here the sign is only written beside the number.
    [60, '0"%"', 60],
    [60, '0.0\\%', 60],
    [60, '0" m2"', 60],
    [82.456, '0.0', 82.456],
    [-5, 'General;[Red]General', -5],
    [0, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', 0],
    [0, '0;-0;', 0],
    [1.5, '# ?/2', 1.5],
  ])('is read where it is the same: %d under %s is %d', (isi, format, nilai) =>
    expect(realisasi(sel(isi, format))).toBe(nilai),
  );

  it.each<[IsiSel, string, string]>([
    [82, ';;;', 'menyimpan 82 tetapi tampak sebagai kosong'],
    [82, '"lihat lampiran"', 'menyimpan 82 tetapi tampak sebagai "lihat lampiran"'],
    [0, '"lihat lampiran"', 'menyimpan 0 tetapi tampak sebagai "lihat lampiran"'],
    [82, '"90"', 'menyimpan 82 tetapi tampak sebagai "90"'],
    [82, '0"000"', 'menyimpan 82 tetapi tampak sebagai "82000"'],
    [82000, '0.0,', 'menyimpan 82000 tetapi tampak sebagai "82,0"'],
    [0.82, '0%%', 'menyimpan 0,82 tetapi tampak sebagai "8200%%"'],
    [0.3, '#', 'menyimpan 0,3 tetapi tampak sebagai kosong'],
    ['82', '0;0;0;', 'menyimpan isi tetapi tampak sebagai kosong'],
  ])('is refused with its cell: %j under %s', (isi, format, kata) =>
    expect(pesan(dengan('Kinerja', 3, 7, sel(isi, format)))).toEqual([
      `lembar "Kinerja", sel H4: ${kata}; ubah format selnya menjadi Umum (General), lalu pastikan isinya`,
    ]),
  );

  it('is refused where an .ods says that something else is seen', () => {
    expect(pesan(dengan('Kinerja', 3, 7, { ...sel(82, '0'), tampak: 'lain' }))).toEqual([
      'lembar "Kinerja", sel H4: menyimpan 82 tetapi dapat tampak sebagai sesuatu yang lain; ubah format selnya menjadi Umum (General) tanpa format bersyarat, lalu pastikan isinya',
    ]);
  });

  it('is what is seen in a cell of texts, and refused where nothing is', () => {
    const satu = bacaBukuTemplat(dengan('Kinerja', 1, 2, sel('Pelayanan', '"Tujuan "@')));
    expect(satu.status === 'sah' && satu.laporan.tujuan[0]?.uraian).toBe('Tujuan Pelayanan');
    expect(pesan(dengan('Kinerja', 1, 2, sel('Pelayanan', ';;;')))[0]).toContain('sel C2: menyimpan isi');
  });

  // 1000 - 100 is 900, and 1000 - 90 is 910.
  it('is refused where its formula gives another one', () => {
    expect(pesan(dengan('Anggaran', 3, 3, sel(900, '#,##0', 'C4-100')))).toEqual([]);
    expect(pesan(dengan('Anggaran', 3, 3, sel(900, '#,##0', 'C4-90')))).toEqual([
      'lembar "Anggaran", sel D4: tersimpan "900", sedangkan rumusnya "=C4-90" atas angka yang tersimpan memberi 910; hitung ulang dan simpan di Excel atau LibreOffice, lalu pastikan angkanya',
    ]);
    // What is not followed is taken at its word.
    expect(pesan(dengan('Anggaran', 3, 3, sel(900, '#,##0', 'VLOOKUP(A4,A:C,3)-90')))).toEqual([]);
  });
});
