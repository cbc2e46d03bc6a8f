import { gantiKurung, rapikanKata } from './kata.js';

/** How high a word of a class stands among the words of its kind. */
export interface TingkatKelas {
  /** Words that are compared only with each other: `baik`, `tinggi`, `efektif` … */
  readonly keluarga: string;
  readonly peringkat: number;
}

const KEPALA = /^(?:(sangat|amat|cukup|agak|kurang|tidak|belum) )?(baik|berhasil|tinggi|memuaskan|efektif|efisien)$/;
const DEPAN: Readonly<Record<string, number>> = {
  tidak: 0,
  belum: 0,
  kurang: 1,
  agak: 2,
  cukup: 2,
  amat: 4,
  sangat: 4,
};
/** Words that stand alone for a class of a family. */
const SENDIRI: Readonly<Record<string, TingkatKelas>> = Object.assign(Object.create(null), {
  'sangat kurang': { keluarga: 'baik', peringkat: 0 },
  kurang: { keluarga: 'baik', peringkat: 1 },
  cukup: { keluarga: 'baik', peringkat: 2 },
  'sangat rendah': { keluarga: 'tinggi', peringkat: 0 },
  rendah: { keluarga: 'tinggi', peringkat: 1 },
  sedang: { keluarga: 'tinggi', peringkat: 2 },
});

/** Where a word of a class stands; null for what is no such word. */
export function tingkatKelas(teks: string): TingkatKelas | null {
  if (teks.length > 40) return null;
  const rapi = rapikanKata(gantiKurung(teks, () => ' '));
  const sendiri = SENDIRI[rapi];
  if (sendiri !== undefined) return sendiri;
  const cocok = KEPALA.exec(rapi);
  return cocok === null ? null : { keluarga: cocok[2] as string, peringkat: DEPAN[cocok[1] ?? ''] ?? 3 };
}

/** The ways in which a class may be named in a cell: `Sangat Tinggi (ST)` is also `Sangat Tinggi` and `ST`. */
export function bentukKelas(teks: string): readonly string[] {
  const pendek = teks.slice(0, 80);
  const dalam: string[] = [];
  const luar = gantiKurung(pendek, (kurung) => {
    dalam.push(kurung.slice(1, -1));
    return ' ';
  });
  const bentuk = [pendek, luar, ...dalam].map(rapikanKata);
  return [...new Set(bentuk)].filter((b) => b !== '');
}
