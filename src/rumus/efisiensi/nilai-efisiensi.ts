import type { Hasil } from '../hasil.js';
import { ubahHasil } from '../hasil-malas.js';
import { bandingHasil, type CapaianMasukan, tepatDari } from '../nilai-hasil.js';
import type { Pembulatan } from '../opsi.js';
import { OPSI_BULATAN, pastikanOpsi } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { peringatan } from '../peringatan.js';
import { bagi, kali, konstanta, kurang, maks, masukan, min, tambah } from '../pohon.js';
import * as pola from '../pola-peringatan.js';
import { type Rumus, rumus } from '../rumus.js';

const E = masukan('efisiensi', 'persen', { min: null, maks: 100 });
const NE = masukan('nilai efisiensi', 'nilai', { min: 0, maks: 100 });
const polos = tambah(konstanta(50), kali(bagi(E, konstanta(20)), konstanta(50)));
const dasar = {
  satuan: 'nilai',
  masukan: { E },
  takTerukurBila: [{ masukan: 'E', keadaan: 'kosong', alasan: 'efisiensi-kosong' }],
  arah: { E: 'naik' },
} as const satisfies Partial<Rumus>;

/**
 * Nilai efisiensi NE: 50 + E ÷ 20 × 50, held between 0 and 100.
 *
 * Maps E from −20 … 20 to 0 … 100; 50 at E = 0. Without the limits see {@link nilaiEfisiensiTanpaBatas}.
 *
 * - Inputs: E in percent.
 * - Result: a value, 0 to 100.
 * - Tak terukur: E missing.
 *
 * @example
 * evaluasi(nilaiEfisiensi, { E: '3.992' }) // => { teks: '59,98' }
 */
export const nilaiEfisiensi = rumus({
  ...dasar,
  id: 'efisiensi.pmk-214.nilai',
  nama: 'Nilai efisiensi (NE)',
  gloss: 'efficiency value',
  isi: min(konstanta(100), maks(konstanta(0), polos)),
  kutipan: [
    { acuan: 'lakip-itjen-2019', tempat: 'hlm. penampil 42', kedudukan: 'praktik' },
    { acuan: 'lakip-puslatbang-kmp-2021', tempat: 'hlm. 92', kedudukan: 'praktik' },
    { acuan: 'simpulan-lkjip', tempat: 'pembatasan pada 0 dan 100', kedudukan: 'simpulan' },
  ],
  contoh: [
    { masukan: { E: '25.665' }, hasil: '100.00', asal: 'EF-07: 114,16 dibatasi 100' },
    { masukan: { E: '3.992' }, hasil: '59.98', asal: 'EF-08 dibalik: 50 + 9,98' },
    { masukan: { E: -20 }, hasil: '0.00', asal: 'ujung bawah skala' },
  ],
});

/**
 * NE without its limits: 50 + E ÷ 20 × 50. Recognised, because a report printed 235 by it; the value has no meaning above 100.
 *
 * - Inputs: E in percent.
 * - Result: a value, unbounded.
 * - Tak terukur: E missing.
 *
 * @example
 * evaluasi(nilaiEfisiensiTanpaBatas, { E: '74.03' }) // => { teks: '235,08' }
 */
export const nilaiEfisiensiTanpaBatas = rumus({
  ...dasar,
  id: 'efisiensi.pmk-214.nilai-tanpa-batas',
  nama: 'Nilai efisiensi tanpa batas',
  gloss: 'efficiency value without its limits',
  isi: polos,
  hanyaDikenali: true,
  catatan: 'Nilai di luar 0 sampai 100 berarti batasnya terlupa.',
  kutipan: [{ acuan: 'lakip-itjen-2019', tempat: 'hlm. penampil 42, tercetak 235', kedudukan: 'praktik' }],
  contoh: [{ masukan: { E: '74.03' }, hasil: '235.08', asal: 'EF-14: 50 + 185,075; tercetak 235' }],
});

/**
 * The efficiency E behind a printed NE: (NE − 50) ÷ 50 × 20.
 *
 * At the ends of the scale it gives −20 or 20, where the true E may lie beyond.
 *
 * - Inputs: NE, 0 to 100.
 * - Result: percent, −20 to 20.
 * - Tak terukur: NE missing.
 *
 * @example
 * evaluasi(efisiensiDariNilai, { NE: '59.98' }) // => { teks: '3,99' }
 */
export const efisiensiDariNilai = rumus({
  id: 'efisiensi.pmk-214.dari-nilai',
  nama: 'Efisiensi dari nilai efisiensi',
  gloss: 'efficiency behind an efficiency value',
  satuan: 'persen',
  masukan: { NE },
  isi: kali(bagi(kurang(NE, konstanta(50)), konstanta(50)), konstanta(20)),
  takTerukurBila: [{ masukan: 'NE', keadaan: 'kosong', alasan: 'efisiensi-kosong' }],
  arah: { NE: 'naik' },
  kutipan: [{ acuan: 'lakip-puslatbang-kmp-2021', tempat: 'hlm. 92', kedudukan: 'praktik' }],
  contoh: [{ masukan: { NE: '59.98' }, hasil: '3.99', asal: 'EF-08: 3,992' }],
});

/**
 * Nilai efisiensi (NE) of an efficiency, held between 0 and 100, with a warning where the limit decided.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungNilaiEfisiensi('74.03') // => { teks: '100,00', peringatan: [{ kode: 'dibatasi' }] }
 */
export function hitungNilaiEfisiensi(
  efisiensi: CapaianMasukan,
  opsi: { readonly pembulatan?: Pembulatan } = {},
): Hasil {
  pastikanOpsi('hitungNilaiEfisiensi', opsi, OPSI_BULATAN);
  const nilai = { E: tepatDari(efisiensi, 'efisiensi') };
  const hasil = evaluasi(nilaiEfisiensi, nilai, opsi);
  const lepas = evaluasi(nilaiEfisiensiTanpaBatas, nilai, opsi);
  // Stryker disable next-line LogicalOperator,ConditionalExpression,StringLiteral: the one is measured where the other is, and neither is compared.
  if (hasil.status === 'tak-terukur' || lepas.status === 'tak-terukur') return hasil;
  if (bandingHasil(hasil, lepas) === 0) return hasil;
  return ubahHasil(hasil, { peringatan: [peringatan(pola.dibatasi, { asal: lepas.teks, hasil: hasil.teks })] });
}
