import { BOBOT_SEBAB } from './bobot.js';
import { cetakSeperti } from './cetak.js';
import { jelaskan, type Sebab } from './sebab.js';
import { digitFakta, semuaDari } from './ubah-digit.js';

/** A digit too many, most often the one beside it typed twice. */
export const digitGanda: Sebab = (t) => {
  const d = digitFakta(t.fakta);
  const calon = [...new Set([...d].map((_, i) => d.slice(0, i) + d.slice(i + 1)))];
  return jelaskan(t, 'digit-ganda', BOBOT_SEBAB['digit-ganda'], semuaDari(t.fakta, calon), (n) => ({
    id: `satu angka berlebih: ${cetakSeperti(t.fakta, n)} terketik ${t.fakta.teks}`,
    en: `one digit too many: ${cetakSeperti(t.fakta, n)} typed as ${t.fakta.teks}`,
  }));
};
