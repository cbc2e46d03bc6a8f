import type { Decimal } from '../../angka/desimal.js';
import { jauh } from '../../angka/jumlah.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta } from '../fakta/fakta.js';
import { putuskan } from '../relasi/konsistensi.js';
import { type Ganti, nilaiRelasi, type Relasi, type RelasiLurus } from '../relasi/relasi.js';
import { sebabUntuk } from '../sebab/daftar.js';
import type { Konteks } from '../sebab/sebab.js';
import { terbawaDari } from '../sebab/terbawa.js';
import { type Perbaikan, susunPerbaikan } from './perbaikan.js';
import { perluAgarCocok } from './selesaikan.js';

/**
 * A figure whose error was carried on: with the figures computed from it changed by as much, everything holds. Only where a simple slip
 * explains the figure itself, and it is out of line with its row, or a computed figure of which a mean was taken afterwards.
 */
export function terbawa(
  f: Fakta,
  rusak: readonly Relasi[],
  utuh: readonly Relasi[],
  konteks: Konteks,
  ganti: Ganti,
): Perbaikan[] {
  return rusak.flatMap((r) => {
    const perlu = perluAgarCocok(r, f, ganti);
    const [terduga] = perlu === null ? [] : sebabUntuk({ fakta: f, perlu, relasi: [r], konteks });
    const nilai = terduga?.nilai;
    if (perlu === null || !nilai) return [];
    const dasar = new Map([...ganti, [f, nilai] as const]);
    const pecah = utuh.filter((u) => putuskan(u, dasar)?.status === 'tidak');
    const lurus = pecah.filter((u): u is RelasiLurus => u.bentuk === 'lurus' && u.hasil !== f);
    if (lurus.length < pecah.length) return [];
    const wajar = lebihWajar(f, nilai);
    const dirata = f === r.hasil && lurus.every((u) => u.jenis === 'rata-rata-kolom');
    if (!wajar && !dirata) return [];
    for (const u of lurus) dasar.set(u.hasil, nilaiRelasi(u, dasar));
    const p = susunPerbaikan(f, [r], perlu, utuh, konteks, ganti);
    return [{ ...p, biaya: p.biaya + (wajar ? -1 : BIAYA_DIRATA), ikut: lurus.map((u) => ikutTerbawa(u, p, dasar)) }];
  });
}

/** A mean that holds speaks for its figures: a slip of an input that the mean knows nothing of is more likely, but not one that nothing explains. */
const BIAYA_DIRATA = 2;

/** So many times larger or smaller is another order of amount. */
const KALI_JAUH = 3;

/** Whether a value fits the other amounts of its row where the printed one does not: many times larger or smaller than all of them. */
function lebihWajar(f: Fakta, nilai: Decimal): boolean {
  if (f.sel === null) return false;
  const { tabel, baris } = f.sel;
  const sebaris = tabel.kolom
    .flatMap((k) => faktaDi(tabel, baris, k) ?? [])
    .filter((x) => x !== f && x.peran === f.peran && !x.nilai.isZero());
  const menyimpang = (n: Decimal): number => sebaris.filter((x) => jauh(n, x.nilai, KALI_JAUH)).length;
  return sebaris.length >= 2 && menyimpang(f.nilai) === sebaris.length && menyimpang(nilai) === 0;
}

/** The result of a sum that holds with the wrong figure, and so carries its error. */
function ikutTerbawa(r: RelasiLurus, dari: Perbaikan, dasar: Ganti): Perbaikan & { readonly nilai: Decimal } {
  const nilai = nilaiRelasi(r, dasar);
  return {
    fakta: r.hasil,
    nilai,
    relasi: [r],
    sebab: [terbawaDari(dari.fakta, nilai)],
    biaya: dari.biaya,
    saksi: dari.saksi,
    alternatif: [dari.fakta],
    dasar,
  };
}
