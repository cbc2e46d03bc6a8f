import { ratakan } from '../../tabel/tiap.js';
import { BOBOT_SEBAB } from './bobot.js';
import { cetakSeperti } from './cetak.js';
import type { Sebab } from './sebab.js';
import { adaDigit, jelaskanDigit, type UbahanDigit } from './ubah-digit.js';

/** One digit more, anywhere. */
const LEBIH_SATU: UbahanDigit = {
  digit: (d) => [
    ...new Set(
      ratakan(
        Array.from({ length: d.length + 1 }, (_, i) => i),
        (i) => [...'0123456789'].map((x) => d.slice(0, i) + x + d.slice(i)),
      ),
    ),
  ],
  mungkin: (n, banyak, bawah, atas) => {
    for (let k = 0, tempat = 1; k <= banyak; k += 1, tempat *= 10) {
      const ekor = n % tempat;
      if (adaDigit((n - ekor) * 10 + ekor, tempat, bawah, atas)) return true;
    }
    return false;
  },
};

/** A digit left out. */
export const digitHilang: Sebab = (t) =>
  jelaskanDigit(t, 'digit-hilang', BOBOT_SEBAB['digit-hilang'], LEBIH_SATU, (n) => ({
    id: `satu angka tidak terketik: ${cetakSeperti(t.fakta, n)} menjadi ${t.fakta.teks}`,
    en: `one digit left out: ${cetakSeperti(t.fakta, n)} became ${t.fakta.teks}`,
  }));
