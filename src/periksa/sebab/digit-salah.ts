import type { Decimal } from '../../angka/desimal.js';
import { memuat } from '../../angka/selang.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { BOBOT_SEBAB } from './bobot.js';
import { cetakSeperti } from './cetak.js';
import type { KandidatSebab, Sebab, Tuduhan } from './sebab.js';
import { adaDigit, digitFakta, jelaskanDigit, mungkinDigit, nilaiUbahan, type UbahanDigit } from './ubah-digit.js';

/** Another digit in one place. */
const SATU_LAIN: UbahanDigit = {
  digit: (d) =>
    ratakan([...d], (x, i) => [...'0123456789'].filter((y) => y !== x).map((y) => d.slice(0, i) + y + d.slice(i + 1))),
  mungkin: (n, banyak, bawah, atas) => {
    for (let k = 0, tempat = 1; k < banyak; k += 1, tempat *= 10) {
      const tanpa = n - (Math.floor(n / tempat) % 10) * tempat;
      if (adaDigit(tanpa, tempat, bawah, atas)) return true;
    }
    return false;
  },
};

/** So few digits, and a slip in one of them meets by luck whatever is needed. */
const DIGIT_SEDIKIT = 2;

/** One digit typed for another. */
export const digitSalah: Sebab = (t) => {
  const digit = digitFakta(t.fakta).length;
  const sebab =
    digit === 1 ? [] : jelaskanDigit(t, 'digit-salah', BOBOT_SEBAB['digit-salah'], SATU_LAIN, teks(t.fakta));
  return sebab.length === 0 ? digitKebetulan(t) : sebab;
};

/**
 * Of a figure of a digit or two what was meant is hardly ever further away, nor where much would do. That shows nothing, and speaks no less for it
 * than for the others: each may be a digit that was mistyped.
 */
function digitKebetulan(t: Tuduhan): KandidatSebab[] {
  const digit = digitFakta(t.fakta);
  // By itself it says nothing: it is weighed against the others that a relation binds.
  const masukan = t.relasi.some((r) => r.hasil !== t.fakta);
  if ((!masukan && digit.length > DIGIT_SEDIKIT) || !mungkinDigit(t, digit, SATU_LAIN)) return [];
  const [nilai, lain] = nilaiUbahan(t.fakta, SATU_LAIN).filter((n) => memuat(t.perlu, n));
  const satu = lain === undefined;
  if (nilai === undefined || (!masukan && !satu)) return [];
  return [
    {
      sebab: 'digit-salah',
      nilai: satu ? nilai : null,
      skor: BOBOT_SEBAB['digit-sedikit'],
      teks: satu ? teks(t.fakta)(nilai) : SALAH_KETIK,
    },
  ];
}

const SALAH_KETIK: Dwibahasa = { id: 'satu angka salah ketik', en: 'one digit mistyped' };

const teks =
  (f: Fakta) =>
  (n: Decimal): Dwibahasa => ({
    id: `satu angka salah ketik: ${cetakSeperti(f, n)} terketik ${f.teks}`,
    en: `one digit mistyped: ${cetakSeperti(f, n)} typed as ${f.teks}`,
  });
