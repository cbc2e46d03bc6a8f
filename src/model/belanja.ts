import * as z from 'zod';
import { type AngkaLaporan, perTahun, Rupiah, RupiahAtauKosong, Teks } from './nilai.js';

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
/** One kind of spending in the LRA. */
export interface RincianBelanja {
  /** What the LRA calls it: `'Belanja Pegawai'`. */
  uraian: string;
  /** Its amounts by year. */
  anggaran: Record<
    string,
    {
      /** The ceiling, rupiah; absent is not available. */
      pagu?: AngkaLaporan | undefined;
      /** What was spent, rupiah; null or absent is not available. */
      realisasi?: AngkaLaporan | null | undefined;
    }
  >;
}

/** A group of spending in the LRA. */
export type Belanja = {
  /** What the LRA calls the group: `'Belanja Operasi'`. */
  uraian: string;
  /** The kinds of spending in it. */
  rincian: RincianBelanja[];
};
