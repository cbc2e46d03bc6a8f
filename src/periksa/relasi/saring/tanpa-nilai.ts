import { ratakan } from '../../../tabel/tiap.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import { ANTARBARIS, anggotaRelasi, type Relasi } from '../relasi.js';

/** Leaves out sums and means that run over a figure that is not seen, as of a formula which no program has computed yet: what it adds is not known. */
export function tanpaNilaiDilewati(t: TabelTerbaca, relasi: readonly Relasi[]): readonly Relasi[] {
  const belum = ratakan(t.takTerbaca, ({ sel, sebab }) => (sebab === 'tanpa-nilai' ? [sel] : []));
  if (belum.length === 0) return relasi;
  return relasi.filter((r) => {
    const sel = ratakan(anggotaRelasi(r), (f) => f.sel ?? []);
    if (ANTARBARIS.has(r.jenis)) {
      return !belum.some((s) =>
        diantara(
          ratakan(sel, (x) => (x.kolom === s.kolom ? [x.baris.ke] : [])),
          s.baris.ke,
        ),
      );
    }
    if (r.jenis !== 'jumlah-periode') return true;
    return !belum.some((s) =>
      diantara(
        ratakan(sel, (x) => (x.baris === s.baris ? [x.kolom.ke] : [])),
        s.kolom.ke,
      ),
    );
  });
}

/** Whether a place lies between the others. */
const diantara = (di: readonly number[], ke: number): boolean => di.some((x) => x < ke) && di.some((x) => x > ke);
