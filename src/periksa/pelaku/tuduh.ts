import type { Decimal } from '../../angka/desimal.js';
import { ratakan } from '../../tabel/tiap.js';
import type { LaporanTercetak } from '../fakta/baca-laporan.js';
import type { Fakta } from '../fakta/fakta.js';
import { batasPeringkat } from '../relasi/batas-peringkat.js';
import type { Diputus } from '../relasi/konsistensi.js';
import { petakan } from '../relasi/peta.js';
import type { Relasi } from '../relasi/relasi.js';
import { sebabTerakhir } from '../sebab/naskah-lama.js';
import { susunKonteks } from '../sebab/sebab.js';
import { galat } from './galat.js';
import { raguKalimat } from './kalimat-berselisih.js';
import { komponen } from './komponen.js';
import { masukanCaraLain } from './masukan-cara-lain.js';
import { cariPelaku } from './pelaku.js';
import type { Perbaikan } from './perbaikan.js';
import { selTakTerbaca } from './tak-terbaca.js';
import { cariTertukar } from './tertukar.js';
import { totalTakTerbaca } from './total-tak-terbaca.js';

/** Several figures in one cell, `80-90` or `12/15`: nothing can be said of a total over them. */
const BEBERAPA_ANGKA = /\d\s{0,2}[-–/]\s{0,2}\d/;

/** Whether a total that does not hold runs over cells of which each should have been one figure. */
const patutDisebut = (r: Relasi): boolean => {
  const sel = selTakTerbaca(r);
  return sel.length > 0 && !sel.some((s) => BEBERAPA_ANGKA.test(s.teks));
};

/** Finds who is to blame for every relation that does not hold; `lapor` is told of each group of broken relations before it is looked at. */
export function tuduh(
  diputus: readonly Diputus[],
  { fakta, pernyataan, tabel }: Pick<LaporanTercetak, 'fakta' | 'pernyataan' | 'tabel'>,
  lapor: (ke: number, dari: number) => void,
): Perbaikan[] {
  const terbaca = diputus.filter((d) => selTakTerbaca(d.r).length === 0);
  const menurut = (status: Diputus['putusan']['status']) =>
    ratakan(terbaca, (d) => (d.putusan.status === status ? [d.r] : []));
  const rusak = menurut('tidak');
  // What holds is only looked at around what does not.
  const utuh = petakan(rusak.length === 0 ? [] : [...menurut('cocok'), ...menurut('bila-dibulatkan')]);
  const goyah = petakan(rusak.length === 0 ? [] : menurut('pembulatan-bagian'));
  const konteks = susunKonteks(fakta, rusak, pernyataan, new Map(ratakan(tabel, batasPeringkat)));
  const terbawa = new Map<Fakta, Decimal>();
  const tertukar = cariTertukar(rusak, utuh);
  const beres = new Set(ratakan(tertukar, (p) => p.relasi));
  const pecah = komponen(rusak.filter((r) => !beres.has(r)));
  const disangka = [
    ...tertukar,
    ...ratakan(pecah, (k, ke) => {
      lapor(ke, pecah.length);
      return cariPelaku(k, utuh, konteks, terbawa, goyah);
    }),
  ];
  const pelaku = raguKalimat(
    disangka.map((p) => masukanCaraLain(p, utuh, konteks)),
    rusak,
  ).filter((p) => galat(p) || !p.relasi.every((r) => r.diam));
  const dituduh = new Set(pelaku.map((p) => p.fakta));
  const terbuka = diputus.filter((d) => d.putusan.status === 'tidak' && !dituduh.has(d.r.hasil) && patutDisebut(d.r));
  return [
    ...pelaku.map((p) => (p.sebab.length > 0 ? p : { ...p, sebab: sebabTerakhir(p.fakta, konteks) })),
    ...terbuka.map((d) => totalTakTerbaca(d.r)),
  ];
}
