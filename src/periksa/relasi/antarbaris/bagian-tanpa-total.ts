import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import { putuskan } from '../konsistensi.js';
import type { RelasiRumus } from '../relasi.js';
import { berjumlah, SERATUS } from '../saring/menurut-bagian.js';
import { digitBerarti } from '../sekali-ketik.js';
import { satuSalah } from '../ubahan-digit.js';

/** Two parts, of which one is wrong, show nothing of their sum. */
const BARIS_TERSEDIKIT = 3;
/** Each share takes all rows in: of longer lists hardly any leaves its total out. */
const BARIS_TERBANYAK = 60;
/** A slip is looked for in no longer list. */
const BARIS_SELIP = 30;
/** So many digits of a share hold by no chance, and so many digits must hold in all. */
const DIGIT_BUKTI = 3;
const BUKTI_TERSEDIKIT = 2;
const DIGIT_SEMUA = 6;

/**
 * Shares of a sum that the table does not print: each row's figure by those of all rows, in percent. Only of the nearest column of which most
 * rows show it.
 */
export function bagianTanpaTotal(t: TabelTerbaca, k: Kolom, calon: readonly Kolom[]): RelasiRumus[] {
  const isi = t.baris.filter((b) => b.jenis === 'isi' && faktaDi(t, b, k) !== undefined);
  if (isi.length < BARIS_TERSEDIKIT || isi.length > BARIS_TERBANYAK) return [];
  for (const dasar of calon) {
    const semua = ratakan(t.baris, (b) => (b.jenis === 'isi' ? (faktaDi(t, b, dasar) ?? []) : []));
    const relasi =
      semua.length === isi.length
        ? ratakan(isi, (b): RelasiRumus[] => {
            const [hasil, x] = [faktaDi(t, b, k), faktaDi(t, b, dasar)];
            if (!hasil || !x) return [];
            const masukan = [
              { lambang: 'X', fakta: [x] },
              { lambang: 'Y', fakta: semua },
            ];
            return [
              { bentuk: 'rumus', jenis: 'rasio-baris', rumus: persenBagian, hasil, masukan, kuat: true, searah: true },
            ];
          })
        : [];
    const cocok = relasi.filter((r) => putuskan(r)?.status === 'cocok');
    const digit = cocok.map((r) => digitBerarti(r.hasil));
    // Round shares (20,0) say less each, and as much together.
    const terbukti = digit.some((d) => d >= DIGIT_BUKTI) && digit.reduce((a, d) => a + d, 0) >= DIGIT_SEMUA;
    if (terbukti && cocok.length >= BUKTI_TERSEDIKIT && cocok.length * 2 > relasi.length) return relasi;
    // One wrong part makes the share of every part another one: that they come to a hundred says what they are.
    if (relasi.length <= BARIS_SELIP && seratus(relasi.map((r) => r.hasil)) && satuSalah(relasi, semua))
      return relasi.map((r) => ({ ...r, asal: 'tercetak' as const }));
  }
  return [];
}

/** Whether shares of several digits come to a hundred, whether they were rounded or cut off. */
const seratus = (persen: readonly Fakta[]): boolean =>
  persen.filter((f) => digitBerarti(f) >= DIGIT_BUKTI).length >= BUKTI_TERSEDIKIT && berjumlah(persen, SERATUS, true);
