import { type Bulatan, bulatanKeDesimal, bulatkanTepat, formatBulatan } from '../angka/bulatkan-tepat.js';
import type { Decimal } from '../angka/desimal.js';
import type { PecahanTeks } from '../angka/pecahan.js';
import { rasional, type Tepat } from '../angka/tepat.js';
import type { KodeAlasan } from './alasan.js';
import type { Hasil, HasilTakTerukur, HasilTerukur, Jejak, KebijakanTerbaca, PangkatTeks } from './hasil.js';
import type { Pembulatan } from './opsi.js';
import type { Peringatan } from './peringatan.js';
import { asli, Pinjam } from './pinjam.js';

/** What a figure is made from; the rest of it is made when it is looked at, once. */
interface Bahan {
  readonly tepat: Tepat;
  readonly bulatan: Bulatan;
  readonly teks: string;
  nilai?: Decimal;
  bulat?: Decimal;
  pecahan?: PecahanTeks | undefined;
  akar?: readonly PangkatTeks[] | undefined;
}

/**
 * Puts the material of a figure on a plain object, unseen, and getters over it in place of its fields. Plain, because figures are spread,
 * compared, cloned and brought to JSON; getters, because most figures of a roll-up are never looked at but for their value, and a trace costs ten
 * times the figure. The getters are shared and are told from whose figure they read by `this`.
 */
class Malas extends Pinjam {
  #bahan: Bahan | undefined;
  #jejak: Jejak | (() => Jejak);

  constructor(objek: object, bahan: Bahan | undefined, jejak: () => Jejak) {
    super(objek);
    this.#bahan = bahan;
    this.#jejak = jejak;
  }

  static bahan(objek: object): Bahan | undefined {
    const malas = #bahan in objek ? objek : asli(objek);
    return #bahan in malas ? (malas as Malas).#bahan : undefined;
  }

  static jejak(objek: object): Jejak {
    const malas = (#jejak in objek ? objek : asli(objek)) as Malas;
    if (typeof malas.#jejak === 'function') malas.#jejak = malas.#jejak();
    return malas.#jejak;
  }
}

const bahanDari = (objek: object): Bahan => Malas.bahan(objek) as Bahan;
const bidang = (get: (this: object) => unknown) => ({ get, enumerable: true, configurable: true });

const NILAI = bidang(function () {
  const b = bahanDari(this);
  b.nilai ??= b.tepat.keDesimal();
  return b.nilai;
});
const PECAHAN = bidang(function () {
  const b = bahanDari(this);
  if (rasional(b.tepat)) b.pecahan ??= b.tepat.keTeks();
  return b.pecahan;
});
const AKAR = bidang(function () {
  const b = bahanDari(this);
  // Stryker disable next-line ConditionalExpression: the field stands only where it is none.
  if (!rasional(b.tepat)) {
    b.akar ??= b.tepat.faktor?.map((f) => ({ dasar: f.dasar.cetak(), pangkat: f.pangkat.cetak() }));
  }
  return b.akar;
});
const BULAT = bidang(function () {
  const b = bahanDari(this);
  b.bulat ??= bulatanKeDesimal(b.bulatan);
  return b.bulat;
});
const JEJAK = bidang(function () {
  return Malas.jejak(this);
});

/** A measured figure; its trace is made when it is looked at. */
export function hasilTerukur(
  tepat: Tepat,
  { desimal: tempat, mode }: Pembulatan,
  peringatan: readonly Peringatan[],
  jejak: () => Jejak,
): HasilTerukur {
  return rakit(tepat, bulatkanTepat(tepat, tempat, mode), peringatan, jejak);
}

function rakit(tepat: Tepat, bulatan: Bulatan, peringatan: readonly Peringatan[], jejak: () => Jejak): HasilTerukur {
  const hasil: object = { status: 'terukur' };
  Object.defineProperty(hasil, 'nilai', NILAI);
  if (rasional(tepat)) Object.defineProperty(hasil, 'pecahan', PECAHAN);
  else if (tepat.faktor) Object.defineProperty(hasil, 'akar', AKAR);
  Object.defineProperty(hasil, 'bulat', BULAT);
  const teks = formatBulatan(bulatan);
  (hasil as { teks: string }).teks = teks;
  Object.defineProperty(hasil, 'jejak', JEJAK);
  (hasil as { peringatan: readonly Peringatan[] }).peringatan = peringatan;
  return new Malas(hasil, { tepat, bulatan, teks }, jejak) as unknown as HasilTerukur;
}

/** A figure that is not measurable; its trace is made when it is looked at. */
export function hasilTakTerukur(
  alasan: KodeAlasan,
  peringatan: readonly Peringatan[],
  jejak: () => Jejak,
): HasilTakTerukur {
  const hasil: object = { status: 'tak-terukur', alasan };
  Object.defineProperty(hasil, 'jejak', JEJAK);
  (hasil as { peringatan: readonly Peringatan[] }).peringatan = peringatan;
  return new Malas(hasil, undefined, jejak) as unknown as HasilTakTerukur;
}

/** The exact value behind a figure of this library; undefined for one that came from elsewhere. */
export const tepatMalas = (hasil: object): Tepat | undefined => Malas.bahan(hasil)?.tepat;

/** What it prints; likewise. */
export const teksMalas = (hasil: object): string | undefined => Malas.bahan(hasil)?.teks;

/** What may be changed of a figure without changing the figure. */
export interface Ubahan {
  readonly alasan?: KodeAlasan | undefined;
  readonly peringatan?: readonly Peringatan[];
  /** The policies of the trace, made of those that are there. */
  readonly kebijakan?: (lama: readonly KebijakanTerbaca[]) => readonly KebijakanTerbaca[];
}

/** The same figure with other warnings, another reason or other policies in its trace, which stays unmade until it is looked at. */
export function ubahHasil<H extends Hasil>(hasil: H, { alasan, peringatan = hasil.peringatan, kebijakan }: Ubahan): H {
  const jejak = (): Jejak =>
    kebijakan === undefined ? hasil.jejak : { ...hasil.jejak, kebijakan: kebijakan(hasil.jejak.kebijakan) };
  if (hasil.status === 'tak-terukur') return titip(hasil, hasilTakTerukur(alasan ?? hasil.alasan, peringatan, jejak));
  const bahan = Malas.bahan(hasil);
  if (bahan === undefined) return { ...hasil, peringatan, jejak: jejak() };
  return titip(hasil, rakit(bahan.tepat, bahan.bulatan, peringatan, jejak));
}

const BAKU = new Set(['status', 'alasan', 'nilai', 'pecahan', 'akar', 'bulat', 'teks', 'jejak', 'peringatan']);

/** Carries over what a wider result has beside the figure, such as `cakupan`. */
function titip<H extends Hasil>(dari: H, ke: Hasil): H {
  // Not by entries, which would make every field.
  for (const kunci of Object.keys(dari)) {
    if (!BAKU.has(kunci)) Object.assign(ke, { [kunci]: dari[kunci as keyof H] });
  }
  return ke as H;
}

/** Puts something beside a figure that was just made, such as `cakupan`. */
export const beserta = <H extends Hasil, T extends object>(hasil: H, isi: T): H & T => Object.assign(hasil, isi);
