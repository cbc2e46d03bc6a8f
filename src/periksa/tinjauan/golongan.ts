import type { Dwibahasa } from '../../rumus/alasan.js';
import { daftarSkala } from '../../skala/daftar.js';
import type { Skala } from '../../skala/skala.js';
import { buatPenggolong } from '../../skala/tentukan-predikat.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import type { Fakta } from '../fakta/fakta.js';
import { bentukKelas } from '../fakta/kata-kelas.js';
import { ujungCetak } from '../relasi/konsistensi.js';
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
    : daftarSkala.flatMap((s) => golongkan({ skala: s, nama: { id: s.nama, en: s.gloss } }, false, baris) ?? []);
}

/** What a scale makes of the rows; null where it does not know the words of most of them, or fits less than half. */
function golongkan({ skala, nama }: SkalaBernama, tercetak: boolean, baris: readonly Berkelas[]): Calon | null {
  const kelas = skala.rentang.map((r) => new Set([...bentukKelas(r.label), ...bentukKelas(r.kode)]));
  const dikenal = baris.filter((r) => kelas.some((k) => r.bentuk.some((f) => k.has(f))));
  if (dikenal.length * 5 < baris.length * 4 || dikenal.length < 2) return null;
  const golong = buatPenggolong(skala);
  const kode = new Set(skala.rentang.flatMap((r) => bentukKelas(r.kode)));
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
    const kena = [r.fakta.nilai, ...ujungCetak(r.fakta)].map((n) => golong(n));
    const sama = kena.some(
      (p) => p.status === 'kelas' && [p.label, p.kode].flatMap(bentukKelas).some((f) => r.bentuk.includes(f)),
    );
    const [tepat] = kena;
    if (sama) cocok.add(r);
    else if (tepat?.status === 'kelas') {
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

/** So many other rows must agree with a scale before a row is held against it. */
export const PENDUKUNG = { tercetak: 2, terdaftar: 3 } as const;

/** How many classes a row is away from the one that its figure has. */
export const jarakKelas = ({ tempat, semestinya }: Calon, r: Berkelas): number =>
  Math.abs((tempat.get(r) as number) - (semestinya.get(r) as number));

/** How many different classes rows have. */
export const banyakKelas = (baris: readonly Berkelas[]): number => new Set(baris.map((r) => r.bentuk[0])).size;
