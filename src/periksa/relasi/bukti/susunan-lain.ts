import { desimal } from '../../../angka/desimal.js';
import { selisihTepat } from '../../../angka/jumlah.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Baris } from '../../fakta/fakta.js';
import { masukanRelasi, nilaiRelasi, type Relasi, type RelasiLurus } from '../relasi.js';
import type { Ditimbang } from './aturan-kolom.js';
import { BOBOT } from './bobot.js';

export const rataRata = (r: Relasi): boolean => r.bentuk === 'lurus' && r.pembagi > 1;

/**
 * Whether the children of a parent may go on where the table ends: they come to less than it, the last row is one of them, and no sum that
 * holds takes the parent in.
 */
export function terpotong(r: RelasiLurus, semua: readonly Ditimbang[], akhir: Baris | undefined): boolean {
  if (r.jenis !== 'jumlah-induk' || !r.suku.some((s) => s.fakta.sel?.baris === akhir)) return false;
  if (nilaiRelasi(r).gte(r.hasil.nilai)) return false;
  return !semua.some((c) => [...c.pegang].some((x) => masukanRelasi(x).includes(r.hasil)));
}

/** As good as a block that holds in other columns. */
export const SEPENUHNYA = { bersih: BOBOT.terbukti, liputan: 1 };
/** Sums that differ from their total by less may do so by chance, each for itself. */
const SELISIH_BERARTI = desimal(1000);

/**
 * Whether a total misses in two columns and more by the same amount, which is none of its rows: it was made of these rows, before one of
 * them changed.
 */
export function sesamaSelisih({ relasi, pegang }: Ditimbang): boolean {
  const beda = ratakan(relasi, (r) =>
    r.bentuk === 'lurus' && r.jenis === 'jumlah-kolom' && !pegang.has(r)
      ? [selisihTepat(nilaiRelasi(r), r.hasil.nilai)]
      : [],
  );
  const [awal, ...lain] = beda;
  return (
    awal !== undefined &&
    lain.length > 0 &&
    lain.every((b) => b.eq(awal)) &&
    awal.abs().gte(SELISIH_BERARTI) &&
    !relasi.some((r) => masukanRelasi(r).some((f) => f.nilai.abs().eq(awal.abs())))
  );
}

/**
 * What the other sums of the same nesting show of one: parents that are the sums of their children, totals that are those of their rows. Rows
 * are nested throughout a table in one way, whatever the columns of one of them say.
 */
export function menurutSusunan(
  c: Ditimbang,
  judul: readonly Ditimbang[],
): { readonly bersih: number; readonly liputan: number } {
  const lain = judul.filter((x) => x !== c && x.relasi[0]?.jenis === c.relasi[0]?.jenis && !x.relasi.some(rataRata));
  const kena = lain.filter((x) => [...x.pegang].some((r) => x.berarti.has(r.hasil)));
  const bicara = lain.filter((x) => kena.includes(x) || x.pegang.size === 0);
  return {
    bersih: kena.reduce((n, x) => n + x.bersih - BOBOT.awalJudul, 0),
    liputan: bicara.length === 0 ? 0 : kena.length / bicara.length,
  };
}
