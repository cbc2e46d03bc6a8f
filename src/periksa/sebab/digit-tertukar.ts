import { ratakan } from '../../tabel/tiap.js';
import { BOBOT_SEBAB } from './bobot.js';
import { cetakSeperti } from './cetak.js';
import type { Sebab } from './sebab.js';
import { jelaskanDigit, type UbahanDigit } from './ubah-digit.js';

/** Two neighbours in each other's places. */
const TUKAR: UbahanDigit = {
  digit: (d) =>
    ratakan([...d], (x, i) => {
      const y = d[i + 1];
      return y === undefined || x === y ? [] : [d.slice(0, i) + y + x + d.slice(i + 2)];
    }),
  mungkin: (n, banyak, bawah, atas) => {
    for (let k = 1, tempat = 1; k < banyak; k += 1, tempat *= 10) {
      const [kanan, kiri] = [Math.floor(n / tempat) % 10, Math.floor(n / (tempat * 10)) % 10];
      const calon = n + (kanan - kiri) * 9 * tempat;
      if (kanan !== kiri && calon >= bawah && calon <= atas) return true;
    }
    return false;
  },
};

/** Two neighbouring digits typed in the wrong order. */
export const digitTertukar: Sebab = (t) =>
  jelaskanDigit(t, 'digit-tertukar', BOBOT_SEBAB['digit-tertukar'], TUKAR, (n) => ({
    id: `dua angka bersebelahan tertukar: ${cetakSeperti(t.fakta, n)} terketik ${t.fakta.teks}`,
    en: `two neighbouring digits swapped: ${cetakSeperti(t.fakta, n)} typed as ${t.fakta.teks}`,
  }));
