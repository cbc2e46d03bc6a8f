import { ratakan } from '../../../tabel/tiap.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { tambahKe } from '../../fakta/kelompokkan.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Peran } from '../../fakta/peran.js';
import { PERAN_UANG } from '../../fakta/skala-uang.js';
import { kunciLabel } from '../../fakta/subjek.js';

/** A figure of a row with its column. */
export interface SelBernama {
  readonly fakta: Fakta;
  readonly kolom: Kolom;
  readonly uang: boolean;
}

/** A row by the words of its label. */
export interface TabelBernama {
  readonly kata: readonly string[];
  readonly baris: Baris;
  readonly sel: readonly SelBernama[];
}

/** The rows of all tables that sentences may speak of. */
export interface DaftarNama {
  /** By the first word of the label. */
  readonly perKata: ReadonlyMap<string, readonly TabelBernama[]>;
  /** The last total of each table. */
  readonly total: readonly TabelBernama[];
}

const BUKAN_HAL: ReadonlySet<Peran | null> = new Set(['nomor', 'kode', 'bobot']);
/** A label this short is a code or a unit. */
const LABEL_TERPENDEK = 4;

/** Lists the rows of tables by what they are called. */
export function daftarkanNama(tabel: readonly TabelTerbaca[]): DaftarNama {
  const perKata = new Map<string, TabelBernama[]>();
  const total = ratakan(tabel, (t): TabelBernama[] => {
    const bernama = t.baris.map(
      (b): TabelBernama => ({ baris: b, kata: kunciLabel(b.label).split(' '), sel: selBaris(t, b) }),
    );
    for (const b of bernama) {
      const [kunci = ''] = b.kata;
      if (
        b.baris.jenis !== 'isi' ||
        b.sel.length === 0 ||
        b.baris.label.trim().length < LABEL_TERPENDEK ||
        kunci === ''
      )
        continue;
      tambahKe(perKata, kunci, b);
    }
    return bernama.filter((b) => b.baris.jenis === 'total').slice(-1);
  });
  return { perKata, total };
}

function selBaris(t: TabelTerbaca, b: Baris): SelBernama[] {
  const fakta = t.fakta.get(b.ke);
  return ratakan(t.kolom, (kolom) => {
    const f = fakta?.get(kolom.ke);
    if (f === undefined || BUKAN_HAL.has(kolom.peran)) return [];
    const uang =
      !f.persen && !kolom.persen && (kolom.uang || PERAN_UANG.has(kolom.peran) || f.nilai.abs().gte(1_000_000));
    return [{ fakta: f, kolom, uang }];
  });
}

/** The rows that a text names, one name after another; of names that begin together the longest. */
export function semuaNama(kunci: string, perKata: DaftarNama['perKata']): (readonly TabelBernama[])[] {
  const kata = kunci.split(' ');
  const hasil: (readonly TabelBernama[])[] = [];
  let sampai = 0;
  for (const [i, k] of kata.entries()) {
    const di = i < sampai ? [] : (perKata.get(k) ?? []).filter((b) => b.kata.every((x, j) => x === kata[i + j]));
    if (di.length === 0) continue;
    const panjang = Math.max(...di.map((b) => b.kata.length));
    hasil.push(di.filter((b) => b.kata.length === panjang));
    sampai = i + panjang;
  }
  return hasil;
}
