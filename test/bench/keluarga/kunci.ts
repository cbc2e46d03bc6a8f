import type { Hubungan, Sel } from './lembar.js';
import { banding, kurang, pec } from './pecahan.js';
import { berlaku, usul } from './uji.js';

/** A cell (all from 0), or a sentence (from 1, as the command names it). */
export interface Tempat {
  readonly tabel?: number;
  readonly baris?: number;
  readonly kolom?: number;
  readonly kalimat?: number;
}

/** A wrong figure and what a reader of the page can know of it. */
export interface GalatKunci {
  readonly tempat: Tempat;
  readonly jenis: string;
  /** Cells of one slip (swapped or shifted rows) share a number. */
  readonly kelompok: number;
  readonly tercetak: string;
  readonly semestinya: string;
  /** Other cells that, changed alone, explain the same contradiction equally well. */
  readonly atau: readonly Tempat[];
  /** Broken relations that bind the cell. */
  readonly saksi: number;
  /** Cells that follow the wrong one. */
  readonly akibat: readonly Tempat[];
}

export interface Kunci {
  readonly galat: readonly GalatKunci[];
  /** Cells cut off instead of rounded: a remark, never an error. */
  readonly catatan: readonly Tempat[];
  readonly hubungan: number;
}

/** Whether the new text differs by more than a rounding could. */
export function berarti(s: Sel, baru: string): boolean {
  if (s.gaya === null) return true;
  const lama = s.nilai();
  const simpan = s.teks;
  s.teks = baru;
  const kini = s.nilai();
  s.teks = simpan;
  if (!lama || !kini) return false;
  const d = kurang(lama, kini);
  const beda = d.n < 0n ? pec(-d.n, d.d) : d;
  const uang = s.gaya.skala > 1n || (lama.n < 0n ? -lama.n : lama.n) > 1_000_000n * lama.d;
  const des = /[.,](\d{1,2})\D*$/.exec(baru)?.[1]?.length ?? 0;
  const langkah =
    s.gaya.desimal === 0 && s.gaya.skala === 1n ? (uang ? 10n : 1n) : uang && s.gaya.skala === 1n ? 1000n : 2n;
  return banding(beda, pec(langkah * s.gaya.skala, 10n ** BigInt(Math.min(des, s.gaya.desimal)))) >= 0;
}

/** Cells other than `s` that, changed alone, make all that is broken around `s` hold again. */
export function setaraDengan(s: Sel, patah: readonly Hubungan[]): Sel[] {
  const anggota = (h: Hubungan): Sel[] => [h.hasil, ...h.masuk];
  const [awal, ...sisa] = patah;
  if (!awal) return [];
  return anggota(awal).filter((c) => {
    if (c === s || !sisa.every((h) => anggota(h).includes(c))) return false;
    return c.hubungan
      .flatMap((h) => usul(h, c))
      .some((teks) => {
        if (teks === c.teks || !berarti(c, teks)) return false;
        const simpan = c.teks;
        c.teks = teks;
        const cocok = c.hubungan.every((h) => berlaku(h) === true);
        c.teks = simpan;
        return cocok;
      });
  });
}

/** Where two rows of one column changed places: cells of another column whose change of places would explain it as well. */
export function kembarTukar(s: Sel, x: { readonly ubah: ReadonlyMap<Sel, string> }, patah: readonly Hubungan[]): Sel[] {
  const pasangan = [...x.ubah.keys()].find((c) => c !== s);
  if (!pasangan || x.ubah.size !== 2) return [];
  const anggota = (h: Hubungan): Sel[] => [h.hasil, ...h.masuk];
  return patah.flatMap((h) => {
    const kembar = pasangan.hubungan.find(
      (y) => y !== h && y.nama === h.nama && anggota(y).indexOf(pasangan) === anggota(h).indexOf(s),
    );
    if (!kembar) return [];
    return anggota(h).filter((c, i) => {
      const d = anggota(kembar)[i];
      if (c === s || !d || d === c || d === pasangan || c.teks === d.teks) return false;
      [c.teks, d.teks] = [d.teks, c.teks];
      const cocok = [s, pasangan, c, d].every((z) => z.hubungan.every((y) => berlaku(y) === true));
      [c.teks, d.teks] = [d.teks, c.teks];
      return cocok;
    });
  });
}
