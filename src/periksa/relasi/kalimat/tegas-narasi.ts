import { type Decimal, teksKanonik } from '../../../angka/desimal.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import { type Diputus, putuskan } from '../konsistensi.js';
import { petakan, relasiDari } from '../peta.js';
import { anggotaRelasi, masukanRelasi, type Relasi } from '../relasi.js';

/**
 * A sentence that differs from its table is wrong beyond doubt only where the figure of the table is bound by a relation that holds, and its own
 * arithmetic does not speak against it: where that holds now and would not with the figure of the table, the sentence may be of another version.
 */
export function tegaskanNarasi(semua: readonly Diputus[]): Diputus[] {
  const diputus = tanpaSalinanBaris(semua);
  if (!diputus.some(({ r }) => r.jenis === 'narasi-tabel')) return diputus;
  const terbukti = new Set<Fakta>();
  const sendiri: Relasi[] = [];
  for (const { r, putusan } of diputus) {
    if (putusan.status === 'tidak' || r.jenis === 'narasi-tabel') continue;
    if (r.jenis === 'narasi') sendiri.push(r);
    else for (const f of anggotaRelasi(r)) terbukti.add(f);
  }
  const milik = petakan(sendiri);
  const tabelnya = new Map<Fakta, Decimal>();
  for (const { r } of diputus) {
    const [f] = masukanRelasi(r);
    if (r.jenis === 'narasi-tabel' && f !== undefined) tabelnya.set(r.hasil, f.nilai);
  }
  // All figures of a list changed places: with those of the table it holds as well.
  const membantah = (f: Fakta): boolean => relasiDari(milik, f).some((r) => putuskan(r, tabelnya)?.status === 'tidak');
  return diputus.map((d) =>
    d.r.jenis === 'narasi-tabel' && (membantah(d.r.hasil) || !masukanRelasi(d.r).every((f) => terbukti.has(f)))
      ? { ...d, r: { ...d.r, ragu: true } }
      : d,
  );
}

/**
 * What does not hold of a sentence, but for those whose figures are all of one row of a table and hold there by another formula: of 31 where 30 were
 * allowed, 96,77 % is no share of 30.
 */
function tanpaSalinanBaris(diputus: readonly Diputus[]): Diputus[] {
  const patah = diputus.filter(({ r, putusan }) => berhitung(r, 'narasi') && putusan.status === 'tidak');
  if (patah.length === 0) return [...diputus];
  const baris = new Set(
    ratakan(diputus, ({ r, putusan }) =>
      berhitung(r, 'rasio-baris') && putusan.status !== 'tidak' ? [cetakannya(r)] : [],
    ),
  );
  const salinan = new Set(patah.filter(({ r }) => baris.has(cetakannya(r))));
  return diputus.filter((d) => !salinan.has(d));
}

const berhitung = (r: Relasi, jenis: Relasi['jenis']): boolean => r.bentuk === 'rumus' && r.jenis === jenis;

/** What a formula gives and takes in, as printed: the inputs in any order, since each formula has its own. */
const cetakannya = (r: Relasi): string =>
  [
    r.hasil.nilai,
    ...masukanRelasi(r)
      .map((f) => f.nilai)
      .sort((x, y) => x.comparedTo(y)),
  ]
    .map(teksKanonik)
    .join(' ');

/** Each pair of a figure of a sentence and one of a table once, however many readers found it. */
export function tanpaKembar(relasi: readonly Relasi[]): Relasi[] {
  const sudah = new Map<Fakta, Set<Fakta>>();
  return relasi.filter((r) => {
    const [f] = masukanRelasi(r);
    if (r.jenis !== 'narasi-tabel' || f === undefined) return true;
    const ada = sudah.get(r.hasil) ?? new Set();
    sudah.set(r.hasil, ada);
    if (ada.has(f)) return false;
    ada.add(f);
    return true;
  });
}
