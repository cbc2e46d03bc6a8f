import { BOBOT_SEBAB } from './bobot.js';
import { cetakSeperti } from './cetak.js';
import { jelaskan, type Sebab } from './sebab.js';
import { digitFakta, semuaDari } from './ubah-digit.js';

/** Two neighbouring digits typed in the wrong order. */
export const digitTertukar: Sebab = (t) => {
  const d = digitFakta(t.fakta);
  const calon = [...d].flatMap((x, i) => {
    const y = d[i + 1];
    // No figure was meant to begin with a zero.
    return y === undefined || x === y || (i === 0 && y === '0' && d.length > t.fakta.desimal + 1)
      ? []
      : [d.slice(0, i) + y + x + d.slice(i + 2)];
  });
  return jelaskan(t, 'digit-tertukar', BOBOT_SEBAB['digit-tertukar'], semuaDari(t.fakta, calon), (n) => ({
    id: `dua angka bersebelahan tertukar: ${cetakSeperti(t.fakta, n)} terketik ${t.fakta.teks}`,
    en: `two neighbouring digits swapped: ${cetakSeperti(t.fakta, n)} typed as ${t.fakta.teks}`,
  }));
};
