import { describe, expect, it } from 'vitest';
import { bacaBukuExcel } from '../../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import type { BukuKerja } from '../../../src/excel/lembar.js';
import { diterimaDariBuku } from '../../../src/excel/tandai/baca-diterima.js';
import { tandaiBukuKerja } from '../../../src/excel/tandai/tandai-buku-kerja.js';
import { terapkanDiterima } from '../../../src/periksa/keluaran/diterima.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { bukuKetik } from '../bukti/buat-lembar.js';

const BARIS = [
  ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
  ['Program A', '200', '150', '75,00'],
  ['Program B', '400', '100', '52,00'],
  ['Program C', '500', '400', '80,00'],
];

/** The list of a marked copy, with texts put into a row of it by column. */
function isi(buku: BukuKerja, ubah: Readonly<Record<number, string>>): BukuKerja {
  const lembar = buku.lembar.map((l) =>
    l.nama !== 'Temuan'
      ? l
      : {
          ...l,
          sel: l.sel.map((b, i) =>
            i !== 4
              ? b
              : Array.from({ length: 12 }, (_, k) => {
                  const lama = b[k] ?? { teks: '', angka: null, rumus: null };
                  return ubah[k + 1] === undefined ? lama : { ...lama, teks: ubah[k + 1] as string };
                }),
          ),
        },
  );
  return { ...buku, lembar };
}

describe('a marked copy', async () => {
  const asal = await bukuKetik({ Anggaran: BARIS });
  const buku = await bacaExcel(asal);
  const hasil = periksaTabel(await bacaBukuExcel(asal));
  const salinan = tandaiBukuKerja(asal, hasil, { buku });
  const terbaca = await bacaExcel(salinan);

  it('has one error to begin with: 100 of 400 is 25,00', () => {
    expect(hasil.temuan.map((t) => [t.tingkat, t.lokasi.sel])).toEqual([['galat', 'D3']]);
  });

  it('is checked without its list of findings', async () => {
    const { tabel } = await bacaBukuExcel(salinan);
    expect(tabel.map((t) => t.lembar)).toEqual(['Anggaran']);
  });

  it('gives back what was accepted in it, with the reason', () => {
    expect(diterimaDariBuku(terbaca)).toEqual({ diterima: [], masalah: [], kertasKerja: false });
    const { diterima, masalah } = diterimaDariBuku(isi(terbaca, { 10: ' Ya ', 11: 'Menurut Perbup.' }));
    expect(masalah).toEqual([]);
    expect(diterima).toEqual([
      {
        kode: 'P101',
        tercetak: '52,00',
        sidik: hasil.temuan[0]?.sidik,
        lembar: 'Anggaran',
        sel: 'D3',
        alasan: 'Menurut Perbup.',
      },
    ]);
    const sesudah = terapkanDiterima(hasil, diterima);
    expect([sesudah.hasil.temuan[0]?.diterima, sesudah.takTerpakai]).toEqual(['Menurut Perbup.', []]);
  });

  it('keeps what is accepted when it is marked again', async () => {
    const { diterima } = diterimaDariBuku(isi(terbaca, { 10: 'ya', 11: 'Menurut Perbup.' }));
    const lagi = tandaiBukuKerja(asal, terapkanDiterima(hasil, diterima).hasil, { buku, bahasa: 'en' });
    expect(diterimaDariBuku(await bacaExcel(lagi)).diterima).toEqual(diterima);
  });

  it('says of a hidden cell that it is, and still knows it', async () => {
    const temuan = hasil.temuan.map((t) => ({ ...t, tersembunyi: true as const }));
    const lagi = await bacaExcel(tandaiBukuKerja(asal, { ...hasil, temuan }, { buku }));
    const daftar = lagi.lembar.find((l) => l.nama === 'Temuan');
    expect(daftar?.sel[4]?.[3]?.teks).toBe('Anggaran · D3 (tersembunyi)');
    const { diterima } = diterimaDariBuku(isi(lagi, { 10: 'ya', 11: 'Menurut Perbup.' }));
    expect(diterima.map((d) => [d.lembar, d.sel])).toEqual([['Anggaran', 'D3']]);
  });

  it('takes no row without a reason, and says so', () => {
    expect(diterimaDariBuku(isi(terbaca, { 10: 'x' }))).toEqual({
      diterima: [],
      masalah: ['lembar "Temuan" sel K5: Alasan belum diisi, jadi P101 belum diterima'],
      kertasKerja: false,
    });
    expect(diterimaDariBuku(isi(terbaca, { 10: 'tidak', 11: 'a' })).diterima).toEqual([]);
    expect(diterimaDariBuku(isi(terbaca, { 10: 'Belum', 11: 'a' })).masalah).toEqual([]);
    expect(diterimaDariBuku(isi(terbaca, { 3: '', 10: 'ya', 11: 'a' })).diterima).toEqual([]);
  });

  it('says of a reason without a yes, and of an answer that is neither yes nor no, that nothing is accepted', () => {
    const kata = (x: Record<number, string>) => {
      const { diterima, masalah } = diterimaDariBuku(isi(terbaca, x));
      return [diterima.length, ...masalah];
    };
    expect(kata({ 11: 'Menurut Perbup.' })).toEqual([
      0,
      'lembar "Temuan" sel J5: Alasan diisi tetapi "Diterima?" kosong, jadi P101 belum diterima; isi ya atau tidak',
    ]);
    for (const [jawaban, alasan] of [
      ['oke', 'Menurut Perbup.'],
      ['setuju', ''],
    ] as const)
      expect(kata({ 10: jawaban, 11: alasan })).toEqual([
        0,
        `lembar "Temuan" sel J5: "${jawaban}" di "Diterima?" bukan ya atau tidak, jadi P101 belum diterima`,
      ]);
    expect(kata({ 10: '  ', 11: ' ' })).toEqual([0]);
  });

  it('knows a figure of a text by its code and print', () => {
    const teks = isi(terbaca, { 4: 'narasi.md · baris 12', 5: '', 10: 'ya', 11: 'a', 12: '0f · a · b.md' });
    expect(diterimaDariBuku(teks).diterima).toEqual([
      { kode: 'P101', tercetak: null, sidik: '0f', berkas: 'a · b.md', alasan: 'a' },
    ]);
  });
});
