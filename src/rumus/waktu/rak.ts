import type { DaftarKutipan } from '../../acuan/acuan.js';
import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { objek, pastikanBentuk, sebuahDaftar } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import type { Hasil } from '../hasil.js';
import type { Pembulatan } from '../opsi.js';
import { OPSI_BULATAN, pastikanOpsi } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { bagi, jumlah, masukanDaftar, persen } from '../pohon.js';
import { rumus } from '../rumus.js';

const BENTUK_MASUKAN = objek({ rak: sebuahDaftar, realisasi: sebuahDaftar });

const K = masukanDaftar('rencana kas', 'rupiah', { min: 1, maks: 1e13 }, 'rencana anggaran kas (RAK) tiap triwulan');
const A = masukanDaftar('realisasi', 'rupiah', { min: 0, maks: 1e13 });

/**
 * Absorption of the cash plan (RAK): Σ realisasi ÷ Σ RAK × 100, for one quarter or for the quarters so far.
 *
 * - Inputs: cash plan and realisasi of the same quarters, rupiah; one quarter each, or several to date.
 * - Result: percent; above 100 when more was spent than planned by then.
 * - Tak terukur: a value missing, the cash plan negative, or 0 in all.
 *
 * @example
 * evaluasi(serapanRak, { K: [250000000], A: [200000000] }) // => { teks: '80,00' }
 */
export const serapanRak = rumus({
  id: 'waktu.rak.serapan',
  nama: 'Serapan terhadap rencana anggaran kas',
  gloss: 'absorption of the cash plan',
  satuan: 'persen',
  masukan: { K, A },
  isi: persen(bagi(jumlah(A), jumlah(K))),
  takTerukurBila: [
    { masukan: 'K', keadaan: 'kosong', alasan: 'rak-kosong' },
    { masukan: 'A', keadaan: 'kosong', alasan: 'realisasi-kosong' },
    { masukan: 'K', keadaan: 'negatif', alasan: 'rak-negatif' },
    { syarat: { kiri: jumlah(K), banding: '=', kanan: { jenis: 'konstanta', nilai: '0' } }, alasan: 'rak-nol' },
  ],
  arah: { A: 'naik', K: 'turun' },
  kutipan: [{ acuan: 'wp-sipd', tempat: 'monev triwulan, realisasi TW terhadap RAK TW', kedudukan: 'praktik' }],
  contoh: [
    { masukan: { K: [250000000], A: [200000000] }, hasil: '80.00', asal: 'hitung tangan: 200 / 250' },
    { masukan: { K: [100, 300], A: [100, 200] }, hasil: '75.00', asal: 'hitung tangan, s.d. TW II: 300 / 400' },
  ],
});

/** Absorption of one quarter, and from the first quarter to it. */
export interface SerapanTriwulan {
  /** From 1. */
  readonly triwulan: number;
  readonly serapan: Hasil;
  readonly sampaiTriwulanIni: Hasil;
}

/**
 * Absorption of the cash plan quarter by quarter, and to date.
 *
 * A quarter without a plan or without realisasi is `tak-terukur`, and so is everything to date from there on: a sum with a hole is not a
 * sum. Throws `ArgumenTidakSah` when the lists differ in length.
 *
 * @example
 * hitungSerapanRak({ rak: [100, 300], realisasi: [100, 200] })
 * // => [{ serapan: { teks: '100,00' } }, { serapan: { teks: '66,67' }, sampaiTriwulanIni: { teks: '75,00' } }]
 */
export function hitungSerapanRak(
  masukan: { readonly rak: readonly (Angka | null)[]; readonly realisasi: readonly (Angka | null)[] },
  opsi: { readonly pembulatan?: Pembulatan } = {},
): SerapanTriwulan[] {
  pastikanBentuk('hitungSerapanRak', 'masukan', masukan, BENTUK_MASUKAN);
  const { rak, realisasi } = masukan;
  pastikanOpsi('hitungSerapanRak', opsi, OPSI_BULATAN);
  if (rak.length !== realisasi.length) {
    throw new ArgumenTidakSah(
      `rak berisi ${rak.length} triwulan dan realisasi ${realisasi.length}; banyaknya harus sama.`,
    );
  }
  return rak.map((_, i) => ({
    triwulan: i + 1,
    serapan: evaluasi(serapanRak, { K: rak.slice(i, i + 1), A: realisasi.slice(i, i + 1) }, opsi),
    sampaiTriwulanIni: evaluasi(serapanRak, { K: rak.slice(0, i + 1), A: realisasi.slice(0, i + 1) }, opsi),
  }));
}

/** Cumulative absorption, in percent of the pagu, that is looked for at the end of each quarter. */
export interface PatokanSerapan {
  /** Of the source that gives it. */
  readonly id: string;
  readonly sampaiTriwulan: readonly [number, number, number, number];
  readonly kutipan: DaftarKutipan;
}

/** Milestones of the Kemenkeu; local governments need not follow them. */
export const daftarPatokanSerapan: readonly PatokanSerapan[] = [
  {
    id: 'smart-2022',
    sampaiTriwulan: [15, 40, 60, 90],
    kutipan: [{ acuan: 'smart-2022', tempat: 'patokan penyerapan IKPA/SMART', kedudukan: 'praktik' }],
  },
  {
    // Notes beside the regulation: whether it says so itself was not read.
    id: 'epa-pmk-62',
    sampaiTriwulan: [15, 40, 65, 95],
    kutipan: [{ acuan: 'epa-pmk-62', tempat: 'Milestone Target Penyerapan (Umum)', kedudukan: 'praktik' }],
  },
];
