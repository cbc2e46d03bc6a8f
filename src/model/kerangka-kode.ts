import { apakahPadat } from '../angka/bentuk.js';
import { type Letak, letakDi } from './letak.js';
import { AngkaJson } from './nilai.js';

/** Something with a code, at its place in the report. */
export interface Berkode {
  readonly kode: string;
  readonly letak: Letak;
}

/** A program under a sasaran; its share is null where none is written. */
interface ProgramBerporsi extends Berkode {
  readonly porsi: number | string | null;
}

/** Something that may have indicators. */
export interface Berindikator extends Berkode {
  readonly indikator: readonly Berkode[];
}

/** The codes of a report and nothing else; made from any data, sound or not. */
export interface KodeLaporan {
  readonly tahun: number | null;
  readonly tujuan: readonly (Berindikator & {
    readonly sasaran: readonly (Berindikator & {
      readonly program: readonly ProgramBerporsi[];
    })[];
  })[];
  readonly program: readonly (Berindikator & {
    readonly kegiatan: readonly (Berindikator & { readonly subKegiatan: readonly Berindikator[] })[];
  })[];
}

type Objek = Readonly<Record<string, unknown>>;

const objek = (x: unknown): Objek => (typeof x === 'object' && x !== null && !Array.isArray(x) ? (x as Objek) : {});

/** Reads the codes out of data that may be broken elsewhere: what has no text as its code is passed over. */
export function kerangkaKode(data: unknown): KodeLaporan {
  const { tahun, tujuan, program } = objek(data);
  return {
    tahun: typeof tahun === 'number' ? tahun : null,
    tujuan: daftar(tujuan, letakDi(null, 'tujuan'), (kode, letak, t) => ({
      ...berindikator(kode, letak, t),
      sasaran: daftar(t['sasaran'], letakDi(letak, 'sasaran'), (kodeSasaran, diSasaran, s) => ({
        ...berindikator(kodeSasaran, diSasaran, s),
        program: programSasaran(s['program'], letakDi(diSasaran, 'program')),
      })),
    })),
    program: daftar(program, letakDi(null, 'program'), (kode, letak, p) => ({
      ...berindikator(kode, letak, p),
      kegiatan: daftar(p['kegiatan'], letakDi(letak, 'kegiatan'), (kodeKegiatan, diKegiatan, k) => ({
        ...berindikator(kodeKegiatan, diKegiatan, k),
        subKegiatan: daftar(k['subKegiatan'], letakDi(diKegiatan, 'subKegiatan'), berindikator),
      })),
    })),
  };
}

function daftar<T>(x: unknown, letak: Letak, baca: (kode: string, letak: Letak, isi: Objek) => T): T[] {
  const hasil: T[] = [];
  for (const [i, n] of butirnya(x).entries()) {
    const isi = objek(n);
    const kode = isi['kode'];
    if (typeof kode === 'string') hasil.push(baca(kode, letakDi(letak, i), isi));
  }
  return hasil;
}

/**
 * What is no list has no codes; nor has one with holes, which may be longer than anybody can walk: the schema says so of both. Copied: a list from
 * outside may have a `constructor` of its own, with which flatMap fails.
 */
// Stryker disable next-line ArrayDeclaration: what is no object has no code.
const butirnya = (x: unknown): unknown[] => (apakahPadat(x) ? Array.from(x) : []);

function berindikator(kode: string, letak: Letak, isi: Objek): Berindikator {
  const di = letakDi(letak, 'indikator');
  return { kode, letak, indikator: daftar(isi['indikator'], di, (k, l) => ({ kode: k, letak: l })) };
}

function programSasaran(x: unknown, letak: Letak): ProgramBerporsi[] {
  return butirnya(x).flatMap((n, i) => {
    const { kode = n, porsi } = objek(n);
    return typeof kode === 'string' ? [{ kode, letak: letakDi(letak, i), porsi: porsiSah(porsi) }] : [];
  });
}

/** A share that is no number counts as none here; the schema says so at its own place. */
function porsiSah(porsi: unknown): number | string | null {
  const { success, data } = AngkaJson.safeParse(porsi);
  return success ? data : null;
}
