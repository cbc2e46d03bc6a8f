import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import type { KodeAlasan } from '../alasan.js';
import type { SimpulMasukan, Syarat } from '../pohon.js';
import type { PokokRumus } from '../rumus.js';
import { masukanDalam } from './hitung-simpul.js';

/** One condition under which a formula has no value, in the order in which they decide. */
export type Prasyarat = { readonly alasan: KodeAlasan } & (
  | {
      readonly jenis: 'kosong' | 'nol' | 'negatif' | 'tidak-positif';
      readonly masukan: SimpulMasukan;
      /** Whether a list without elements is not missing: the formula itself says nothing of it. */
      readonly bolehHampa?: true;
    }
  | {
      readonly jenis: 'syarat';
      readonly syarat: Syarat;
      /** Inputs that were not yet found to be filled. */
      readonly terisi: readonly SimpulMasukan[];
    }
);

const terbaca = new WeakMap<PokokRumus, readonly Prasyarat[]>();

/** The conditions of a formula with the one that holds for all: a missing input is never taken as zero. */
export function prasyaratRumus(rumus: PokokRumus): readonly Prasyarat[] {
  const lama = terbaca.get(rumus);
  // Stryker disable next-line ConditionalExpression: put together anew they are the same.
  if (lama) return lama;
  const baru = susunPrasyarat(rumus);
  terbaca.set(rumus, baru);
  return baru;
}

function susunPrasyarat(rumus: PokokRumus): readonly Prasyarat[] {
  const semua = Object.values<SimpulMasukan>(rumus.masukan);
  const terperiksa = new Set<string>();
  const hasil: Prasyarat[] = [];
  for (const bila of rumus.takTerukurBila) {
    const { alasan } = bila;
    if ('syarat' in bila) {
      const dipakai = new Set([...masukanDalam(bila.syarat.kiri), ...masukanDalam(bila.syarat.kanan)]);
      const terisi = semua.filter((m) => dipakai.has(m.nama) && !terperiksa.has(m.nama));
      hasil.push({ jenis: 'syarat', syarat: bila.syarat, terisi, alasan });
      continue;
    }
    const masukan = rumus.masukan[bila.masukan];
    if (masukan === undefined) {
      throw new ArgumenTidakSah(`${rumus.id}: takTerukurBila menyebut masukan ${bila.masukan} yang tidak ada.`);
    }
    if (bila.keadaan === 'kosong') terperiksa.add(masukan.nama);
    hasil.push({ jenis: bila.keadaan, masukan, alasan });
  }
  for (const masukan of semua) {
    if (!terperiksa.has(masukan.nama))
      hasil.push({ jenis: 'kosong', masukan, alasan: 'masukan-kosong', bolehHampa: true });
  }
  return hasil;
}
