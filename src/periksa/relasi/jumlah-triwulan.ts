import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import { tambahKe } from '../fakta/kelompokkan.js';
import type { Kolom } from '../fakta/kolom.js';
import type { Peran } from '../fakta/peran.js';
import { putuskan } from './konsistensi.js';
import { jumlahBagian, type RelasiLurus } from './relasi.js';

/** Columns that may hold the figure of the year. */
const TAHUNAN: ReadonlySet<Peran | null> = new Set([
  'realisasi',
  'realisasi-anggaran',
  'target',
  'pagu',
  'jumlah',
  'nilai',
]);

/**
 * The four quarters of a row as parts of its year. Whether they are added up, and into which column, is what most rows show: indices and
 * cumulative figures end at the year instead, and then nothing is said.
 */
export function jumlahTriwulan(t: TabelTerbaca): RelasiLurus[] {
  return kelompokTriwulan(t.kolom).flatMap((tw) => {
    const calon = t.kolom
      .filter((k) => TAHUNAN.has(k.peran) && k.triwulan === null && k.berangka && !k.persen && sejenis(k, tw))
      .map((k) => relasiKolom(t, k, tw));
    const terbaik = calon.reduce<Calon | null>((a, c) => (a === null || c.cocok > a.cocok ? c : a), null);
    if (terbaik === null || terbaik.cocok === 0 || terbaik.cocok * 2 < terbaik.relasi.length) return [];
    return terbaik.relasi.map((r) => ({ ...r, kuat: terbaik.cocok >= 2 }));
  });
}

/** A schedule of work does not add up to a target: quarters without a meaning of their own may be of any column, others of their own kind. */
const sejenis = (k: Kolom, tw: readonly Kolom[]): boolean =>
  k.peran === tw[0]?.peran || k.peran === 'jumlah' || tw[0]?.peran === null;

interface Calon {
  readonly relasi: readonly RelasiLurus[];
  readonly cocok: number;
}

/** Columns of the four quarters that stand together: same role and kind, not cumulative. */
function kelompokTriwulan(kolom: readonly Kolom[]): Kolom[][] {
  const kelompok = new Map<string, Kolom[]>();
  for (const k of kolom) {
    if (k.triwulan === null || k.kumulatif || k.persen || !k.berangka) continue;
    const kunci = `${k.peran}|${k.uang}|${k.tahun}`;
    tambahKe(kelompok, kunci, k);
  }
  return [...kelompok.values()].filter((g) => g.length === 4 && new Set(g.map((k) => k.triwulan)).size === 4);
}

function relasiKolom(t: TabelTerbaca, tahun: Kolom, tw: readonly Kolom[]): Calon {
  const relasi = t.baris.flatMap((b): RelasiLurus[] => {
    if (b.jenis !== 'isi' && b.jenis !== 'total') return [];
    const hasil = faktaDi(t, b, tahun);
    const suku = tw.map((k) => faktaDi(t, b, k)).filter((f): f is Fakta => f !== undefined);
    if (hasil === undefined || suku.length !== tw.length) return [];
    return [jumlahBagian(hasil, suku, false)];
  });
  return { relasi, cocok: relasi.filter((r) => putuskan(r)?.status === 'cocok').length };
}
