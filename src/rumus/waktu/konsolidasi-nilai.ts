import { jumlah, masukan, masukanDaftar, rataRataDaftar } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const x = masukanDaftar('periode', 'satuan-indikator', { min: 0, maks: null });
const terakhir = masukan('periode terakhir', 'satuan-indikator', { min: 0, maks: null });
const takTerukurBila = [{ masukan: 'x', keadaan: 'kosong', alasan: 'masukan-kosong' }] as const;

/** What of {@link konsolidasiJumlah} computes. */
export const pokokKonsolidasiJumlah = pokok({
  id: 'waktu.konsolidasi.jumlah',
  nama: 'Konsolidasi jumlah',
  satuan: 'satuan-indikator',
  masukan: { x },
  isi: jumlah(x),
  takTerukurBila,
  kutipan: [
    { acuan: 'kmk-127-2026', tempat: 'tabel 4, sum', kedudukan: 'lewat-pihak-lain' },
    { acuan: 'pringsewu-esakip', tempat: 'app/Helpers/capaian_helper.php', kedudukan: 'praktik' },
  ],
});

/**
 * Consolidation by sum: the periods add up, as counted outputs do.
 *
 * - Inputs: the values of the filled periods; 0 is filled, blank is left out by the caller.
 * - Result: the unit of the inputs.
 * - Tak terukur: no period is filled.
 *
 * @example
 * evaluasi(konsolidasiJumlah, { x: [3, 3, 3, 6] }) // => { teks: '15,00' }
 */
export const konsolidasiJumlah = lengkapi(pokokKonsolidasiJumlah, {
  gloss: 'consolidation by sum',
  arah: { x: 'naik' },
  contoh: [
    { masukan: { x: [3, 3, 3, 6] }, hasil: '15.00', asal: 'TW-11: target TW angka kriminalitas 2023' },
    { masukan: { x: [4, 5] }, hasil: '9.00', asal: 'TW-07: sampai TW II' },
  ],
});

/** What of {@link konsolidasiRataRata} computes. */
export const pokokKonsolidasiRataRata = pokok({
  id: 'waktu.konsolidasi.rata-rata',
  nama: 'Konsolidasi rata-rata',
  satuan: 'satuan-indikator',
  masukan: { x },
  isi: rataRataDaftar(x),
  takTerukurBila,
  kutipan: [{ acuan: 'kmk-127-2026', tempat: 'tabel 4, average', kedudukan: 'lewat-pihak-lain' }],
});

/**
 * Consolidation by mean: the mean of the filled periods.
 *
 * - Inputs: the values of the filled periods.
 * - Result: the unit of the inputs.
 * - Tak terukur: no period is filled.
 *
 * @example
 * evaluasi(konsolidasiRataRata, { x: [80, 84] }) // => { teks: '82,00' }
 */
export const konsolidasiRataRata = lengkapi(pokokKonsolidasiRataRata, {
  gloss: 'consolidation by mean',
  arah: { x: 'naik' },
  contoh: [{ masukan: { x: [80, 84] }, hasil: '82.00', asal: 'hitung tangan: 164 / 2' }],
});

/** What of {@link konsolidasiTerakhir} computes. */
export const pokokKonsolidasiTerakhir = pokok({
  id: 'waktu.konsolidasi.terakhir',
  nama: 'Konsolidasi nilai terakhir',
  satuan: 'satuan-indikator',
  masukan: { x: terakhir },
  isi: terakhir,
  takTerukurBila,
  kutipan: [
    { acuan: 'kmk-127-2026', tempat: 'tabel 4, take last known value', kedudukan: 'lewat-pihak-lain' },
    { acuan: 'pringsewu-esakip', tempat: 'app/Helpers/capaian_helper.php', kedudukan: 'praktik' },
    { acuan: 'buku-pintar-kppn-denpasar', tempat: 'hlm. 70', kedudukan: 'praktik' },
  ],
});

/**
 * Consolidation by the last known value: the last filled period stands for the whole, as with indices and percentages.
 *
 * Which period is the last filled one is chosen by `konsolidasi`; the formula only carries its value.
 *
 * - Inputs: the value of the last filled period.
 * - Result: the unit of the input.
 * - Tak terukur: no period is filled.
 *
 * @example
 * evaluasi(konsolidasiTerakhir, { x: 75 }) // => { teks: '75,00' }
 */
export const konsolidasiTerakhir = lengkapi(pokokKonsolidasiTerakhir, {
  gloss: 'consolidation by the last known value',
  arah: { x: 'naik' },
  contoh: [{ masukan: { x: 75 }, hasil: '75.00', asal: 'TW-08: 25, 60, 75, 100 sampai TW III' }],
});
