import type { Decimal } from '../../angka/desimal.js';
import { memuat } from '../../angka/selang.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import type { Fakta } from '../fakta/fakta.js';
import { BOBOT_SEBAB } from './bobot.js';
import { cetakSeperti } from './cetak.js';
import { jelaskan, type KandidatSebab, type Sebab, type Tuduhan } from './sebab.js';
import { digitFakta, semuaDari } from './ubah-digit.js';

/** One digit typed for another. */
export const digitSalah: Sebab = (t) => {
  const d = digitFakta(t.fakta);
  if (d.length === 1) return satuDigit(t);
  const calon = [...d].flatMap((x, i) =>
    [...'0123456789'].filter((y) => y !== x).map((y) => d.slice(0, i) + y + d.slice(i + 1)),
  );
  return jelaskan(t, 'digit-salah', BOBOT_SEBAB['digit-salah'], semuaDari(t.fakta, calon), teks(t.fakta));
};

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
