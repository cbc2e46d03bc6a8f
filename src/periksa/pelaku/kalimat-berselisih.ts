import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { anggotaRelasi, type Relasi } from '../relasi/relasi.js';
import type { Perbaikan } from './perbaikan.js';

/** Two figures of one sentence that differ from the table: from here on its own arithmetic does not tell which of its figures are right. */
const BERSELISIH = 2;

const tempat = ({ lokasi: { berkas, bagian, baris } }: Fakta): string => JSON.stringify([berkas, bagian, baris]);

/** A sentence that differs from its table is named where it stands: the table, which its own relations hold, is not the finding. */
function diKalimatnya(p: Perbaikan): Perbaikan {
  if (p.fakta.sel === null || p.kepastian !== 'bertentangan' || !p.relasi.every((r) => r.jenis === 'narasi-tabel'))
    return p;
  const kalimat = ratakan(p.relasi, anggotaRelasi).find((f) => f.sel === null);
  return kalimat === undefined ? p : { ...p, fakta: kalimat, nilai: null };
}

/**
 * Repairs of sentences, in doubt where several of the figures that they are computed from are not those of the table: what the sentence gives
 * may be right by the table, and its figures the slip.
 */
export function raguKalimat(perbaikan: readonly Perbaikan[], rusak: readonly Relasi[]): Perbaikan[] {
  const beda = new Map<string, Set<Fakta>>();
  for (const r of rusak) {
    if (r.jenis !== 'narasi-tabel') continue;
    for (const f of anggotaRelasi(r)) {
      if (f.sel !== null) continue;
      beda.set(tempat(f), (beda.get(tempat(f)) ?? new Set()).add(f));
    }
  }
  return perbaikan
    .map(diKalimatnya)
    .map((p) =>
      p.relasi.every((r) => r.jenis === 'narasi') && (beda.get(tempat(p.fakta))?.size ?? 0) >= BERSELISIH
        ? { ...p, kepastian: 'bertentangan', nilai: null }
        : p,
    );
}
