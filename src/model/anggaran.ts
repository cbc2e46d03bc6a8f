import * as z from 'zod';
import { type AngkaLaporan, perTahun, Rupiah, RupiahAtauKosong, RupiahBertandaAtauKosong } from './nilai.js';

const empat = z.tuple(
  [RupiahBertandaAtauKosong, RupiahBertandaAtauKosong, RupiahBertandaAtauKosong, RupiahBertandaAtauKosong],
  { error: 'empat-triwulan' },
);

/** Budget of one line in one year, rupiah. */
export const AnggaranTahun = z.strictObject({
  paguIndikatif: Rupiah.optional().describe('Kerangka pendanaan Renstra'),
  pagu: Rupiah.optional().describe('Pagu APBD yang dipakai (umumnya APBD Perubahan)'),
  realisasi: RupiahAtauKosong.optional().describe('Realisasi belanja; null bila belum ada'),
  triwulan: z
    .strictObject({ rak: empat.optional(), realisasi: empat.optional() })
    .optional()
    .describe('Rencana anggaran kas dan realisasi per triwulan, tidak kumulatif'),
});
/** Four quarters, TW I to IV, each on its own and not cumulative; null is not available. */
export type EmpatTriwulan = [AngkaLaporan | null, AngkaLaporan | null, AngkaLaporan | null, AngkaLaporan | null];

/** Budget of one line in one year, rupiah. */
export type AnggaranTahun = {
  /** The indicative ceiling of the Renstra (kerangka pendanaan). */
  paguIndikatif?: AngkaLaporan | undefined;
  /** The ceiling of the APBD that counts, usually that of the APBD Perubahan. Absent is not available, never 0. */
  pagu?: AngkaLaporan | undefined;
  /** What was spent; null or absent is not available, never 0. */
  realisasi?: AngkaLaporan | null | undefined;
  /** The quarters, where they are known. */
  triwulan?:
    | {
        /** The cash plan (rencana anggaran kas) of each quarter. */
        rak?: EmpatTriwulan | undefined;
        /** What was spent in each quarter; a correction may be negative. */
        realisasi?: EmpatTriwulan | undefined;
      }
    | undefined;
};

/** Budget by year. */
export const Anggaran = perTahun(AnggaranTahun);
/** Budget by year: `{ 2024: { pagu, realisasi } }`. */
export type Anggaran = Record<string, AnggaranTahun>;
