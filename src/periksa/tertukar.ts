import type { Decimal } from '../angka/desimal.js';
import type { Fakta } from './fakta/fakta.js';
import { putuskan } from './konsistensi.js';
import type { Perbaikan, Peta } from './pelaku.js';
import { anggotaRelasi, type Relasi, type RelasiRumus } from './relasi/relasi.js';
import { namaLokasi } from './uraian-relasi.js';

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
  // Both follow one rule: figure by figure of its result and its inputs, each of which binds some relation.
  const punyaB = anggotaRelasi(b);
  const pasangan = anggotaRelasi(a).map((x, i) => [x, punyaB[i] as Fakta] as const);
  const milik = (f: Fakta): readonly Relasi[] => semua.get(f) as readonly Relasi[];
  return (
    pasangan.find(([x, y]) => {
      if (x.nilai.eq(y.nilai)) return false;
      const ganti = new Map<Fakta, Decimal>([
        [x, y.nilai],
        [y, x.nilai],
      ]);
      return [...new Set([...milik(x), ...milik(y)])].every((r) => {
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
      teks: `angkanya bertukar tempat dengan ${namaLokasi(lain.lokasi)}`,
    },
  ],
  biaya: 0,
  saksi: 2,
  alternatif: [],
});
