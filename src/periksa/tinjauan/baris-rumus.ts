import { faktaDi, lokasiSel } from '../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import { putuskan } from '../konsistensi.js';
import type { Pasangan } from '../relasi/aturan-rasio.js';
import { relasiBaris } from '../relasi/rasio-baris.js';
import { rumusKolom } from '../relasi/rumus-kolom.js';
import { p224 } from '../temuan/p224-baris-rumus.js';
import type { Temuan } from '../temuan.js';
import { namaLokasi } from '../uraian-relasi.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** Formulas in numbering rows and headings that most rows of their column do not follow. */
export function barisRumus(b: Bacaan): Temuan[] {
  return b.tabel.flatMap((t) => t.kolom.flatMap((k) => periksa(b, t, k)));
}

function periksa(b: Bacaan, t: TabelTerbaca, k: Kolom): Temuan[] {
  const dihitung = rumusKolom(t, k).map((p) => hitung(t, k, p));
  const [terbaik] = dihitung.sort((x, y) => y.cocok - x.cocok);
  if (terbaik === undefined || terbaik.banyak < 2 || terbaik.cocok * 2 >= terbaik.banyak) return [];
  const dipakai = b.diputus.find(
    ({ r, putusan }) => r.hasil.sel?.kolom === k && r.jenis === 'rasio-baris' && putusan.status === 'cocok',
  )?.r;
  const aturan =
    dipakai?.bentuk === 'rumus'
      ? { id: `; isinya mengikuti ${dipakai.rumus.nama}`, en: `; they follow ${dipakai.rumus.gloss}` }
      : '';
  const lokasi = lokasiSel(t.tabel, Math.max((t.baris[0]?.ke ?? 1) - 1, 0), k.ke);
  const tercetak = k.rumusTercetak as string;
  return [
    tulisTemuan(
      p224,
      b,
      { lokasi, tercetak, rumus: dipakai?.rumus ?? null },
      { sel: namaLokasi(lokasi), tercetak, cocok: `${terbaik.cocok}`, banyak: `${terbaik.banyak}`, aturan },
    ),
  ];
}

function hitung(t: TabelTerbaca, k: Kolom, p: Pasangan): { cocok: number; banyak: number } {
  const putusan = t.baris.flatMap((b) => {
    const hasil = b.jenis === 'isi' ? faktaDi(t, b, k) : undefined;
    const r = hasil === undefined ? null : relasiBaris(t, b, hasil, p, true);
    return (r === null ? null : putuskan(r)) ?? [];
  });
  return { cocok: putusan.filter((x) => x.status !== 'tidak').length, banyak: putusan.length };
}
