import { putuskan } from '../relasi/konsistensi.js';
import { type Peta, relasiDari } from '../relasi/peta.js';
import { nilaiRelasi } from '../relasi/relasi.js';
import { terbawaDari } from '../sebab/terbawa.js';
import type { Perbaikan } from './perbaikan.js';

/** Figures of sentences that were computed from a figure that is wrong: they agree with it, and so carry its error. */
export function ikutSalah(perbaikan: readonly Perbaikan[], utuh: Peta): Perbaikan[] {
  const dasar = new Map(perbaikan.flatMap((p) => (p.nilai === null ? [] : [[p.fakta, p.nilai] as const])));
  const disebut = new Set(perbaikan.map((p) => p.fakta));
  return perbaikan.flatMap((p) =>
    relasiDari(utuh, p.fakta).flatMap((r): Perbaikan[] => {
      if (r.jenis !== 'narasi' || disebut.has(r.hasil) || putuskan(r, dasar)?.status !== 'tidak') return [];
      disebut.add(r.hasil);
      const nilai = nilaiRelasi(r, dasar);
      return [
        {
          fakta: r.hasil,
          nilai,
          relasi: [r],
          sebab: [terbawaDari(p.fakta, nilai)],
          biaya: p.biaya,
          saksi: 1,
          alternatif: [p.fakta],
          dasar,
        },
      ];
    }),
  );
}
