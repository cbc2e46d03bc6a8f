import { type Buku, periksaTabel } from '../../../../src/index.js';
import type { Nyata } from '../../../korpus/baca-korpus.js';
import { Acak } from '../acak.js';
import { berletak, kunciSel, type TemuanBerletak } from './letak-temuan.js';
import { periksaAsli } from './periksa-asli.js';

/**
 * What a changed digit led to, the best that holds: a galat at the cell; an either-or that names it; a peringatan there; a galat elsewhere
 * that says the cell belongs to its sum; a galat elsewhere; a peringatan elsewhere; nothing.
 */
export const NASIB_SUNTIKAN = ['galat', 'atau', 'peringatan', 'terkait', 'lain', 'peringatanLain', 'diam'] as const;
export type NasibSuntikan = (typeof NASIB_SUNTIKAN)[number];

/** One digit that was changed in a report. */
export interface HasilDigit {
  readonly nama: string;
  readonly sel: string;
  readonly dari: string;
  readonly menjadi: string;
  /** Printed relations that bind the cell. */
  readonly saksi: number;
  readonly nasib: NasibSuntikan;
  /** New galat that accuse another cell and no either-or with this one. */
  readonly galatLain: number;
}

/** Changes one digit in each of `banyak` bound cells, spread over the reports; the same for the same seed. */
export function ukurDigit(korpus: readonly Nyata[], banyak: number, benih: number): HasilDigit[] {
  const jatah = bagiJatah(
    korpus.map((n) => n.harap.suntik?.length ?? 0),
    banyak,
    new Acak(benih),
  );
  return korpus.flatMap((n, i) => suntikLaporan(n, jatah[i] ?? 0, new Acak(benih + i)));
}

/** As many from each as there are, up to one bound for all, so that small tables count as much as long ones; what is left goes by lot. */
function bagiJatah(isi: readonly number[], banyak: number, acak: Acak): number[] {
  const sampai = (batas: number) => isi.map((x) => Math.min(x, batas));
  const jumlah = (daftar: readonly number[]) => daftar.reduce((n, x) => n + x, 0);
  let batas = 0;
  while (batas < Math.max(0, ...isi) && jumlah(sampai(batas + 1)) <= banyak) batas += 1;
  const jatah = sampai(batas);
  const masih = acak.kocok([...isi.keys()].filter((i) => (isi[i] ?? 0) > batas));
  const lebih = new Set(masih.slice(0, banyak - jumlah(jatah)));
  return jatah.map((n, i) => (lebih.has(i) ? n + 1 : n));
}

function suntikLaporan({ nama, buku, harap }: Nyata, banyak: number, acak: Acak): HasilDigit[] {
  if (banyak === 0) return [];
  const tanda = (t: TemuanBerletak) => `${t.temuan.tingkat} ${t.di}`;
  const dulu = new Set(berletak(buku, periksaAsli(buku).temuan).map(tanda));
  return acak
    .kocok(harap.suntik ?? [])
    .slice(0, banyak)
    .flatMap(([tabel, baris, kolom, saksi = 1]) => {
      const dari = buku.tabel[tabel]?.baris[baris]?.[kolom] ?? '';
      const menjadi = gantiDigit(dari, acak);
      if (menjadi === undefined) return [];
      const ubahan = gantiSel(buku, tabel, baris, kolom, menjadi);
      const baru = berletak(ubahan, periksaTabel(ubahan).temuan).filter((t) => !dulu.has(tanda(t)));
      const sel = kunciSel([tabel, baris, kolom]);
      return [{ nama, sel, dari, menjadi, saksi, nasib: nasib(sel, baru), galatLain: galatLain(sel, baru).length }];
    });
}

/** Another digit in first or second place (the first only of a short figure), where it weighs more than any rounding. */
export function gantiDigit(teks: string, acak: Acak): string | undefined {
  const tempat = [...teks.matchAll(/\d/g)].map((c) => c.index);
  const pilihan = tempat.slice(0, tempat.length < 3 ? 1 : 2);
  if (pilihan.length === 0) return undefined;
  const di = acak.pilih(pilihan);
  const digit = [...'0123456789'].filter((d) => d !== teks[di] && !(d === '0' && di === tempat[0]));
  return `${teks.slice(0, di)}${acak.pilih(digit)}${teks.slice(di + 1)}`;
}

function gantiSel(buku: Buku, tabel: number, baris: number, kolom: number, teks: string): Buku {
  const ganti = <T>(daftar: readonly T[], di: number, ubah: (isi: T) => T) =>
    daftar.map((isi, i) => (i === di ? ubah(isi) : isi));
  return {
    ...buku,
    tabel: ganti(buku.tabel, tabel, (t) => ({
      ...t,
      baris: ganti(t.baris, baris, (b) => ganti(b, kolom, () => teks)),
    })),
  };
}

function galatLain(sel: string, baru: readonly TemuanBerletak[]): TemuanBerletak[] {
  return baru.filter((t) => t.temuan.tingkat === 'galat' && t.di !== sel && !t.atau.includes(sel));
}

function nasib(sel: string, baru: readonly TemuanBerletak[]): NasibSuntikan {
  const lain = galatLain(sel, baru);
  if (baru.some((t) => t.di === sel && t.temuan.tingkat === 'galat')) return 'galat';
  if (baru.some((t) => t.atau.includes(sel))) return 'atau';
  if (baru.some((t) => t.di === sel)) return 'peringatan';
  if (lain.some((t) => t.terkait.includes(sel))) return 'terkait';
  if (lain.length > 0) return 'lain';
  return baru.length > 0 ? 'peringatanLain' : 'diam';
}
