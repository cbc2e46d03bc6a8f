import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { apakahPadat } from '../angka/bentuk.js';
import { desimal, kanonik, teksKanonik } from '../angka/desimal.js';

/** The own data of a value, with its keys in order. Nothing else of it is asked: a forged Decimal has a `toJSON` that never ends. */
function isiSendiri(x: unknown): unknown {
  if (Array.isArray(x)) {
    if (!apakahPadat(x)) throw new ArgumenTidakSah('daftar berlubang; isi semua butirnya, atau null bila belum ada.');
    return x.map(isiSendiri);
  }
  if (typeof x === 'function') return undefined;
  if (typeof x !== 'object' || x === null) return x;
  // Stryker disable next-line EqualityOperator: no two keys of an object are the same.
  const urut = Object.entries(x).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(urut.map(([kunci, nilai]) => [kunci, isiSendiri(nilai)]));
}

/** Plain JSON data with its keys in order, so that equal contents give equal text. */
export const teksIsi = (x: unknown): string => JSON.stringify(isiSendiri(x));

/** What data says, however its numbers are written: 3, "3" and "3.0" are one figure. */
export const teksMakna = (x: unknown): string =>
  teksIsi(
    JSON.parse(teksIsi(x), (_, n: unknown) =>
      typeof n === 'number' || (typeof n === 'string' && kanonik(n)) ? teksKanonik(desimal(n)) : n,
    ),
  );

/** Of two that say the same, the same one whichever comes first. */
// Stryker disable next-line EqualityOperator: what has the same text has the same contents, and either will do.
export const pilihSama = <T>(a: T, b: T): T => (teksIsi(a) <= teksIsi(b) ? a : b);

/** Two statements of one thing: absent gives way to null and both to what is there; two different ones can't both hold. */
export function gabungNilai<T>(a: T, b: T, letak: string): T {
  if (b === undefined) return a;
  if (a === undefined) return b;
  if (b === null) return a;
  if (a === null) return b;
  if (teksMakna(a) === teksMakna(b)) return pilihSama(a, b);
  throw new ArgumenTidakSah(`${letak}: kedua bagian menyebut isi yang berbeda; samakan dahulu, lalu gabungkan lagi.`);
}

/** Merges two maps by year, each value by {@link gabungNilai}. */
export function gabungPerTahun<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  letak: string,
): Record<string, T> {
  const hasil = new Map(Object.entries(a));
  for (const [tahun, nilai] of Object.entries(b)) {
    hasil.set(tahun, gabungNilai(hasil.get(tahun) as T, nilai, `${letak}.${tahun}`));
  }
  return Object.fromEntries(hasil);
}

const TAHUNAN = ['target', 'realisasi', 'capaianTerlapor', 'triwulan', 'anggaran'];

/** Merges two objects field by field, and the fields that are maps by year year by year. */
export function gabungBidang<T extends object>(a: T, b: T, letak: string): T {
  const hasil = new Map<string, unknown>(Object.entries(a));
  for (const [bidang, nilai] of Object.entries(b)) {
    const lama = hasil.get(bidang);
    const gabung = (TAHUNAN.includes(bidang) && lama && nilai ? gabungPerTahun : gabungNilai) as typeof gabungNilai;
    hasil.set(bidang, gabung(lama, nilai, `${letak}.${bidang}`));
  }
  return Object.fromEntries([...hasil].filter(([, nilai]) => nilai !== undefined)) as T;
}

/** Puts what has the same key together, in the order of the keys. */
export function satukan<T>(
  butir: readonly T[],
  kunci: (x: T) => string,
  gabung: (a: T, b: T) => T,
  banding: (a: string, b: string) => number,
): T[] {
  const kunciButir = butir.map(kunci);
  // As most reports are written, and a report that was put in order once always is.
  // Stryker disable next-line ConditionalExpression,ArrowFunction: the way below gives the same, only slower.
  if (kunciButir.every((k, i) => i === 0 || banding(kunciButir[i - 1] as string, k) < 0)) return [...butir];
  const menurut = new Map<string, T>();
  for (const [i, x] of butir.entries()) {
    const k = kunciButir[i] as string;
    const lama = menurut.get(k);
    menurut.set(k, lama === undefined ? x : gabung(lama, x));
  }
  return [...menurut].sort(([a], [b]) => banding(a, b)).map(([, x]) => x);
}
