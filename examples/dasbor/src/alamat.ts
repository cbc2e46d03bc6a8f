/** The part of a year that is shown: to the end of a quarter, or the whole year. */
export type Masa = 'tahun' | 1 | 2 | 3 | 4;

export const MASA: readonly Masa[] = ['tahun', 1, 2, 3, 4];

/** What is looked at. `opd`, `sasaran` and `indikator` are codes; `jejak` is the key of a figure there. */
export interface Alamat {
  readonly daerah: string;
  readonly tahun: number;
  readonly masa: Masa;
  readonly halaman: 'ringkasan' | 'peringatan';
  readonly opd: string | null;
  readonly sasaran: string | null;
  readonly indikator: string | null;
  readonly jejak: string | null;
}

const JEJAK = '~';
const PERINGATAN = 'peringatan';

/** The hash of an address: `#/contoh/2024/tw2/opd/1.01.01/S1/S1.IK1/~capaian`. */
export function keHash(a: Alamat): string {
  const jalur = [a.opd, a.sasaran, a.indikator].filter((x) => x !== null);
  return `#/${[
    a.daerah,
    String(a.tahun),
    a.masa === 'tahun' ? 'tahun' : `tw${a.masa}`,
    ...(a.opd === null ? (a.halaman === 'peringatan' ? [PERINGATAN] : []) : ['opd', ...jalur]),
    ...(a.jejak === null ? [] : [`${JEJAK}${a.jejak}`]),
  ]
    .map(encodeURIComponent)
    .join('/')}`;
}

function bacaMasa(teks: string | undefined): Masa {
  return MASA.find((m) => m !== 'tahun' && teks === `tw${m}`) ?? 'tahun';
}

/** What a hash asks for; null where it names nothing. Whether it is there is for the data to say. */
export function dariHash(hash: string): Alamat | null {
  const bagian = hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((x) => x !== '')
    .map(baca);
  const [daerah, tahun, masa, ...sisa] = bagian;
  if (daerah === undefined || tahun === undefined || !/^\d{4}$/.test(tahun)) return null;
  const akhir = sisa.at(-1);
  const jejak = akhir?.startsWith(JEJAK) ? akhir.slice(JEJAK.length) : null;
  const jalur = jejak === null ? sisa : sisa.slice(0, -1);
  const diOpd = jalur[0] === 'opd';
  return {
    daerah,
    tahun: Number(tahun),
    masa: bacaMasa(masa),
    halaman: jalur[0] === PERINGATAN ? 'peringatan' : 'ringkasan',
    opd: (diOpd ? jalur[1] : undefined) ?? null,
    sasaran: (diOpd ? jalur[2] : undefined) ?? null,
    indikator: (diOpd ? jalur[3] : undefined) ?? null,
    jejak,
  };
}

function baca(x: string): string {
  try {
    return decodeURIComponent(x);
  } catch {
    return x;
  }
}

/** The same place in another region, year or part of the year, or a place below it. */
export const ubah = (a: Alamat, beda: Partial<Alamat>): Alamat => ({ ...a, jejak: null, ...beda });
