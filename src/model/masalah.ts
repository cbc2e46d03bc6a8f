import { tanpaKendali } from '../angka/tanpa-kendali.js';

/** A fault or a warning in the data of a report. */
export interface Masalah {
  /** Kebab-case code. */
  readonly kode: string;
  /** `galat`: the report cannot be computed; `peringatan`: it can, but look here. */
  readonly tingkat: 'galat' | 'peringatan';
  /** Where: `program[0].kegiatan[2].kode`. */
  readonly letak: string;
  /** One plain sentence: where, what, and what would be right. */
  readonly pesan: string;
}

/** The place in the notation of JSON. */
export function letakTeks(path: readonly PropertyKey[]): string {
  return path
    .map((b, i) => (typeof b === 'number' ? `[${b}]` : `${i > 0 ? '.' : ''}${tanpaKendali(String(b).slice(0, 60))}`))
    .join('');
}

/**
 * The code of an indicator where its owner has to be known, too: two sasaran may each have an IK1. A code that begins with that of its owner
 * says it already.
 */
export const kodeBerpemilik = (pemilik: string, kode: string): string =>
  kode.startsWith(pemilik) ? kode : `${pemilik} › ${kode}`;

/** What an object has under a key of its own; undefined of anything else. */
export const isiDi = (isi: unknown, kunci: PropertyKey): unknown =>
  typeof isi === 'object' && isi !== null && Object.hasOwn(isi, kunci)
    ? (isi as Record<PropertyKey, unknown>)[kunci]
    : undefined;

/**
 * The code or name of the nearest thing around a place, in brackets: ` (7.01.01)`; empty if there is none. Of an indicator
 * the owner is named, too: ` (S2 › IK1)`.
 */
export function namaTerdekat(data: unknown, path: readonly PropertyKey[]): string {
  const { nama } = terdekat(data, path);
  return nama === '' ? '' : ` (${nama})`;
}

/** The place in the words of a report: `S2 › IK1, triwulan 2023 target`; in the notation of JSON where nothing around it has a code or name. */
export function letakOrang(data: unknown, path: readonly PropertyKey[]): string {
  const { nama, sampai } = terdekat(data, path);
  if (nama === '') return letakTeks(path);
  const kata = path.slice(sampai).map((b) =>
    String(b)
      .slice(0, 60)
      .replaceAll(/[A-Z]/g, (h) => ` ${h.toLowerCase()}`),
  );
  return kata.length > 0 ? `${nama}, ${kata.join(' ')}` : nama;
}

/** The code or name of the nearest thing around a place, and from where on the path is its own. */
function terdekat(data: unknown, path: readonly PropertyKey[]): { nama: string; sampai: number } {
  let isi = data;
  let hasil = { nama: '', sampai: 0 };
  for (const [i, bagian] of path.entries()) {
    isi = isiDi(isi, bagian);
    const kode = isiDi(isi, 'kode');
    const label = typeof kode === 'string' ? kode : isiDi(isi, 'uraian');
    if (typeof label !== 'string') continue;
    const pendek = label.slice(0, 60);
    hasil = { nama: path[i - 1] === 'indikator' ? kodeBerpemilik(hasil.nama, pendek) : pendek, sampai: i + 1 };
  }
  return hasil;
}
