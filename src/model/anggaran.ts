import * as z from 'zod';
import { perTahun, Rupiah, RupiahAtauKosong, RupiahBertandaAtauKosong } from './nilai.js';

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
/** See the schema {@link AnggaranTahun}. */
export type AnggaranTahun = z.infer<typeof AnggaranTahun>;

/** Budget by year. */
export const Anggaran = perTahun(AnggaranTahun);
/** See the schema {@link Anggaran}. */
export type Anggaran = z.infer<typeof Anggaran>;
