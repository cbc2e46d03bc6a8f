import { ratakan } from '../../tabel/tiap.js';
import { putuskan } from '../relasi/konsistensi.js';
import { BOBOT_SEBAB } from './bobot.js';
import { jelaskanBacaan, type Sebab } from './sebab.js';

/** A mean of percentages printed where the ratio of the sums belongs. */
export const rataRataPersen: Sebab = (t) =>
  ratakan(
    ratakan(t.relasi, (r) => (r.hasil === t.fakta && r.jenis === 'rasio-total' ? (r.lain ?? []) : []))
      .filter(
        (r) =>
          r.jenis === 'rata-rata-kolom' && r.bentuk === 'lurus' && r.suku.length > 1 && putuskan(r)?.status === 'cocok',
      )
      .slice(0, 1),
    () =>
      jelaskanBacaan(t, 'rata-rata-persen', BOBOT_SEBAB['rata-rata-persen'], {
        id: 'rata-rata persentase baris-barisnya, padahal yang berlaku rasio jumlahnya',
        en: 'the mean of the percentages of its rows, where the ratio of their sums holds',
      }),
  );
