import { apakahTahun } from '../../tabel/isi-sel.js';

/** Whose separators the figures of a table use. */
export type LokalTabel = 'id' | 'en';

/** Signs that leave no doubt: two groups, or a group and decimals after the other sign. */
const TEGAS_EN = /\d,\d{3}(?:,\d{3}|\.\d)/;
const TEGAS_ID = /\d\.\d{3}(?:\.\d{3}|,\d)/;
/** Decimals other than three, which no thousands separator has before it, and a thousand that begins with zero. */
const DESIMAL_KOMA = /\d,(?:\d{1,2}|\d{4,})(?!\d)|^\D*0,\d/;
const DESIMAL_TITIK = /^\D*\d+\.(?:\d{1,2}|\d{4,})\s*%?$/;
/** A point with three digits behind a zero: no thousand begins so, and such decimals stand beside others that look like thousands. */
const NOL_TITIK = /^\D*0\.\d{3}\s*$/;
const KELOMPOK_KOMA = /^\D*\d{1,3},\d{3}\s*$/;
const BULAT = /^\D*[1-9]\d{2,}\s*$/;

/** How the figures of a table, or of several, are written; counted by what they show. */
class Hitungan {
  en = 0;
  id = 0;
  koma = 0;
  titik = 0;
  nol = 0;
  kelompok = 0;
  /** Columns in which figures such as 1,924 stand beside whole ones of three digits and more. */
  ribuan = 0;
  private readonly perKolom = new Map<number, { kelompok: number; bulat: number; koma: number }>();

  catat(sel: string, kolom: number): void {
    if (sel.length > 60 || !/\d/.test(sel)) return;
    const milik = this.perKolom.get(kolom) ?? { kelompok: 0, bulat: 0, koma: 0 };
    this.perKolom.set(kolom, milik);
    if (BULAT.test(sel) && !apakahTahun(sel)) milik.bulat += 1;
    if (!/\d[.,]\d/.test(sel)) return;
    if (TEGAS_EN.test(sel)) this.en += 1;
    else if (TEGAS_ID.test(sel)) this.id += 1;
    else if (DESIMAL_KOMA.test(sel)) milik.koma += 1;
    else if (DESIMAL_TITIK.test(sel)) this.titik += 1;
    else if (NOL_TITIK.test(sel)) this.nol += 1;
    else if (KELOMPOK_KOMA.test(sel)) milik.kelompok += 1;
  }

  tutup(): void {
    for (const { kelompok, bulat, koma } of this.perKolom.values()) {
      this.koma += koma;
      this.kelompok += kelompok;
      if (kelompok > 0 && bulat > 0 && koma === 0) this.ribuan += 1;
    }
  }
}

/**
 * Decides for a whole table whether `1,103` is a thousand or one and a bit: by the figures that can be read in one way only, and by columns in
 * which it stands beside whole numbers of three digits. Percentages with a point are printed in Indonesian tables too, so they tell only where no comma
 * decimal stands beside them. Null where nothing tells.
 */
export function buktiLokal(isi: readonly (readonly string[])[]): LokalTabel | null {
  const n = new Hitungan();
  for (const baris of isi) for (const [k, sel] of baris.entries()) n.catat(sel, k);
  n.tutup();
  if (n.en > 0 || n.id > 0) return n.en > n.id ? 'en' : 'id';
  if (n.koma > 0) return 'id';
  return (n.titik > 0 && n.kelompok > 0) || n.ribuan > 0 || n.nol > 0 ? 'en' : null;
}

/** How a table is written that does not show it: as all other tables of the report, where these agree. */
export function lokalLaporan(tabel: readonly (readonly (readonly string[])[])[]): LokalTabel {
  let lokal: LokalTabel = 'id';
  for (const t of tabel) {
    const bukti = buktiLokal(t);
    if (bukti === 'id') return 'id';
    lokal = bukti ?? lokal;
  }
  return lokal;
}
