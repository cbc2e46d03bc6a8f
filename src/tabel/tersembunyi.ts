import type { Lokasi } from './lokasi.js';
import type { LetakSel, Tabel } from './tabel.js';

/** What is hidden at a place: its row or sheet, and the cell, which its column or a merged area hides too. */
export interface Tertutup {
  readonly baris: (lokasi: Lokasi) => boolean;
  readonly sel: (lokasi: Lokasi) => boolean;
}

interface LembarTertutup {
  readonly baris: Set<number>;
  readonly kolom: Set<number>;
  readonly sel: Set<string>;
  lembar: boolean;
}

const A1: LetakSel = { baris: 1, kolom: 1 };

/** What of some tables their sheets hide, by the places that findings name; null where nothing is. */
export function bacaTersembunyi(tabel: readonly Tabel[]): Tertutup | null {
  const perLembar = new Map<string, LembarTertutup>();
  for (const t of tabel) {
    if (t.tersembunyi === undefined) continue;
    const { lembar = false, baris = [], kolom = [], sel = [] } = t.tersembunyi;
    const { asal = A1 } = t;
    const kunciTabel = kunci({ ...t, tabel: t.nama });
    const milik = perLembar.get(kunciTabel) ?? {
      baris: new Set(),
      kolom: new Set(),
      sel: new Set(),
      lembar: false,
    };
    milik.lembar ||= lembar;
    for (const b of baris) milik.baris.add(b + asal.baris - 1);
    for (const k of kolom) milik.kolom.add(k + asal.kolom - 1);
    for (const s of sel) milik.sel.add(`${s.baris + asal.baris - 1},${s.kolom + asal.kolom - 1}`);
    perLembar.set(kunciTabel, milik);
  }
  if (perLembar.size === 0) return null;
  const baris = (l: Lokasi): boolean => {
    const milik = perLembar.get(kunci(l));
    return milik !== undefined && (milik.lembar || (l.baris !== undefined && milik.baris.has(l.baris)));
  };
  const kolom = (l: Lokasi): boolean => l.kolom !== undefined && perLembar.get(kunci(l))?.kolom.has(l.kolom) === true;
  const sendiri = (l: Lokasi): boolean => perLembar.get(kunci(l))?.sel.has(`${l.baris},${l.kolom}`) === true;
  return { baris, sel: (l) => baris(l) || kolom(l) || sendiri(l) };
}

/** Tables of one sheet share its rows; one without a sheet stands for itself. */
const kunci = (l: {
  readonly berkas?: string | undefined;
  readonly lembar?: string | undefined;
  readonly tabel?: string | undefined;
}): string => JSON.stringify([l.berkas, l.lembar, l.lembar === undefined ? l.tabel : null]);
