import type { Tabel } from './tabel.js';
import { letakSel, type TabelTersusun } from './tabel-tersusun.js';

type Belum = (baris: number, kolom: number) => boolean;

const terbaca = new WeakMap<Tabel, Belum>();

/** Whether a cell, by row and column from 0, holds a figure that is not seen: it is unread, and not blank. */
export function bacaTanpaNilai(tabel: Tabel | TabelTersusun): Belum {
  const lama = terbaca.get(tabel);
  if (lama !== undefined) return lama;
  const baru = baca(tabel);
  terbaca.set(tabel, baru);
  return baru;
}

function baca(tabel: Tabel | TabelTersusun): Belum {
  const asal = 'letak' in tabel ? new Set(tabel.letak.map((l) => l.tabel)) : [tabel];
  const belum = new Map<Tabel, Set<string>>();
  for (const t of asal)
    if (t.tanpaNilai !== undefined) belum.set(t, new Set(t.tanpaNilai.map((s) => `${s.baris},${s.kolom}`)));
  if (belum.size === 0) return () => false;
  return (baris, kolom) => {
    const letak = letakSel(tabel, baris, kolom);
    return belum.get(letak.tabel)?.has(`${letak.baris + 1},${letak.kolom + 1}`) === true;
  };
}
