import type { Decimal } from '../angka/desimal.js';
import type { Fakta } from './fakta/fakta.js';
import { putuskan } from './konsistensi.js';
import type { Perbaikan, Peta } from './pelaku.js';
import type { Relasi, RelasiRumus } from './relasi/relasi.js';

/** So many broken rows of one column are tried against each other. */
const BARIS_TERBANYAK = 40;

/** Pairs of rows of one column whose figures stand in each other's place: with the two exchanged, everything that speaks of them holds. */
export function cariTertukar(rusak: readonly Relasi[], semua: Peta): Perbaikan[] {
  const perKolom = new Map<unknown, RelasiRumus[]>();
  for (const r of rusak) {
    if (r.bentuk !== 'rumus' || r.jenis !== 'rasio-baris' || r.hasil.sel === null) continue;
    const kunci = r.hasil.sel.kolom;
    perKolom.set(kunci, [...(perKolom.get(kunci) ?? []), r]);
  }
  const hasil: Perbaikan[] = [];
  const sudah = new Set<Relasi>();
  for (const daftar of perKolom.values()) {
    const dicoba = daftar.slice(0, BARIS_TERBANYAK);
    for (const [i, a] of dicoba.entries()) {
      for (const b of dicoba.slice(i + 1)) {
        if (sudah.has(a) || sudah.has(b) || a.rumus !== b.rumus) continue;
        const pasangan = pasanganTertukar(a, b, semua);
        if (pasangan === null) continue;
        sudah.add(a).add(b);
        hasil.push(perbaikan(pasangan[0], pasangan[1], a), perbaikan(pasangan[1], pasangan[0], b));
      }
    }
  }
  return hasil;
}

function pasanganTertukar(a: RelasiRumus, b: RelasiRumus, semua: Peta): readonly [Fakta, Fakta] | null {
  const pasangan: (readonly [Fakta, Fakta])[] = [
    [a.hasil, b.hasil],
    ...a.masukan.flatMap((m, i) => {
      const [x, y] = [m.fakta[0], b.masukan[i]?.fakta[0]];
      return x && y && m.fakta.length === 1 ? [[x, y] as const] : [];
    }),
  ];
  return (
    pasangan.find(([x, y]) => {
      if (x.nilai.eq(y.nilai)) return false;
      const ganti = new Map<Fakta, Decimal>([
        [x, y.nilai],
        [y, x.nilai],
      ]);
      return [...new Set([...(semua.get(x) ?? []), ...(semua.get(y) ?? [])])].every((r) => {
        const status = putuskan(r, ganti)?.status;
        return status === 'cocok' || status === 'pembulatan-bagian';
      });
    }) ?? null
  );
}

const perbaikan = (f: Fakta, lain: Fakta, r: Relasi): Perbaikan => ({
  fakta: f,
  nilai: lain.nilai,
  relasi: [r],
  sebab: [
    {
      sebab: 'baris-tertukar',
      nilai: lain.nilai,
      skor: 0.95,
      teks: `angkanya bertukar tempat dengan ${lain.lokasi.sel ?? lain.teks}`,
    },
  ],
  biaya: 0,
  saksi: 2,
  alternatif: [],
});
