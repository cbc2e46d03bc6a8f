import type { Decimal } from '../../angka/desimal.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import { daftarSkala } from '../../skala/daftar.js';
import { kelasAngka } from '../../skala/kelas-angka.js';
import type { KelasSkala, Skala } from '../../skala/skala.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { bentukKelas } from '../fakta/kata-kelas.js';
import { ujungCetak } from '../relasi/dibulatkan.js';
import type { SkalaBernama } from './skala-laporan.js';

/** A figure with the class that stands in its row, or in its sentence. */
export interface Berkelas {
  readonly fakta: Fakta;
  readonly kata: string;
  readonly bentuk: readonly string[];
  readonly lokasi: Lokasi;
}

/** A scale that may be the one of some rows, with what it makes of its rows. */
export interface Calon {
  readonly id: string;
  readonly nama: Dwibahasa;
  readonly skala: Skala;
  readonly tercetak: boolean;
  readonly cocok: ReadonlySet<Berkelas>;
  /** Rows whose figure has another class, with that class. */
  readonly beda: ReadonlyMap<Berkelas, string>;
  /** The place of the printed class of each row, the highest class first. */
  readonly tempat: ReadonlyMap<Berkelas, number>;
  /** The place of the class that its figure has. */
  readonly semestinya: ReadonlyMap<Berkelas, number>;
}

/** The scales that fit rows: those that the report prints, else registered ones. */
export function calonSkala(baris: readonly Berkelas[], tercetak: readonly SkalaBernama[]): readonly Calon[] {
  const cetak = tercetak.map((s) => golongkan(s, true, baris)).filter((c) => c !== null);
  return cetak.length > 0
    ? cetak
    : ratakan(daftarSkala, (s) => golongkan({ skala: s, nama: { id: s.nama, en: s.gloss } }, false, baris) ?? []);
}

/** What a scale makes of the rows; null where it does not know the words of most of them, or fits less than half. */
function golongkan({ skala, nama }: SkalaBernama, tercetak: boolean, baris: readonly Berkelas[]): Calon | null {
  const { kelas, kode, menurut } = siapkan(skala);
  const dikenal = baris.filter((r) => kelas.some((k) => r.bentuk.some((f) => k.has(f))));
  if (dikenal.length * 5 < baris.length * 4 || dikenal.length < 2) return null;
  const berkode = dikenal.every((r) => r.bentuk.every((f) => kode.has(f)));
  const cocok = new Set<Berkelas>();
  const beda = new Map<Berkelas, string>();
  const tempat = new Map<Berkelas, number>();
  const semestinya = new Map<Berkelas, number>();
  for (const r of dikenal) {
    tempat.set(
      r,
      kelas.findIndex((k) => r.bentuk.some((f) => k.has(f))),
    );
    const { sama, tepat } = menurut(r);
    if (sama) cocok.add(r);
    else if (tepat !== null) {
      beda.set(r, berkode ? tepat.kode : tepat.label);
      semestinya.set(
        r,
        skala.rentang.findIndex((x) => x.di === tepat.di),
      );
    }
  }
  return cocok.size >= 2 && cocok.size > beda.size
    ? { id: skala.id, nama, skala, tercetak, cocok, beda, tempat, semestinya }
    : null;
}

/** The classes that a scale gives a figure: as it is printed first, then as it may have been before it was rounded. */
export const kelasCetak = (golong: (n: Decimal) => KelasSkala | null, fakta: Fakta): (KelasSkala | null)[] =>
  [fakta.nilai, ...ujungCetak(fakta)].map((n) => golong(n));

/** Whether a class is the one that was printed. */
export const sekelas = (p: KelasSkala | null, bentuk: readonly string[]): boolean =>
  p !== null && ratakan([p.label, p.kode], bentukKelas).some((f) => bentuk.includes(f));

/** Whether a scale has a class of that name. */
export const mengenal = (skala: Skala, bentuk: readonly string[]): boolean =>
  skala.rentang.some((r) => [...bentukKelas(r.label), ...bentukKelas(r.kode)].some((f) => bentuk.includes(f)));

/** What is made of a scale once, for all rows that are held against it. */
interface SkalaSiap {
  /** The names of each class. */
  readonly kelas: readonly ReadonlySet<string>[];
  readonly kode: ReadonlySet<string>;
  readonly menurut: (r: Berkelas) => { readonly sama: boolean; readonly tepat: KelasSkala | null };
}

const siap = new WeakMap<Skala, SkalaSiap>();

function siapkan(skala: Skala): SkalaSiap {
  const ada = siap.get(skala);
  if (ada !== undefined) return ada;
  const golong = kelasAngka(skala);
  // Each sentence is weighed among all others: what a scale makes of one is asked for as often as there are sentences.
  const sudah = new WeakMap<Berkelas, ReturnType<SkalaSiap['menurut']>>();
  const baru: SkalaSiap = {
    kelas: skala.rentang.map((r) => new Set([...bentukKelas(r.label), ...bentukKelas(r.kode)])),
    kode: new Set(ratakan(skala.rentang, (r) => bentukKelas(r.kode))),
    menurut: (r) => {
      const dulu = sudah.get(r);
      if (dulu !== undefined) return dulu;
      const kena = kelasCetak(golong, r.fakta);
      const hasil = { sama: kena.some((p) => sekelas(p, r.bentuk)), tepat: kena[0] ?? null };
      sudah.set(r, hasil);
      return hasil;
    },
  };
  siap.set(skala, baru);
  return baru;
}

/** So many other rows must agree with a scale before a row is held against it. */
export const PENDUKUNG = { tercetak: 2, terdaftar: 3 } as const;

/** How many classes a row is away from the one that its figure has. */
export const jarakKelas = ({ tempat, semestinya }: Calon, r: Berkelas): number =>
  Math.abs((tempat.get(r) as number) - (semestinya.get(r) as number));

/** How many different classes rows have. */
export const banyakKelas = (baris: readonly Berkelas[]): number => new Set(baris.map((r) => r.bentuk[0])).size;
