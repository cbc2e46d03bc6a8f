import { jumlah, masukanDaftar } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const x = masukanDaftar('rupiah', 'rupiah', { min: 0, maks: 1e13 });

/** What of {@link jumlahRupiah} computes. */
export const pokokJumlahRupiah = pokok({
  id: 'anggaran.jumlah',
  nama: 'Jumlah rupiah',
  satuan: 'rupiah',
  masukan: { x },
  isi: jumlah(x),
  takTerukurBila: [{ masukan: 'x', keadaan: 'kosong', alasan: 'masukan-kosong' }],
  kutipan: [{ acuan: 'lkjip-batu-sopang-2022', tempat: 'Tabel T-C.27, kegiatan 7.01.06.2.01', kedudukan: 'praktik' }],
});

/**
 * The sum of amounts, as pagu and realisasi go up from sub-kegiatan to the whole office.
 *
 * - Inputs: a list of rupiah amounts.
 * - Result: rupiah.
 * - Tak terukur: the list is empty or an amount is missing (a sum with a hole is not a sum).
 *
 * @example
 * evaluasi(jumlahRupiah, { x: [9385000, 4480000, 54530000] }) // => { status: 'terukur', teks: '68.395.000,00' }
 */
export const jumlahRupiah = lengkapi(pokokJumlahRupiah, {
  gloss: 'sum of amounts',
  arah: { x: 'naik' },
  contoh: [
    {
      masukan: { x: [9385000, 4480000, 54530000, 3345000, 23000000, 3182000, 8670000] },
      hasil: '106592000.00',
      asal: 'REN-04: tercetak di T-C.27',
    },
  ],
});
