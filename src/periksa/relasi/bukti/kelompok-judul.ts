import { tiap } from '../../../tabel/tiap.js';
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
  const peta = new Map<string, { arah: Kelompok['arah']; tempat: number[]; relasi: Relasi[] }>();
  for (const r of relasi) {
    const anggota = anggotaRelasi(r);
    const baris = new Set(anggota.map((f) => f.sel?.baris.ke));
    const dariTotal = baris.size > 1 && bagianDariTotal(r);
    // From one year's row to the next is one sentence of columns.
    const arah = baris.size === 1 || dariTotal || r.jenis === 'antar-tahun' ? 'dalam-baris' : 'antarbaris';
    const tempat = arah === 'dalam-baris' ? kolomDari : barisDari;
    const acuan = dariTotal ? barisDari(anggota.at(-1) as Fakta) : '';
    const isi = arah === 'antarbaris' && r.bentuk === 'lurus' ? [r.jenis, r.pembagi > 1] : uraian(r, tempat);
    const kunci = [arah, r.rumus?.id ?? '', acuan, tempat(r.hasil), ...isi].join('|');
    const milik = peta.get(kunci);
    const anggotaDi = tiap(anggota, tempat);
    if (milik) {
      milik.relasi.push(r);
      milik.tempat.push(...anggotaDi);
    } else peta.set(kunci, { arah, tempat: anggotaDi, relasi: [r] });
  }
  return [...peta.values()].map(({ arah, tempat, relasi }) => ({ arah, relasi, himpunan: himpunanDari(tempat) }));
}

/** A share of the figure that a row of totals prints in the same column. */
function bagianDariTotal(r: Relasi): boolean {
  if (r.bentuk !== 'rumus' || r.masukan.length !== 2 || r.masukan.some((m) => m.fakta.length !== 1)) return false;
  const [x, y] = r.masukan.map((m) => m.fakta[0]?.sel);
  return x?.kolom === y?.kolom && x?.baris === r.hasil.sel?.baris;
}

export const himpunanDari = (tempat: readonly number[]): string => [...new Set(tempat)].sort((a, b) => a - b).join(',');

const kolomDari = (f: Fakta): number => f.sel?.kolom.ke ?? -1;
const barisDari = (f: Fakta): number => f.sel?.baris.ke ?? -1;

/** The operands of a relation by their places, with what is done to each. */
const uraian = (r: Relasi, tempat: (f: Fakta) => number): string[] =>
  r.bentuk === 'lurus'
    ? [`/${r.pembagi > 1 ? 'n' : 1}`, ...tiap(r.suku, (s) => `${s.koef}*${tempat(s.fakta)}`)]
    : tiap(r.masukan, (m) => `${m.lambang}=${tiap(m.fakta, tempat).join('+')}`);
