import { lokasiSel } from '../fakta/baca-tabel.js';
import type { BahanTabel } from '../relasi/daftar.js';
import type { KolomTerbaca } from '../temuan/temuan.js';

/** What every column of a table was taken for, and the rule that its rows follow. */
export const kolomTerbaca = ({ t, rasio }: BahanTabel): KolomTerbaca[] =>
  t.kolom.map((k) => {
    const baris = t.baris[0]?.ke ?? 1;
    return {
      lokasi: lokasiSel(t.tabel, Math.max(baris - 1, 0), k.ke),
      judul: k.judul,
      peran: k.peran,
      aturan: rasio.find((r) => r.kolom === k && r.relasi.length > 0)?.utama?.aturan.rumus.id ?? null,
    };
  });
