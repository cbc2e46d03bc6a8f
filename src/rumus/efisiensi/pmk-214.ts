import { bagi, jumlah, kali, konstanta, kurang, masukanDaftar, persen, syarat } from '../pohon.js';
import { rumus } from '../rumus.js';

const P = masukanDaftar('pagu', 'rupiah', { min: 1, maks: 1e13 });
const C = masukanDaftar('capaian keluaran', 'persen', { min: 0, maks: null }, 'capaian tiap keluaran (CK × 100)');
const A = masukanDaftar('realisasi', 'rupiah', { min: 0, maks: 1e13 });
const seharusnya = bagi(kali(P, C), konstanta(100));

/**
 * Efficiency E of the Kemenkeu: Σ(P × CK − A) ÷ Σ(P × CK) × 100, over outputs.
 *
 * P × CK is what the achieved output was worth at budgeted cost. 0 when it was spent in full, negative when more was spent; with CK = 100
 * throughout it is 100 − serapan. Its value NE is {@link nilaiEfisiensi}.
 *
 * - Inputs: pagu and realisasi in rupiah, capaian of each output in percent, in pairs; CK of several indicators is their geometric mean.
 * - Result: percent; at most 100 when A ≥ 0, unbounded below. The scale of NE reads −20 to 20.
 * - Tak terukur: no output, a value missing, a negative pagu, Σ(P × CK) = 0.
 *
 * @example
 * evaluasi(efisiensiPmk214, { P: [4, 1, 5], C: [122, 80, 142], A: ['3.8', '0.975', '4.725'] }) // => { teks: '25,67' }
 */
export const efisiensiPmk214 = rumus({
  id: 'efisiensi.pmk-214',
  nama: 'Efisiensi menurut PMK 214/2017',
  gloss: 'efficiency of outputs against their budget',
  satuan: 'persen',
  masukan: { P, C, A },
  isi: persen(bagi(jumlah(kurang(seharusnya, A)), jumlah(seharusnya))),
  takTerukurBila: [
    { masukan: 'P', keadaan: 'kosong', alasan: 'pagu-kosong' },
    { masukan: 'A', keadaan: 'kosong', alasan: 'realisasi-kosong' },
    { masukan: 'C', keadaan: 'kosong', alasan: 'capaian-kosong' },
    { masukan: 'P', keadaan: 'negatif', alasan: 'pagu-negatif' },
    { masukan: 'C', keadaan: 'negatif', alasan: 'capaian-negatif' },
    { syarat: syarat(jumlah(seharusnya), '=', konstanta(0)), alasan: 'pagu-capaian-nol' },
  ],
  arah: { P: 'naik', C: 'naik', A: 'turun' },
  kutipan: [
    { acuan: 'pmk-214-2017', tempat: 'lampiran, efisiensi', kedudukan: 'dibaca-di-peraturan' },
    { acuan: 'pmk-22-2021', tempat: 'efisiensi pada aspek implementasi', kedudukan: 'lewat-pihak-lain' },
  ],
  contoh: [
    {
      masukan: { P: [4, 1, 5], C: [122, 80, 142], A: ['3.8', '0.975', '4.725'] },
      hasil: '25.67',
      asal: 'EF-07: data lampiran (miliar rupiah), 3,28 / 12,78',
    },
  ],
});
