import type { Decimal } from '../../angka/desimal.js';
import { jauh } from '../../angka/jumlah.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta } from '../fakta/fakta.js';

/** So many times larger or smaller is another order of amount. */
const KALI_JAUH = 3;

/** Whether a value fits the other amounts of its row where the printed one does not: many times larger or smaller than all of them. */
export function lebihWajar(f: Fakta, nilai: Decimal): boolean {
  if (f.sel === null) return false;
  const { tabel, baris } = f.sel;
  const sebaris = ratakan(tabel.kolom, (k) => faktaDi(tabel, baris, k) ?? []).filter(
    (x) => x !== f && x.peran === f.peran && !x.nilai.isZero(),
  );
  const menyimpang = (n: Decimal): number => sebaris.filter((x) => jauh(n, x.nilai, KALI_JAUH)).length;
  return sebaris.length >= 2 && menyimpang(f.nilai) === sebaris.length && menyimpang(nilai) === 0;
}
