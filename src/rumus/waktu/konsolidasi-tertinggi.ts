import { maks, masukan } from '../pohon.js';
import { rumus } from '../rumus.js';

const triwulan = (ke: string) => masukan(`triwulan ${ke}`, 'satuan-indikator');
const [a, b, c, d] = [triwulan('I'), triwulan('II'), triwulan('III'), triwulan('IV')];

/**
 * The highest quarter of the year, kept only so that figures of old applications can be recognised.
 *
 * One application takes it where its own text says "the last month". A value that rises over the year hides the difference; one that
 * falls keeps its first quarter to the end. Nothing in the library chooses it; `waktu.konsolidasi.terakhir` is what is meant.
 *
 * - Inputs: the values of all four quarters, one unit.
 * - Result: the unit of the inputs.
 * - Tak terukur: a quarter is missing.
 *
 * @example
 * evaluasi(konsolidasiTertinggi, { a: 90, b: 85, c: 80, d: 70 }) // => { teks: '90,00' }
 */
export const konsolidasiTertinggi = rumus({
  id: 'waktu.konsolidasi.tertinggi',
  nama: 'Konsolidasi nilai tertinggi (hanya dikenali)',
  gloss: 'consolidation by the highest value of the year, recognised but not recommended',
  satuan: 'satuan-indikator',
  masukan: { a, b, c, d },
  isi: maks(a, b, c, d),
  takTerukurBila: [],
  arah: { a: 'naik', b: 'naik', c: 'naik', d: 'naik' },
  kutipan: [{ acuan: 'wp-sipd', tempat: 'monev indikator, tulisannya "bulan terakhir"', kedudukan: 'praktik' }],
  contoh: [{ masukan: { a: 90, b: 85, c: 80, d: 70 }, hasil: '90.00', asal: 'hitung tangan: nilai terakhirnya 70' }],
  hanyaDikenali: true,
  catatan: 'Jangan dipakai: nilai yang menurun sepanjang tahun tetap dilaporkan setinggi triwulan I.',
});
