import { apakahKosong } from '../../angka/baca/pola.js';
import { tiap } from '../../tabel/tiap.js';
import type { Kolom } from './kolom.js';

const RP_SAJA = /^(?:rp|idr)\.?$/i;

/** `Rp` in a cell of its own before the figure, or `%` behind it: its column only tells of its neighbour. */
export function bersatuanTerpisah(kolom: readonly Kolom[], isi: readonly (readonly string[])[]): readonly Kolom[] {
  const satuan = tiap(kolom, (k) => {
    const sel = tiap(isi, (b) => b[k.ke]?.trim() ?? '').filter((s) => !apakahKosong(s));
    if (sel.length === 0 || k.berangka) return null;
    return sel.every((s) => RP_SAJA.test(s)) ? 'rp' : sel.every((s) => s === '%') ? '%' : null;
  });
  if (satuan.every((s) => s === null)) return kolom;
  return tiap(kolom, (k, i): Kolom => {
    if (satuan[i] !== null) return { ...k, peran: 'keterangan' };
    if (satuan[i - 1] === 'rp' && k.berangka) return { ...k, uang: true };
    return satuan[i + 1] === '%' && k.berangka ? { ...k, persen: true } : k;
  });
}
