import { jumlahTepat } from '../../../angka/jumlah.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import type { Relasi, RelasiLurus } from '../relasi.js';
import { SERATUS } from '../saring/menurut-bagian.js';
import { jumlahSekolom } from './jumlah-sekolom.js';

/**
 * The total of percentages that come to exactly a hundred, where it is beyond each of them and nothing else gives it: what is neither their mean nor
 * the ratio of their totals, which would lie between them, is their sum.
 */
export function jumlahPersen(t: TabelTerbaca, relasi: readonly Relasi[]): RelasiLurus[] {
  const [total, lagi] = t.baris.filter((b) => b.jenis === 'total');
  if (total === undefined || lagi !== undefined) return [];
  const isi = t.baris.filter((b) => b.jenis === 'isi' && b.ke < total.ke);
  const terikat = new Set(relasi.map((r) => r.hasil));
  return ratakan(t.kolom, (k) => {
    if (!k.berangka || !k.persen || (k.peran !== null && k.peran !== 'persen')) return [];
    const hasil = faktaDi(t, total, k);
    if (hasil === undefined || terikat.has(hasil)) return [];
    const r = jumlahSekolom(t, total, isi, k, { jenis: 'jumlah-kolom', kuat: true });
    const bagian = r?.suku.map((s) => s.fakta.nilai) ?? [];
    const melampaui = bagian.length > 1 && bagian.every((n) => !n.isNegative() && n.lt(hasil.nilai));
    return r !== null && melampaui && jumlahTepat(bagian).eq(SERATUS) ? [r] : [];
  });
}
