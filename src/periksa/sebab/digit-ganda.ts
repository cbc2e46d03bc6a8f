import { BOBOT_SEBAB } from './bobot.js';
import { cetakSeperti } from './cetak.js';
import type { Sebab } from './sebab.js';
import { jelaskanDigit, type UbahanDigit } from './ubah-digit.js';

/** One digit left out. */
const KURANG_SATU: UbahanDigit = {
  digit: (d) => [...new Set([...d].map((_, i) => d.slice(0, i) + d.slice(i + 1)))],
  mungkin: (n, banyak, bawah, atas) => {
    for (let k = 0, tempat = 1; k < banyak; k += 1, tempat *= 10) {
      const calon = Math.floor(n / (tempat * 10)) * tempat + (n % tempat);
      if (calon >= bawah && calon <= atas) return true;
    }
    return false;
  },
};

/** A digit too many, most often the one beside it typed twice. */
export const digitGanda: Sebab = (t) =>
  jelaskanDigit(t, 'digit-ganda', BOBOT_SEBAB['digit-ganda'], KURANG_SATU, (n) => ({
    id: `satu angka berlebih: ${cetakSeperti(t.fakta, n)} terketik ${t.fakta.teks}`,
    en: `one digit too many: ${cetakSeperti(t.fakta, n)} typed as ${t.fakta.teks}`,
  }));
