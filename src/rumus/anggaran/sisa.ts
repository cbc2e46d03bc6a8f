import { kurang, masukan } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const P = masukan('pagu', 'rupiah', { min: 0, maks: 1e13 });
const A = masukan('realisasi', 'rupiah', { min: 0, maks: 1e13 });

/** What of {@link sisa} computes. */
export const pokokSisa = pokok({
  id: 'anggaran.sisa',
  nama: 'Sisa anggaran',
  satuan: 'rupiah',
  masukan: { P, A },
  isi: kurang(P, A),
  takTerukurBila: [
    { masukan: 'P', keadaan: 'kosong', alasan: 'pagu-kosong' },
    { masukan: 'A', keadaan: 'kosong', alasan: 'realisasi-kosong' },
  ],
  kutipan: [
    {
      acuan: 'lkjip-batu-sopang-2022',
      tempat: 'Bab III 3.4, efisiensi anggaran per sub-kegiatan',
      kedudukan: 'praktik',
    },
  ],
});

/**
 * Sisa anggaran (leftover): P − A.
 *
 * - Inputs: P and A, rupiah.
 * - Result: rupiah; negative when more was spent than the pagu.
 * - Tak terukur: P or A missing.
 *
 * @example
 * evaluasi(sisa, { P: 10036700, A: 8366700 }) // => { status: 'terukur', teks: '1.670.000,00' }
 */
export const sisa = lengkapi(pokokSisa, {
  gloss: 'unspent budget',
  arah: { A: 'turun', P: 'naik' },
  contoh: [
    { masukan: { P: 10036700, A: 8366700 }, hasil: '1670000.00', asal: '3.4 butir 2: efisiensi Rp. 1.670.000,00' },
  ],
});
