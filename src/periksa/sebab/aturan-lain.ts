import { putuskan } from '../konsistensi.js';
import { idRelasi, type Relasi } from '../relasi/relasi.js';
import { type KandidatSebab, kebetulan, type Sebab, type Tuduhan } from './sebab.js';

/** The figure follows another rule of the field than its column does. */
export const aturanLain: Sebab = (t) =>
  t.relasi
    .flatMap((r) => (r.hasil === t.fakta ? (r.lain ?? []) : []))
    .filter((r) => r.jenis !== 'rata-rata-kolom' && putuskan(r)?.status === 'cocok')
    .slice(0, 2)
    .flatMap((r) =>
      jelaskanBacaan(t, 'aturan-lain', 0.9, r, `angkanya mengikuti ${idRelasi(r)}, bukan aturan kolomnya`),
    );

/** What was printed comes out exactly under another reading of the same cells. */
export function jelaskanBacaan(
  t: Tuduhan,
  sebab: string,
  prior: number,
  _bacaan: Relasi,
  teks: string,
): KandidatSebab[] {
  return [{ sebab, nilai: null, skor: prior * (1 - kebetulan(t, 1)), teks }];
}
