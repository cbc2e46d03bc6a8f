import type { LetakSel } from '../../tabel/tabel.js';
import { type Rujukan, satuSel } from './rujukan.js';
import type { PohonSel } from './urai-rumus.js';

/** Rows from one to another, both included. */
export interface Bentang {
  readonly dari: number;
  readonly sampai: number;
}

/** A formula that adds up (or takes the mean of) cells of its own column. */
export interface JumlahTegak {
  readonly fungsi: 'SUM' | 'AVERAGE';
  /** The rows that it covers, from the top, in stretches that do not touch: a column of running totals has n of them, and n² rows. */
  readonly bentang: readonly Bentang[];
  /** How many rows these are. */
  readonly banyak: number;
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
  const bentang = satukan(rujukan);
  const [satu] = rujukan;
  return {
    fungsi,
    bentang,
    banyak: bentang.reduce((n, b) => n + b.sampai - b.dari + 1, 0),
    utuh: rujukan.length === 1 && satu !== undefined && !satuSel(satu),
  };
}

function satukan(rujukan: readonly Rujukan[]): Bentang[] {
  const hasil: { dari: number; sampai: number }[] = [];
  const urut = rujukan
    .map(({ dari, sampai }) => ({ dari: dari.baris, sampai: sampai.baris }))
    .filter((b) => b.dari <= b.sampai)
    .sort((a, b) => a.dari - b.dari);
  for (const b of urut) {
    const lalu = hasil.at(-1);
    if (lalu === undefined || b.dari > lalu.sampai + 1) hasil.push(b);
    else lalu.sampai = Math.max(lalu.sampai, b.sampai);
  }
  return hasil;
}

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
