import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import { ratakan } from '../../../tabel/tiap.js';
import { terpenuhi } from '../konsistensi.js';
import { masukanRelasi, perLambang, type Relasi, type RelasiRumus } from '../relasi.js';
import { hanyaTanda } from './gerbang.js';
import type { Lapangan } from './lapangan.js';

/**
 * Whether the percentage of a row with a deficit is the quotient of any two of its figures, whichever way round and with either sign: programs
 * print budget ÷ realisasi there, where the other rows have realisasi ÷ budget.
 */
export function persenDefisit(l: Lapangan, r: number, relasi: Relasi): boolean {
  if (relasi.bentuk !== 'rumus' || relasi.rumus.satuan !== 'persen') return false;
  if (!masukanRelasi(relasi).some((f) => f.nilai.isNegative())) return false;
  const angka = ratakan(l.petak[r] ?? [], (p) => (p === undefined || p.fakta === relasi.hasil ? [] : [p.fakta]));
  return angka.some((x) =>
    angka.some((y) => {
      const bagian: RelasiRumus = { ...relasi, rumus: persenBagian, masukan: perLambang({ X: x, Y: y }) };
      return x !== y && (terpenuhi(bagian) || hanyaTanda(bagian));
    }),
  );
}
