import type { Fakta } from '../../fakta/fakta.js';
import { anggotaRelasi, type Relasi } from '../relasi.js';

/** Relations that one sentence about columns (`dalam-baris`) or about rows (`antarbaris`) makes. */
export interface Kelompok {
  readonly arah: 'dalam-baris' | 'antarbaris';
  /** The columns, or the rows, that it speaks of, whatever it says of them. */
  readonly himpunan: string;
  readonly relasi: readonly Relasi[];
}

/** Groups the relations of a table by the sentence that they belong to. */
export function kelompokkanRelasi(relasi: readonly Relasi[]): Kelompok[] {
  const peta = new Map<string, { arah: Kelompok['arah']; himpunan: string; relasi: Relasi[] }>();
  for (const r of relasi) {
    const anggota = anggotaRelasi(r);
    const baris = new Set(anggota.map((f) => f.sel?.baris.ke));
    const arah = baris.size === 1 ? 'dalam-baris' : 'antarbaris';
    const tempat = arah === 'dalam-baris' ? kolomDari : barisDari;
    const himpunan = himpunanDari(anggota.map(tempat));
    const kunci = [arah, r.rumus?.id ?? '', tempat(r.hasil), ...uraian(r, tempat)].join('|');
    const milik = peta.get(kunci);
    if (milik) milik.relasi.push(r);
    else peta.set(kunci, { arah, himpunan, relasi: [r] });
  }
  return [...peta.values()];
}

export const himpunanDari = (tempat: readonly number[]): string => [...new Set(tempat)].sort((a, b) => a - b).join(',');

const kolomDari = (f: Fakta): number => f.sel?.kolom.ke ?? -1;
const barisDari = (f: Fakta): number => f.sel?.baris.ke ?? -1;

/** The operands of a relation by their places, with what is done to each. */
const uraian = (r: Relasi, tempat: (f: Fakta) => number): string[] =>
  r.bentuk === 'lurus'
    ? [`/${r.pembagi > 1 ? 'n' : 1}`, ...r.suku.map((s) => `${s.koef}*${tempat(s.fakta)}`)]
    : r.masukan.map((m) => `${m.lambang}=${m.fakta.map(tempat).join('+')}`);
