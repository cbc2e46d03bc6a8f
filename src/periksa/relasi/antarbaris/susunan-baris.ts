import { tiap } from '../../../tabel/tiap.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { tambahKe } from '../../fakta/kelompokkan.js';

/** A row with the rows right below it in the hierarchy. */
export interface Keluarga {
  readonly induk: Baris;
  readonly anak: readonly Baris[];
}

/** A way in which the rows of a table may be nested. */
export interface Susunan {
  readonly cara: string;
  /** A hierarchy that is written down (codes), not inferred from layout. */
  readonly pasti: boolean;
  /** Rows that count anew say that they are parts of the one above, if not in which columns: any may add up. */
  readonly terhitung?: true;
  readonly keluarga: readonly Keluarga[];
}

/**
 * The hierarchies that the rows of a table show: by code, by dotted number, by which naming column is filled, by whether there is a number, by what
 * they are called, by capitals.
 */
export function susunanBaris(t: TabelTerbaca): Susunan[] {
  const isi = t.baris.filter((b) => b.jenis === 'isi');
  const tampak = t.baris.filter((b) => b.jenis === 'isi' || b.jenis === 'total');
  const susunan: Susunan[] = [
    { cara: 'kode', pasti: true, keluarga: menurutKunci(isi, kunciKode, (b) => b.kode?.induk ?? []) },
    { cara: 'kode-lanjutan', pasti: true, keluarga: menurutKunci(isi, kunciKode, indukLanjutan(isi)) },
    { cara: 'nomor-bertitik', pasti: true, keluarga: menurutKunci(isi, kunciNomor, (b) => indukNomor(kunciNomor(b))) },
    { cara: 'kolom', pasti: false, keluarga: menurutTingkat(tampak, (b) => b.kedalaman) },
    { cara: 'bernomor', pasti: false, keluarga: menurutTingkat(tampak, (b) => (b.nomor === '' ? 1 : 0)) },
    { cara: 'gaya-nomor', pasti: false, keluarga: menurutTingkat(tampak, gayaNomor) },
    { cara: 'hitungan', pasti: false, terhitung: true, keluarga: menurutTingkat(tampak, tingkatHitungan(isi)) },
    { cara: 'sebutan', pasti: false, keluarga: menurutTingkat(tampak, sebutan) },
    { cara: 'huruf-besar', pasti: false, keluarga: menurutTingkat(tampak, (b) => (hurufBesar(b.label) ? 0 : 1)) },
  ];
  return susunan.filter((s) => s.keluarga.length > 0);
}

const kunciKode = (b: Baris): string | null => b.kode?.kunci ?? null;

/** A row without a code right below one that has it, as deep as that: the next indicator of the same thing, a part of the same parent. */
function indukLanjutan(isi: readonly Baris[]): (b: Baris) => readonly string[] {
  const induk = new Map<Baris, readonly string[]>();
  let berkode: Baris | null = null;
  for (const b of isi) {
    if (b.kode !== null) berkode = b;
    induk.set(b, b.kode?.induk ?? (berkode?.kedalaman === b.kedalaman ? (berkode.kode?.induk ?? []) : []));
  }
  return (b) => induk.get(b) ?? [];
}

/** A dotted number, or a letter with numbers (`a.`, `a.1`); no hierarchy has more levels. */
const NOMOR_BERTITIK = /^(?:\d{1,3}|[a-z])(?:\.\d{1,3}){0,11}(?=\.?$|\.?\s)/;

/** Parts of a code may stand apart: `1.06 . 1.06.01 . 01 . 26`. */
export const kunciNomor = (b: Baris): string | null =>
  NOMOR_BERTITIK.exec(b.nomor.replace(/ ?\. ?/g, '.'))?.[0] ?? null;

export function indukNomor(nomor: string | null): string[] {
  const bagian = nomor?.split('.') ?? [];
  return tiap(bagian.slice(1), (_, i) => bagian.slice(0, bagian.length - 1 - i).join('.'));
}

/**
 * Parents by key; a child belongs to its nearest ancestor that is in the table. A key printed twice names its last row. A row that comes only
 * after rows of its own key's descent closes them: what follows is its, as where the activity `01.26` stands below a `01.26.5.2` that totals all
 * activities.
 */
export function menurutKunci(
  isi: readonly Baris[],
  kunci: (b: Baris) => string | null,
  induk: (b: Baris) => readonly string[],
): Keluarga[] {
  const perKunci = new Map<string, Baris>();
  const anak = new Map<Baris, Baris[]>();
  const mendahului = new Map<string, string[]>();
  for (const b of isi) {
    const leluhur = induk(b);
    const atas = leluhur.map((k) => perKunci.get(k)).find((x) => x !== undefined);
    const saudara = atas && anak.get(atas);
    if (saudara) saudara.push(b);
    else if (atas) anak.set(atas, [b]);
    const k = kunci(b);
    if (k === null) continue;
    if (!perKunci.has(k)) for (const turunan of mendahului.get(k) ?? []) perKunci.delete(turunan);
    for (const l of leluhur) if (!perKunci.has(l)) tambahKe(mendahului, l, k);
    perKunci.set(k, b);
  }
  return tiap([...anak], ([i, a]) => ({ induk: i, anak: a }));
}

/** Parents by level: the rows one level below, until a row of the same or a higher level. A total below a row says that nothing is within it. */
export function menurutTingkat(tampak: readonly Baris[], tingkat: (b: Baris) => number): Keluarga[] {
  const anak = new Map<Baris, Baris[]>();
  const jalur: { baris: Baris; tingkat: number }[] = [];
  let lalu: Baris | undefined;
  for (const baris of tampak) {
    const sebelum = lalu;
    lalu = baris;
    if (baris.jenis === 'total') {
      if (sebelum !== undefined && jalur.at(-1)?.baris === sebelum) jalur.pop();
      continue;
    }
    const n = tingkat(baris);
    while ((jalur.at(-1)?.tingkat ?? -Infinity) >= n) jalur.pop();
    const atas = jalur.at(-1)?.baris;
    if (atas) {
      const saudara = anak.get(atas);
      if (saudara) saudara.push(baris);
      else anak.set(atas, [baris]);
    }
    jalur.push({ baris, tingkat: n });
  }
  return tiap([...anak], ([i, a]) => ({ induk: i, anak: a }));
}

/** The number or the letter that a row has in a list, in its own cell or before its name: `2. Bangunan Baik`, `b. Perkebunan`. */
function hitungan({ nomor, label }: Baris): number | null {
  const [, angka, huruf] =
    /^\(?(?:(\d{1,2})|([a-z]))[.)]?$/.exec(nomor) ??
    (nomor === '' ? /^(?:(\d{1,2})|([a-z]))[.)] ?\p{L}/u.exec(label) : null) ??
    [];
  if (huruf !== undefined) return SEJAK_HURUF + huruf.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return angka === undefined ? null : Number(angka);
}

/** Letters are a count of their own, which no number goes on with. */
const SEJAK_HURUF = 100;

/** Where rows count from one, or from `a`, again they are within the row above, until a number goes on with the count that it interrupted. */
function tingkatHitungan(isi: readonly Baris[]): (b: Baris) => number {
  const tingkat = new Map<Baris, number>();
  let jalur: number[] = [];
  for (const b of isi) {
    const n = hitungan(b);
    const lanjut = jalur.lastIndexOf((n ?? 0) - 1);
    if (n === null) jalur = [];
    else if (lanjut >= 0) jalur = [...jalur.slice(0, lanjut), n];
    else jalur = n % SEJAK_HURUF === 1 && jalur.length < DALAM_TERBANYAK ? [...jalur, n] : [n];
    tingkat.set(b, jalur.length);
  }
  return (b) => tingkat.get(b) ?? 0;
}

/** No list nests deeper. */
const DALAM_TERBANYAK = 5;

/** `I`, `A`, `1`, `a`, none: from the widest to the narrowest. */
export function gayaNomor(b: Baris): number {
  const n = /^([^.)]*)[.)]*$/.exec(b.nomor)?.[1] ?? '';
  if (/^[IVX]+$/.test(n)) return 0;
  if (/^[A-Z]$/.test(n)) return 1;
  if (/^\d+$/.test(n)) return 2;
  return /^[a-z]$/.test(n) ? 3 : 4;
}

/** `Program …`, `Kegiatan …`, `Sub Kegiatan …`, anything else: from the widest to the narrowest. */
function sebutan({ label }: Baris): number {
  const di = SEBUTAN.findIndex((s) => s.test(label));
  return di < 0 ? SEBUTAN.length : di;
}
const SEBUTAN = [/^urusan\b/i, /^bidang\b/i, /^program\b/i, /^kegiatan\b/i, /^sub[ -]?kegiatan\b/i] as const;

/** Whether the name of a row says its level. */
export const bersebutan = (b: Baris): boolean => sebutan(b) < SEBUTAN.length;

/** A name in capitals, beside names that are not. */
const hurufBesar = (label: string): boolean => /\p{Lu}{4}/u.test(label) && !/\p{Ll}/u.test(label);
