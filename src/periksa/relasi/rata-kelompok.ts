import { rataRataHitung } from '../../rumus/gabungan/rata-rata.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import { terpenuhi } from './konsistensi.js';
import type { RelasiLurus } from './relasi.js';

/** `Rata-rata Capaian` right of the achievements of several years: the mean of those that its row prints. */
export function rataKelompok(t: TabelTerbaca): RelasiLurus[] {
  return t.kolom.flatMap((k) => {
    const bagian = k.peran === 'rata-rata' && k.berangka ? sekelompokKiri(t.kolom, k) : [];
    if (bagian.length < 2) return [];
    const relasi = t.baris.flatMap((b): RelasiLurus[] => {
      const hasil = b.jenis === 'isi' ? faktaDi(t, b, k) : undefined;
      const suku = bagian.flatMap((x) => {
        const fakta = faktaDi(t, b, x);
        return fakta === undefined ? [] : [{ fakta, koef: 1 as const }];
      });
      if (hasil === undefined || suku.length < 2) return [];
      const sama = { bentuk: 'lurus', jenis: 'rata-rata-kolom', rumus: rataRataHitung, kuat: true } as const;
      return [{ ...sama, hasil, suku, pembagi: suku.length }];
    });
    // Of several rows one must show it: the mean may be that of a total and those counted.
    return relasi.length > 1 && !relasi.some(terpenuhi) ? [] : relasi;
  });
}

/** The columns of one role, or of quarters and years without one, that stand without a gap left of a column. */
function sekelompokKiri(semua: readonly Kolom[], k: Kolom): readonly Kolom[] {
  const kiri = semua.filter((x) => x.ke < k.ke).reverse();
  const peran = kiri[0]?.peran ?? null;
  const lain = kiri.findIndex((x) => x.peran !== peran || !x.berangka || x.persen !== kiri[0]?.persen);
  const berkala = kiri[0] !== undefined && (kiri[0].triwulan !== null || kiri[0].tahun !== null);
  return peran === null && !berkala ? [] : kiri.slice(0, lain < 0 ? kiri.length : lain).reverse();
}
