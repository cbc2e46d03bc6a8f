import { bulatkan } from '../../angka/bulatkan.js';
import type { Fakta } from '../fakta/fakta.js';
import { putuskan } from './konsistensi.js';
import { masukanRelasi, nilaiRelasi, type Relasi } from './relasi.js';

/**
 * A row that follows a rule of its own is right by itself. Where a mean of the column comes out only with the value of another rule in
 * its place, the mean was made of that value: the row is then held against that other rule.
 */
export function aturanMenyimpang(relasi: readonly Relasi[]): Relasi[] {
  const sendiri = new Map<Fakta, Relasi>();
  for (const r of relasi) if (r.jenis === 'rasio-baris' && r.lain !== undefined) sendiri.set(r.hasil, r);
  const pengganti = new Map<Relasi, Relasi>();
  for (const r of relasi) {
    if (r.jenis !== 'rata-rata-kolom' || putuskan(r)?.status !== 'tidak') continue;
    for (const f of masukanRelasi(r)) {
      const kini = sendiri.get(f);
      const lain = kini?.lain?.find((l) => {
        const nilai = putuskan(l)?.status === 'tidak' ? nilaiRelasi(l) : null;
        if (nilai === null) return false;
        return putuskan(r, new Map([[f, bulatkan(nilai, Math.min(f.desimal, 20))]]))?.status === 'cocok';
      });
      if (kini === undefined || lain === undefined) continue;
      pengganti.set(kini, { ...lain, lain: [kini] });
      break;
    }
  }
  return pengganti.size === 0 ? [...relasi] : relasi.map((r) => pengganti.get(r) ?? r);
}
