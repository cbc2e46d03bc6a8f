import { irisan, type Selang } from '../../angka/selang.js';
import { tiap } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import type { Ganti, Relasi } from '../relasi/relasi.js';
import { perluAgarCocok } from '../relasi/selesaikan.js';
import type { Konteks } from '../sebab/sebab.js';
import { type Milik, type Perbaikan, susunPerbaikan, type Usulan } from './perbaikan.js';

/** All numbers. */
const SEMUA: Selang = { bawah: null, atas: null, bawahTertutup: false, atasTertutup: false };

/**
 * Repairs by one figure alone: from each broken relation on, as many others as one value can repair with it; once keeping what holds as
 * far as it can be kept, and once repairing what it can at the cost of what holds.
 */
export function calonDari(f: Fakta, milik: Milik, konteks: Konteks, ganti: Ganti): Perbaikan[] {
  const rusak = [...milik.rusak, ...milik.goyah];
  const perlu = new Map([...rusak, ...milik.utuh].map((r) => [r, perluAgarCocok(r, f, ganti)] as const));
  const sudah = new Set<string>();
  return milik.rusak.flatMap((benih) =>
    [
      [benih, ...milik.utuh, ...rusak],
      [benih, ...rusak, ...milik.utuh],
    ].flatMap((urutan) => {
      const usulan = kumpulkan(urutan, perlu, milik);
      if (usulan === null) return [];
      const kunci = tiap(usulan.relasi, (r) => rusak.indexOf(r))
        .sort((x, y) => x - y)
        .join();
      if (sudah.has(kunci)) return [];
      sudah.add(kunci);
      return [susunPerbaikan(f, usulan, milik, konteks, ganti)];
    }),
  );
}

/** What the first relation needs, narrowed by each of the others that it can be narrowed by. */
function kumpulkan(
  urutan: readonly Relasi[],
  perlu: ReadonlyMap<Relasi, Selang | null>,
  { utuh }: Milik,
): Usulan | null {
  let bersama = SEMUA;
  const beres = new Set<Relasi>();
  for (const r of urutan) {
    const ini = perlu.get(r);
    const sempit = ini ? irisan(bersama, ini) : null;
    if (sempit !== null) {
      bersama = sempit;
      beres.add(r);
    } else if (beres.size === 0) return null;
  }
  const tetap = new Set(utuh);
  return {
    perlu: bersama,
    relasi: [...beres].filter((r) => !tetap.has(r)),
    pecah: utuh.filter((r) => !beres.has(r)),
  };
}
