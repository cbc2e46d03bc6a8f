import { AngkaJson } from './nilai.js';

/** Something with a code, at its place in the report. */
interface Berkode {
  readonly kode: string;
  readonly path: readonly PropertyKey[];
}

/** A program under a sasaran; its share is null where none is written. */
interface ProgramBerporsi extends Berkode {
  readonly porsi: number | string | null;
}

interface Berindikator extends Berkode {
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
    tujuan: daftar(tujuan, ['tujuan'], (t, path) => ({
      ...berindikator(t, path),
      sasaran: daftar(t['sasaran'], [...path, 'sasaran'], (s, letak) => ({
        ...berindikator(s, letak),
        program: programSasaran(s['program'], [...letak, 'program']),
      })),
    })),
    program: daftar(program, ['program'], (p, path) => ({
      ...berindikator(p, path),
      kegiatan: daftar(p['kegiatan'], [...path, 'kegiatan'], (k, letak) => ({
        ...berindikator(k, letak),
        subKegiatan: daftar(k['subKegiatan'], [...letak, 'subKegiatan'], berindikator),
      })),
    })),
  };
}

function daftar<T>(
  x: unknown,
  path: readonly PropertyKey[],
  baca: (isi: Objek, path: readonly PropertyKey[]) => T,
): T[] {
  const isi: unknown[] = Array.isArray(x) ? x : [];
  return isi.flatMap((n, i) => (typeof objek(n)['kode'] === 'string' ? [baca(objek(n), [...path, i])] : []));
}

const berkode = (x: Objek, path: readonly PropertyKey[]): Berkode => ({ kode: String(x['kode']), path });

function berindikator(x: Objek, path: readonly PropertyKey[]): Berindikator {
  return { ...berkode(x, path), indikator: daftar(x['indikator'], [...path, 'indikator'], berkode) };
}

function programSasaran(x: unknown, path: readonly PropertyKey[]): ProgramBerporsi[] {
  const isi: unknown[] = Array.isArray(x) ? x : [];
  return isi.flatMap((n, i) => {
    const { kode = n, porsi } = objek(n);
    return typeof kode === 'string' ? [{ kode, path: [...path, i], porsi: porsiSah(porsi) }] : [];
  });
}

/** A share that is no number counts as none here; the schema says so at its own place. */
function porsiSah(porsi: unknown): number | string | null {
  const { success, data } = AngkaJson.safeParse(porsi);
  return success ? data : null;
}
