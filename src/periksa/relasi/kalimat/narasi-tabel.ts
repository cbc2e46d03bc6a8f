import { cocokCetak } from '../../../angka/cetakan.js';
import { desimal } from '../../../angka/desimal.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { FaktaNarasi } from '../../fakta/narasi.js';
import type { PeranNarasi } from '../../fakta/peran-narasi.js';
import { kunciLabel } from '../../fakta/subjek.js';
import { type RelasiLurus, samakan } from '../relasi.js';
import { KURUN } from './kelompok.js';
import { bingkai } from './narasi.js';

/** A row of a budget table by the words of its label. */
interface BarisBernama {
  /** Canonical words of the label, one after another. */
  readonly kunci: string;
  readonly kata: ReadonlySet<string>;
  readonly fakta: ReadonlyMap<PeranNarasi | null, Fakta>;
}

/** So much of the words of a heading and of a row must be the same. */
const KEMIRIPAN = 0.6;

/** The rows of budget tables that narrative headings may name; plans of many years are left out. */
export function barisBernama(tabel: readonly TabelTerbaca[]): BarisBernama[] {
  return ratakan(tabel, (t) => {
    const kolom = t.kolom.filter((k) => k.berangka && ['pagu', 'realisasi-anggaran'].includes(k.peran ?? ''));
    const pagu = kolom.filter((k) => k.peran === 'pagu');
    if (pagu.length !== 1 || !kolom.some((k) => k.peran === 'realisasi-anggaran')) return [];
    return ratakan(t.baris, (b) => {
      const fakta = new Map<PeranNarasi | null, Fakta>();
      for (const k of kolom) {
        const f = faktaDi(t, b, k);
        if (f && !fakta.has(k.peran)) fakta.set(k.peran, f);
      }
      const kunci = kunciLabel(b.label);
      const kata = new Set(kunci.split(' '));
      return b.jenis === 'isi' && fakta.size > 0 && kata.size >= 2 ? [{ kunci, kata, fakta }] : [];
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

/** Texts that speak of a row of a table print the same figures: under a heading with its name, or in a sentence that names it. */
export function relasiNarasiTabel(
  narasi: readonly (readonly FaktaNarasi[])[],
  tabel: readonly TabelTerbaca[],
): RelasiLurus[] {
  if (narasi.length === 0) return [];
  const baris = barisBernama(tabel);
  const perJudul = new Map<string, BarisBernama | null>();
  return ratakan(narasi, (paragraf) => {
    const bernama = perKalimat(paragraf, baris);
    return ratakan(paragraf, (n) => {
      const judul = n.narasi.bagian;
      if (n.peran === null) return [];
      if (judul !== undefined && !perJudul.has(judul)) perJudul.set(judul, barisUntuk(judul, baris));
      const menurutJudul = judul === undefined ? undefined : perJudul.get(judul);
      const milik = menurutJudul ?? bernama.get(n);
      const judulnya = menurutJudul !== undefined && menurutJudul !== null;
      const pasangan = milik?.fakta.get(n.peran);
      if (pasangan === undefined || lainSatuan(n.fakta, pasangan)) return [];
      return [
        {
          ...samakan(n.fakta, pasangan),
          // A heading that is only like a label may speak of something else.
          ...(judulnya && { ragu: true }),
        },
      ];
    });
  });
}

/** Whether nothing is left of a cell in the unit of the sentence: its table is in a unit that it does not say. */
const lainSatuan = (f: Fakta, sel: Fakta): boolean =>
  f.geser !== undefined && !sel.nilai.isZero() && cocokCetak(NOL, f.desimal, sel.nilai) !== 'tidak';

const NOL = desimal(0);

/** So many words of a label must stand in a sentence that names it. */
const KATA_TERSEDIKIT = 3;

/**
 * The rows that sentences name in full. A label may come again in other tables and years, so the row counts only where one of its amounts is
 * the sentence's own.
 */
function perKalimat(paragraf: readonly FaktaNarasi[], baris: readonly BarisBernama[]): Map<FaktaNarasi, BarisBernama> {
  const hasil = new Map<FaktaNarasi, BarisBernama>();
  for (const { isi: pernyataan } of bingkai(paragraf)) {
    const [pertama] = pernyataan.values();
    if (pertama === undefined) continue;
    const kata = ` ${kunciLabel(pertama.kata)} `;
    const cocok = baris.filter(
      (b) =>
        b.kata.size >= KATA_TERSEDIKIT &&
        kata.includes(` ${b.kunci} `) &&
        [...pernyataan].some(([peran, n]) => b.fakta.get(peran)?.nilai.eq(n.fakta.nilai)),
    );
    const terpanjang = cocok.reduce<BarisBernama | null>(
      (a, b) => (a === null || b.kunci.length > a.kunci.length ? b : a),
      null,
    );
    if (terpanjang === null) continue;
    for (const [peran, n] of pernyataan) {
      // `Pada semester I … terealisasi #`: less than what the year's table prints.
      if (!KURUN.test(n.kata) || terpanjang.fakta.get(peran)?.nilai.eq(n.fakta.nilai)) hasil.set(n, terpanjang);
    }
  }
  return hasil;
}
