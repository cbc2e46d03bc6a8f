import { kunciFakta, type Relasi } from '../relasi/relasi.js';
import { BERAT_KOSONG, BERAT_PENUH, BERAT_RELASI, BOBOT_PELAKU } from '../sebab/bobot.js';

/** How sure it is that a relation is meant, in nats. The one place that knows where this comes from. */
export const beratRelasi = (r: Relasi): number =>
  r.ragu ? BERAT_RELASI.ragu : r.kuat ? BERAT_RELASI.terbukti : BERAT_RELASI.dianggap;

/** What mending a broken relation is worth. */
export const sumbangan = (r: Relasi): number => (beratRelasi(r) - BERAT_KOSONG) / (BERAT_PENUH - BERAT_KOSONG);

/** What it costs to break a relation that holds; a mean was taken after the slip of a figure that is itself computed. */
export const dendaPecah = (r: Relasi, turunan: boolean): number =>
  (turunan && r.jenis === 'rata-rata-kolom' ? BOBOT_PELAKU.rataPecah : BOBOT_PELAKU.pecah) *
  (beratRelasi(r) / BERAT_PENUH);

/** Relations that bind different figures: the same sentence, found in two ways, is one witness. */
export function berlainan(relasi: readonly Relasi[]): Relasi[] {
  const perAnggota = new Map<string, Relasi>();
  for (const r of relasi) {
    const kunci = kunciFakta(r);
    const ada = perAnggota.get(kunci);
    if (ada === undefined || beratRelasi(r) > beratRelasi(ada)) perAnggota.set(kunci, r);
  }
  return [...perAnggota.values()];
}
