import type { Decimal } from '../../angka/desimal.js';
import type { Baris, Fakta } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { putuskan } from '../relasi/konsistensi.js';
import { type Peta, petakan, relasiDari } from '../relasi/peta.js';
import type { Relasi } from '../relasi/relasi.js';
import { BOBOT_SEBAB } from '../sebab/bobot.js';
import type { Perbaikan } from './perbaikan.js';

/** So many figures of one column are tried against each other. */
const SEKOLOM_TERBANYAK = 60;

/** Pairs of figures of one column, or of one row and kind, that stand in each other's place: with the two exchanged, everything that speaks of them holds. */
export function cariTertukar(rusak: readonly Relasi[], semua: Peta): Perbaikan[] {
  const milikRusak = petakan(rusak);
  const sederet = new Map<Kolom | Baris, Fakta[]>();
  for (const f of milikRusak.keys()) {
    for (const deret of f.sel === null ? [] : [f.sel.kolom, f.sel.baris]) {
      const lain = sederet.get(deret);
      if (lain) lain.push(f);
      else sederet.set(deret, [f]);
    }
  }
  const hasil: Perbaikan[] = [];
  const sudah = new Set<Relasi>();
  for (const deret of sederet.values()) {
    const dicoba = deret.slice(0, SEKOLOM_TERBANYAK);
    for (const [i, x] of dicoba.entries()) {
      for (const y of dicoba.slice(i + 1)) {
        const milik = [...relasiDari(milikRusak, x), ...relasiDari(milikRusak, y)];
        const berdua = new Set(milik);
        // A sum of both says nothing of which is which: each must break a relation of its own.
        if (berdua.size < 2 || x.peran !== y.peran || x.nilai.eq(y.nilai) || milik.some((r) => sudah.has(r))) continue;
        if (!milikSendiri(x, y, milikRusak) || !milikSendiri(y, x, milikRusak) || !beres(x, y, semua)) continue;
        for (const r of berdua) sudah.add(r);
        hasil.push(perbaikan(x, y, milikRusak), perbaikan(y, x, milikRusak));
      }
    }
  }
  return hasil;
}

const milikSendiri = (x: Fakta, y: Fakta, rusak: Peta): boolean =>
  relasiDari(rusak, x).some((r) => !relasiDari(rusak, y).includes(r));

/** Whether the exchange makes hold all that speaks of either. */
function beres(x: Fakta, y: Fakta, semua: Peta): boolean {
  const ganti = new Map<Fakta, Decimal>([
    [x, y.nilai],
    [y, x.nilai],
  ]);
  return [...new Set([...relasiDari(semua, x), ...relasiDari(semua, y)])].every((r) => {
    const status = putuskan(r, ganti)?.status;
    return status === 'cocok' || status === 'pembulatan-bagian';
  });
}

const perbaikan = (f: Fakta, lain: Fakta, rusak: Peta): Perbaikan => ({
  fakta: f,
  nilai: lain.nilai,
  relasi: relasiDari(rusak, f),
  sebab: [
    {
      sebab: 'baris-tertukar',
      nilai: lain.nilai,
      skor: BOBOT_SEBAB.tertukar,
      teks: {
        id: `angkanya bertukar tempat dengan ${namaLokasi(lain.lokasi).id}`,
        en: `the figure changed places with ${namaLokasi(lain.lokasi).en}`,
      },
    },
  ],
  neto: relasiDari(rusak, f).length,
  kepastian: 'satu',
  tandingan: [],
  ikut: [],
  dasar: new Map([[lain, f.nilai]]),
});
