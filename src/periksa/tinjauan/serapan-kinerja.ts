import { serapan } from '../../rumus/anggaran/serapan.js';
import { lokasiSel } from '../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import { p216 } from '../temuan/p216-serapan-kinerja.js';
import type { Temuan } from '../temuan.js';
import { namaLokasi } from '../uraian-relasi.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** Columns headed as performance whose rows follow realisasi ÷ pagu. */
export function serapanKinerja(b: Bacaan): Temuan[] {
  const kena = new Map<Kolom, TabelTerbaca>();
  for (const { r, putusan } of b.diputus) {
    const sel = r.hasil.sel;
    if (
      sel &&
      r.bentuk === 'rumus' &&
      r.rumus.id === 'anggaran.serapan' &&
      putusan.status === 'cocok' &&
      /kinerja/i.test(sel.kolom.judul) &&
      !/anggaran|keuangan/i.test(sel.kolom.judul)
    ) {
      kena.set(sel.kolom, sel.tabel);
    }
  }
  return [...kena].map(([k, t]) => {
    const [awal = { ke: 1 }] = t.baris;
    const lokasi = lokasiSel(t.tabel, Math.max(awal.ke - 1, 0), k.ke);
    return tulisTemuan(
      p216,
      b,
      { lokasi, tercetak: k.judul, rumus: serapan },
      { sel: namaLokasi(lokasi), tercetak: k.judul },
    );
  });
}
