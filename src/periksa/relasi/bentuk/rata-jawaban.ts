import { bulatkan } from '../../../angka/bulatkan.js';
import type { Decimal } from '../../../angka/desimal.js';
import { nisbah } from '../../../rumus/gabungan/nisbah.js';
import { nisbahTetap } from '../../../rumus/gabungan/nisbah-tetap.js';
import { nilaiRumus } from '../../../rumus/pembaca/nilai-rumus.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import { putuskan, terpenuhi } from '../konsistensi.js';
import type { RelasiRumus } from '../relasi.js';
import type { Kalimat } from './bentuk.js';
import { rumusSebaris } from './rumus-sebaris.js';

/** The means of the answers to each element: its total ÷ the number that answered, which the table prints or its rows show. */
export function rataJawaban(
  t: TabelTerbaca,
  unsur: readonly Baris[],
  [s, r]: readonly [jumlah: Kolom, rata: Kolom],
  responden: Fakta | undefined,
): readonly Kalimat[] {
  const di = (b: Baris, k: Kolom): Fakta | undefined => faktaDi(t, b, k);
  if (responden !== undefined)
    return sekalimat(
      ratakan(unsur, (b) => rumusSebaris(nisbah, di(b, r), { X: di(b, s), Y: responden })),
      responden,
    );
  for (const n of banyakJawaban(ratakan(unsur, (b): Pasangan[] => pasangan(di(b, s), di(b, r))))) {
    const rumus = nisbahTetap(n);
    const rata = ratakan(unsur, (b) => rumusSebaris(rumus, di(b, r), { X: di(b, s) }));
    if (hampirSemua(rata.filter((x) => putuskan(x)?.status === 'cocok').length, rata)) return [rata];
  }
  return [];
}

/**
 * The means of the answers as one sentence; each by itself where hardly one holds, but nearly all would for another number of respondents: then
 * it is that number which is wrong.
 */
function sekalimat(rata: readonly RelasiRumus[], responden: Fakta): Kalimat[] {
  const berlaku = (n: Decimal): number =>
    rata.filter((r) => putuskan(r, new Map([[responden, n]]))?.status === 'cocok').length;
  if (rata.filter(terpenuhi).length * 2 >= rata.length) return [rata];
  const dugaan = ratakan(rata, ({ hasil, masukan }) => banyak([masukan[0]?.fakta[0], hasil]));
  return dugaan.some((n) => hampirSemua(berlaku(n), rata)) ? rata.map((r) => [r]) : [rata];
}

const hampirSemua = (kena: number, rata: readonly RelasiRumus[]): boolean => kena * 5 >= rata.length * 4;

type Pasangan = readonly [jumlah: Fakta | undefined, rata: Fakta];

const pasangan = (jumlah: Fakta | undefined, rata: Fakta | undefined): Pasangan[] =>
  jumlah === undefined || rata === undefined ? [] : [[jumlah, rata]];

/** How many answered, by one element. */
function banyak([jumlah, rata]: Pasangan): Decimal[] {
  const n = nilaiRumus(nisbah, { X: jumlah?.nilai, Y: rata.nilai });
  return n === null ? [] : [bulatkan(n, 0)];
}

/** How many may have answered, by each element; one alone is no survey. */
const banyakJawaban = (semua: readonly Pasangan[]): number[] =>
  [...new Set(ratakan(semua, (p) => banyak(p).map((n) => n.toNumber())))].filter(
    (n) => n > 1 && Number.isSafeInteger(n),
  );
