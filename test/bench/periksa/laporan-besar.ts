import type { Buku } from '../../../src/tabel/tabel.js';
import { Acak } from './acak.js';
import { buatAnggaran, pohonAnggaran } from './buat-anggaran.js';
import { LaporanBuatan } from './laporan-buatan.js';

/** One right budget table of about so many cells, every code and name its own, as a whole kabupaten would print it. */
export function laporanBesar(sel: number): Buku {
  const a = new Acak(2022);
  const l = new LaporanBuatan(a);
  const pohon: ReturnType<typeof pohonAnggaran> = [];
  const banyak = (s: (typeof pohon)[number]): number => 1 + s.anak.reduce((n, x) => n + banyak(x), 0);
  for (let n = 0, unit = 1; n * 5 < sel; unit += 1) {
    const tambahan = pohonAnggaran(a, 3).map((p) => bernomor(p, unit));
    n += tambahan.reduce((m, p) => m + banyak(p), 0);
    pohon.push(...tambahan);
  }
  buatAnggaran(l, pohon);
  return l.keBuku();
}

type Simpul = ReturnType<typeof pohonAnggaran>[number];
const bernomor = (s: Simpul, unit: number): Simpul => ({
  ...s,
  kode: s.kode.replace(/^7\.01/, `${1 + (unit % 8)}.${String(1 + Math.floor(unit / 8)).padStart(2, '0')}`),
  nama: `${s.nama} ${unit}`,
  anak: s.anak.map((x) => bernomor(x, unit)),
});
