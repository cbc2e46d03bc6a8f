import { pastikanBentuk, sebuahObjek } from '../../angka/bentuk.js';
import { type AsalKebijakan, terbaca } from '../baca-kebijakan.js';
import type { Hasil } from '../hasil.js';
import { type CapaianMasukan, tepatDari } from '../nilai-hasil.js';
import { CARA_TREN_CAPAIAN, type CaraTrenCapaian, type Pembulatan } from '../opsi.js';
import { type DaftarOpsi, OPSI_DASAR, pastikanOpsi } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { bagi, kurang, masukan, persen } from '../pohon.js';
import { type Rumus, rumus } from '../rumus.js';

const ini = masukan('capaian tahun ini', 'persen');
const lalu = masukan('capaian tahun lalu', 'persen');
const dasar = {
  masukan: { ini, lalu },
  takTerukurBila: [
    { masukan: 'ini', keadaan: 'kosong', alasan: 'nilai-ini-kosong' },
    { masukan: 'lalu', keadaan: 'kosong', alasan: 'nilai-lalu-kosong' },
  ],
} as const satisfies Partial<Rumus>;

/**
 * Tren capaian in points: this year's achievement − last year's. The safer reading of the two.
 *
 * - Inputs: both achievements in percent.
 * - Result: poin persen.
 * - Tak terukur: a value missing.
 *
 * @example
 * evaluasi(trenCapaianPoin, { ini: '102.5', lalu: 100 }) // => { teks: '2,50' }
 */
export const trenCapaianPoin = rumus({
  ...dasar,
  id: 'waktu.tren-capaian.poin',
  nama: 'Tren capaian dalam poin persen',
  gloss: 'change of achievement in points',
  satuan: 'poin-persen',
  isi: kurang(ini, lalu),
  arah: { ini: 'naik', lalu: 'turun' },
  kutipan: [
    { acuan: 'simpulan-lkjip', tempat: 'selisih poin lebih aman daripada persen dari persen', kedudukan: 'simpulan' },
  ],
  contoh: [{ masukan: { ini: '102.5', lalu: 100 }, hasil: '2.50', asal: 'hitung tangan: IKM 2022 terhadap 2021' }],
});

/**
 * Tren capaian in percent of last year's achievement: (this year − last year) ÷ last year × 100.
 *
 * A percentage of a percentage: from 50 to 75 is +50, though the achievement rose by 25 points.
 *
 * - Inputs: both achievements in percent, last year's above 0.
 * - Result: percent; −100 when this year's is 0.
 * - Tak terukur: a value missing, last year's ≤ 0.
 *
 * @example
 * evaluasi(trenCapaianPersen, { ini: 75, lalu: 50 }) // => { teks: '50,00' }
 */
export const trenCapaianPersen = rumus({
  ...dasar,
  id: 'waktu.tren-capaian.persen',
  nama: 'Tren capaian dalam persen',
  gloss: 'relative change of achievement',
  satuan: 'persen',
  isi: persen(bagi(kurang(ini, lalu), lalu)),
  takTerukurBila: [
    ...dasar.takTerukurBila,
    { masukan: 'lalu', keadaan: 'tidak-positif', alasan: 'capaian-lalu-tidak-positif' },
  ],
  arah: { ini: 'naik', lalu: 'turun' },
  kutipan: [{ acuan: 'perwadag-inspektorat', tempat: 'rulesRiskAssesment.md, tren capaian', kedudukan: 'praktik' }],
  contoh: [
    { masukan: { ini: 75, lalu: 50 }, hasil: '50.00', asal: 'hitung tangan: 25 / 50' },
    { masukan: { ini: 80, lalu: '102.5' }, hasil: '-21.95', asal: 'hitung tangan: −22,5 / 102,5' },
  ],
});

/** Options of {@link hitungTrenCapaian}. */
export interface OpsiTrenCapaian {
  /** Points, or percent of last year's achievement. @defaultValue 'poin' */
  readonly cara?: CaraTrenCapaian;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
  /** Who decided the options, for the trace. @defaultValue 'pemanggil' */
  readonly asal?: AsalKebijakan;
}

/** The options of {@link hitungTrenCapaian}. */
export const OPSI_TREN_CAPAIAN = {
  cara: CARA_TREN_CAPAIAN,
  ...OPSI_DASAR,
} as const satisfies DaftarOpsi<OpsiTrenCapaian>;

/**
 * Tren capaian: how the achievement of an indicator moved from last year to this year.
 *
 * Takes numbers or results; what is missing or not measurable gives `tak-terukur`.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungTrenCapaian({ ini: '102.5', lalu: 100 }) // => { status: 'terukur', teks: '2,50' }
 * @example
 * hitungTrenCapaian({ ini: 75, lalu: 50 }, { cara: 'persen' }) // => { teks: '50,00' }
 */
export function hitungTrenCapaian(
  masukan: { readonly ini: CapaianMasukan; readonly lalu: CapaianMasukan },
  opsi: OpsiTrenCapaian = {},
): Hasil {
  pastikanBentuk('hitungTrenCapaian', 'masukan', masukan, sebuahObjek);
  const { ini: sekarang, lalu: dulu } = masukan;
  pastikanOpsi('hitungTrenCapaian', opsi, OPSI_TREN_CAPAIAN);
  return evaluasi(
    opsi.cara === 'persen' ? trenCapaianPersen : trenCapaianPoin,
    { ini: tepatDari(sekarang, 'ini'), lalu: tepatDari(dulu, 'lalu') },
    {
      kebijakan: () => [terbaca('trenCapaian', opsi.cara, 'poin', opsi.asal)],
      ...(opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {}),
    },
  );
}
