import { ratakan } from '../../../tabel/tiap.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import { type RelasiLurus, samakan } from '../relasi.js';
import { digitBerarti } from '../sekali-ketik.js';
import type { SelBernama } from './baris-bernama.js';
import { type Kelompok, LAIN_HAL, sejenis, serupa } from './kelompok.js';
import { setahun } from './tunggal.js';

/** So many members of a list print the figures of one column, and that is no luck: fewer where their figures have several digits, and where the sentence says that each has its own. */
const SEPAKAT = { deret: 1, panjang: 2, pendek: 3 } as const;
const DIGIT_PANJANG = 3;
const DIGIT_TOTAL = 6;
/** A plan, or what something is a part of. */
const BUKAN_HASIL = /target|dari\s{0,3}$/iu;

/** A member of a list with the cells of its row that may be its figure. */
interface Anggota {
  readonly angka: Kelompok['angka'][number];
  readonly sel: readonly SelBernama[];
}

/**
 * A list that names rows with one figure each: where most of its figures are those of one column, the others stand there too. Of several such
 * columns all must print the same.
 */
export function sederet(kelompok: readonly Kelompok[], teks: string): RelasiLurus[] {
  if (LAIN_HAL.test(teks)) return [];
  // What stands beside `masing-masing # dan #` may speak of something else: it is no member of that list.
  return ratakan([true, false], (deret) => {
    const milik = kelompok.filter((g) => (g.deret === true) === deret);
    return satuDeret(milik, deret, teks);
  });
}

function satuDeret(kelompok: readonly Kelompok[], deret: boolean, teks: string): RelasiLurus[] {
  const daftar = ratakan(kelompok, ({ angka: [a, lagi], baris, total }): Anggota[] => {
    if (a === undefined || lagi !== undefined) return [];
    const sel = ratakan(baris, (b) => b.sel.filter((s) => sejenis(a, s)));
    // The whole, which nobody names, is a member where a total prints it.
    return total && (digitBerarti(a.fakta) < DIGIT_TOTAL || !sel.some((s) => serupa(a.fakta, s.fakta)))
      ? []
      : [{ angka: a, sel }];
  });
  const sama = daftar.map((x) => x.sel.filter((s) => serupa(x.angka.fakta, s.fakta)));
  const setuju = kelompokkan(
    ratakan(sama, (sel, i) => [...new Set(sel.map((s) => s.kolom))].map((k) => [k, i] as const)),
  );
  const terbanyak = Math.max(0, ...[...setuju.values()].map((m) => m.length));
  const sepakat = daftar.filter((_, i) => sama[i]?.length !== 0);
  const beda = daftar.filter((_, i) => sama[i]?.length === 0);
  const panjang = sepakat.every(({ angka }) => digitBerarti(angka.fakta) >= DIGIT_PANJANG);
  const perlu = SEPAKAT[!panjang ? 'pendek' : deret ? 'deret' : 'panjang'];
  if (terbanyak < perlu || beda.length * Math.min(perlu, 2) > terbanyak) return [];
  return ratakan(beda, ({ angka, sel }) => {
    const [satu, ...lain] = sel.filter((s) => setuju.get(s.kolom)?.length === terbanyak);
    return satu === undefined ||
      BUKAN_HASIL.test(angka.kata) ||
      !setahun(satu, teks, !panjang) ||
      !sepakat.some(({ angka: x }) => x.jenis === angka.jenis && (deret || x.fakta.peran === angka.fakta.peran)) ||
      lain.some((s) => !serupa(s.fakta, satu.fakta))
      ? []
      : [samakan(angka.fakta, satu.fakta)];
  });
}
