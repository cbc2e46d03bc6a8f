import { jumlahRupiah } from '../../rumus/anggaran/jumlah-rupiah.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import type { Peran } from '../fakta/peran.js';
import { putuskan } from './konsistensi.js';
import type { RelasiLurus } from './relasi.js';
import { type Keluarga, type Susunan, susunanBaris } from './susunan-baris.js';

const BERTINGKAT: ReadonlySet<Peran | null> = new Set(['pagu', 'realisasi-anggaran', 'sisa']);

/** Rows that hold the sum of the rows below them. A nesting that is only inferred from layout must show itself in the figures. */
export function jumlahInduk(t: TabelTerbaca, sarang: readonly Keluarga[]): RelasiLurus[] {
  const kolom = t.kolom.filter((k) => k.berangka && (BERTINGKAT.has(k.peran) || k.uang) && !k.persen);
  if (kolom.length === 0) return [];
  const dinilai = susunanBaris(t).map((s) => nilai(t, s, kolom));
  const terbaik = dinilai
    .filter((d) => d.relasi.length > 0 && (d.susunan.pasti ? true : d.cocok * 2 >= d.relasi.length && d.cocok >= 2))
    .reduce<Dinilai | null>((a, d) => (a === null || d.cocok > a.cocok ? d : a), menurutAngka(t, sarang, kolom));
  return terbaik === null
    ? []
    : terbaik.relasi.map((r) => ({ ...r, kuat: r.kuat || terbaik.cocok * 2 >= terbaik.relasi.length }));
}

/** What the amounts show, where nothing else nests the rows: ranked below all else. */
function menurutAngka(t: TabelTerbaca, keluarga: readonly Keluarga[], kolom: readonly Kolom[]): Dinilai | null {
  if (keluarga.length === 0) return null;
  return { ...nilai(t, { cara: 'angka', pasti: false, keluarga }, kolom), cocok: -1 };
}

interface Dinilai {
  readonly susunan: Susunan;
  readonly relasi: readonly RelasiLurus[];
  readonly cocok: number;
}

function nilai(t: TabelTerbaca, susunan: Susunan, kolom: readonly Kolom[]): Dinilai {
  const perKeluarga = susunan.keluarga.map((k) => kolom.flatMap((c) => jumlah(t, k, c) ?? []));
  const relasi = perKeluarga.flatMap((daftar) => {
    const cocok = daftar.map(berlaku);
    return daftar.map((r) => ({ ...r, kuat: cocok.some(Boolean) }));
  });
  return { susunan, relasi, cocok: relasi.filter(berlaku).length };
}

function jumlah(t: TabelTerbaca, { induk, anak }: Keluarga, kolom: Kolom): RelasiLurus | null {
  const hasil = faktaDi(t, induk, kolom);
  const suku = anak.map((b) => faktaDi(t, b, kolom)).filter((f): f is Fakta => f !== undefined);
  if (hasil === undefined || suku.length === 0) return null;
  return {
    bentuk: 'lurus',
    jenis: 'jumlah-induk',
    rumus: jumlahRupiah,
    hasil,
    suku: suku.map((fakta) => ({ fakta, koef: 1 })),
    pembagi: 1,
    kuat: false,
  };
}

const berlaku = (r: RelasiLurus): boolean => putuskan(r)?.status === 'cocok';
