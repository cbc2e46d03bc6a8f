import { ratakan } from '../../tabel/tiap.js';
import type { Fakta, Sel, TabelTerbaca } from './fakta.js';
import { tercacah } from './satuan-ukur.js';

/** Figures with decimals are at least so many times as many as bare ones, or these are another kind. */
const KALI_BERDESIMAL = 2;

/**
 * With how many decimals a figure was rounded before it was printed: a bare `151` below `110,6` and `408,6` lost the nought at its end, and is no
 * more exact than these. Things are counted whole whatever stands beside them.
 */
export function desimalDibulatkan(f: Fakta): number {
  if (f.desimal !== 0 || f.sel === null) return f.desimal;
  const { baris, kolom } = f.sel;
  return tercacah(`${f.teks} ${baris.satuan} ${baris.label} ${kolom.judul}`) ? 0 : desimalKolom(f.sel);
}

/** What was found of a table that was read, which does not change: each relation asks for its figures again. */
const catatan = new WeakMap<TabelTerbaca, Map<number, number>>();

function desimalKolom({ tabel, kolom }: Sel): number {
  const milik = catatan.get(tabel) ?? new Map<number, number>();
  catatan.set(tabel, milik);
  const ada = milik.get(kolom.ke);
  if (ada !== undefined) return ada;
  const baru = hitung(
    ratakan([...tabel.fakta.values()], (sebaris) => {
      const f = sebaris.get(kolom.ke);
      return f === undefined || f.nilai.isZero() ? [] : [f];
    }),
  );
  milik.set(kolom.ke, baru);
  return baru;
}

/** The one number of decimals that the figures of a column have, but for a few without; 0 where there are several, or several units. */
function hitung(fakta: readonly Fakta[]): number {
  const berdesimal = fakta.filter((f) => f.desimal > 0);
  const cacah = new Set(berdesimal.map((f) => f.desimal));
  const satuan = new Set(fakta.map((f) => f.sel?.baris.satuan));
  const [tunggal = 0] = cacah;
  const bulat = fakta.length - berdesimal.length;
  return cacah.size === 1 && satuan.size === 1 && berdesimal.length >= KALI_BERDESIMAL * bulat ? tunggal : 0;
}
