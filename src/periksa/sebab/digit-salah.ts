import { BOBOT_SEBAB } from './bobot.js';
import { cetakSeperti } from './cetak.js';
import { jelaskan, type Sebab } from './sebab.js';
import { digitFakta, semuaDari } from './ubah-digit.js';

/** One digit typed for another. */
export const digitSalah: Sebab = (t) => {
  const d = digitFakta(t.fakta);
  const calon = [...d].flatMap((x, i) =>
    [...'0123456789'].filter((y) => y !== x).map((y) => d.slice(0, i) + y + d.slice(i + 1)),
  );
  return jelaskan(t, 'digit-salah', BOBOT_SEBAB['digit-salah'], semuaDari(t.fakta, calon), (n) => ({
    id: `satu angka salah ketik: ${cetakSeperti(t.fakta, n)} terketik ${t.fakta.teks}`,
    en: `one digit mistyped: ${cetakSeperti(t.fakta, n)} typed as ${t.fakta.teks}`,
  }));
};
