import type { Decimal } from '../../angka/desimal.js';
import { memuat } from '../../angka/selang.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import type { Fakta } from '../fakta/fakta.js';
import { BOBOT_SEBAB } from './bobot.js';
import { cetakSeperti } from './cetak.js';
import type { KandidatSebab, Sebab, Tuduhan } from './sebab.js';
import { adaDigit, digitFakta, jelaskanDigit, semuaDari, type UbahanDigit } from './ubah-digit.js';

/** Another digit in one place. */
const SATU_LAIN: UbahanDigit = {
  digit: (d) =>
    [...d].flatMap((x, i) => [...'0123456789'].filter((y) => y !== x).map((y) => d.slice(0, i) + y + d.slice(i + 1))),
  mungkin: (n, banyak, bawah, atas) => {
    for (let k = 0, tempat = 1; k < banyak; k += 1, tempat *= 10) {
      const tanpa = n - (Math.floor(n / tempat) % 10) * tempat;
      if (adaDigit(tanpa, tempat, bawah, atas)) return true;
    }
    return false;
  },
};

/** One digit typed for another. */
export const digitSalah: Sebab = (t) =>
  digitFakta(t.fakta).length === 1
    ? satuDigit(t)
    : jelaskanDigit(t, 'digit-salah', BOBOT_SEBAB['digit-salah'], SATU_LAIN, teks(t.fakta));

/** A figure of one digit: whatever was meant is one digit away. That shows nothing, and speaks no less for it than for its longer neighbours. */
function satuDigit(t: Tuduhan): KandidatSebab[] {
  const nilai = semuaDari(t.fakta, [...'0123456789']).find((n) => memuat(t.perlu, n) && !n.eq(t.fakta.nilai));
  return nilai === undefined
    ? []
    : [{ sebab: 'digit-salah', nilai, skor: BOBOT_SEBAB['digit-tunggal'], teks: teks(t.fakta)(nilai) }];
}

const teks =
  (f: Fakta) =>
  (n: Decimal): Dwibahasa => ({
    id: `satu angka salah ketik: ${cetakSeperti(f, n)} terketik ${f.teks}`,
    en: `one digit mistyped: ${cetakSeperti(f, n)} typed as ${f.teks}`,
  });
