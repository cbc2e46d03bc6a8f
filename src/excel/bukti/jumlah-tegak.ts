import type { LetakSel } from '../../tabel/tabel.js';
import { type Rujukan, satuSel } from './rujukan.js';
import type { PohonSel } from './urai-rumus.js';

/** A formula that adds up (or takes the mean of) cells of its own column. */
export interface JumlahTegak {
  readonly fungsi: 'SUM' | 'AVERAGE';
  /** The rows that it covers, from the top. */
  readonly baris: readonly number[];
  /** One range of two rows or more, rather than cells picked one by one. */
  readonly utuh: boolean;
}

/** A range with more rows is not looked at row by row. */
const BARIS_TERBANYAK = 50_000;

/** Reads a formula as a vertical sum or mean: `SUM(C3:C9)`, `ROUND(SUM(C3;C8);0)`, `C3+C8`; null for any other. */
export function bacaJumlah(pohon: PohonSel, { kolom }: LetakSel): JumlahTegak | null {
  const inti = pohon.jenis === 'fungsi' && pohon.nama === 'ROUND' ? pohon.isi[0] : pohon;
  const bagian = inti && bacaBagian(inti);
  if (!bagian) return null;
  const { fungsi, rujukan } = bagian;
  const tegak = rujukan.every((r) => r.lembar === null && r.dari.kolom === kolom && r.sampai.kolom === kolom);
  const banyak = rujukan.reduce((n, r) => n + r.sampai.baris - r.dari.baris + 1, 0);
  if (!tegak || banyak > BARIS_TERBANYAK) return null;
  const baris = new Set(rujukan.flatMap(barisDalam));
  const [satu] = rujukan;
  return {
    fungsi,
    baris: [...baris].sort((a, b) => a - b),
    utuh: rujukan.length === 1 && satu !== undefined && !satuSel(satu),
  };
}

const barisDalam = ({ dari, sampai }: Rujukan): number[] =>
  Array.from({ length: Math.max(0, sampai.baris - dari.baris + 1) }, (_, i) => dari.baris + i);

function bacaBagian(p: PohonSel): { fungsi: 'SUM' | 'AVERAGE'; rujukan: Rujukan[] } | null {
  if (p.jenis === 'fungsi' && (p.nama === 'SUM' || p.nama === 'AVERAGE')) {
    const rujukan = p.isi.flatMap((x) => (x.jenis === 'rujukan' ? [x.rujukan] : []));
    return rujukan.length === p.isi.length && rujukan.length > 0 ? { fungsi: p.nama, rujukan } : null;
  }
  const rujukan = rantai(p);
  return rujukan === null || rujukan.length < 2 ? null : { fungsi: 'SUM', rujukan };
}

/** The cells of `C3+C8+C12`; null where anything else stands among them. */
function rantai(p: PohonSel): Rujukan[] | null {
  if (p.jenis === 'rujukan') return satuSel(p.rujukan) ? [p.rujukan] : null;
  if (p.jenis !== 'dua' || p.tanda !== '+') return null;
  const [kiri, kanan] = [rantai(p.kiri), rantai(p.kanan)];
  return kiri && kanan && [...kiri, ...kanan];
}
