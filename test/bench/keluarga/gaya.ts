import type { Acak } from './acak.js';
import type { Gaya } from './cetak.js';

/** The habits of whoever typed the report: one for all its tables. */
export interface GayaLaporan {
  readonly rp: Gaya;
  /** Rupiah inside a sentence: always with Rp. */
  readonly rpKalimat: Gaya;
  readonly cacah: Gaya;
  readonly persen: Gaya;
  /** Percentages inside a sentence. */
  readonly persenKalimat: Gaya;
  /** A measured figure with `des` decimals. */
  readonly ukur: (des: number) => Gaya;
  readonly juta: Gaya;
}

export function gayaLaporan(a: Acak, oke: { readonly sen?: boolean; readonly desPersen?: number } = {}): GayaLaporan {
  const inggris = a.kira(18);
  const rib = inggris ? ',' : '.';
  // Thousands with dots and percentages with a dot too: a web application of an office.
  const desPersen = inggris || a.kira(12) ? '.' : ',';
  const des = inggris ? '.' : ',';
  const sen = oke.sen ?? a.kira(22);
  const dasar = {
    rib,
    des,
    desimal: 0,
    awal: '',
    akhir: '',
    kurung: a.kira(45),
    nol: null,
    pangkas: false,
    potong: false,
    skala: 1n,
  } as const satisfies Gaya;
  const awal = a.pilih(['', '', '', '', '', '', '', '', 'Rp', 'Rp ', 'Rp ', 'Rp. ', 'Rp\t', 'Rp\u00a0']);
  const rp: Gaya = {
    ...dasar,
    awal,
    desimal: sen ? 2 : 0,
    akhir: !sen && a.kira(8) ? ',-' : '',
    nol: a.kira(40) ? '-' : null,
  };
  const persen: Gaya = {
    ...dasar,
    rib: desPersen === ',' ? '.' : ',',
    des: desPersen,
    desimal: oke.desPersen ?? a.pilih([2, 2, 2, 2, 1, 0]),
    akhir: a.pilih(['', '', '', '%', '%', ' %']),
    nol: a.kira(15) ? '-' : null,
    pangkas: a.kira(15),
    potong: a.kira(10),
    kurung: rp.kurung,
  };
  const ukur = (d: number): Gaya => ({ ...dasar, rib: des === ',' ? '.' : ',', desimal: d, pangkas: persen.pangkas });
  return {
    rp,
    rpKalimat: { ...rp, awal: a.pilih(['Rp', 'Rp ', 'Rp. ']), akhir: rp.akhir, nol: null },
    cacah: { ...dasar, nol: a.kira(30) ? '-' : null },
    persen,
    persenKalimat: { ...persen, akhir: a.pilih(['%', ' %', ' persen']), nol: null, pangkas: persen.pangkas },
    ukur,
    juta: { ...dasar, desimal: a.pilih([1, 2, 2, 2]), skala: 1_000_000n, potong: persen.potong },
  };
}
