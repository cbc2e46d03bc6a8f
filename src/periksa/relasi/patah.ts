import type { Fakta } from '../fakta/fakta.js';
import { sekolom } from '../fakta/sekolom.js';
import { putuskan } from './konsistensi.js';
import { anggotaRelasi, type Ganti, nilaiRelasi, type Relasi } from './relasi.js';
import { salinRelasi } from './salin-relasi.js';

/** Whether a relation does not hold with other values in place of the printed ones, each as rounded as the printed one was. */
export function masihPatah(r: Relasi, ganti: Ganti): boolean {
  const putusan = putuskan(r, ganti);
  // What is printed of nothing has no value: a percentage of a budget that would be zero, unless all of it would be.
  if (putusan === null)
    return putuskan(r) !== null && !anggotaRelasi(r).every((f) => (ganti.get(f) ?? f.nilai).isZero());
  if (putusan.status !== 'tidak') return false;
  if (!anggotaRelasi(r).some((f) => ganti.has(f))) return true;
  return putuskan(denganGanti(r, ganti))?.status === 'tidak' && !tanpaTanda(r, ganti);
}

/** A column of differences without any minus prints them without their sign. */
function tanpaTanda(r: Relasi, ganti: Ganti): boolean {
  if (r.jenis !== 'selisih-baris' || r.bentuk !== 'lurus') return false;
  const nilai = nilaiRelasi(r, ganti);
  return (
    nilai.isNegative() && nilai.negated().eq(ganti.get(r.hasil) ?? r.hasil.nilai) && sekolom(r.hasil)?.negatif === 0
  );
}

function denganGanti(r: Relasi, ganti: Ganti): Relasi {
  const baru = (f: Fakta): Fakta => {
    const nilai = ganti.get(f);
    return nilai === undefined ? f : { ...f, nilai, kasar: nilai.toNumber() };
  };
  return salinRelasi(r, baru);
}
