import { bagi, kali, konstanta, masukan } from '../pohon.js';
import { rumus } from '../rumus.js';

const x = masukan('rupiah', 'rupiah', { min: 0, maks: 1e13 });
const p = masukan('porsi', 'persen', { min: 0, maks: 100 });

/**
 * The share of a program's amount that counts for one sasaran: x × porsi ÷ 100.
 *
 * Without shares a program that serves two sasaran is counted twice.
 *
 * - Inputs: an amount in rupiah and a share in percent.
 * - Result: rupiah.
 * - Tak terukur: an input missing.
 *
 * @example
 * evaluasi(porsiRupiah, { x: 1000000, p: 25 }) // => { teks: '250.000,00' }
 */
export const porsiRupiah = rumus({
  id: 'anggaran.porsi',
  nama: 'Porsi anggaran untuk satu sasaran',
  gloss: 'share of an amount',
  satuan: 'rupiah',
  masukan: { x, p },
  isi: bagi(kali(x, p), konstanta(100)),
  takTerukurBila: [
    { masukan: 'x', keadaan: 'kosong', alasan: 'masukan-kosong' },
    { masukan: 'p', keadaan: 'kosong', alasan: 'masukan-kosong' },
  ],
  arah: { x: 'naik', p: 'naik' },
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'program yang mendukung beberapa sasaran', kedudukan: 'simpulan' }],
  contoh: [{ masukan: { x: 1000000, p: 25 }, hasil: '250000.00', asal: 'hitung tangan: seperempat' }],
});
