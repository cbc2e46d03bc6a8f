import type * as z from 'zod';
import { tampil } from '../../../model/pesan.js';
import type { SelExcel } from '../../lembar.js';
import type { Isian } from './isian.js';
import { isianTeks } from './teks.js';

/**
 * A code cell. A number in it is the code that it shows: `1,20` of a cell formatted to two decimals is 1.20, whatever the stored number is.
 * What a program has taken for a time or a date is a fault: nothing tells which code was typed. A text that reads like one was typed so.
 */
export function isianKode(skema: z.ZodType): Isian {
  const dasar = isianTeks(skema);
  return {
    ...dasar,
    kode: true,
    baca: (sel) => {
      if (sel.tanggal !== true) return dasar.baca(kodeTampak(sel));
      const teks = sel.teks.trim();
      const lain = teks.includes(':') ? 'jam' : 'tanggal';
      return {
        status: 'galat',
        pesan: `${tampil(teks)} adalah ${lain}, bukan kode; ubah format selnya menjadi Teks, lalu tulis ulang kodenya`,
        ganti: teks,
      };
    },
  };
}

/** The code that a number shows. Sheets of Indonesia print the point of a number as a comma. */
const kodeTampak = (sel: SelExcel): SelExcel =>
  sel.angka === null ? sel : { ...sel, teks: sel.teks.replace(',', '.') };

/** What is said beside a fault of a code that is stored as a number. */
export const KET_KODE_ANGKA =
  'sel ini berisi angka, sehingga 1.10 tersimpan sebagai 1.1; ubah format selnya menjadi Teks, lalu tulis ulang kodenya';
