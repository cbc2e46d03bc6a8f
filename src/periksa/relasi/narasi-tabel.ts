import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import type { FaktaNarasi } from '../fakta/narasi.js';
import type { PeranNarasi } from '../fakta/peran-narasi.js';
import { kunciLabel } from '../fakta/subjek.js';
import type { RelasiLurus } from './relasi.js';

/** A row of a budget table by the words of its label. */
interface BarisBernama {
  readonly kata: ReadonlySet<string>;
  readonly fakta: ReadonlyMap<PeranNarasi | null, Fakta>;
}

/** So much of the words of a heading and of a row must be the same. */
const KEMIRIPAN = 0.6;

/** The rows of budget tables that narrative headings may name; plans of many years are left out. */
export function barisBernama(tabel: readonly TabelTerbaca[]): BarisBernama[] {
  return tabel.flatMap((t) => {
    const kolom = t.kolom.filter((k) => k.berangka && ['pagu', 'realisasi-anggaran'].includes(k.peran ?? ''));
    const pagu = kolom.filter((k) => k.peran === 'pagu');
    if (pagu.length !== 1 || !kolom.some((k) => k.peran === 'realisasi-anggaran')) return [];
    return t.baris.flatMap((b) => {
      const fakta = new Map<PeranNarasi | null, Fakta>();
      for (const k of kolom) {
        const f = faktaDi(t, b, k);
        if (f && !fakta.has(k.peran)) fakta.set(k.peran, f);
      }
      const kata = new Set(kunciLabel(b.label).split(' '));
      return b.jenis === 'isi' && fakta.size > 0 && kata.size >= 2 ? [{ kata, fakta }] : [];
    });
  });
}

/** The row that a heading names; null when none is near, or two are equally near. */
export function barisUntuk(judul: string, baris: readonly BarisBernama[]): BarisBernama | null {
  const kata = new Set(kunciLabel(judul).split(' '));
  if (kata.size < 2) return null;
  let terbaik: { baris: BarisBernama; nilai: number } | null = null;
  for (const b of baris) {
    const sama = [...kata].filter((k) => b.kata.has(k)).length;
    const nilai = sama / (kata.size + b.kata.size - sama);
    if (nilai >= KEMIRIPAN && (terbaik === null || nilai > terbaik.nilai)) terbaik = { baris: b, nilai };
  }
  return terbaik?.baris ?? null;
}

/** A text that speaks of a row of a table under a heading with its name prints the same figures. */
export function relasiNarasiTabel(narasi: readonly FaktaNarasi[], tabel: readonly TabelTerbaca[]): RelasiLurus[] {
  const baris = barisBernama(tabel);
  const perJudul = new Map<string, BarisBernama | null>();
  return narasi.flatMap((n) => {
    const judul = n.narasi.bagian;
    if (judul === undefined || n.peran === null) return [];
    if (!perJudul.has(judul)) perJudul.set(judul, barisUntuk(judul, baris));
    const pasangan = perJudul.get(judul)?.fakta.get(n.peran);
    if (pasangan === undefined) return [];
    return [
      {
        bentuk: 'lurus' as const,
        jenis: 'narasi-tabel' as const,
        rumus: 'angka-sama',
        hasil: n.fakta,
        suku: [{ fakta: pasangan, koef: 1 as const }],
        pembagi: 1,
        kuat: true,
      },
    ];
  });
}
