import { bulatkanCetak } from '../../angka/bulatkan-cetak.js';
import type { Decimal } from '../../angka/desimal.js';
import type { Fakta } from '../fakta/fakta.js';
import { masihPatah } from '../relasi/patah.js';
import { type Peta, relasiDari } from '../relasi/peta.js';
import { berlapis, type Ganti, nilaiRelasi } from '../relasi/relasi.js';
import type { Ikut } from './perbaikan.js';

/** More consequences of one slip are not followed. */
const IKUT_TERBANYAK = 60;

/**
 * The figures that were computed from a wrong one and carry its error: they agree with it, and no longer do once it is put right. What was
 * computed from these is carried along; not what its own value was computed from (`saksi`).
 */
export function akibatDari(
  f: Fakta,
  nilai: Decimal,
  { utuh, saksi }: { readonly utuh: Peta; readonly saksi: ReadonlySet<Fakta> },
  ganti: Ganti,
): Ikut[] {
  const baru = new Map([[f, nilai]]);
  const kini = berlapis(baru, ganti);
  const ikut: Ikut[] = [];
  const antre = [f];
  for (let asal = antre.shift(); asal !== undefined && ikut.length < IKUT_TERBANYAK; asal = antre.shift()) {
    for (const r of relasiDari(utuh, asal)) {
      if (kini.has(r.hasil) || saksi.has(r.hasil) || !masihPatah(r, kini)) continue;
      const hasil = nilaiRelasi(r, kini);
      // A share of what becomes zero has no value to carry along.
      if (hasil === null) continue;
      const tercetak = bulatkanCetak(hasil, r.hasil.desimal);
      baru.set(r.hasil, tercetak);
      ikut.push({ fakta: r.hasil, nilai: tercetak });
      antre.push(r.hasil);
    }
  }
  return ikut;
}
