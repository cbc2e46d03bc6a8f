import * as z from 'zod';
import { perTahun, Rupiah, RupiahAtauKosong, Teks } from './nilai.js';

/** One kind of spending in the LRA, with its amounts by year. */
export const RincianBelanja = z.strictObject({
  uraian: Teks,
  anggaran: perTahun(z.strictObject({ pagu: Rupiah.optional(), realisasi: RupiahAtauKosong.optional() })),
});

/** A group of spending in the LRA: belanja operasi, belanja modal. */
export const Belanja = z.strictObject({
  uraian: Teks,
  rincian: z.array(RincianBelanja).max(1000, { error: 'terlalu-banyak' }),
});
/** See the schema {@link Belanja}. */
export type Belanja = z.infer<typeof Belanja>;
