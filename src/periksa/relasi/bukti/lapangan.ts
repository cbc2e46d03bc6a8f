import { ratakan, tiap } from '../../../tabel/tiap.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import { malas } from '../../fakta/malas.js';
import { nilaiKasar, satuanCetak } from '../../fakta/nilai-kasar.js';
import { kisiBaris } from './kisi-baris.js';

/** A figure as a plain number, for weights and first tries only. */
export interface Petak {
  readonly fakta: Fakta;
  readonly nilai: number;
  /** One unit of its last printed digit. */
  readonly satuan: number;
}

/** Figures line by line, with what is known of each of the lines that run across. */
export interface Kisi {
  readonly petak: readonly (readonly (Petak | undefined)[])[];
  readonly ciri: readonly CiriKolom[];
  /** The step that the amounts of each line have in common; 0 where they have none. */
  readonly kisi: () => readonly number[];
}

/** The figures of a table by row and column, with what is known of each column. */
export interface Lapangan extends Kisi {
  readonly t: TabelTerbaca;
  readonly baris: readonly Baris[];
  readonly kolom: readonly Kolom[];
}

/** What chance is measured against in one column. */
export interface CiriKolom {
  readonly rentang: number;
  /** The step that nearly all of its figures are multiples of. */
  readonly kisi: number;
  readonly terisi: number;
  /** How many rows print a figure. */
  readonly banyak: ReadonlyMap<number, number>;
  readonly terbesar: number;
  /** Some of its figures are negative. */
  readonly bertanda: boolean;
}

/** The share of a column's figures that must be multiples of a step. */
const SEPERLIMA = 5;

/** Reads a table as plain numbers; rows and columns without figures are left out. */
export function bacaLapangan(t: TabelTerbaca): Lapangan {
  const baris = t.baris.filter((b) => t.fakta.has(b.ke));
  const kolom = t.kolom.filter((k) => baris.some((b) => t.fakta.get(b.ke)?.has(k.ke)));
  const petak = tiap(baris, (b) =>
    tiap(kolom, (k) => {
      const f = t.fakta.get(b.ke)?.get(k.ke);
      return f && jadikanPetak(f);
    }),
  );
  const ciri = tiap(kolom, (_, c) => ciriNilai(ratakan(petak, (p) => p[c] ?? [])));
  return { t, baris, kolom, petak, ciri, kisi: malas(() => petak.map(kisiBaris)) };
}

/** The same figures column by column, with what is known of each row: for tables whose rows are what others have for columns. */
export function putar(l: Lapangan): Kisi {
  const petak = tiap(l.kolom, (_, c) => tiap(l.petak, (baris) => baris[c]));
  const ciri = tiap(l.petak, (baris) => ciriNilai(ratakan(baris, (p) => p ?? [])));
  return { petak, ciri, kisi: malas(() => petak.map(kisiBaris)) };
}

/** What is known of the column that a figure stands in; nothing of one in a sentence. */
export type BacaCiri = (f: Fakta) => CiriKolom | undefined;

export function ciriFakta(l: Lapangan): BacaCiri {
  const ciriDi = new Map(l.kolom.map((k, c) => [k, l.ciri[c]] as const));
  return (f) => (f.sel === null ? undefined : ciriDi.get(f.sel.kolom));
}

/** What a found figure had to meet in its row: the step of the row's amounts, where it is one of these. */
export const lebarKisi = (l: Kisi, r: number, { nilai }: Pick<Petak, 'nilai'>): number => {
  const kisi = l.kisi()[r] ?? 0;
  return Math.abs(nilai) >= kisi ? kisi : 0;
};

/** The same of any figure; 0 of one in a sentence. */
export function kisiFakta(l: Lapangan): (f: Fakta) => number {
  const ke = new Map(l.baris.map((b, r) => [b, r] as const));
  return (f) => {
    const r = f.sel === null ? undefined : ke.get(f.sel.baris);
    return r === undefined ? 0 : lebarKisi(l, r, { nilai: nilaiKasar(f) });
  };
}

const jadikanPetak = (fakta: Fakta): Petak => ({
  fakta,
  nilai: nilaiKasar(fakta),
  satuan: satuanCetak(fakta),
});

/** The same of any figures that stand in a line. */
export const ciriDeret = (deret: readonly Fakta[]): CiriKolom => ciriNilai(deret.map(jadikanPetak));

/** The same of plain numbers. */
export function ciriNilai(petak: readonly Omit<Petak, 'fakta'>[]): CiriKolom {
  const banyak = new Map<number, number>();
  let [kecil, besar, terbesar, satuan] = [Infinity, -Infinity, 0, Infinity];
  for (const p of petak) {
    banyak.set(p.nilai, (banyak.get(p.nilai) ?? 0) + 1);
    kecil = Math.min(kecil, p.nilai);
    besar = Math.max(besar, p.nilai);
    terbesar = Math.max(terbesar, Math.abs(p.nilai));
    satuan = Math.min(satuan, p.satuan);
  }
  const kisi = kisiKolom(petak, satuan, terbesar);
  return { rentang: besar - kecil, kisi, terisi: petak.length, banyak, terbesar, bertanda: kecil < 0 };
}

/** The largest power of ten, or five times one, that divides four of five figures; the unit of the last digit where none does. */
function kisiKolom(petak: readonly Omit<Petak, 'fakta'>[], satuan: number, terbesar: number): number {
  let kisi = satuan;
  for (let langkah = satuan; langkah <= terbesar; langkah *= 10) {
    for (const calon of [langkah, langkah * 5]) {
      const kena = petak.filter((p) => Math.abs(p.nilai - bulat(p.nilai, calon)) < satuan / 2).length;
      if (kena * SEPERLIMA < petak.length * (SEPERLIMA - 1)) return kisi;
      kisi = calon;
    }
  }
  return kisi;
}

const bulat = (n: number, langkah: number): number => Math.floor(n / langkah + 0.5) * langkah;
