import type { Decimal } from '../../angka/desimal.js';
import type { LaporanTercetak } from '../fakta/baca-laporan.js';
import type { Fakta } from '../fakta/fakta.js';
import type { Diputus } from '../relasi/konsistensi.js';
import { petakan } from '../relasi/peta.js';
import { sebabTerakhir } from '../sebab/naskah-lama.js';
import { susunKonteks } from '../sebab/sebab.js';
import { komponen } from './komponen.js';
import { cariPelaku } from './pelaku.js';
import type { Perbaikan } from './perbaikan.js';
import { cariTertukar } from './tertukar.js';

/** Finds who is to blame for every relation that does not hold; `lapor` is told of each group of broken relations before it is looked at. */
export function tuduh(
  diputus: readonly Diputus[],
  { fakta, pernyataan }: Pick<LaporanTercetak, 'fakta' | 'pernyataan'>,
  lapor: (ke: number, dari: number) => void,
): Perbaikan[] {
  const menurut = (status: Diputus['putusan']['status']) =>
    diputus.flatMap((d) => (d.putusan.status === status ? [d.r] : []));
  const rusak = menurut('tidak');
  const utuh = petakan([...menurut('cocok'), ...menurut('bila-dibulatkan')]);
  const goyah = petakan(menurut('pembulatan-bagian'));
  const konteks = susunKonteks(fakta, rusak, pernyataan);
  const terbawa = new Map<Fakta, Decimal>();
  const tertukar = cariTertukar(rusak, petakan(diputus.map((d) => d.r)));
  const beres = new Set(tertukar.flatMap((p) => p.relasi));
  const pecah = komponen(rusak.filter((r) => !beres.has(r)));
  const pelaku = [
    ...tertukar,
    ...pecah.flatMap((k, ke) => {
      lapor(ke, pecah.length);
      return cariPelaku(k, utuh, konteks, terbawa, goyah);
    }),
  ];
  return pelaku.map((p) => (p.sebab.length > 0 ? p : { ...p, sebab: sebabTerakhir(p.fakta, konteks) }));
}
