import type { TabelTerbaca, TakTerbaca } from '../fakta/fakta.js';
import { anggotaRelasi, type Relasi } from './relasi.js';

/** Leaves out sums within a row that run over a formula which no program has computed yet: what it would add is not known. */
export function tanpaNilaiDilewati(t: TabelTerbaca, relasi: readonly Relasi[]): readonly Relasi[] {
  const belum = t.takTerbaca.filter((x) => x.sebab === 'tanpa-nilai');
  return belum.length === 0 ? relasi : relasi.filter((r) => r.jenis !== 'jumlah-periode' || !menyeberangi(r, belum));
}

const menyeberangi = (r: Relasi, belum: readonly TakTerbaca[]): boolean =>
  belum.some(({ sel }) => {
    const kolom = anggotaRelasi(r).flatMap((f) => (f.sel?.baris === sel.baris ? [f.sel.kolom.ke] : []));
    return kolom.some((k) => k < sel.kolom.ke) && kolom.some((k) => k > sel.kolom.ke);
  });
