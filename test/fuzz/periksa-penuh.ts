import { periksaKeJson } from '../../src/periksa/keluaran/json.js';
import { markdownPeriksa } from '../../src/periksa/keluaran/markdown.js';
import { sarifPeriksa } from '../../src/periksa/keluaran/sarif.js';
import { teksPeriksa } from '../../src/periksa/keluaran/teks.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import type { BukuMasukan } from '../../src/tabel/bakukan-buku.js';
import { nilaiData, nilaiTeks } from './penilai.js';

/** Checks a book and writes what was found in every format. */
export function periksaPenuh(buku: BukuMasukan): string[] {
  const sebelum = JSON.stringify(buku);
  const hasil = periksaTabel(buku);
  const salah = [
    ...nilaiTeks('teks', teksPeriksa(hasil, { rinci: true, buku }), sebelum),
    ...nilaiTeks('teks en', teksPeriksa(hasil, { bahasa: 'en' }), sebelum),
    ...nilaiTeks('markdown', markdownPeriksa(hasil), sebelum),
    ...nilaiData('json', periksaKeJson(hasil, ['a'])),
    ...nilaiData('sarif', sarifPeriksa(hasil)),
  ];
  if (JSON.stringify(buku) !== sebelum) salah.push('masukan berubah');
  return salah;
}
