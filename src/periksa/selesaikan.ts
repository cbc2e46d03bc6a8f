import { type Decimal, desimal } from '../angka/desimal.js';
import type { Selang } from '../angka/selang.js';
import type { Fakta } from './fakta/fakta.js';
import { satuanAkhir } from './konsistensi.js';
import { type Ganti, nilaiRelasi, type Relasi } from './relasi/relasi.js';

const DUA = desimal(2);

/** The true values that a printed figure may stand for: half-up or cut off. */
function rentangCetak(nilai: Decimal, desimalTempat: number): readonly [Decimal, Decimal] {
  const u = satuanAkhir(desimalTempat);
  return nilai.isNegative() ? [nilai.minus(u), nilai.plus(u.div(DUA))] : [nilai.minus(u.div(DUA)), nilai.plus(u)];
}

const tutup = (a: Decimal, b: Decimal): Selang => ({
  bawah: a.lt(b) ? a : b,
  atas: a.lt(b) ? b : a,
  bawahTertutup: true,
  atasTertutup: true,
});

/**
 * The values of one figure with which a relation would hold, the other figures being as printed (or as in `ganti`). Null when no value
 * does. Every formula of a relation is linear or a ratio of two linear expressions in any one of its figures, so three samples
 * give its inverse; a value taken from the result is checked forwards by the caller.
 */
export function perluAgarCocok(r: Relasi, f: Fakta, ganti: Ganti): Selang | null {
  if (f === r.hasil) {
    const nilai = nilaiRelasi(r, ganti);
    if (nilai === null) return null;
    if (nilai.decimalPlaces() <= f.desimal) return tutup(nilai, nilai);
    const u = satuanAkhir(f.desimal);
    return nilai.isNegative()
      ? tutup(nilai.minus(u.div(DUA)), nilai.plus(u))
      : tutup(nilai.minus(u), nilai.plus(u.div(DUA)));
  }
  const hasil = ganti.get(r.hasil) ?? r.hasil.nilai;
  const [bawah, atas] = rentangCetak(hasil, r.hasil.desimal);
  if (r.bentuk === 'lurus') {
    const kini = ganti.get(f) ?? f.nilai;
    const koef = r.suku.reduce((n, s) => (s.fakta === f ? n + s.koef : n), 0);
    const total = nilaiRelasi(r, ganti);
    if (koef === 0) return null;
    if (r.pembagi === 1 && total.decimalPlaces() <= r.hasil.desimal) {
      const tepat = kini.plus(hasil.minus(total).times(koef));
      return tutup(tepat, tepat);
    }
    const geser = (y: Decimal): Decimal => kini.plus(y.minus(total).times(r.pembagi).div(koef));
    return tutup(geser(bawah), geser(atas));
  }
  return kebalikan(r, f, ganti, bawah, atas);
}

function kebalikan(r: Relasi, f: Fakta, ganti: Ganti, bawah: Decimal, atas: Decimal): Selang | null {
  const besar = f.nilai.abs();
  const x = [besar.plus(1), besar.times(2).plus(3), besar.times(3).plus(7)] as const;
  const pada = (n: Decimal): Decimal | null => nilaiRelasi(r, new Map([...ganti, [f, n]]));
  const [y1, y2, y3] = [pada(x[0]), pada(x[1]), pada(x[2])];
  if (y1 === null || y2 === null || y3 === null || y1.eq(y2) || y2.eq(y3) || y1.eq(y3)) return null;
  // The cross-ratio of four points is the same before and after the formula.
  const dari = (y: Decimal): Decimal | null => {
    const bawahnya = y.minus(y3).times(y2.minus(y1));
    if (bawahnya.isZero()) return x[2];
    const k = y.minus(y1).times(y2.minus(y3)).div(bawahnya);
    const pembagi = x[1].minus(x[2]).minus(k.times(x[1].minus(x[0])));
    if (pembagi.isZero()) return null;
    return x[0]
      .times(x[1].minus(x[2]))
      .minus(k.times(x[2]).times(x[1].minus(x[0])))
      .div(pembagi);
  };
  const [a, b] = [dari(bawah), dari(atas)];
  return a === null || b === null ? null : tutup(a, b);
}
