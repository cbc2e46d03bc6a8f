import { ratakan } from '../../tabel/tiap.js';
import { petakan } from '../relasi/peta.js';
import { anggotaRelasi, type Relasi } from '../relasi/relasi.js';

/** The broken relations in groups that share no figure. */
export function komponen(rusak: readonly Relasi[]): Relasi[][] {
  const peta = petakan(rusak);
  const sudah = new Set<Relasi>();
  return ratakan(rusak, (awal) => {
    if (sudah.has(awal)) return [];
    const isi: Relasi[] = [];
    const antre = [awal];
    sudah.add(awal);
    for (let r = antre.pop(); r !== undefined; r = antre.pop()) {
      isi.push(r);
      for (const f of anggotaRelasi(r)) {
        peta.get(f)?.forEach((lain) => {
          if (sudah.has(lain)) return;
          sudah.add(lain);
          antre.push(lain);
        });
      }
    }
    return [isi];
  });
}
