import { BOBOT_SEBAB } from './bobot.js';
import { cetakSeperti } from './cetak.js';
import { jelaskan, type Sebab } from './sebab.js';
import { digitFakta, semuaDari } from './ubah-digit.js';

/** A digit left out. */
export const digitHilang: Sebab = (t) => {
  const d = digitFakta(t.fakta);
  const calon = Array.from({ length: d.length + 1 }, (_, i) => i).flatMap((i) =>
    [...'0123456789'].map((x) => d.slice(0, i) + x + d.slice(i)),
  );
  return jelaskan(t, 'digit-hilang', BOBOT_SEBAB['digit-hilang'], semuaDari(t.fakta, [...new Set(calon)]), (n) => ({
    id: `satu angka tidak terketik: ${cetakSeperti(t.fakta, n)} menjadi ${t.fakta.teks}`,
    en: `one digit left out: ${cetakSeperti(t.fakta, n)} became ${t.fakta.teks}`,
  }));
};
