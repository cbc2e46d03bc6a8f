import { desimal } from '../../../angka/desimal.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { bernamaJumlah, tumpukanBaris } from './susunan-tumpuk.js';
import { totalBagian } from './total-bagian.js';

/** Among more rows none is looked for. */
const BARIS_TERBANYAK = 2000;
/** Amounts below this add up by chance: the weights 6, 9 and 15. */
const BERARTI = desimal(100_000);

/**
 * A table of which the rows that its figures or its headings show to add up what stands above them are totals, whatever they are called
 * (`Jumlah Bidang Umum`, `Bidang Umum`): such a row stands below the last of its parts and is no part of it. Where one is so that is called a
 * sum, so are all that are.
 */
export function denganRekap(t: TabelTerbaca): TabelTerbaca {
  const ada = catatan.get(t);
  if (ada !== undefined) return ada;
  const baru = cariRekap(t);
  catatan.set(t, baru);
  return baru;
}

/** A table does not change, and each form, and each of its columns, asks for it. */
const catatan = new WeakMap<TabelTerbaca, TabelTerbaca>();

function cariRekap(t: TabelTerbaca): TabelTerbaca {
  const isi = t.baris.filter((b) => b.jenis === 'isi');
  if (isi.length > BARIS_TERBANYAK) return t;
  const besar = (b: Baris): boolean =>
    b.nomor === '' && b.kode === null && [...(t.fakta.get(b.ke)?.values() ?? [])].some((f) => f.nilai.gte(BERARTI));
  const bernama = isi.filter(bernamaJumlah);
  const rekap = new Set<Baris>([
    ...ratakan(tumpukanBaris(t)(isi).bagian, ({ induk }) => (bernamaJumlah(induk) || besar(induk) ? [induk] : [])),
    ...ratakan(totalBagian(t), (p) => (p.dinyatakan ? [p.baris] : [])),
  ]);
  if (bernama.some((b) => rekap.has(b))) for (const b of bernama) rekap.add(b);
  return rekap.size === 0 ? t : { ...t, baris: t.baris.map((b) => (rekap.has(b) ? { ...b, jenis: 'total' } : b)) };
}
