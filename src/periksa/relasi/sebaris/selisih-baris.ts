import { sisa } from '../../../rumus/anggaran/sisa.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { PeranAngka } from '../../fakta/peran.js';
import { bilaDikembalikan } from '../bukti/pertukaran.js';
import { kolomTerdekat } from '../cari-kolom.js';
import { putuskan } from '../konsistensi.js';
import type { RelasiLurus } from '../relasi.js';

/** What a column of differences may be the difference of. */
const PASANGAN: readonly (readonly [kurangan: PeranAngka, pengurang: PeranAngka])[] = [
  ['realisasi-anggaran', 'pagu'],
  ['realisasi', 'target'],
  ['pagu', 'pagu'],
];

/**
 * Differences in a row, `Bertambah/(Berkurang)` and the like: realisasi less budget or the other way round, budget after less before its
 * change. Which one the rows show; a column without a negative figure may print them all without their sign.
 */
export function selisihBaris(t: TabelTerbaca): RelasiLurus[] {
  return ratakan(t.kolom, (k) => {
    if (!k.berangka || k.persen || (k.peran !== 'selisih' && k.peran !== 'sisa')) return [];
    const dinilai = calon(k, t.kolom).map(([a, b]) => selisihDari(t, k, a, b));
    const terbaik = dinilai.reduce<SelisihKolom | null>((x, d) => (x === null || d.cocok > x.cocok ? d : x), null);
    if (terbaik === null || terbaik.cocok === 0 || terbaik.cocok * 2 < terbaik.berarti) return [];
    return terbaik.relasi.map((r) => ({ ...r, kuat: terbaik.cocok >= 2 }));
  });
}

/** Both directions of each pair; what is left of a budget (`sisa`) is budget less realisasi as a matter of course and is seen to elsewhere. */
function calon(k: Kolom, semua: readonly Kolom[]): (readonly [Kolom, Kolom])[] {
  return ratakan(PASANGAN, ([x, y]) => {
    const a = kolomTerdekat(x, k, semua);
    if (!a) return [];
    const lain = semua.filter((s) => s !== k);
    const b = kolomTerdekat(y, a, lain);
    // Of a target to date and one of the year the further one may be meant.
    const jauh =
      b &&
      kolomTerdekat(
        y,
        a,
        lain.filter((s) => s !== b),
      );
    return ratakan([b, jauh], (b) =>
      b === null ? [] : k.peran === 'sisa' ? [[a, b] as const] : [[a, b] as const, [b, a] as const],
    );
  });
}

/** What a column holds as the difference of two others. */
export interface SelisihKolom {
  readonly relasi: readonly RelasiLurus[];
  /** Rows that show it: differences that are not zero. */
  readonly cocok: number;
  /** Rows that could show it: all but those where nothing is left of two equal figures, which would follow either way round. */
  readonly berarti: number;
}

/** One column as another less a third, row by row; without a sign where the column prints none. */
export function selisihDari(t: TabelTerbaca, k: Kolom, a: Kolom, b: Kolom): SelisihKolom {
  const bertanda = t.baris.some((x) => faktaDi(t, x, k)?.nilai.isNegative());
  const baris = ratakan(t.baris, (x) => {
    const r = x.jenis === 'isi' || x.jenis === 'total' ? selisih(t, x, k, a, b) : null;
    if (r === null) return [];
    const balik = bertanda ? null : selisih(t, x, k, b, a);
    const berarti = !r.hasil.nilai.isZero();
    const [lurus, terbalik] = [berlaku(r), balik !== null && berlaku(balik)];
    return [{ r, balik, hampa: !berarti && lurus, lurus: berarti && lurus, terbalik: berarti && terbalik }];
  });
  const banyakLurus = baris.filter((x) => x.lurus).length;
  const banyakBalik = baris.filter((x) => x.terbalik).length;
  return {
    // A row that follows neither way is held against the way of most.
    relasi: baris.map((x) => (x.balik && !x.lurus && (x.terbalik || banyakBalik > banyakLurus) ? x.balik : x.r)),
    berarti: baris.filter((x) => !x.hampa).length,
    cocok:
      baris.filter((x) => x.lurus || x.terbalik).length +
      tertukar(ratakan(baris, (x) => (x.lurus || x.terbalik ? [] : [x.r]))),
  };
}

/** Rows that follow once figures which stand in each other's places are put back. */
const tertukar = (relasi: readonly RelasiLurus[]): number => bilaDikembalikan(relasi).size;

function selisih(t: TabelTerbaca, x: Baris, k: Kolom, a: Kolom, b: Kolom): RelasiLurus | null {
  const [hasil, kiri, kanan] = [k, a, b].map((kolom) => faktaDi(t, x, kolom)) as [Fakta?, Fakta?, Fakta?];
  if (!hasil || !kiri || !kanan) return null;
  return {
    bentuk: 'lurus',
    jenis: 'selisih-baris',
    rumus: a.peran === 'pagu' && b.peran === 'realisasi-anggaran' ? sisa : null,
    hasil,
    suku: [
      { fakta: kiri, koef: 1 },
      { fakta: kanan, koef: -1 },
    ],
    pembagi: 1,
    kuat: false,
  };
}

const berlaku = (r: RelasiLurus): boolean => putuskan(r)?.status === 'cocok';
