import { bulatkan } from '../../angka/bulatkan.js';
import { cocokCetak } from '../../angka/cetakan.js';
import type { Decimal } from '../../angka/desimal.js';
import { geserKoma } from '../../angka/digit-cetak.js';
import { memuat } from '../../angka/selang.js';
import { desimalLazim } from '../fakta/desimal-lazim.js';
import { putuskan } from '../relasi/konsistensi.js';
import { nilaiRelasi } from '../relasi/relasi.js';
import { BOBOT_SEBAB } from './bobot.js';
import { cetakSeperti } from './cetak.js';
import { berpersen, type KandidatSebab, KEBETULAN_TERBANYAK, kebetulan, type Sebab, type Tuduhan } from './sebab.js';

const GESERAN = [1, -1, 2, -2, 3, -3] as const;

/**
 * The decimal sign stands one or more places off: the digits are right. So the decimals are as many off as the sign, which shows in a
 * column whose other figures all have as many as the value that was meant.
 */
export const pemisahTergeser: Sebab = (t) => {
  const { fakta } = t;
  if (fakta.nilai.isZero() || !(berpersen(fakta) || (fakta.desimal > 0 && !rupiahBulat(t)))) return [];
  const luck = kebetulan(t, GESERAN.length);
  if (luck > KEBETULAN_TERBANYAK) return [];
  const lazim = desimalLazim(fakta);
  return GESERAN.flatMap((k): KandidatSebab[] => {
    const nilai = geserKoma(fakta.nilai, k);
    const d = Math.max(0, fakta.desimal - k);
    if (!cocok(t, nilai, d)) return [];
    const prior =
      BOBOT_SEBAB[
        lazim === d && lazim !== fakta.desimal
          ? 'pemisah-lazim'
          : lazim === null
            ? 'pemisah-tanpa-lazim'
            : 'pemisah-tak-lazim'
      ];
    const benar = cetakSeperti(fakta, bulatkan(nilai, Math.min(d, 20)));
    const teks = {
      id: `tanda koma tergeser: ${benar} tercetak ${fakta.teks}`,
      en: `the decimal sign slipped: ${benar} printed as ${fakta.teks}`,
    };
    return [{ sebab: 'pemisah-tergeser', nilai, skor: prior * (1 - luck), teks }];
  });
};

/** `1.234.000,00`: the decimals of whole rupiah say nothing. */
const rupiahBulat = ({ fakta }: Tuduhan): boolean => fakta.nilai.isInteger() && fakta.nilai.abs().gte(1000);

/** Whether a value with so many decimals is what the relations want. */
const cocok = (t: Tuduhan, nilai: Decimal, d: number): boolean =>
  (t.relasi.length > 0 || memuat(t.perlu, nilai)) &&
  t.relasi.every((r) => {
    if (r.hasil !== t.fakta) return putuskan(r, new Map([[t.fakta, nilai]]))?.status !== 'tidak';
    const benar = nilaiRelasi(r);
    return benar !== null && cocokCetak(nilai, d, benar) !== 'tidak';
  });
