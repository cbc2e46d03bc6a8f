import { bulatkanCetak } from '../../angka/bulatkan-cetak.js';
import { cocokCetak } from '../../angka/cetakan.js';
import type { Decimal } from '../../angka/desimal.js';
import { geserKoma } from '../../angka/digit-cetak.js';
import { memuat } from '../../angka/selang.js';
import { desimalLazim } from '../fakta/desimal-lazim.js';
import { putuskan } from '../relasi/konsistensi.js';
import { mungkinCocok } from '../relasi/mungkin-cocok.js';
import { nilaiRelasi } from '../relasi/relasi.js';
import { BOBOT_SEBAB } from './bobot.js';
import { cetakSeperti } from './cetak.js';
import {
  berpersen,
  ditulisNanti,
  type KandidatSebab,
  KEBETULAN_TERBANYAK,
  kebetulan,
  type Sebab,
  type Tuduhan,
} from './sebab.js';

const GESERAN = [1, -1, 2, -2, 3, -3] as const;

/**
 * The decimal sign stands one or more places off: the digits are right. So the decimals are as many off as the sign, which shows in a
 * column whose other figures all have as many as the value that was meant.
 */
export const pemisahTergeser: Sebab = (t) => {
  const { fakta } = t;
  if (fakta.nilai.isZero() || !(berpersen(fakta) || (fakta.desimal > 0 && !rupiahBulat(t)))) return [];
  const cocok = pencocok(t);
  const kena = GESERAN.map((k) => ({ nilai: geserKoma(fakta.nilai, k), d: Math.max(0, fakta.desimal - k) })).filter(
    ({ nilai, d }) => cocok(nilai, d),
  );
  const luck = kena.length === 0 ? 1 : kebetulan(t, GESERAN.length);
  if (luck > KEBETULAN_TERBANYAK) return [];
  const lazim = desimalLazim(fakta);
  return kena.map(({ nilai, d }): KandidatSebab => {
    const prior =
      BOBOT_SEBAB[
        lazim === d && lazim !== fakta.desimal
          ? 'pemisah-lazim'
          : lazim === null
            ? 'pemisah-tanpa-lazim'
            : 'pemisah-tak-lazim'
      ];
    return ditulisNanti({ sebab: 'pemisah-tergeser', nilai, skor: prior * (1 - luck) }, () => {
      const benar = cetakSeperti(fakta, bulatkanCetak(nilai, d));
      return {
        id: `tanda koma tergeser: ${benar} tercetak ${fakta.teks}`,
        en: `the decimal sign slipped: ${benar} printed as ${fakta.teks}`,
      };
    });
  });
};

/** `1.234.000,00`: the decimals of whole rupiah say nothing. */
const rupiahBulat = ({ fakta }: Tuduhan): boolean => fakta.nilai.isInteger() && fakta.nilai.abs().gte(1000);

/** Whether a value with so many decimals is what the relations want; what these give is worked out once for all that are tried. */
function pencocok({ fakta, perlu, relasi }: Tuduhan): (nilai: Decimal, d: number) => boolean {
  const tiap = relasi.map((r): ((nilai: Decimal, d: number) => boolean) => {
    if (r.hasil === fakta) {
      const benar = nilaiRelasi(r);
      return (nilai, d) => benar !== null && cocokCetak(nilai, d, benar) !== 'tidak';
    }
    const mungkin = r.bentuk === 'rumus' ? mungkinCocok(r, fakta) : null;
    return (nilai) =>
      mungkin?.(nilai.toNumber()) !== false && putuskan(r, new Map([[fakta, nilai]]))?.status !== 'tidak';
  });
  return (nilai, d) => (tiap.length > 0 || memuat(perlu, nilai)) && tiap.every((cocok) => cocok(nilai, d));
}
