import { pastikanBentuk } from '../angka/bentuk.js';
import type { Cakupan } from '../rumus/gabungan/hitung-rata-rata.js';
import type { Hasil } from '../rumus/hasil.js';
import { bandingHasil } from '../rumus/nilai-hasil.js';
import { bandingKode } from './banding-kode.js';
import { BENTUK_PESERTA } from './bentuk-rekap.js';

/** What is ranked. */
export interface PesertaPeringkat {
  readonly kode: string;
  readonly nama: string;
  readonly capaian: Hasil;
  readonly cakupan: Cakupan;
}

/** One line of a ranking. */
export interface BarisPeringkat extends PesertaPeringkat {
  /** From 1; null for an office whose achievement is not measurable. */
  readonly peringkat: number | null;
}

/** The rule that the ranking follows, to be printed with it. */
export const ATURAN_PERINGKAT =
  'Diurutkan menurut capaian tak dibulatkan. Capaian yang sama didahulukan yang cakupannya lebih tinggi; bila cakupannya juga sama, ' +
  'peringkatnya sama dan peringkat berikutnya dilompati. Yang tak terukur tidak diperingkat.';

/**
 * Ranks by unrounded achievement, then by coverage; equal in both is the same rank, and the next rank is skipped (1, 2, 2, 4). What is
 * not measurable stands at the end without a rank. Within a rank the order is that of the codes.
 *
 * @example
 * peringkat([{ kode: 'A', nama: 'Dinas A', capaian: hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' }), cakupan: { terukur: 1, total: 1 } }])
 * // => [{ kode: 'A', peringkat: 1 }]
 */
export function peringkat(peserta: readonly PesertaPeringkat[]): BarisPeringkat[] {
  pastikanBentuk('peringkat', 'peserta', peserta, BENTUK_PESERTA);
  const urut = peserta
    .map(({ kode, nama, capaian, cakupan }) => ({ kode, nama, capaian, cakupan }))
    .sort((a, b) => banding(a, b) || bandingKode(a.kode, b.kode));
  const hasil: BarisPeringkat[] = [];
  for (const [i, p] of urut.entries()) {
    const lalu = hasil[i - 1];
    const sama = lalu !== undefined && banding(lalu, p) === 0;
    hasil.push({ ...p, peringkat: p.capaian.status === 'tak-terukur' ? null : sama ? lalu.peringkat : i + 1 });
  }
  return hasil;
}

function banding(a: PesertaPeringkat, b: PesertaPeringkat): number {
  if (a.capaian.status === 'tak-terukur' || b.capaian.status === 'tak-terukur') {
    return Number(a.capaian.status === 'tak-terukur') - Number(b.capaian.status === 'tak-terukur');
  }
  // Shares compared by cross-multiplication of whole counts.
  return (
    bandingHasil(b.capaian, a.capaian) || b.cakupan.terukur * a.cakupan.total - a.cakupan.terukur * b.cakupan.total
  );
}
