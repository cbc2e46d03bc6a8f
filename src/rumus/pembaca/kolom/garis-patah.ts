import { Pecahan } from '../../../angka/pecahan.js';
import type { Bentuk, NisbahLinear } from './bentuk.js';
import { kenaTanda } from './simpul-kolom.js';

/** A piece of a broken line in r = v ÷ u: K + c r, up to the bend where the next one begins; the last one has no end. */
export interface Ruas {
  readonly c: Pecahan;
  readonly K: Pecahan;
  readonly sampai: Pecahan | null;
}

/** As many pieces as a loop looks through. */
const TERBANYAK = 16;

/** Not a broken line. */
const BUKAN = Symbol('bukan');

/**
 * A formula of two inputs as a broken line in r = v ÷ u for all u > 0: its choices go by r alone, and at each bend the pieces meet in the formula's own
 * value, so that it does not matter on which side of a bend an estimate falls. Null for any other; `u` is which input divides.
 */
export function garisPatah(bentuk: Bentuk, u: 0 | 1): readonly Ruas[] | null {
  // From the left to the right, the last one without an end.
  const hasil: Ruas[] = [];
  if (telusuri(bentuk, u, null, null, hasil) === BUKAN) return null;
  // What the formula itself says at a bend may be neither side: `R = 0` holds there alone.
  const bertemu = hasil.every((p, i) => {
    const lanjut = hasil[i + 1];
    if (lanjut === undefined) return true;
    const r = p.sampai as Pecahan;
    const di = nilaiDi(bentuk, u, r);
    return di !== null && [p, lanjut].every(({ K, c }) => K.tambah(c.kali(r)).sama(di));
  });
  return bertemu ? hasil : null;
}

/** A ratio as K + c r; null where it isn't. */
function garis({ atas, bawah }: NisbahLinear, u: 0 | 1): { c: Pecahan; K: Pecahan } | null {
  const [a0, au, av] = [atas[0], atas[1 + u], atas[2 - u]] as [bigint, bigint, bigint];
  const [b0, bu, bv] = [bawah[0], bawah[1 + u], bawah[2 - u]] as [bigint, bigint, bigint];
  if (bv !== 0n) return null;
  if (b0 === 0n && bu > 0n && a0 === 0n) return { c: Pecahan.dari(av, bu), K: Pecahan.dari(au, bu) };
  if (bu === 0n && b0 !== 0n && au === 0n && av === 0n) return { c: Pecahan.NOL, K: Pecahan.dari(a0, b0) };
  return null;
}

function telusuri(
  bentuk: Bentuk,
  u: 0 | 1,
  dari: Pecahan | null,
  sampai: Pecahan | null,
  hasil: Ruas[],
): typeof BUKAN | undefined {
  if (bentuk.jenis === 'nisbah') {
    const g = garis(bentuk, u);
    if (g === null || hasil.length >= TERBANYAK) return BUKAN;
    hasil.push({ sampai, ...g });
    return undefined;
  }
  const tanda = tandaMenurutR(bentuk.beda, u);
  if (tanda === null) return BUKAN;
  const kena = kenaTanda(bentuk.banding);
  const cabang = (s: number): Bentuk => (kena[1 + s] === true ? bentuk.maka : bentuk.lain);
  const { belok, naik } = tanda;
  if (belok === null) return telusuri(cabang(naik), u, dari, sampai, hasil);
  // A bend outside of the piece leaves one side of it.
  if (dari !== null && belok.banding(dari) <= 0) return telusuri(cabang(naik), u, dari, sampai, hasil);
  if (sampai !== null && belok.banding(sampai) >= 0) return telusuri(cabang(-naik), u, dari, sampai, hasil);
  return telusuri(cabang(-naik), u, dari, belok, hasil) ?? telusuri(cabang(naik), u, belok, sampai, hasil);
}

/** The value of the formula where v ÷ u is exactly r; null where it has none by r alone. */
function nilaiDi(bentuk: Bentuk, u: 0 | 1, r: Pecahan): Pecahan | null {
  let ini = bentuk;
  while (ini.jenis !== 'nisbah') {
    const tanda = tandaMenurutR(ini.beda, u);
    if (tanda === null) return null;
    // Stryker disable next-line ArithmeticOperator: where there is a bend, the sign is 1 or −1.
    const s = tanda.belok === null ? tanda.naik : r.banding(tanda.belok) * tanda.naik;
    ini = kenaTanda(ini.banding)[1 + s] === true ? ini.maka : ini.lain;
  }
  const g = garis(ini, u);
  return g === null ? null : g.K.tambah(g.c.kali(r));
}

/** Where the sign of a difference turns as r grows, and what it is above; without a bend it is the same everywhere. */
function tandaMenurutR(beda: NisbahLinear, u: 0 | 1): { belok: Pecahan | null; naik: -1 | 0 | 1 } | null {
  const { atas, bawah } = beda;
  const [b0, bu, bv] = [bawah[0], bawah[1 + u], bawah[2 - u]] as [bigint, bigint, bigint];
  const [a0, au, av] = [atas[0], atas[1 + u], atas[2 - u]] as [bigint, bigint, bigint];
  const pembagi = bv !== 0n || (b0 !== 0n && bu !== 0n) ? 0 : tanda(b0 === 0n ? bu : b0);
  if (pembagi === 0) return null;
  if (au === 0n && av === 0n) return { belok: null, naik: (tanda(a0) * pembagi) as -1 | 0 | 1 };
  if (a0 !== 0n) return null;
  if (av === 0n) return { belok: null, naik: (tanda(au) * pembagi) as -1 | 1 };
  return { belok: Pecahan.dari(-au, av), naik: (tanda(av) * pembagi) as -1 | 1 };
}

const tanda = (x: bigint): -1 | 0 | 1 => (x < 0n ? -1 : x > 0n ? 1 : 0);
