import { putuskan } from '../konsistensi.js';
import { idRelasi } from '../relasi/relasi.js';
import { type KandidatSebab, kebetulan, type Sebab, type Tuduhan } from './sebab.js';

/** The figure follows another rule of the field than its column does. */
export const aturanLain: Sebab = (t) =>
  t.relasi
    .flatMap((r) => (r.hasil === t.fakta ? (r.lain ?? []) : []))
    .filter((r) => r.jenis !== 'rata-rata-kolom' && putuskan(r)?.status === 'cocok')
    .slice(0, 2)
    .flatMap((r) => jelaskanBacaan(t, 'aturan-lain', 0.9, `angkanya mengikuti ${idRelasi(r)}, bukan aturan kolomnya`));

/** What was printed is accounted for without a value of its own: it comes out under another reading, or stands elsewhere. */
export function jelaskanBacaan(t: Tuduhan, sebab: string, prior: number, teks: string): KandidatSebab[] {
  return [{ sebab, nilai: null, skor: prior * (1 - kebetulan(t, 1)), teks }];
}
