import { ratakan } from '../../../tabel/tiap.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { rapikanKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import { putuskan, terpenuhi } from '../konsistensi.js';
import { anggotaRelasi, type Relasi, type RelasiLurus } from '../relasi.js';

/** A mean that takes its rows by their size, as its name or a note under the table says. */
const TERTIMBANG = /\b(?:tertimbang|berbobot|dibobot|ditimbang|pembobotan)\b/iu;
const PANJANG_NAMA = 80;

/**
 * What the words of a table say against a relation that does not hold: a mean is weighted, a mean of all is that of the means above it, quarters
 * beside an achievement are what came of the target and no targets.
 */
export function menurutKata(t: TabelTerbaca, relasi: readonly Relasi[]): readonly Relasi[] {
  const berbobot = (t.tabel.catatan ?? []).some((c) => TERTIMBANG.test(c));
  return ratakan(relasi, (r): Relasi[] => {
    if (putuskan(r)?.status !== 'tidak') return [r];
    if (r.jenis === 'rata-rata-kolom') {
      if (berbobot || TERTIMBANG.test(namaHasil(r))) return [];
      return [r.bentuk === 'lurus' ? (rataDariRata(t, r) ?? r) : r];
    }
    if (!targetDariTriwulan(r)) return [r];
    return triwulanNyata(t) ? [] : [{ ...r, ragu: true }];
  });
}

const namaHasil = ({ hasil: { sel } }: Relasi): string => sel?.baris.label.slice(0, PANJANG_NAMA) ?? '';

/** `Rata-rata seluruh sasaran` below the mean of each: their mean, where it holds. */
function rataDariRata(t: TabelTerbaca, r: RelasiLurus): Relasi | null {
  const sel = r.hasil.sel;
  if (sel === null) return null;
  const atas = t.baris.filter((b: Baris) => b.ke < sel.baris.ke && b.jenis === 'rata-rata');
  const suku = ratakan(atas, (b) => {
    const f = t.fakta.get(b.ke)?.get(sel.kolom.ke);
    return f === undefined ? [] : [{ fakta: f, koef: 1 as const }];
  });
  const lain: RelasiLurus = { ...r, suku, pembagi: suku.length };
  return suku.length > 1 && terpenuhi(lain) ? lain : null;
}

/** Whether a target of the year is held against quarters that stand beside it and do not say that they are targets. */
const targetDariTriwulan = (r: Relasi): boolean =>
  r.hasil.sel?.kolom.peran === 'target' &&
  r.hasil.sel.kolom.triwulan === null &&
  anggotaRelasi(r).some((f) => f.sel !== null && triwulanDiam(f.sel.kolom));

const triwulanDiam = (k: Kolom): boolean => k.triwulan !== null && !/target|rencana/u.test(rapikanKata(k.judul));

/** Whether the quarters of a table are what came of its targets: it says how far these were reached. */
export const triwulanNyata = (t: TabelTerbaca): boolean =>
  t.kolom.some((k) => k.peran === 'capaian' && k.berangka && k.triwulan === null) && t.kolom.some(triwulanDiam);
