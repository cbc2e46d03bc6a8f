import { anggotaRelasi, type Relasi } from '../relasi.js';

/** What sentences compute from figures in juta and more: what stands behind these is not known, and need not be where another figure is wrong. */
export const denganSatuanBulat = (relasi: readonly Relasi[]): Relasi[] =>
  relasi.map((r) =>
    r.bentuk === 'rumus' && anggotaRelasi(r).some((f) => f.sel === null && f.desimal < 0)
      ? { ...r, sekolomBulat: true }
      : r,
  );
